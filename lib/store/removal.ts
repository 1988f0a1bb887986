import type { List, SavedCreator, Tombstone } from '../model/list';
import type { Database } from './database';
import { readRows } from './set-aside';

/** Rows as they were before they were removed or moved, for the undo. Held by the page that offers it; the store keeps nothing of them. */
export type Removed = { lists: List[]; saved: SavedCreator[] };

/** Deletes rows for good and leaves a random id and a time of each. Belongs in a transaction over that table and the tombstones. */
export async function bury(db: Database, table: Tombstone['table'], ids: readonly string[], now: number): Promise<void> {
  await db.table(table).bulkDelete([...ids]);
  await db.tombstones.bulkPut(ids.map((id) => ({ id, table, removedAt: now })));
}

/** `name`, or with the next free number behind it when one of `taken` is called so. */
function freeName(name: string, taken: readonly string[]): string {
  const names = new Set(taken.map((other) => other.toLowerCase()));
  let free = name;
  for (let n = 2; names.has(free.toLowerCase()); n++) free = `${name.slice(0, 90)} (${n})`;
  return free;
}

/**
 * Puts rows back as they were, under the same ids, and takes their tombstones away. A list whose name was given away meanwhile
 * comes back with a number; an entry stays away when its list or profile is gone, or the creator was saved there again.
 */
export function restoreRemoved(db: Database, removed: Removed): Promise<void> {
  return db.transaction('rw', [db.profiles, db.lists, db.saved, db.tombstones], async () => {
    const lists = readRows('lists', await db.lists.toArray());
    for (const list of removed.lists) {
      const others = lists.filter((other) => other.id !== list.id).map((other) => other.name);
      await db.lists.put({ ...list, name: freeName(list.name, others) });
    }
    const restored = removed.lists.map((list) => list.id);
    for (const row of removed.saved) if (await putBack(db, row)) restored.push(row.id);
    await db.tombstones.bulkDelete(restored);
  });
}

async function putBack(db: Database, row: SavedCreator): Promise<boolean> {
  if ((await db.lists.get(row.listId)) === undefined || (await db.profiles.get(row.profileId)) === undefined) return false;
  const holder = await db.saved.where('[listId+profileId]').equals([row.listId, row.profileId]).primaryKeys();
  if (holder.some((id) => id !== row.id)) return false;
  await db.saved.put(row);
  return true;
}
