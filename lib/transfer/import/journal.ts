import Dexie from 'dexie';
import { type ImportBlock, type ImportRecord, importBlockSchema, importSchema } from '../../model/import';
import type { Database } from '../../store/database';

/** The record of an import is kept so long after its last step, unless another one begins. */
export const keptFor = 30 * 86_400_000;

/** The record of the last import, or null; one that only began to be prepared wrote nothing and counts as none. */
export async function lastImport(db: Database): Promise<ImportRecord | null> {
  const records = (await db.imports.toArray()).flatMap((row) => importSchema.safeParse(row).data ?? []);
  return records.filter(({ state }) => state !== 'preparing').sort((a, b) => b.updatedAt - a.updatedAt)[0] ?? null;
}

/** One block of an import, or null where it is not there or cannot be read. */
export async function blockAt(db: Database, importId: string, index: number): Promise<ImportBlock | null> {
  return importBlockSchema.safeParse(await db.importBlocks.get([importId, index])).data ?? null;
}

/** Writes a change of the record and answers it as it then is. */
export async function keepRecord(db: Database, record: ImportRecord): Promise<ImportRecord> {
  await db.imports.put(record);
  return record;
}

/** Drops the record of an import with its blocks; what it wrote stays. */
export async function dropImport(db: Database, importId: string): Promise<void> {
  await db.transaction('rw', [db.imports, db.importBlocks], async () => {
    await db.importBlocks.where('[importId+index]').between([importId, Dexie.minKey], [importId, Dexie.maxKey]).delete();
    await db.imports.delete(importId);
  });
}

/** Drops records that nobody can want any more: those that never got to writing, and done ones older than 30 days. */
export async function dropOldImports(db: Database, now: number): Promise<void> {
  for (const row of await db.imports.toArray()) {
    const record = importSchema.safeParse(row).data;
    if (record === undefined) continue;
    const isIdle = record.state === 'preparing' && now - record.updatedAt > 600_000;
    if (isIdle || (record.state === 'done' && now - record.updatedAt > keptFor)) await dropImport(db, record.id);
  }
}
