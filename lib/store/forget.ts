import { type Change, type Undo, writeChanges } from './changes';
import type { Database } from './database';
import { dropFromImports } from './drop-from-imports';
import { personsOf, personWithout } from './persons';
import { readMany } from './read-many';
import { keyOf } from './row-keys';
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
  const undo = await forgetHere(db, profileIds, now);
  const gone = new Set<unknown>(profileIds);
  await dropFromImports(db, new Set(profileIds));
  await dropFromSafetyCopies(db, (row) => ['id', 'profileId', 'key'].some((name) => gone.has(Reflect.get(row, name))));
  return undo;
}

function forgetHere(db: Database, profileIds: readonly string[], now: number): Promise<Undo> {
  const tables = [db.profiles, db.digests, db.cards, db.entries, db.persons, db.quarantine, db.tombstones];
  return db.transaction('rw', tables, async () => {
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
