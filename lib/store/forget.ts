import type { Table } from 'dexie';
import { type Change, type Undo, writeChanges } from './changes';
import type { Database } from './database';
import { dropFromImports } from './drop-from-imports';
import { personsOf, personWithout } from './persons';
import { readMany } from './read-many';
import { aliasKeysIn, keyOf } from './row-keys';
import { dropFromSafetyCopies, dropSafetyCopies } from './safety-copy';

/** Empties every table, tombstones and rows set aside included, and drops the copies that were made before updates. Settings are forgotten by forgetSettings. */
export async function forgetEverything(db: Database): Promise<void> {
  await dropSafetyCopies(db);
  await db.transaction('rw', db.tables, async () => {
    await Promise.all(db.tables.map((table) => table.clear()));
  });
}

/**
 * Deletes profiles for good with all that was written about them: entries on lists, card, place in a person, what was set aside of them,
 * what the last import keeps of them, and what copies from before an update do. Unknown ids change nothing. What it answers does not bring
 * back the last two.
 */
export async function forgetCreators(db: Database, profileIds: readonly string[], now: number): Promise<Undo> {
  const undo = await forgetRows(db, profileIds, now);
  await forgetCopies(db, profileIds, new Set(undo.before.flatMap(({ row }) => aliasKeysIn(row))));
  return undo;
}

/**
 * The second half of it: deletes what the last import and copies from before an update keep of profiles. `names`: the keys of their names, so
 * that no unfinished import makes them known again; without any it may.
 */
export async function forgetCopies(db: Database, profileIds: readonly string[], names: ReadonlySet<string>): Promise<void> {
  const gone = new Set<unknown>(profileIds);
  await dropFromImports(db, { ids: gone, names });
  await dropFromSafetyCopies(db, (row) => ['id', 'profileId', 'key'].some((name) => gone.has(Reflect.get(row, name))));
}

/** The first half: deletes their rows. In a transaction over `forgettable`, one of its own or the one that it is called in. */
export function forgetRows(db: Database, profileIds: readonly string[], now: number): Promise<Undo> {
  return db.transaction('rw', forgettable(db), async () => {
    const ids = [...new Set(profileIds)];
    const gone = new Set(ids);
    const before: Change[] = [];
    for (const table of ['profiles', 'digests', 'cards'] as const) {
      const rows = await readMany(db[table], ids);
      for (const [i, key] of ids.entries()) if (rows[i] !== undefined) before.push({ table, key, row: rows[i], after: undefined });
    }
    for (const row of await db.entries.where('profileId').anyOf(ids).toArray()) {
      const key = keyOf(db.entries, row);
      if (key !== null) before.push({ table: 'entries', key, row, after: undefined });
    }
    for (const person of await personsOf(db, ids)) before.push(personWithout(person, gone, now));
    for (const row of await db.quarantine.filter((aside) => gone.has(aside.key)).toArray())
      before.push({ table: 'quarantine', key: row.id, row, after: undefined });
    await writeChanges(db, before, now);
    return { before };
  });
}

/** Tables with rows of a profile, and that of the traces that they leave. */
export function forgettable(db: Database): Table[] {
  return [db.profiles, db.digests, db.cards, db.entries, db.persons, db.quarantine, db.tombstones];
}
