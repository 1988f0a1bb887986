import type { Loupe } from './loupe';

/** How many rows each table of the extension's database holds, as the disk has them; all 0 before anything was written. */
export async function rowCounts(loupe: Loupe): Promise<Record<'profiles' | 'lists' | 'saved', number>> {
  const worker = await loupe.worker();
  return worker.evaluate(async () => {
    const counts = { profiles: 0, lists: 0, saved: 0 };
    const known = await indexedDB.databases();
    if (!known.some(({ name }) => name === 'creator-loupe')) return counts;
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open('creator-loupe');
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(opening.error);
    });
    for (const table of ['profiles', 'lists', 'saved'] as const) {
      counts[table] = await new Promise<number>((resolve, reject) => {
        const counting = database.transaction(table).objectStore(table).count();
        counting.onsuccess = () => resolve(counting.result);
        counting.onerror = () => reject(counting.error);
      });
    }
    database.close();
    return counts;
  });
}
