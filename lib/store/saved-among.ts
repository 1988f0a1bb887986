import { aliasKey, type Name } from '../model/alias-key';
import type { Digest } from '../model/digest';
import type { PlatformId } from '../model/reading';
import type { Database } from './database';
import { readRow, readRows } from './set-aside';

/** An account that is on lists: where its name stood in the question, and the lists' names, as the visitor's language sorts. */
export type SavedName = { at: number; profileId: string; lists: string[] };

/** The profiles that these names of a network's accounts belong to, by the name's place; keys alone are read. */
async function profilesNamed(db: Database, platform: PlatformId, names: readonly Name[]): Promise<Map<number, string>> {
  const keys = names.map((name) => aliasKey(platform, name));
  const owners = new Map<unknown, string>();
  await db.profiles
    .where('aliasKeys')
    .anyOf(keys)
    .eachKey((key, { primaryKey }) => owners.set(key, primaryKey));
  return new Map(
    keys.flatMap((key, at) => {
      const profileId = owners.get(key);
      return profileId === undefined ? [] : [[at, profileId]];
    }),
  );
}

/** Which of the named accounts are on lists; `except` (and that account under all its names) is left out. One transaction, reads only. */
export function savedAmong(db: Database, platform: PlatformId, names: readonly Name[], except: Name | null): Promise<SavedName[]> {
  return db.transaction('r', [db.profiles, db.lists, db.entries], async () => {
    const named = await profilesNamed(db, platform, except === null ? names : [...names, except]);
    const left = except === null ? undefined : named.get(names.length);
    const profileIds = [...new Set(named.values())].filter((id) => id !== left);
    if (profileIds.length === 0) return [];
    const entries = readRows('entries', await db.entries.where('profileId').anyOf(profileIds).toArray());
    const listIds = [...new Set(entries.map(({ listId }) => listId))];
    const listNames = new Map(readRows('lists', (await db.lists.bulkGet(listIds)).filter(Boolean)).map(({ id, name }) => [id, name]));
    const collator = new Intl.Collator(undefined, { numeric: true });
    const listsOf = (profileId: string) =>
      entries.flatMap((entry) => (entry.profileId === profileId ? (listNames.get(entry.listId) ?? []) : [])).sort(collator.compare);
    return [...named].flatMap(([at, profileId]) => {
      const lists = listsOf(profileId);
      return lists.length === 0 ? [] : [{ at, profileId, lists }];
    });
  });
}

/** The digests of these profiles by id; one that is missing or cannot be read is left out. */
export async function digestsOf(db: Database, profileIds: readonly string[]): Promise<Map<string, Digest>> {
  const rows = await db.digests.bulkGet([...new Set(profileIds)]);
  const digests = rows.map((row) => readRow('digests', row)).filter((digest) => digest !== null);
  return new Map(digests.map((digest) => [digest.id, digest]));
}

/** So many profiles are looked for among the entries at once; where somebody is on a list the first of them nearly always are. */
const portion = 500;

/** Is any creator of the network on a list? Reads keys alone; one transaction. */
export function isAnybodySaved(db: Database, platform: PlatformId): Promise<boolean> {
  return db.transaction('r', [db.profiles, db.entries], async () => {
    const known = db.profiles.where('aliasKeys').startsWith(`${platform}:`);
    const isSaved = async (ids: string[]) => (await db.entries.where('profileId').anyOf(ids).limit(1).primaryKeys()).length > 0;
    if ((await db.entries.limit(1).primaryKeys()).length === 0) return false;
    if (await isSaved(await known.clone().limit(portion).primaryKeys())) return true;
    const ids = [...new Set(await known.primaryKeys())];
    for (let from = 0; from < ids.length; from += portion) {
      if (await isSaved(ids.slice(from, from + portion))) return true;
    }
    return false;
  });
}
