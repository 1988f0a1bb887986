import { aliasKey } from '../model/alias-key';
import type { Profile } from '../model/profile';
import type { CommentKinds, OpenPost, PostReading, Reading } from '../model/reading';
import { aliasKeysOf, canonicalIdIn, isOtherAccount, type Named, namesIn } from './alias-keys';
import { idOf } from './changes';
import type { Database } from './database';
import { moreComments } from './merge-items';
import { authorOf, mergePost, mergeReading, profileFrom, readingOfAuthor } from './merge-reading';
import { putProfiles } from './put-profiles';
import { withRateOfDay } from './rate-of-day';
import { readRow, setAside } from './set-aside';

/** Rows that hold one of the reading's names, each once, the one with the most lasting name first. */
async function rowsNamedIn(db: Database, reading: Named): Promise<unknown[]> {
  const keys = namesIn(reading).map((name) => aliasKey(reading.platform, name));
  const rows = await Promise.all(keys.map((key) => db.profiles.where('aliasKeys').equals(key).toArray()));
  return [...new Map(rows.flat().map((row) => [idOf(row), row])).values()];
}

/** The first of the profiles that is not another account which merely is called so. */
function accountAmong(profiles: readonly (Profile | null)[], reading: Named): Profile | null {
  const named = { canonicalId: canonicalIdIn(reading) };
  return profiles.find((profile) => profile !== null && !isOtherAccount(profile, named)) ?? null;
}

/** The remembered profile of the account that a reading shows, or null: by the network's id first, then by handle or custom name. */
export async function findProfile(db: Database, reading: Named): Promise<Profile | null> {
  const rows = await rowsNamedIn(db, reading);
  return accountAmong(
    rows.map((row) => readRow('profiles', row)),
    reading,
  );
}

/** The key of a new profile: that of an unreadable one of the same account, so that lists which name it still do. */
async function idForNew(db: Database, reading: Reading): Promise<string> {
  const keys = namesIn(reading).map((name) => aliasKey(reading.platform, name));
  const aside = await db.quarantine.where('aliasKeys').anyOf(keys).first();
  return aside !== undefined && (await db.profiles.get(aside.key)) === undefined ? aside.key : crypto.randomUUID();
}

/** Writes a profile, what lists show of it, and its leading rate into the snapshot of the day, if there is one; answers the profile as it then stands. */
async function put(db: Database, profile: Profile, now: number): Promise<Profile> {
  const digest = db.digestOf(profile);
  const judged = withRateOfDay(profile, digest, now);
  // No digest looks at the rates of earlier days, so this one holds for what was judged too.
  await putProfiles(db, [judged], [digest]);
  return judged;
}

/** A name belongs to one account at a time: whoever shows it now takes it from whoever had it. */
async function takeNames(db: Database, owner: Profile, now: number): Promise<void> {
  const keys = new Set(aliasKeysOf(owner));
  for (const row of await db.profiles
    .where('aliasKeys')
    .anyOf([...keys])
    .distinct()
    .toArray()) {
    const other = idOf(row) === owner.id ? null : readRow('profiles', row);
    if (other === null) continue;
    const aliases = other.aliases.filter((alias) => !keys.has(aliasKey(other.platform, alias)));
    await putProfiles(db, [{ ...other, aliases, updatedAt: now }]);
  }
}

/**
 * Adds a reading to the profile of its account, which is created when there is none, and answers the profile as it then stands.
 * One transaction; `now` is the time of the look. Rejects when the browser cannot store it, and then nothing was changed.
 */
export function rememberReading(db: Database, reading: Reading, now: number): Promise<Profile> {
  return db.transaction('rw', [db.profiles, db.digests, db.quarantine], async () => {
    const rows = await rowsNamedIn(db, reading);
    const profiles = rows.map((row) => readRow('profiles', row));
    for (const [i, row] of rows.entries()) if (profiles[i] === null) await setAside(db, 'profiles', row, now);
    const known = accountAmong(profiles, reading);
    const profile = known ? mergeReading(known, reading, now) : profileFrom(reading, await idForNew(db, reading), now);
    await takeNames(db, profile, now);
    return await put(db, profile, now);
  });
}

/**
 * Adds a post and what its page tells of its author to the author's profile, and answers that; null, and nothing is written, where the
 * author is not known yet. One transaction; `now` is the time of the look. Rejects when the browser cannot store it.
 */
export function rememberPost(db: Database, post: PostReading, now: number): Promise<Profile | null> {
  const reading = readingOfAuthor(post);
  if (reading === null) return Promise.resolve(null);
  return db.transaction('rw', [db.profiles, db.digests], async () => {
    const known = await findProfile(db, reading);
    if (known === null) return null;
    const profile = mergePost(known, reading, now);
    await takeNames(db, profile, now);
    return await put(db, profile, now);
  });
}

/**
 * Adds what kinds of comments were read below a post to that post in its author's profile, and answers whether that changed anything; null,
 * and nothing is written, where author or post are not known. One transaction. Rejects when the browser cannot store it.
 */
export function rememberComments(db: Database, post: OpenPost, kinds: CommentKinds, now: number): Promise<'changed' | 'unchanged' | null> {
  const author = authorOf(post);
  if (author === null) return Promise.resolve(null);
  return db.transaction('rw', [db.profiles, db.digests], async () => {
    const profile = await findProfile(db, author);
    const item = profile?.items.find(({ id }) => id === post.id);
    if (profile === null || item === undefined) return null;
    const commentKinds = moreComments(item.commentKinds, kinds);
    if (isSameTally(commentKinds, item.commentKinds)) return 'unchanged';
    const items = profile.items.map((other) => (other === item ? { ...item, commentKinds } : other));
    await put(db, { ...profile, items, updatedAt: now }, now);
    return 'changed';
  });
}

function isSameTally(one: CommentKinds, other: CommentKinds | undefined): boolean {
  return one.genuine === other?.genuine && one.praise === other.praise && one.spam === other.spam;
}
