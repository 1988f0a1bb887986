import type { Table } from 'dexie';
import type { Database, KeptTable } from './database';
import { readFast } from './fast-rows';
import { portionsOf, profilesAtOnce } from './portions';
import type { Key } from './row-keys';
import { readRow, setAside } from './set-aside';

/** What lists show of profiles is not among them: it is made anew (renew-digests.ts). */
const kept = ['profiles', 'lists', 'entries', 'cards', 'persons', 'desk', 'views'] as const satisfies KeptTable[];

function isReadable(table: (typeof kept)[number], row: unknown): boolean {
  return (table === 'entries' || table === 'cards' ? readFast(table, row) : readRow(table, row)) !== null;
}

/**
 * Moves every row that this version cannot read into the quarantine; answers how many. Rows before = rows after + rows set aside.
 * Looks at every row, so it is for the time after an update. In portions, so that it can be broken off and taken up again.
 */
export async function setAsideUnreadable(db: Database, now: number): Promise<number> {
  let moved = 0;
  for (const table of kept) moved += await sweep(db, table, db.table(table), now);
  return moved;
}

async function sweep(db: Database, name: (typeof kept)[number], table: Table<unknown, Key>, now: number): Promise<number> {
  let moved = 0;
  // Nobody who saves meanwhile shall wait for more than a portion.
  for await (const { rows, keys } of portionsOf(table, profilesAtOnce)) {
    const unreadable = keys.filter((_, i) => !isReadable(name, rows[i]));
    moved += await setThoseAside(db, name, table, unreadable, now);
  }
  return moved;
}

/** Sets rows aside that are still there and still cannot be read. */
function setThoseAside(db: Database, name: (typeof kept)[number], table: Table<unknown, Key>, keys: Key[], now: number): Promise<number> {
  if (keys.length === 0) return Promise.resolve(0);
  return db.transaction('rw', [table, db.quarantine], async () => {
    const rows = (await table.bulkGet(keys)).filter((row) => row !== undefined && !isReadable(name, row));
    for (const row of rows) await setAside(db, name, row, now);
    return rows.length;
  });
}
