import { Dexie, type ObservabilitySet } from 'dexie';
import type { Database } from './database';
import { rowsOn } from './entries';

/** Number of creators by list. */
export type ListSizes = ReadonlyMap<string, number>;

/**
 * A browser counts a hundred thousand rows in a tenth of a second or two, and nothing else is read from the disk meanwhile. So they are
 * counted when nobody has written for so long, in milliseconds.
 */
const calm = 300;

/** How many creators are on each list. */
export function countLists(db: Database): Promise<ListSizes> {
  return db.transaction('r', [db.lists, db.entries], async () => {
    const ids = await db.lists.toCollection().primaryKeys();
    return new Map(await Promise.all(ids.map(async (id) => [id, await rowsOn(db, id).count()] as const)));
  });
}

/**
 * Calls `onSizes` a moment from now, and a moment after every change of any window, until the answered function is called. Where the sizes
 * cannot be read it is not called.
 */
export function watchSizes(db: Database, onSizes: (sizes: ListSizes) => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let stopped = false;
  const count = () => {
    countLists(db).then(
      (sizes) => stopped || onSizes(sizes),
      () => undefined,
    );
  };
  const countSoon = () => {
    clearTimeout(timer);
    timer = setTimeout(count, calm);
  };
  const listener = (parts: ObservabilitySet) => {
    if (parts['all'] || parts[`idb://${db.name}/entries/`]) countSoon();
  };
  Dexie.on.storagemutated.subscribe(listener);
  countSoon();
  return () => {
    stopped = true;
    clearTimeout(timer);
    Dexie.on.storagemutated.unsubscribe(listener);
  };
}
