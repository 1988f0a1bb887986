import type { AnyLoupe } from './browsers/any-loupe';
import type { Tab } from './browsers/tab';

/**
 * How many rows each table of the extension's database holds, as the disk has them; all 0 before anything was written. Asked from the
 * worker, or from a page of the extension where the worker must be left alone.
 */
export async function rowCounts(loupe: AnyLoupe, from?: Tab): Promise<Record<'profiles' | 'lists' | 'entries', number>> {
  const count = async () => {
    const counts = { profiles: 0, lists: 0, entries: 0 };
    const known = await indexedDB.databases();
    if (!known.some(({ name }) => name === 'creator-loupe')) return counts;
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open('creator-loupe');
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(opening.error);
    });
    for (const table of ['profiles', 'lists', 'entries'] as const) {
      counts[table] = await new Promise<number>((resolve, reject) => {
        const counting = database.transaction(table).objectStore(table).count();
        counting.onsuccess = () => resolve(counting.result);
        counting.onerror = () => reject(counting.error);
      });
    }
    database.close();
    return counts;
  };
  return from === undefined ? loupe.inside(count, null) : from.evaluate(count);
}

/** The profiles of the extension's database as the disk has them, as JSON; none before anything was written. */
export async function storedProfiles(loupe: AnyLoupe): Promise<string> {
  return loupe.inside(async () => {
    const known = await indexedDB.databases();
    if (!known.some(({ name }) => name === 'creator-loupe')) return '[]';
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open('creator-loupe');
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(opening.error);
    });
    const rows = await new Promise<unknown[]>((resolve, reject) => {
      const reading = database.transaction('profiles').objectStore('profiles').getAll();
      reading.onsuccess = () => resolve(reading.result);
      reading.onerror = () => reject(reading.error);
    });
    database.close();
    return JSON.stringify(rows);
  }, null);
}
