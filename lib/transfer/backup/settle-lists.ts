import { longestListName, longestViewName } from '../../model/lengths';
import type { List, SavedCreator } from '../../model/list';
import type { View } from '../../model/view';
import { freeName } from '../../store/names';
import { type Key, keyText } from '../../store/row-keys';
import { readRow, readRows } from '../../store/set-aside';
import { rowsUnder } from './here';
import { changedAt, fateBeside, idHere, makeRoom, type Settlement, settle, unbury } from './settlement';
import type { Fate } from './tally';

/** Lists keep apart by id: one that is called as another here gets a number. Belongs in a transaction over lists and tombstones. */
export async function settleLists(settlement: Settlement, lists: readonly List[]): Promise<void> {
  const here = new Map(readRows('lists', await settlement.db.lists.toArray()).map((list) => [list.id, list]));
  await settleNamed(settlement, 'lists', lists, here, longestListName, (list) => settlement.removed.add(list.id));
}

/** Views likewise. Belongs in a transaction over views and tombstones. */
export async function settleViews(settlement: Settlement, views: readonly View[]): Promise<void> {
  const here = new Map(readRows('views', await settlement.db.views.toArray()).map((view) => [view.id, view]));
  await settleNamed(settlement, 'views', views, here, longestViewName, () => {});
}

type Named = { id: string; name: string | null; updatedAt: number };

async function settleNamed<T extends Named>(
  settlement: Settlement,
  table: 'lists' | 'views',
  rows: readonly T[],
  here: Map<string, T>,
  longestName: number,
  onRemoved: (row: T) => void,
): Promise<void> {
  const { db, writes } = settlement;
  const puts: T[] = [];
  for (const row of rows) {
    const known = here.get(row.id);
    const fate: Fate = known ? fateBeside(known, row) : settlement.here.removed.has(row.id) ? 'removed' : 'new';
    if (fate === 'removed') onRemoved(row);
    if (!settle(settlement, table, fate)) continue;
    const taken = [...here.values()].flatMap(({ id, name }) => (id === row.id || name === null ? [] : name));
    const put = row.name === null ? row : { ...row, name: freeName(row.name, taken, longestName) };
    here.set(row.id, put);
    puts.push(put);
  }
  if (!writes || puts.length === 0) return;
  const ids = puts.map(({ id }) => id);
  await makeRoom(settlement, table, await db.table<unknown, string>(table).bulkGet(ids));
  await db.table(table).bulkPut(puts);
  await unbury(settlement, ids);
}

const keyOfEntry = ({ listId, profileId }: Pick<SavedCreator, 'listId' | 'profileId'>): [string, string] => [listId, profileId];

/** Places on lists. Belongs in a transaction over entries and tombstones. */
export async function settleEntries(settlement: Settlement, entries: readonly SavedCreator[]): Promise<void> {
  const { db, writes, removed, here } = settlement;
  const moved = entries.map((entry) => ({ ...entry, profileId: idHere(settlement, entry.profileId) }));
  const rows = await rowsUnder(db.entries, moved.map(keyOfEntry));
  const elsewhere = await entriesElsewhere(
    settlement,
    moved.filter((entry) => !rows.has(keyText(keyOfEntry(entry)))),
  );
  const puts = new Map<string, SavedCreator>();
  for (const [i, entry] of moved.entries()) {
    const key = keyText(keyOfEntry(entry));
    const row = puts.get(key) ?? elsewhere.get(entry.id) ?? rows.get(key);
    const isGone = here.removed.has(entry.id) || removed.has(entries[i]?.profileId ?? '') || removed.has(entry.listId);
    const changed = changedAt(row);
    const fate: Fate = changed ? fateBeside(changed, entry) : row !== undefined ? 'older' : isGone ? 'removed' : 'new';
    if (settle(settlement, 'entries', fate)) puts.set(key, entry);
  }
  if (!writes || puts.size === 0) return;
  const written = [...puts.values()];
  await makeRoom(
    settlement,
    'entries',
    [...puts.keys()].map((key) => rows.get(key)),
  );
  const places = await here.entries();
  for (const entry of written) places.set(entry.id, keyOfEntry(entry));
  await db.entries.bulkDelete(written.flatMap(({ id }) => elsewhere.get(id) ?? []).map(keyOfEntry));
  await db.entries.bulkPut(written);
  await unbury(
    settlement,
    written.map(({ id }) => id),
  );
}

/** Entries of the file that were moved to another list here, by their ids. */
async function entriesElsewhere({ db, here }: Settlement, entries: readonly SavedCreator[]): Promise<Map<string, SavedCreator>> {
  if (entries.length === 0) return new Map();
  const places = await here.entries();
  const keys: Key[] = entries.flatMap(({ id }) => {
    const place = places.get(id);
    return place ? [place] : [];
  });
  const rows = await db.table<unknown, Key>('entries').bulkGet(keys);
  return new Map(rows.flatMap((row) => readRow('entries', row) ?? []).map((entry) => [entry.id, entry]));
}
