import type { Database } from './database';
import { bury } from './removal';

/** Empties every table, tombstones and rows set aside included. Settings are forgotten by forgetSettings. */
export function forgetEverything(db: Database): Promise<void> {
  return db.transaction('rw', db.tables, async () => {
    await Promise.all(db.tables.map((table) => table.clear()));
  });
}

/** Deletes a profile, its entries on lists and what was set aside of it; tombstones stay. An unknown id changes nothing. */
export function forgetProfile(db: Database, profileId: string, now: number): Promise<void> {
  return db.transaction('rw', [db.profiles, db.saved, db.tombstones, db.quarantine], async () => {
    await bury(db, 'saved', await db.saved.where('profileId').equals(profileId).primaryKeys(), now);
    await bury(db, 'profiles', await db.profiles.where('id').equals(profileId).primaryKeys(), now);
    await db.quarantine.filter((aside) => aside.key === profileId).delete();
  });
}
