import type { Database } from '../../lib/store/database';
import { rememberReading } from '../../lib/store/profiles';
import { saveCreator } from '../../lib/store/saved-creators';
import { everything } from './fresh-database';
import { readingOf, yesterday } from './sample-readings';

/** A creator of that handle on the list of that name, saved yesterday; answers both ids. */
export async function onList(db: Database, handle: string, listName: string, note = ''): Promise<{ profileId: string; listId: string }> {
  const saving = await saveCreator(db, readingOf(handle), { newList: listName }, note, yesterday);
  if (!saving.ok) throw new Error(saving.why);
  return saving;
}

/** Profiles of these handles that were looked at yesterday; answers their ids. */
export async function lookedAt(db: Database, ...handles: string[]): Promise<string[]> {
  const ids: string[] = [];
  for (const handle of handles) ids.push((await rememberReading(db, readingOf(handle), yesterday)).id);
  return ids;
}

/** Every row of every table, in an order that does not depend on when it was written. */
export async function allRows(db: Database): Promise<Record<string, unknown[]>> {
  const tables = Object.entries(await everything(db));
  return Object.fromEntries(
    tables.map(([name, rows]) => [name, rows.toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1))]),
  );
}
