import browser from 'webextension-polyfill';
import { alone } from './alone';
import type { Database } from './database';
import { readFast } from './fast-rows';
import { forgetCopies, forgetRows, forgettable } from './forget';
import { inPortions, portionSize } from './portions';
import { readSettings } from './settings';

const day = 86_400_000;

/** When it was last done, in milliseconds since 1970. */
const key = 'seenForgottenAt';

/**
 * Forgets, once a day at most and in one context at a time, the profiles that were looked at longest ago and put nowhere, as the settings
 * say; answers how many. What is broken off is done at the next call. Rejects when the browser cannot read or write.
 */
export function forgetSeenDaily(db: Database, now: number): Promise<number> {
  return alone('creator-loupe-forgetting', async () => {
    const { [key]: last } = await browser.storage.local.get(key);
    // A clock that was set back must not put it off.
    if (typeof last === 'number' && last <= now && now - last < day) return 0;
    const { forgetSeenAfter } = await readSettings();
    const forgotten = forgetSeenAfter === null ? 0 : await forgetSeen(db, now - forgetSeenAfter * day, now);
    await browser.storage.local.set({ [key]: now });
    return forgotten;
  });
}

/**
 * Deletes for good every profile that was last seen or changed before `before`, that is on no list and in no person, and on whose card nothing
 * is written; answers how many. A profile whose age cannot be read stays.
 */
export async function forgetSeen(db: Database, before: number, now: number): Promise<number> {
  const old: string[] = [];
  for (let ids = await idsAfter(db, ''); ids.length > 0; ids = await idsAfter(db, ids.at(-1) ?? '')) {
    const portion = ids;
    old.push(...(await db.transaction('r', forgettable(db), () => oldAmong(db, portion, before))));
  }
  const gone: string[] = [];
  for (const portion of inPortions(old)) {
    const forgotten = await db.transaction('rw', forgettable(db), async () => {
      // Somebody may have been saved or looked at since.
      const still = await oldAmong(db, portion, before);
      await forgetRows(db, still, now);
      return still;
    });
    gone.push(...forgotten);
  }
  // An import that the visitor has begun since may go on to make one of them known again.
  if (gone.length > 0) await forgetCopies(db, gone, new Set());
  return gone.length;
}

function idsAfter(db: Database, after: string): Promise<string[]> {
  return Promise.resolve(db.profiles.where(':id').above(after).limit(portionSize).primaryKeys());
}

/** Those of the profiles, ascending, that were put nowhere and not seen or changed since. Belongs in a transaction over `forgettable`. */
async function oldAmong(db: Database, ids: readonly string[], before: number): Promise<string[]> {
  const [first, last] = [ids[0], ids.at(-1)];
  if (first === undefined || last === undefined) return [];
  const entries = await db.entries.where('profileId').between(first, last, true, true).primaryKeys();
  const placed = new Set([
    ...entries.map(([, profileId]) => profileId),
    ...(await db.cards.where(':id').between(first, last, true, true).primaryKeys()),
    ...(await db.persons.where('profileIds').between(first, last, true, true).keys()).map(String),
  ]);
  const unplaced = ids.filter((id) => !placed.has(id));
  const digests = (await db.digests.bulkGet(unplaced)).map((row) => readFast('digests', row));
  return unplaced.filter((_, i) => {
    const digest = digests[i];
    return digest && Math.max(digest.seenAt ?? 0, digest.updatedAt) < before;
  });
}
