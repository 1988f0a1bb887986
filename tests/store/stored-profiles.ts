import type { Profile } from '../../lib/model/profile';
import type { Database } from '../../lib/store/database';
import { readRow } from '../../lib/store/set-aside';

/** Every profile of the database, unpacked. Throws when one cannot be read. */
export async function storedProfiles(db: Database): Promise<Profile[]> {
  return (await db.profiles.toArray()).map((row) => {
    const profile = readRow('profiles', row);
    if (profile === null) throw new TypeError('a profile that cannot be read');
    return profile;
  });
}
