import type { Table } from 'dexie';

/** So many rows are asked for or written at a time, so that memory stays bounded. */
export const portionSize = 2000;

/** So many profiles are: one with all its posts may take 60 kB, and takes some tenths of a millisecond to read. */
export const profilesAtOnce = 500;

/** The values in portions, in their order. */
export function* inPortions<T>(values: readonly T[], size = portionSize): Generator<T[]> {
  for (let from = 0; from < values.length; from += size) yield values.slice(from, from + size);
}

/** All rows of a table as they stand, with their keys, ascending; each portion is read in a transaction of its own. */
export async function* portionsOf<K>(table: Table<unknown, K>, size = portionSize): AsyncGenerator<{ rows: unknown[]; keys: K[] }> {
  let next = table.orderBy(':id').limit(size);
  for (;;) {
    const { rows, keys } = await table.db.transaction('r', [table], async () => ({
      rows: await next.toArray(),
      keys: await next.primaryKeys(),
    }));
    if (rows.length > 0) yield { rows, keys };
    const last = keys.at(-1);
    if (rows.length < size || last === undefined) return;
    next = table.where(':id').above(last).limit(size);
  }
}
