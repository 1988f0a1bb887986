import type { Profile } from '../model/profile';
import type { Database } from './database';
import { profileRow } from './profile-row';

/** Writes profiles and what lists show of them. Belongs in a transaction over profiles and digests. */
export async function putProfiles(db: Database, profiles: readonly Profile[]): Promise<void> {
  await db.profiles.bulkPut(profiles.map(profileRow));
  await db.digests.bulkPut(profiles.map(db.digestOf));
}
