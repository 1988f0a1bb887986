import browser from 'webextension-polyfill';
import type { Digest } from '../model/digest';
import type { Profile } from '../model/profile';
import type { Database } from './database';
import { readFast } from './fast-rows';
import { profilesAtOnce } from './portions';
import { profileRow } from './profile-row';
import { readRow } from './set-aside';

/** Which version of the scores all digests were last made by. */
const key = 'digestsMadeBy';

/**
 * Makes anew what lists show of profiles where that is missing, cannot be read, or was made by another version of the scores; answers how
 * many were. In portions, each a transaction of its own, so that it can be broken off and taken up again. Looks at every row, so it is for
 * the time after an update.
 */
export async function renewDigests(db: Database, madeBy: number): Promise<number> {
  let renewed = 0;
  for (let ids = await idsAfter(db, ''); ids.length > 0; ids = await idsAfter(db, ids.at(-1) ?? '')) {
    const stale = await db.transaction('r', [db.digests], () => staleAmong(db, ids, madeBy));
    if (stale.length > 0) renewed += await db.transaction('rw', [db.profiles, db.digests], () => renewPortion(db, stale, madeBy));
  }
  await browser.storage.local.set({ [key]: madeBy });
  return renewed;
}

/** The same, but where all were made by this version once, by whatever start of the browser, it asks for nothing else and answers 0. */
export async function renewDigestsOnce(db: Database, madeBy: number): Promise<number> {
  const { [key]: done } = await browser.storage.local.get(key);
  return done === madeBy ? 0 : renewDigests(db, madeBy);
}

function idsAfter(db: Database, after: string): Promise<string[]> {
  return Promise.resolve(db.profiles.where(':id').above(after).limit(profilesAtOnce).primaryKeys());
}

async function staleAmong(db: Database, ids: string[], madeBy: number): Promise<string[]> {
  const digests = await db.digests.bulkGet(ids);
  return ids.filter((_, i) => readFast('digests', digests[i])?.madeBy !== madeBy);
}

async function renewPortion(db: Database, ids: string[], madeBy: number): Promise<number> {
  // Somebody may have come first.
  const stale = await staleAmong(db, ids, madeBy);
  const profiles = (await db.profiles.bulkGet(stale)).flatMap((row) => readRow('profiles', row) ?? []);
  const made = profiles.flatMap((profile) => judge(db, profile));
  await db.digests.bulkPut(made.map(({ digest }) => digest));
  await db.profiles.bulkPut(made.map(({ profile }) => profileRow(profile)));
  return made.length;
}

/** None for a profile that cannot be judged: the others can. */
function judge(db: Database, profile: Profile): { profile: Profile; digest: Digest }[] {
  try {
    return [{ profile, digest: db.digestOf(profile) }];
  } catch {
    return [];
  }
}
