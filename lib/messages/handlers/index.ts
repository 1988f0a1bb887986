import type { Handlers } from '../handle';
import { handleWhich } from './marks';
import { handlePlace, handleShown } from './overlay';
import type { Ports } from './ports';
import { handleComments, handlePost } from './post';
import { handleLists, handleListsChanged, handleSave, handleUnsave } from './saving';
import { handleLeft, handleRead, handleSeen, handleUnreadable, handleWake } from './seen';

/** What answers each message. Nothing is remembered between two of them: each may be the first of a new worker. */
export function handlersWith(ports: Ports): Handlers {
  return {
    'worker/wake': handleWake(ports),
    'profile/seen': handleSeen(ports),
    'network/read': handleRead(ports),
    'profile/unreadable': handleUnreadable(ports),
    'post/seen': handlePost(ports),
    'post/comments': handleComments(ports),
    'later/fetch': async (_request, asker) => {
      if (asker.from !== 'tab') return { ok: false, code: 'refused' };
      await ports.tabs.addLater(asker.tabId);
      return { ok: true, value: null };
    },
    'leave/changed': async (_request, asker) => {
      if (asker.from !== 'page') return { ok: false, code: 'refused' };
      await ports.followLeave();
      return { ok: true, value: null };
    },
    'profile/left': handleLeft(ports),
    'lists/all': handleLists(ports),
    'list/save': handleSave(ports),
    'list/unsave': handleUnsave(ports),
    'lists/changed': handleListsChanged(ports),
    'marks/which': handleWhich(ports),
    'overlay/place': handlePlace(ports),
    'overlay/shown': handleShown(ports),
    'dashboard/open': async ({ page }) => {
      await ports.openDashboard(page);
      return { ok: true, value: null };
    },
  };
}
