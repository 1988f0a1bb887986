import type { SavedCreator } from '../model/list';
import type { Database } from './database';
import { bury, type Removed } from './removal';
import { readRow, readRows } from './set-aside';

const longestNote = 2000;

/** Both notes, the target's first; one of them when the other is empty or the same. */
function joinNotes(target: string, moved: string): string {
  const notes = [...new Set([target, moved])].filter((note) => note !== '');
  return notes.join('\n').slice(0, longestNote);
}

/**
 * Moves entries to another list. A creator that is already there stays there once, with both notes. Answers every changed entry as it
 * was, for restoreRemoved; null, and nothing changed, when there is no such list. Unknown ids are passed over.
 */
export function moveCreators(db: Database, savedIds: readonly string[], toListId: string, now: number): Promise<Removed | null> {
  return db.transaction('rw', [db.lists, db.saved, db.tombstones], async () => {
    const list = readRow('lists', await db.lists.get(toListId));
    if (list === null) return null;
    const before = new Map<string, SavedCreator>();
    for (const entry of readRows('saved', await db.saved.bulkGet([...savedIds]))) {
      if (entry.listId === toListId) continue;
      before.set(entry.id, entry);
      const there = readRow('saved', await db.saved.where('[listId+profileId]').equals([toListId, entry.profileId]).first());
      if (there === null) {
        await db.saved.put({ ...entry, listId: toListId, updatedAt: now });
        continue;
      }
      if (!before.has(there.id)) before.set(there.id, there);
      await db.saved.put({ ...there, note: joinNotes(there.note, entry.note), updatedAt: now });
      await bury(db, 'saved', [entry.id], now);
    }
    return { lists: [], saved: [...before.values()] };
  });
}
