import { listsByName } from '../../store/named-lists';
import { savedIn } from '../../store/placements';
import { findProfile } from '../../store/profiles';
import { saveCreator, unsave } from '../../store/saved-creators';
import type { Handler } from '../handle';
import type { FailureCode } from '../protocol';
import type { Asker } from '../senders';
import type { Ports } from './ports';
import { withTopics } from './tag-reading';

/** Why nothing may be kept of what the asker speaks for, or null when it may. A page must name the tab that it speaks for. */
async function whyNotKeep(ports: Ports, asker: Asker, tabId: number | undefined): Promise<FailureCode | null> {
  if (asker.from === 'tab') return asker.isPrivate ? 'private-window' : null;
  if (tabId === undefined) return 'invalid';
  const isPrivate = await ports.tabs.isPrivate(tabId);
  if (isPrivate === null) return 'refused';
  return isPrivate ? 'private-window' : null;
}

/** Every list, by name. */
export function handleLists(ports: Ports): Handler<'lists/all'> {
  return async () => {
    const lists = await listsByName(ports.db);
    return { ok: true, value: lists.map(({ id, name }) => ({ id, name })) };
  };
}

/** Lets every open profile ask again where it is saved. */
export function handleListsChanged(ports: Ports): Handler<'lists/changed'> {
  return async ({ who }, asker, later) => {
    if (asker.from !== 'page') return { ok: false, code: 'refused' };
    later(() => ports.tabs.refreshAllBut(null));
    if (who) later(() => ports.followMarks());
    return { ok: true, value: null };
  };
}

/** Saves a creator; the answer comes when it is on the disk. */
export function handleSave(ports: Ports): Handler<'list/save'> {
  return async ({ reading, to, note, entryId, tabId }, asker, later) => {
    const why = await whyNotKeep(ports, asker, tabId);
    if (why !== null) return { ok: false, code: why };
    const saving = await saveCreator(ports.db, withTopics(reading), to, note, ports.now(), entryId);
    if (!saving.ok) return { ok: false, code: saving.why };
    const { listId, listName, already, newList } = saving;
    later(() => ports.settings.change((settings) => ({ ...settings, lastListId: listId })));
    later(() => ports.tabs.refreshAllBut(asker.from === 'tab' ? asker.tabId : null));
    later(() => ports.followMarks({ platform: reading.platform, saved: true }));
    return { ok: true, value: { listId, listName, already, newList, savedIn: saving.savedIn } };
  };
}

/** Takes a creator off a list, and away with the list when that is asked and nobody is left on it. Fine when it was not there, or when nothing is known of it. */
export function handleUnsave(ports: Ports): Handler<'list/unsave'> {
  return async ({ reading, listId, withEmptyList }, asker, later) => {
    if (asker.from === 'tab' && asker.isPrivate) return { ok: false, code: 'private-window' };
    const profile = await findProfile(ports.db, reading);
    if (profile === null) return { ok: true, value: { savedIn: [] } };
    await unsave(ports.db, profile.id, listId, ports.now(), withEmptyList);
    // The undo of a keyboard command is no part of the overlay, which has to hear of it too.
    later(() => ports.tabs.refreshAllBut(null));
    later(() => ports.followMarks({ platform: reading.platform, saved: false }));
    return { ok: true, value: { savedIn: await savedIn(ports.db, profile.id) } };
  };
}
