import type { Table } from 'dexie';
import { inPortions } from './portions';
import { compareKeys, type Key, keyOf, keyText } from './row-keys';

/** Fewer are always asked for one by one. */
const fewKeys = 1000;
/** A row that is asked for by its key costs as much as so many that are read in a row. */
const costOfOne = 4;

/** Are the rows of these keys a good part of the table, so that reading all that lies between them costs less than asking for each? */
async function areMost<K extends Key>(table: Table<unknown, K>, keys: readonly K[]): Promise<boolean> {
  return keys.length >= fewKeys && keys.length * costOfOne >= (await table.count());
}

/** The rows under these keys, undefined for those that are not there, in the order of the keys. */
export async function readMany<K extends Key>(table: Table<unknown, K>, keys: readonly K[]): Promise<unknown[]> {
  if (!(await areMost(table, keys))) return table.bulkGet([...keys]);
  const found = new Map<string, unknown>();
  for (const portion of inPortions(keys.toSorted(compareKeys))) {
    const wanted = new Set(portion.map(keyText));
    for (const row of await table.where(':id').between(portion[0], portion.at(-1), true, true).toArray()) {
      const key = keyOf(table, row);
      if (key !== null && wanted.has(keyText(key))) found.set(keyText(key), row);
    }
  }
  return keys.map((key) => found.get(keyText(key)));
}

/** Those of the ids that the table has. */
export async function idsThatExist(table: Table<unknown, string>, ids: readonly string[]): Promise<Set<string>> {
  const existing = new Set<string>();
  const most = await areMost(table, ids);
  for (const portion of inPortions([...new Set(ids)].sort())) {
    const wanted = new Set(portion);
    const rows = table.where(':id');
    const query = most ? rows.between(portion[0], portion.at(-1), true, true) : rows.anyOf(portion);
    for (const key of await query.primaryKeys()) if (wanted.has(key)) existing.add(key);
  }
  return existing;
}
