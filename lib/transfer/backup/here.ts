import type { Table } from 'dexie';
import * as z from 'zod/mini';
import type { Database } from '../../store/database';
import { portionsOf } from '../../store/portions';
import { readMany } from '../../store/read-many';
import { type Key, keyText } from '../../store/row-keys';

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
  for await (const { rows } of portionsOf(table)) for (const row of rows) for (const [key, value] of take(row)) all.set(key, value);
  return all;
}

/** The rows under these keys, by keyText. */
export async function rowsUnder<K extends Key>(table: Table<unknown, K>, keys: readonly K[]): Promise<Map<string, unknown>> {
  const rows = await readMany(table, keys);
  return new Map(keys.flatMap((key, i) => (rows[i] === undefined ? [] : [[keyText(key), rows[i]] as const])));
}
