import type { Count } from '../../model/count';
import type { PostReading, ProfileRef, Reading } from '../../model/reading';
import type { PlatformAdapter } from '../adapter';
import { clip, first, textOf } from '../dom';
import { identifyReddit } from './address';
import { post, readPosts } from './posts';
import { handleOnScreen, header, profileOf, titlebox } from './profile';
import { gate, notice, unavailable } from './states';

const absent: Count = { value: null, why: 'absent' };
const hidden: Count = { value: null, why: 'hidden' };

/** In a header or beside it, the older one last. On old.reddit.com the title is the handle. */
const name = ['[data-testid="profile-main"] h1', '[data-testid="profile-display-name"]', '.titlebox h1'];
const bio = ['[data-testid="profile-description"]', '.titlebox .md'];

/** Reddit's own pictures for accounts without one (2019 to 2026). */
const defaultAvatar = 'redditstatic.com/avatars/defaults/';

/**
 * Reddit, layouts of 2018 to 2026. Who follows somebody is shown to nobody else. Karma counts votes and contributions count posts and
 * comments together: neither is a number of people or of posts, and neither is read. A post's score stands for its likes.
 */
export const reddit: PlatformAdapter = {
  id: 'reddit',
  notation: 'latin',
  identify: identifyReddit,
  region: [header, 'shreddit-feed', titlebox, '#siteTable', ...notice, ...gate],
  shown(doc) {
    const handle = handleOnScreen(doc);
    return handle === null ? null : { handle, id: null, legacy: null };
  },
  unavailable,
  read,
  readPost,
  postRegion: [post],
  anchor: (doc) => (profileOf(doc) === null ? null : first(doc, name)),
  probes: [
    ...post.split(', '),
    '[data-testid="karma-number"]',
    '[data-testid="profile-display-name"]',
    '.tabmenu',
    'shreddit-profile-comment',
  ],
};

function read(doc: Document, ref: ProfileRef, lang: string): Reading {
  const profile = profileOf(doc);
  return {
    platform: 'reddit',
    ref,
    handle: handleOnScreen(doc),
    canonicalId: null,
    name: profile && clip(textOf(first(doc, name)), 500),
    bio: profile && clip(textOf(first(doc, bio)), 10_000),
    verified: null,
    private: null,
    avatar: avatarIn(profile?.root ?? null),
    followers: hidden,
    following: hidden,
    posts: absent,
    totalLikes: absent,
    items: readPosts(doc),
    lang,
    layout: profile?.layout ?? 'none',
  };
}

function avatarIn(root: Element | null): Reading['avatar'] {
  const sources = [...(root?.querySelectorAll('img') ?? [])].map((image) => image.getAttribute('src') ?? '');
  if (sources.some((source) => source.includes(defaultAvatar))) return 'default';
  return sources.some((source) => /snoovatar|profileIcon/.test(source)) ? 'present' : 'unknown';
}

/** Every post names its id and its author; posts of others may stand below it. */
function readPost(doc: Document, id: string, lang: string): PostReading | null {
  const found = readPosts(doc).find((item) => item.id === id);
  if (found === undefined) return null;
  const layout = doc.querySelector('shreddit-post') === null ? 'old-2018' : 'shreddit-2024';
  return { platform: 'reddit', handle: found.by, canonicalId: null, name: null, followers: hidden, post: found, lang, layout };
}
