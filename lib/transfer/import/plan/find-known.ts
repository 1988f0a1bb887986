import Dexie from 'dexie';
import type { Profile } from '../../../model/profile';
import type { ProfileRef } from '../../../model/reading';
import { aliasKey } from '../../../store/alias-keys';
import type { Database } from '../../../store/database';
import { readRow } from '../../../store/set-aside';
import type { FileRow } from './file-row';
import type { Known } from './merge';

/** The key by which a file's creator is told from others. */
export function keyOfRef({ platform, kind, value }: ProfileRef): string {
  return aliasKey(platform, { kind, value });
}

/**
 * For each of the values, the key of a row that has it in an index (or as its key, for a null index), null where there is none. Asks the
 * index itself, one request a value, all at once: a cursor over thousands of values takes ten times as long. Belongs in a transaction that
 * has the table; outside of one nothing is found.
 */
export function keysOf(table: string, index: string | null, values: readonly string[]): Promise<(IDBValidKey | null)[]> {
  const transaction = Dexie.currentTransaction?.idbtrans;
  if (transaction === undefined || values.length === 0) return Promise.resolve(values.map(() => null));
  const store = transaction.objectStore(table);
  const source = index === null ? store : store.index(index);
  return new Dexie.Promise<(IDBValidKey | null)[]>((resolve, reject) => {
    const keys: (IDBValidKey | null)[] = values.map(() => null);
    let left = values.length;
    for (const [i, value] of values.entries()) {
      const request = source.getKey(value);
      request.onerror = () => reject(request.error);
      request.onsuccess = () => {
        keys[i] = request.result ?? null;
        left -= 1;
        if (left === 0) resolve(keys);
      };
    }
  });
}

async function idsByName(keys: readonly string[]): Promise<(string | null)[]> {
  return (await keysOf('profiles', 'aliasKeys', keys)).map((id) => (typeof id === 'string' ? id : null));
}

/**
 * What is known of a file's creators, in their order: the profile with that id of the network, else of that name, its place on the list (none for no list yet), and its card.
 * What cannot be read counts as not known, and is named in `unreadable` so that nothing is written over it. Belongs in a transaction that
 * has profiles, entries and cards.
 */
export async function findKnown(
  db: Database,
  rows: readonly Pick<FileRow, 'ref' | 'accountId'>[],
  listId: string | null,
): Promise<{ known: Known[]; unreadable: ReadonlySet<number> }> {
  const byId = await idsByName(
    rows.map(({ ref, accountId }) => keyOfRef(accountId === null ? ref : { ...ref, kind: 'id', value: accountId })),
  );
  const byName = await idsByName(rows.map(({ ref }) => keyOfRef(ref)));
  const ids = rows.map((_, i) => byId[i] ?? byName[i] ?? null);
  const there = ids.filter((id) => id !== null);
  if (there.length === 0) return { known: rows.map(() => ({ profile: null, entry: null, card: null })), unreadable: new Set() };
  const [profiles, cards, entries] = await Promise.all([
    db.profiles.bulkGet(there),
    db.cards.bulkGet(there),
    listId === null ? [] : db.entries.bulkGet(there.map((id): [string, string] => [listId, id])),
  ]);
  const at = new Map(there.map((id, i) => [id, i]));
  const unreadable = new Set<number>();
  const known = ids.map((id, i): Known => {
    const place = id === null ? undefined : at.get(id);
    if (place === undefined) return { profile: null, entry: null, card: null };
    const profile: Profile | null = readRow('profiles', profiles[place]);
    const entry = readRow('entries', entries[place]);
    const card = readRow('cards', cards[place]);
    const isLost = profile === null || (entry === null && entries[place] !== undefined) || (card === null && cards[place] !== undefined);
    if (isLost) unreadable.add(i);
    return { profile, entry, card };
  });
  return { known, unreadable };
}
