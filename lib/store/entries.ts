import Dexie, { type Collection } from 'dexie';
import type { SavedCreator } from '../model/list';
import type { Change } from './changes';
import type { Database } from './database';
import { readFast } from './fast-rows';
import { readMany } from './read-many';

/** The rows of a list, in the order of their profiles' ids. */
export function rowsOn(db: Database, listId: string): Collection<unknown, [string, string]> {
  return db.entries.where('[listId+profileId]').between([listId, Dexie.minKey], [listId, Dexie.maxKey]);
}

/** The entry of a profile on a list, or null. */
export async function entryOf(db: Database, listId: string, profileId: string): Promise<SavedCreator | null> {
  return readFast('entries', await db.entries.get([listId, profileId]));
}

/** The entries of profiles on a list; profiles that are not on it, or whose entry cannot be read, are passed over. */
export async function entriesOf(db: Database, listId: string, profileIds: readonly string[]): Promise<SavedCreator[]> {
  const keys = [...new Set(profileIds)].map((profileId): [string, string] => [listId, profileId]);
  return (await readMany(db.entries, keys)).flatMap((row) => readFast('entries', row) ?? []);
}

/** The change of one entry; null for none before or after. */
export function changeOf(before: SavedCreator | null, after: SavedCreator | null): Change[] {
  const entry = before ?? after;
  if (entry === null) return [];
  return [{ table: 'entries', key: [entry.listId, entry.profileId], row: before ?? undefined, after: after ?? undefined }];
}
