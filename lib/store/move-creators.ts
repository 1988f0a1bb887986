import { nothingChanged, type Undo, writeChanges } from './changes';
import type { Database } from './database';
import { changeOf, entriesOf } from './entries';
import { findList } from './named-lists';
import { joinNotes } from './notes';

/**
 * Moves entries to another list. A creator that is already there stays there once, with both notes and its own status there. null, and
 * nothing changed, when there is no such list. Profiles that are not on the first list are passed over.
 */
export function moveCreators(
  db: Database,
  fromListId: string,
  profileIds: readonly string[],
  toListId: string,
  now: number,
): Promise<Undo | null> {
  return db.transaction('rw', [db.lists, db.entries, db.tombstones], async () => {
    if ((await findList(db, toListId)) === null) return null;
    if (fromListId === toListId) return nothingChanged;
    const moving = await entriesOf(db, fromListId, profileIds);
    const there = new Map((await entriesOf(db, toListId, profileIds)).map((entry) => [entry.profileId, entry]));
    const before = moving.flatMap((entry) => {
      const target = there.get(entry.profileId);
      if (target === undefined) return [...changeOf(entry, null), ...changeOf(null, { ...entry, listId: toListId, updatedAt: now })];
      const joined = { ...target, note: joinNotes(target.note, entry.note), price: target.price ?? entry.price, updatedAt: now };
      return [...changeOf(entry, null), ...changeOf(target, joined)];
    });
    await writeChanges(db, before, now);
    return { before };
  });
}
