import type { Card, Person } from '../model/card';
import type { Digest } from '../model/digest';
import type { List, SavedCreator } from '../model/list';
import type { Profile } from '../model/profile';
import type { Database } from './database';
import { personOf } from './persons';
import { readRow, readRows } from './set-aside';

/** All that is known of one creator. */
export type Dossier = {
  profile: Profile;
  digest: Digest;
  card: Card | null;
  /** Every list that it is on, by name. */
  places: { list: List; entry: SavedCreator }[];
  person: Person | null;
  /** What lists show of the other profiles of that person. */
  others: Digest[];
};

/** The dossier of a profile; null for one that is not known or cannot be read. One transaction, reads only. */
export function dossierOf(db: Database, profileId: string): Promise<Dossier | null> {
  return db.transaction('r', [db.profiles, db.digests, db.cards, db.entries, db.lists, db.persons], async () => {
    const profile = readRow('profiles', await db.profiles.get(profileId));
    if (profile === null) return null;
    const digest = readRow('digests', await db.digests.get(profileId)) ?? db.digestOf(profile);
    const card = readRow('cards', await db.cards.get(profileId));
    const person = await personOf(db, profileId);
    const others = person?.profileIds.filter((id) => id !== profileId) ?? [];
    return {
      profile,
      digest,
      card,
      places: await placesOf(db, profileId),
      person,
      others: readRows('digests', await db.digests.bulkGet(others)),
    };
  });
}

async function placesOf(db: Database, profileId: string): Promise<Dossier['places']> {
  const entries = readRows('entries', await db.entries.where('profileId').equals(profileId).toArray());
  const lists = await db.lists.bulkGet(entries.map(({ listId }) => listId));
  const collator = new Intl.Collator(undefined, { numeric: true });
  return entries
    .flatMap((entry, i) => {
      const list = readRow('lists', lists[i]);
      return list ? [{ list, entry }] : [];
    })
    .sort((a, b) => collator.compare(a.list.name, b.list.name));
}
