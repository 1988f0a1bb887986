import type { List, SavedCreator } from '../../lib/model/list';
import type { Profile } from '../../lib/model/profile';
import type { Database } from '../../lib/store/database';
import { rowsOn } from '../../lib/store/entries';
import { countLists } from '../../lib/store/list-sizes';
import { listsByName } from '../../lib/store/named-lists';
import { readRow, readRows } from '../../lib/store/set-aside';

/** The creators on a list with their profiles, latest saved first. An entry whose profile cannot be read is left out. */
export async function creatorsOn(db: Database, listId: string): Promise<{ saved: SavedCreator; profile: Profile }[]> {
  const entries = readRows('entries', await rowsOn(db, listId).toArray());
  const rows = await db.profiles.bulkGet(entries.map((entry) => entry.profileId));
  return entries
    .flatMap((saved, i) => {
      const profile = readRow('profiles', rows[i]);
      return profile ? [{ saved, profile }] : [];
    })
    .sort((a, b) => b.saved.createdAt - a.saved.createdAt);
}

/** Every list by name, with the number of creators on it. */
export async function sizedLists(db: Database): Promise<(List & { size: number })[]> {
  const sizes = await countLists(db);
  return (await listsByName(db)).map((list) => ({ ...list, size: sizes.get(list.id) ?? 0 }));
}
