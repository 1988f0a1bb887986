import type { Database } from '../../store/database';
import { portionsOf, profilesAtOnce } from '../../store/portions';
import { unpackRow } from '../../store/profile-row';
import { readSettings } from '../../store/settings';
import { pacer, type Watched } from '../pace';
import { packText } from './container';
import { type BackupTable, backupTables, backupType } from './format';
import { lineWriter, settingsLine } from './lines';

/**
 * Everything that is kept, in one file: all rows as they stand (what profiles have packed is in plain sight), also those that cannot be read,
 * and the settings. What is saved meanwhile may or may not be in it; what an entry belongs to always is. Rejects with the signal's reason once
 * that is aborted, and where the disk cannot be read.
 */
export async function writeBackup(db: Database, now: number, { signal, onProgress }: Watched = {}): Promise<Blob> {
  await db.open();
  const of = (await Promise.all(backupTables.map((table) => db.table(table).count()))).reduce((sum, count) => sum + count, 0);
  const pause = pacer(signal);
  const written = { profiles: new Set<unknown>(), lists: new Set<unknown>() };
  return await packText(async (put) => {
    const lines = lineWriter(db.verno, now);
    const write = async (table: BackupTable, rows: readonly unknown[]) => {
      await put(lines.rows(table, table === 'profiles' ? rows.map(unpackRow) : rows));
      onProgress?.({ done: Math.min(lines.written(), of), of });
      await pause();
    };
    await put(lines.head());
    await put(settingsLine(await readSettings()));
    for (const table of backupTables) {
      for await (const { rows } of portionsOf(db.table<unknown>(table), profilesAtOnce)) {
        if (table === 'profiles' || table === 'lists') for (const row of rows) written[table].add(partOf(row, 'id'));
        if (table === 'entries') {
          for (const [owner, key] of owners) {
            const ids = rows.map((row) => partOf(row, key));
            await write(owner, await notWritten(db, owner, ids, written[owner]));
          }
        }
        await write(table, rows);
      }
    }
    await put(lines.end());
  }, backupType);
}

const owners = [
  ['profiles', 'profileId'],
  ['lists', 'listId'],
] as const;

/** Profiles or lists that an entry belongs to and that came after their table was read. */
async function notWritten(db: Database, table: 'profiles' | 'lists', ids: readonly unknown[], written: Set<unknown>): Promise<unknown[]> {
  const missing = [...new Set(ids)].filter((id) => typeof id === 'string').filter((id) => !written.has(id));
  for (const id of missing) written.add(id);
  return (await db.table<unknown, string>(table).bulkGet(missing)).filter((row) => row !== undefined);
}

function partOf(row: unknown, key: string): unknown {
  return typeof row === 'object' && row !== null ? Reflect.get(row, key) : undefined;
}
