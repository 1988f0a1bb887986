import * as z from 'zod/mini';
import { listSchema, savedCreatorSchema } from '../model/list';
import { profileSchema } from '../model/profile';
import type { Database, QuarantinedRow } from './database';

const schemas = { profiles: profileSchema, lists: listSchema, saved: savedCreatorSchema };

type Readable = {
  [T in keyof typeof schemas]: z.infer<(typeof schemas)[T]>;
};

/** The row as this version reads it, or null when it cannot. */
export function readRow<T extends keyof Readable>(table: T, row: unknown): Readable[T] | null;
export function readRow(table: keyof Readable, row: unknown): Readable[keyof Readable] | null {
  const read = schemas[table].safeParse(row);
  return read.success ? read.data : null;
}

/** The readable ones of `rows`. The others stay where they are: reading never writes, so that it can be watched live. */
export function readRows<T extends keyof Readable>(table: T, rows: readonly unknown[]): Readable[T][] {
  return rows.map((row) => readRow(table, row)).filter((row) => row !== null);
}

const named = z.object({ id: z.string() });
const keyed = z.object({ aliasKeys: z.array(z.string()) });

/** Moves a row that cannot be read out of its table, exactly as it is. Belongs in a transaction over that table and the quarantine. */
export async function setAside(db: Database, table: QuarantinedRow['table'], row: unknown, now: number): Promise<void> {
  const { id: key } = named.parse(row);
  const keys = keyed.safeParse(row);
  const aliasKeys = keys.success ? keys.data.aliasKeys : [];
  await db.quarantine.put({ id: crypto.randomUUID(), table, key, aliasKeys, row, setAsideAt: now });
  await db.table(table).delete(key);
}

/**
 * Moves every row that this version cannot read into the quarantine; answers how many. Rows before = rows after + rows set aside.
 * Looks at every row, so it is for the time after an update.
 */
export function setAsideUnreadable(db: Database, now: number): Promise<number> {
  return db.transaction('rw', [db.profiles, db.lists, db.saved, db.quarantine], async () => {
    let moved = 0;
    for (const table of ['profiles', 'lists', 'saved'] as const) {
      const unreadable: unknown[] = [];
      await db[table].each((row) => {
        if (readRow(table, row) === null) unreadable.push(row);
      });
      for (const row of unreadable) await setAside(db, table, row, now);
      moved += unreadable.length;
    }
    return moved;
  });
}
