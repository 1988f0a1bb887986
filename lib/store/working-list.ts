import Dexie from 'dexie';
import browser from 'webextension-polyfill';
import type { Digest } from '../model/digest';
import type { List } from '../model/list';
import type { Settings } from '../model/settings';
import type { ShelfRow } from '../model/shelf';
import type { Named } from './alias-keys';
import type { Database } from './database';
import { readFast } from './fast-rows';
import { listsByName } from './named-lists';
import { findProfile } from './profiles';
import { readSome } from './shelf-rows';

/** The list that is worked on, among all by name: the chosen one, else the one that was saved to last, else the first; null where there is none. */
export function workingAmong(lists: readonly List[], { workingListId, lastListId }: Settings): List | null {
  const find = (id: string | null) => lists.find((list) => list.id === id);
  return find(workingListId) ?? find(lastListId) ?? lists[0] ?? null;
}

/** The ids of all profiles on a list, latest saved first as `bySaving` has it. */
export function membersOf(db: Database, listId: string): Promise<string[]> {
  const ofList = db.entries.where('[listId+createdAt]').between([listId, Dexie.minKey], [listId, Dexie.maxKey]);
  // Turned round here: a browser hands out keys at once in ascending order alone.
  return ofList.primaryKeys().then((keys) => keys.map(([, profileId]) => profileId).reverse());
}

/** The id of the profile that a reading shows, null while nothing is remembered of it. */
export function profileIdOf(db: Database, reading: Named): Promise<string | null> {
  return db.transaction('r', [db.profiles], () => findProfile(db, reading)).then((profile) => profile?.id ?? null);
}

/** The rows of these profiles of a list, in their order. In one transaction, so that a live query hears of a change of any part of them. */
export function rowsOf(db: Database, listId: string, profileIds: readonly string[]): Promise<ShelfRow[]> {
  return db.transaction('r', [db.entries, db.digests, db.cards, db.persons], () => readSome(db, listId, profileIds));
}

/** What the browser keeps until it is closed: whom the last step led to. */
const placeKey = 'workingPlace';

/** Notes who was gone to, for a next step before the page is there, or from a page that shows nobody of the list. */
export function rememberPlace(profileId: string): Promise<void> {
  return browser.storage.session.set({ [placeKey]: profileId });
}

/** Whom a step on the working list leads to, after how many others and of how many; or why to nobody. */
export type Step =
  | { kind: 'there'; list: List; digest: Digest; address: string; at: number; of: number }
  | { kind: 'end'; list: List; of: number }
  | { kind: 'no-list' };

/**
 * Goes one creator on (1) or back (-1) on the working list and remembers that: from the one that is shown, else from the one that was gone to
 * last, else from that end of the list. Creators whose profile has no address are passed over.
 */
export async function stepOn(
  db: Database,
  settings: Settings,
  shown: Named | null,
  step: 1 | -1,
  addressOf: (digest: Digest) => string | null,
): Promise<Step> {
  const list = workingAmong(await listsByName(db), settings);
  if (list === null) return { kind: 'no-list' };
  const ids = await membersOf(db, list.id);
  const { [placeKey]: last } = await browser.storage.session.get(placeKey);
  const starts = [shown && (await profileIdOf(db, shown)), last].map((start) => ids.indexOf(String(start)));
  const from = starts.find((at) => at >= 0) ?? (step > 0 ? -1 : ids.length);
  for (let at = from + step; ; at += step) {
    const id = ids[at];
    if (id === undefined) return { kind: 'end', list, of: ids.length };
    const digest = readFast('digests', await db.digests.get(id));
    const address = digest && addressOf(digest);
    if (digest === null || address === null) continue;
    await rememberPlace(id);
    return { kind: 'there', list, digest, address, at, of: ids.length };
  }
}
