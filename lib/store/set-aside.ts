import type * as z from 'zod/mini';
import { cardSchema, personSchema } from '../model/card';
import { deskSchema } from '../model/desk';
import { digestSchema } from '../model/digest';
import { listSchema, savedCreatorSchema } from '../model/list';
import { profileSchema } from '../model/profile';
import { viewSchema } from '../model/view';
import type { Database, KeptTable } from './database';
import { profileOfNewestShape } from './fast-profile';
import { unpackRow } from './profile-row';
import { aliasKeysIn, keyOf } from './row-keys';

const schemas = {
  profiles: profileSchema,
  digests: digestSchema,
  lists: listSchema,
  entries: savedCreatorSchema,
  cards: cardSchema,
  persons: personSchema,
  desk: deskSchema,
  views: viewSchema,
};

/** What the rows of each table are read as. */
export type Readable = {
  [T in keyof typeof schemas]: z.infer<(typeof schemas)[T]>;
};

/** The row as this version reads it, or null when it cannot. */
export function readRow<T extends KeptTable>(table: T, row: unknown): Readable[T] | null;
export function readRow(table: KeptTable, row: unknown): Readable[KeptTable] | null {
  const unpacked = table === 'profiles' ? unpackRow(row) : row;
  const fast = table === 'profiles' ? profileOfNewestShape(unpacked) : null;
  if (fast !== null) return fast;
  const read = schemas[table].safeParse(unpacked);
  return read.success ? read.data : null;
}

/** The readable ones of `rows`. The others stay where they are: reading never writes, so that it can be watched live. */
export function readRows<T extends KeptTable>(table: T, rows: readonly unknown[]): Readable[T][] {
  return rows.map((row) => readRow(table, row)).filter((row) => row !== null);
}

/** Moves a row that cannot be read out of its table, exactly as it is. Belongs in a transaction over that table and the quarantine. */
export async function setAside(db: Database, table: KeptTable, row: unknown, now: number): Promise<void> {
  const key = keyOf(db.table(table), row);
  if (key === null) throw new TypeError(`A row of ${table} without a key`);
  // An entry goes by its profile, so that it is forgotten with it.
  await db.quarantine.put({
    id: crypto.randomUUID(),
    table,
    key: [key].flat().at(-1) ?? '',
    aliasKeys: aliasKeysIn(row),
    row,
    setAsideAt: now,
  });
  await db.table(table).delete(key);
}
