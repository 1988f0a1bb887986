import type { Profile } from '../model/profile';
import type { Reading } from '../model/reading';
import type { Database } from './database';
import { type Placement, savedIn } from './placements';
import { findProfile } from './profiles';

/** What is remembered of the account that a reading shows, and the lists it is on. One transaction, reads only. */
export function recall(db: Database, reading: Reading): Promise<{ profile: Profile | null; savedIn: Placement[] }> {
  return db.transaction('r', [db.profiles, db.lists, db.entries, db.desk], async () => {
    const profile = await findProfile(db, reading);
    return { profile, savedIn: profile ? await savedIn(db, profile.id) : [] };
  });
}
