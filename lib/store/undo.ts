import { byTable, type Change, changesWhoIsSaved, idOf, nothingChanged, type Undo, writeChanges } from './changes';
import type { Database } from './database';
import { inPortions } from './portions';
import { readMany } from './read-many';
import type { Key } from './row-keys';
import { isSameData } from './same-data';
import { stillFitting } from './still-fitting';

export { changesWhoIsSaved, nothingChanged, type Undo };

/**
 * Puts rows back as they were, under the same ids, and takes their tombstones away; answers how many were left as they are. Left is a row
 * that somebody changed since, and one that has no place any more (its list, profile or person went, or the account was saved anew). A list
 * or view whose name was given away meanwhile comes back with a number. One transaction.
 */
export function takeBack(db: Database, undo: Undo, now: number): Promise<number> {
  const tables = [db.profiles, db.digests, db.lists, db.entries, db.cards, db.persons, db.desk, db.views, db.quarantine, db.tombstones];
  return db.transaction('rw', tables, async () => {
    const unchanged = await stillUnchanged(db, undo.before);
    const { fitting, making } = await stillFitting(db, unchanged);
    const inverse = fitting.map(({ table, key, row, after }): Change => ({ table, key, row: after, after: row }));
    await writeChanges(db, [...making, ...inverse], now);
    const back = fitting.flatMap(({ row, after }) => (row !== undefined && after === undefined ? (idOf(row) ?? []) : []));
    for (const portion of inPortions(back)) await db.tombstones.bulkDelete(portion);
    return undo.before.length - fitting.length;
  });
}

/** Those changes whose rows are as the change left them. A row that stands at two keys in the changes goes back at both or at none. */
async function stillUnchanged(db: Database, changes: readonly Change[]): Promise<Change[]> {
  const name = ({ table, row, after }: Change) => `${table}:${idOf(row ?? after)}`;
  const changed = new Set<string>();
  for (const [table, group] of byTable(changes)) {
    const rows = await readMany(
      db.table<unknown, Key>(table),
      group.map(({ key }) => key),
    );
    for (const [i, change] of group.entries()) if (!isSameData(rows[i], change.after)) changed.add(name(change));
  }
  return changes.filter((change) => !changed.has(name(change)));
}
