import type { Table } from 'dexie';
import * as z from 'zod/mini';
import type { Database } from '../../store/database';
import { compareKeys, type Key, keyOf, keyText } from '../../store/row-keys';

/** Rows that are read at a time. */
const portion = 2000;

/**
 * What is here already, read once for a whole restore and kept up to date by it: asked for one by one, a hundred thousand names take a minute.
 * What another window does meanwhile is not in it.
 */
export type Here = {
  /** Ids of what was removed here. */
  readonly removed: Set<string>;
  /** The id of the profile that has each name, by its key. */
  names(): Promise<Map<string, string>>;
  /** The list and profile of each entry, by the entry's id. */
  entries(): Promise<Map<string, [listId: string, profileId: string]>>;
};

/** Ids of removals are read now, the rest when it is first asked for. */
export async function lookAround(db: Database): Promise<Here> {
  let names: Map<string, string> | null = null;
  let entries: Map<string, [string, string]> | null = null;
  return {
    removed: new Set(await db.tombstones.toCollection().primaryKeys()),
    async names() {
      names ??= await readAll(db.profiles, (row) => {
        const read = named.safeParse(row).data;
        return read?.aliasKeys.map((key) => [key, read.id] as const) ?? [];
      });
      return names;
    },
    async entries() {
      entries ??= await readAll(db.entries, (row) => {
        const read = placed.safeParse(row).data;
        return read ? [[read.id, [read.listId, read.profileId]] as const] : [];
      });
      return entries;
    },
  };
}

const named = z.object({ id: z.string(), aliasKeys: z.array(z.string()) });
const placed = z.object({ id: z.string(), listId: z.string(), profileId: z.string() });

async function readAll<K extends Key, T>(
  table: Table<unknown, K>,
  take: (row: unknown) => readonly (readonly [string, T])[],
): Promise<Map<string, T>> {
  const all = new Map<string, T>();
  let query = table.orderBy(':id').limit(portion);
  for (;;) {
    const rows = await query.toArray();
    for (const row of rows) for (const [key, value] of take(row)) all.set(key, value);
    const last = rows.length < portion ? null : keyOf(table, rows.at(-1));
    if (last === null) return all;
    query = table.where(':id').above(last).limit(portion);
  }
}

/** So many times as many rows as are wanted may lie between them, and reading all at once still costs less. */
const crowded = 4;

/** The rows under these keys, by keyText; asked for together where they lie close together, as they do where a backup is of this database. */
export async function rowsUnder<K extends Key>(table: Table<unknown, K>, keys: readonly K[]): Promise<Map<string, unknown>> {
  const [first, ...others] = keys.toSorted(compareKeys);
  const range = table.where(':id').between(first, others.at(-1) ?? first, true, true);
  const isCrowded = first === undefined || (await range.count()) > crowded * keys.length + 50;
  const rows = isCrowded ? await table.bulkGet([...keys]) : await range.toArray();
  return new Map(rows.flatMap((row) => (row === undefined ? [] : [[keyText(keyOf(table, row) ?? ''), row] as const])));
}
