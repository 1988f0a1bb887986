import { bySaving, type ShelfRow } from '../model/shelf';
import type { Database } from './database';
import { inPortions } from './portions';
import { isSameData } from './same-data';
import { readRows } from './set-aside';
import { type Touched, watchShelf } from './shelf-changes';
import { countAll, readAll, readFirst, readSome } from './shelf-rows';
import { sortedRuns } from './sorted-runs';

export type { ShelfRow } from '../model/shelf';

export type ShelfWatch = {
  /** The newest rows, and how many there are in all; null where these are not all and the others are not counted yet. */
  onFirst(rows: ShelfRow[], total: number | null): void;
  onProgress(loaded: number, total: number): void;
  /** All rows, latest saved first. */
  onReady(rows: ShelfRow[]): void;
  /** Rows that are new or otherwise than before, and the ids of profiles that are on the list no more. May come before `onReady` too. */
  onChange(changed: ShelfRow[], removed: string[]): void;
  /** The rows could not be read. Nothing is called after it. */
  onFailed(error: unknown): void;
};

/** So long the first rows have the page to themselves, in milliseconds: until they are drawn. */
const drawing = 60;

/** After a change of very many rows nothing is read until no other came for so long, or for as long as reading took. In milliseconds. */
const calm = 300;

/**
 * Loads a list: its newest rows at once, the rest in portions, and from then on every change of any window. Answers the function that stops
 * it. A change re-reads the rows that it names; one of very many rows lets all be read again. Rows whose entry or digest cannot be read are
 * left out.
 */
export function openShelf(db: Database, listId: string, watch: ShelfWatch): () => void {
  const known = new Map<string, ShelfRow>();
  let stopped = false;
  let isReady = false;
  let pending = nothingTouched();
  let isFollowing = false;
  let lastReading = 0;
  /** Rows that changed while the others were read: what was read of them may be older. */
  const early = new Set<string>();

  const load = async () => {
    const first = await readFirst(db, listId);
    if (stopped) return;
    for (const row of first.rows) known.set(row.entry.profileId, row);
    watch.onFirst(first.rows, first.isAll ? first.rows.length : null);
    if (!first.isAll) await pause(drawing);
    const rows = first.isAll ? first.rows : await readRest();
    if (stopped) return;
    isReady = true;
    watch.onReady(rows);
    for (const id of early) pending.profileIds.add(id);
    await follow();
  };

  const readRest = async (): Promise<ShelfRow[]> => {
    if (stopped) return [];
    const began = performance.now();
    const runs = sortedRuns(bySaving);
    let loaded = 0;
    const total = await countAll(db, listId);
    for await (const { rows, entries } of readAll(db, listId)) {
      if (stopped) return [];
      runs.add(rows);
      loaded += entries;
      watch.onProgress(Math.min(loaded, total), total);
    }
    lastReading = performance.now() - began;
    const rows = runs.all();
    known.clear();
    for (const row of rows) known.set(row.entry.profileId, row);
    return rows;
  };

  const tell = (rows: readonly ShelfRow[], gone: readonly string[]) => {
    const changed = rows.filter((row) => !isSameData(row, known.get(row.entry.profileId)));
    const removed = gone.filter((id) => known.has(id));
    for (const row of changed) known.set(row.entry.profileId, row);
    for (const id of removed) known.delete(id);
    if (changed.length + removed.length > 0) watch.onChange(changed, removed);
  };

  /** Reads again what may have changed. */
  const follow = async () => {
    if (isFollowing) return;
    isFollowing = true;
    while (!stopped && isAnything(pending)) {
      if (pending.everything) {
        if (!isReady) break;
        await pause(Math.max(calm, lastReading));
        pending = nothingTouched();
        await readAgain();
      } else {
        const touched = pending;
        pending = nothingTouched();
        await readTouched(touched);
      }
    }
    isFollowing = false;
  };

  const readTouched = async ({ profileIds, personIds }: Pending) => {
    const ids = new Set([...profileIds, ...(await membersOf(personIds))]);
    if (!isReady) for (const id of ids) early.add(id);
    for (const portion of inPortions([...ids], 500)) {
      const rows = await readSome(db, listId, portion);
      if (stopped) return;
      const there = new Set(rows.map(({ entry }) => entry.profileId));
      tell(
        rows,
        portion.filter((id) => !there.has(id)),
      );
    }
  };

  /** Who belongs to these persons, or belonged to them before. */
  const membersOf = async (personIds: ReadonlySet<string>): Promise<string[]> => {
    if (personIds.size === 0) return [];
    const before = [...known.values()].flatMap(({ personId, entry }) =>
      personId !== null && personIds.has(personId) ? [entry.profileId] : [],
    );
    const persons = readRows('persons', await db.persons.bulkGet([...personIds]));
    return [...before, ...persons.flatMap(({ profileIds }) => profileIds)];
  };

  const readAgain = async () => {
    const began = performance.now();
    const gone = new Set(known.keys());
    for await (const { rows } of readAll(db, listId)) {
      if (stopped) return;
      for (const { entry } of rows) gone.delete(entry.profileId);
      tell(rows, []);
    }
    tell([], [...gone]);
    lastReading = performance.now() - began;
  };

  const fail = (error: unknown) => {
    if (stopped) return;
    stop();
    watch.onFailed(error);
  };
  const unwatch = watchShelf(db.name, listId, (touched) => {
    add(pending, touched);
    follow().catch(fail);
  });
  const stop = () => {
    stopped = true;
    unwatch();
  };
  load().catch(fail);
  return stop;
}

type Pending = { everything: boolean; profileIds: Set<string>; personIds: Set<string> };

function nothingTouched(): Pending {
  return { everything: false, profileIds: new Set(), personIds: new Set() };
}

function isAnything({ everything, profileIds, personIds }: Pending): boolean {
  return everything || profileIds.size + personIds.size > 0;
}

function add(pending: Pending, { everything, profileIds, personIds }: Touched): void {
  pending.everything ||= everything;
  for (const id of profileIds) pending.profileIds.add(id);
  for (const id of personIds) pending.personIds.add(id);
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
