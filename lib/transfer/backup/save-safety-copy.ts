import { unpackRow } from '../../store/profile-row';
import { readSafetyCopy, type SafetyCopy } from '../../store/safety-copy';
import { pacer, type Watched } from '../pace';
import { packText } from './container';
import { backupTables, backupType } from './format';
import { lineWriter } from './lines';

/** What entries were called in databases of version 1 stands in copies of these. */
const tables = new Set<string>([...backupTables, 'saved']);

/**
 * The file of a copy that was made before an update: a backup that says the older version, and is restored like any other. null when the copy
 * is gone. `of` names the database that was copied. Rejects with the signal's reason once that is aborted.
 */
export async function backupOfCopy(
  { id, version, at, rows: of }: SafetyCopy,
  db: { readonly name: string },
  watched: Watched = {},
): Promise<Blob | null> {
  const pause = pacer(watched.signal);
  let isThere = false;
  const file = await packText(async (put) => {
    const lines = lineWriter(version, at);
    await put(lines.head());
    const write = async (table: string, rows: unknown[]) => {
      if (tables.has(table)) await put(lines.rows(table, table === 'profiles' ? rows.map(unpackRow) : rows));
      watched.onProgress?.({ done: Math.min(lines.written(), of), of });
      await pause();
    };
    isThere = await readSafetyCopy(id, write, db);
    await put(lines.end());
  }, backupType);
  return isThere ? file : null;
}
