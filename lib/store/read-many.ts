import type { Collection, Table } from 'dexie';
import { inPortions } from './portions';
import { compareKeys, type Key, keyOf, keyText } from './row-keys';

/** Fewer are always asked for one by one. */
const fewKeys = 50;
/** Asking for a row costs as much as reading three in a row (Chromium 156), which matters where there are many. */
const costOfAsking = 3;

/** How the rows under some keys, ascending, are asked for. Those that are not there may be undefined or left out, and others may be among them. */
export type ReadRows = <K extends Key>(table: Table<unknown, K>, keys: readonly K[]) => Promise<unknown[]>;

/** Each by its key. */
export const askForEach: ReadRows = async (table, keys) => table.bulkGet([...keys]);

/** Everything between the first and the last, in their order. */
export const readBetween: ReadRows = async (table, keys) => between(table, keys).toArray();

function between<K extends Key>(table: Table<unknown, K>, sorted: readonly K[]): Collection<unknown, K> {
  return table.where(':id').between(sorted[0], sorted.at(-1), true, true);
}

/** The keys of all rows from the first of these, ascending, to the last; null where there are so many others that asking for each costs less. */
async function closeKeys<K extends Key>(table: Table<unknown, K>, sorted: readonly K[]): Promise<K[] | null> {
  if (sorted.length === 0) return [];
  const most = sorted.length * costOfAsking;
  const keys = await between(table, sorted).limit(most).primaryKeys();
  return keys.length < most ? keys : null;
}

/** What costs less for these keys, ascending, and for others like them. */
export async function cheapestRead<K extends Key>(table: Table<unknown, K>, sorted: readonly K[]): Promise<ReadRows> {
  return (await closeKeys(table, sorted)) === null ? askForEach : readBetween;
}

/** The rows under these keys, undefined for those that are not there, in the order of the keys. */
export async function readMany<K extends Key>(table: Table<unknown, K>, keys: readonly K[]): Promise<unknown[]> {
  if (keys.length < fewKeys) return table.bulkGet([...keys]);
  const found = new Map<string, unknown>();
  for (const portion of inPortions(keys.toSorted(compareKeys))) {
    const wanted = new Set(portion.map(keyText));
    const read = await cheapestRead(table, portion);
    for (const row of await read(table, portion)) {
      const key = row === undefined ? null : keyOf(table, row);
      if (key !== null && wanted.has(keyText(key))) found.set(keyText(key), row);
    }
  }
  return keys.map((key) => found.get(keyText(key)));
}

/** Those of the ids that the table has. */
export async function idsThatExist(table: Table<unknown, string>, ids: readonly string[]): Promise<Set<string>> {
  const existing = new Set<string>();
  for (const portion of inPortions([...new Set(ids)].sort())) {
    const wanted = new Set(portion);
    const keys = (await closeKeys(table, portion)) ?? (await table.where(':id').anyOf(portion).primaryKeys());
    for (const key of keys) if (wanted.has(key)) existing.add(key);
  }
  return existing;
}
