import type { Handlers } from '../handle';
import { handlePlace, handleShown } from './overlay';
import type { Ports } from './ports';
import { handleLists, handleListsChanged, handleSave, handleUnsave } from './saving';
import { handleLeft, handleSeen, handleWake } from './seen';

/** What answers each message. Nothing is remembered between two of them: each may be the first of a new worker. */
export function handlersWith(ports: Ports): Handlers {
  return {
    'worker/wake': handleWake(ports),
    'profile/seen': handleSeen(ports),
    'profile/left': handleLeft(ports),
    'lists/all': handleLists(ports),
    'list/save': handleSave(ports),
    'list/unsave': handleUnsave(ports),
    'lists/changed': handleListsChanged(ports),
    'overlay/place': handlePlace(ports),
    'overlay/shown': handleShown(ports),
    'dashboard/open': async ({ page }) => {
      await ports.openDashboard(page);
      return { ok: true, value: null };
    },
  };
}
