import type { Digest } from '../model/digest';
import type { Profile } from '../model/profile';
import type { Database } from './database';
import { readFast } from './fast-rows';
import { profileRow } from './profile-row';
import { readRow } from './set-aside';

/** A profile takes about as long to read as to judge, so many some tenths of a second. */
const portionSize = 500;

/**
 * Makes anew what lists show of profiles where that is missing, cannot be read, or was made by another version of the scores; answers how
 * many were. In portions, each a transaction of its own, so that it can be broken off and taken up again. Looks at every row, so it is for
 * the time after an update.
 */
export async function renewDigests(db: Database, madeBy: number): Promise<number> {
  let renewed = 0;
  let after: string | undefined = '';
  while (after !== undefined) {
    const from: string = after;
    const done = await db.transaction('rw', [db.profiles, db.digests], () => renewPortion(db, from, madeBy));
    renewed += done.renewed;
    after = done.last;
  }
  return renewed;
}

async function renewPortion(db: Database, after: string, madeBy: number): Promise<{ renewed: number; last: string | undefined }> {
  const ids = await db.profiles.where(':id').above(after).limit(portionSize).primaryKeys();
  const digests = await db.digests.bulkGet(ids);
  const stale = ids.filter((_, i) => readFast('digests', digests[i])?.madeBy !== madeBy);
  const profiles = (await db.profiles.bulkGet(stale)).flatMap((row) => readRow('profiles', row) ?? []);
  const made = profiles.flatMap((profile) => judge(db, profile));
  await db.digests.bulkPut(made.map(({ digest }) => digest));
  await db.profiles.bulkPut(made.map(({ profile }) => profileRow(profile)));
  return { renewed: made.length, last: ids.at(-1) };
}

/** None for a profile that cannot be judged: the others can. */
function judge(db: Database, profile: Profile): { profile: Profile; digest: Digest }[] {
  try {
    return [{ profile, digest: db.digestOf(profile) }];
  } catch {
    return [];
  }
}
