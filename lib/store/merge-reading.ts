import { aliasKey } from '../model/alias-key';
import type { Count } from '../model/count';
import type { Profile } from '../model/profile';
import type { OpenPost, PostReading, ProfileRef, Reading } from '../model/reading';
import { canonicalIdIn, type Named, namesIn } from './alias-keys';
import { localDay } from './calendar';
import { carryOver } from './merge-count';
import { addSnapshot, snapshotOf } from './merge-history';
import { mergeItems, mergeOpenedPost } from './merge-items';

const notSeen: Count = { value: null, why: 'absent' };

/** A profile of which nothing is known but the network. */
function blank(reading: Reading, id: string, now: number): Profile {
  return {
    id,
    platform: reading.platform,
    handle: null,
    canonicalId: null,
    aliases: [],
    name: null,
    bio: null,
    verified: null,
    private: null,
    avatar: 'unknown',
    followers: notSeen,
    following: notSeen,
    posts: notSeen,
    totalLikes: notSeen,
    items: [],
    history: [],
    createdAt: now,
    updatedAt: now,
    seenAt: now,
  };
}

/** The profile that a first reading gives; `id` becomes its key, `now` is the time of the look. */
export function profileFrom(reading: Reading, id: string, now: number): Profile {
  return mergeReading(blank(reading, id, now), reading, now);
}

/**
 * What a profile and one more look at its account add up to. The latest counts win, within the bounds of merge-count.ts;
 * what this look could not tell stays as it was. Merging the same reading at the same time again changes nothing.
 */
export function mergeReading(known: Profile, reading: Reading, now: number): Profile {
  const today = snapshotOf(reading, now, known.history.find((snapshot) => snapshot.day === localDay(now)) ?? null);
  const handle = reading.handle ?? (reading.ref.kind === 'handle' ? reading.ref.value : known.handle);
  return {
    ...known,
    handle,
    canonicalId: canonicalIdIn(reading) ?? known.canonicalId,
    aliases: mergeAliases(known, reading, now),
    name: reading.name ?? known.name,
    bio: reading.bio ?? known.bio,
    verified: reading.verified ?? known.verified,
    private: reading.private ?? known.private,
    avatar: reading.avatar === 'unknown' ? known.avatar : reading.avatar,
    followers: carryOver(known.followers, today.followers),
    following: carryOver(known.following, today.following),
    posts: carryOver(known.posts, today.posts),
    totalLikes: carryOver(known.totalLikes, today.totalLikes),
    items: mergeItems(known.items, reading, handle, now),
    history: addSnapshot(known.history, today, now),
    updatedAt: now,
    seenAt: now,
  };
}

/** Whom the page of a post names as its author; null where it names nobody. */
export function authorOf({ platform, handle, canonicalId }: Omit<OpenPost, 'id'>): Named | null {
  const named: Pick<ProfileRef, 'kind' | 'value'> | null =
    handle !== null ? { kind: 'handle', value: handle } : canonicalId !== null ? { kind: 'id', value: canonicalId } : null;
  return named && { platform, ref: { platform, ...named }, handle, canonicalId };
}

/** What the page of a post tells of its author, as a look at the author with that post alone; null where it names nobody. */
export function readingOfAuthor(post: PostReading): Reading | null {
  const { name, followers, lang, layout } = post;
  const author = authorOf(post);
  if (author === null) return null;
  const unknown = { bio: null, verified: null, private: null, avatar: 'unknown' } as const;
  const counts = { followers, following: notSeen, posts: notSeen, totalLikes: notSeen };
  return { ...author, name, ...unknown, ...counts, items: [post.post], lang, layout };
}

/**
 * What a profile and the page of one of its posts add up to. The account's own counts, and when they were seen, stay as they were unless
 * that page shows its followers.
 */
export function mergePost(known: Profile, look: Reading, now: number): Profile {
  const merged = { ...mergeReading(known, look, now), items: mergeOpenedPost(known.items, look, now) };
  if (look.followers.value !== null) return merged;
  return { ...merged, followers: known.followers, history: known.history, seenAt: known.seenAt };
}

function mergeAliases({ platform, aliases }: Profile, reading: Reading, now: number): Profile['aliases'] {
  const byKey = new Map(aliases.map((alias) => [aliasKey(platform, alias), alias]));
  for (const name of namesIn(reading)) {
    const key = aliasKey(platform, name);
    byKey.set(key, { ...name, firstSeen: byKey.get(key)?.firstSeen ?? now, lastSeen: now });
  }
  return [...byKey.values()];
}
