import type { Digest } from '../model/digest';
import type { Profile } from '../model/profile';
import type { Database } from './database';
import { profileRow } from './profile-row';

/** Writes profiles and what lists show of them, which is made here unless it is given. Belongs in a transaction over profiles and digests. */
export async function putProfiles(
  db: Database,
  profiles: readonly Profile[],
  digests: readonly Digest[] = profiles.map(db.digestOf),
): Promise<void> {
  await Promise.all([db.profiles.bulkPut(profiles.map(profileRow)), db.digests.bulkPut(digests)]);
}
