import type { ShelfRow } from '../../lib/model/shelf';
import type { Database } from '../../lib/store/database';
import { rememberReading } from '../../lib/store/profiles';
import { addToList } from '../../lib/store/saved-creators';
import { openShelf } from '../../lib/store/shelf';
import { exact, readingOf, today } from './sample-readings';

/** An opened list, as a page keeps it by what it is told. */
export type Kept = {
  rows: Map<string, ShelfRow>;
  told: string[];
  /** All rows in the order in which they were told. */
  ready: Promise<ShelfRow[]>;
  failed: Promise<unknown>;
  stop(): void;
};

/** Opens a list; `meanwhile` runs once the first rows are there. */
export function keepList(db: Database, listId: string, meanwhile: () => void = () => {}): Kept {
  const kept: Omit<Kept, 'ready' | 'failed' | 'stop'> = { rows: new Map(), told: [] };
  const put = (rows: readonly ShelfRow[]) => {
    for (const row of rows) kept.rows.set(row.entry.profileId, row);
  };
  let stop = () => {};
  let fail: (error: unknown) => void = () => {};
  const failed = new Promise((resolve) => {
    fail = resolve;
  });
  const ready = new Promise<ShelfRow[]>((resolve) => {
    stop = openShelf(db, listId, {
      onFirst(rows, total) {
        kept.told.push(total === null ? `first ${rows.length}` : `all ${total}`);
        put(rows);
        meanwhile();
      },
      onProgress: (loaded, total) => kept.told.push(`${loaded} of ${total}`),
      onReady(rows) {
        kept.told.push('ready');
        kept.rows.clear();
        put(rows);
        resolve(rows);
      },
      onChange(changed, removed) {
        kept.told.push(`${changed.length} changed, ${removed.length} removed`);
        put(changed);
        for (const id of removed) kept.rows.delete(id);
      },
      onFailed: fail,
    });
  });
  return { ...kept, ready, failed, stop };
}

/** Puts so many invented creators on a list, one after the other in time; answers their profiles' ids. */
export function fill(db: Database, listId: string, count: number, from = 0): Promise<string[]> {
  return db.transaction('rw', db.tables, async () => {
    const ids: string[] = [];
    for (let n = from; n < from + count; n += 1) {
      const { id } = await rememberReading(db, readingOf(`creator.${n}`, { followers: exact(1000 + n) }), today);
      await addToList(db, [id], listId, today + n);
      ids.push(id);
    }
    return ids;
  });
}

/** Copies the first creator of a list so many times, much faster than remembering each. */
export async function multiply(db: Database, listId: string, count: number): Promise<void> {
  const [entry, digest] = [await db.entries.toCollection().first(), await db.digests.toCollection().first()];
  if (typeof entry !== 'object' || typeof digest !== 'object') throw new TypeError('nothing to multiply');
  const ids = Array.from({ length: count }, () => crypto.randomUUID());
  await db.table('digests').bulkPut(ids.map((id) => ({ ...digest, id })));
  const saved = ids.map((profileId, n) => ({ ...entry, id: crypto.randomUUID(), listId, profileId, createdAt: today + (n % 7) }));
  await db.table('entries').bulkPut(saved);
}

/** What a list opened now has. */
export async function rowsNow(db: Database, listId: string): Promise<ShelfRow[]> {
  const { ready, stop } = keepList(db, listId);
  const rows = await ready;
  stop();
  return rows;
}
