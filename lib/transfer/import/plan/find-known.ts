import Dexie from 'dexie';
import { aliasKey } from '../../../model/alias-key';
import type { Profile } from '../../../model/profile';
import type { ProfileRef } from '../../../model/reading';
import { isOtherAccount } from '../../../store/alias-keys';
import type { Database } from '../../../store/database';
import { readRow } from '../../../store/set-aside';
import { accountOf, type FileName } from './file-row';
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
 * What is known of a file's creators, in their order: the profile with that id of the network, else of that name, its place on the list
 * (none for no list yet), and its card. A name that is another account's here leads to nobody. What cannot be read counts as not known, and
 * is named in `unreadable` so that nothing is written over it. Belongs in a transaction that has profiles, entries and cards.
 */
export async function findKnown(
  db: Database,
  rows: readonly FileName[],
  listId: string | null,
): Promise<{ known: Known[]; unreadable: ReadonlySet<number> }> {
  const ids = await idsByName(
    rows.map(({ ref, accountId }) => keyOfRef(accountId === null ? ref : { ...ref, kind: 'id', value: accountId })),
  );
  // By name only whom the id did not find: each look at an index of a hundred thousand costs as much as writing a row.
  const nameless = rows.flatMap(({ ref, accountId }, i) => (accountId !== null && ids[i] === null ? [{ i, key: keyOfRef(ref) }] : []));
  const byName = await idsByName(nameless.map(({ key }) => key));
  for (const [n, { i }] of nameless.entries()) ids[i] = byName[n] ?? null;
  const there = ids.filter((id) => id !== null);
  const [profiles, cards, entries] =
    there.length === 0
      ? [[], [], []]
      : await Promise.all([
          db.profiles.bulkGet(there),
          db.cards.bulkGet(there),
          listId === null ? [] : db.entries.bulkGet(there.map((id): [string, string] => [listId, id])),
        ]);
  const at = new Map(there.map((id, i) => [id, i]));
  const unreadable = new Set<number>();
  const owners = nameOwners();
  const known = rows.map((file, i): Known => {
    const place = at.get(ids[i] ?? '');
    if (place === undefined) return { ...nobody, nameTaken: owners.isTaken(file) };
    const profile: Profile | null = readRow('profiles', profiles[place]);
    if (profile !== null && owners.isOther(profile, file)) return { ...nobody, nameTaken: true };
    const entry = readRow('entries', entries[place]);
    const card = readRow('cards', cards[place]);
    const isLost = profile === null || (entry === null && entries[place] !== undefined) || (card === null && cards[place] !== undefined);
    if (isLost) unreadable.add(i);
    return { profile, entry, card };
  });
  return { known, unreadable };
}

const nobody: Known = { profile: null, entry: null, card: null };

/** Whose names are after each row of a file, in their order: a row may give a known profile its id, or a name to a new one. */
function nameOwners() {
  const givenIds = new Map<string, string>();
  const givenNames = new Set<string>();
  return {
    /** Is the profile another account than the row's, which merely has its name? */
    isOther(profile: Profile, file: FileName): boolean {
      const account = accountOf(file);
      const canonicalId = profile.canonicalId ?? givenIds.get(profile.id) ?? null;
      if (isOtherAccount({ canonicalId }, account)) return true;
      if (account.canonicalId !== null) givenIds.set(profile.id, account.canonicalId);
      return false;
    },
    /** Has a row before this one given the name to a new profile? Rows of one account are one by then, so that it is another's. */
    isTaken({ ref, accountId }: FileName): boolean {
      if (accountId === null) return false;
      const key = keyOfRef(ref);
      const isTaken = givenNames.has(key);
      givenNames.add(key);
      return isTaken;
    },
  };
}
