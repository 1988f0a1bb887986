import { rememberPost } from '../../store/profiles';
import type { Handler } from '../handle';
import type { Ports } from './ports';

/**
 * Adds an opened post's counts to the profile of its author. Only of somebody whose profile was seen before: whoever watches videos all
 * evening leaves no trace here of whom they watched.
 */
export function handlePost(ports: Ports): Handler<'post/seen'> {
  return async ({ reading }, asker, later) => {
    if (asker.from !== 'tab') return { ok: false, code: 'refused' };
    const { networksOff } = await ports.settings.read();
    if (networksOff.includes(reading.platform)) return { ok: false, code: 'off' };
    if (asker.isPrivate) return { ok: true, value: 'private-window' };
    const profile = await rememberPost(ports.db, reading, ports.now());
    if (profile !== null) later(() => ports.tabs.refreshAllBut(asker.tabId));
    return { ok: true, value: profile === null ? 'author-unknown' : 'added' };
  };
}
