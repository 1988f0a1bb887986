import { tallyComments } from '../../scoring/comments/tally-comments';
import { rememberComments, rememberPost } from '../../store/profiles';
import type { Handler } from '../handle';
import type { Ports } from './ports';
import { postWithTopics } from './tag-reading';

/**
 * Adds an opened post's counts to the profile of its author, and lets its comments be read. Only of somebody whose profile was seen before:
 * whoever watches videos all evening leaves no trace here of whom they watched.
 */
export function handlePost(ports: Ports): Handler<'post/seen'> {
  return async ({ reading }, asker, later) => {
    if (asker.from !== 'tab') return { ok: false, code: 'refused' };
    const { networksOff } = await ports.settings.read();
    if (networksOff.includes(reading.platform)) return { ok: false, code: 'off' };
    if (asker.isPrivate) return { ok: true, value: 'private-window' };
    const profile = await rememberPost(ports.db, postWithTopics(reading), ports.now());
    if (profile === null) return { ok: true, value: 'author-unknown' };
    const { platform, handle, canonicalId, post } = reading;
    later(() => ports.tabs.refreshAllBut(asker.tabId));
    later(() => ports.tabs.addComments(asker.tabId, { platform, handle, canonicalId, id: post.id }));
    return { ok: true, value: 'added' };
  };
}

/** Adds what kinds of comments stand below an opened post to that post, where it is known. The comments themselves are not kept. */
export function handleComments(ports: Ports): Handler<'post/comments'> {
  return async ({ comments, ...post }, asker, later) => {
    if (asker.from !== 'tab') return { ok: false, code: 'refused' };
    const { networksOff } = await ports.settings.read();
    if (networksOff.includes(post.platform)) return { ok: false, code: 'off' };
    if (asker.isPrivate) return { ok: true, value: 'private-window' };
    const found = await rememberComments(ports.db, post, tallyComments(comments), ports.now());
    if (found === 'changed') later(() => ports.tabs.refreshAllBut(asker.tabId));
    return { ok: true, value: found === null ? 'author-unknown' : 'added' };
  };
}
