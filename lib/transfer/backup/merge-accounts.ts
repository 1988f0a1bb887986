import type { Card } from '../../model/card';
import type { Desk } from '../../model/desk';
import type { Profile, SeenItem, Snapshot } from '../../model/profile';
import { aliasKey } from '../../store/alias-keys';
import { carryOver } from '../../store/merge-count';
import { addSnapshot } from '../../store/merge-history';
import { itemsKept } from '../../store/merge-items';
import { numbered } from './numbered';

/** Of two rows that changed at times, the later one first; of equally late ones the first. */
function byAge<T extends { updatedAt: number }>(here: T, other: T): [newer: T, older: T] {
  return other.updatedAt > here.updatedAt ? [other, here] : [here, other];
}

/**
 * What two profiles of one account add up to, under the id of the first: the later one's figures, and of the earlier what the later does not
 * know; all posts and all days, bounded as ever. Merging the same profile in again changes nothing.
 */
export function mergeProfiles(here: Profile, other: Profile): Profile {
  const [newer, older] = byAge(here, other);
  return {
    id: here.id,
    platform: newer.platform,
    handle: newer.handle ?? older.handle,
    canonicalId: newer.canonicalId ?? older.canonicalId,
    aliases: mergeAliases(newer, older),
    name: newer.name ?? older.name,
    bio: newer.bio ?? older.bio,
    verified: newer.verified ?? older.verified,
    private: newer.private ?? older.private,
    avatar: newer.avatar === 'unknown' ? older.avatar : newer.avatar,
    followers: carryOver(older.followers, newer.followers),
    following: carryOver(older.following, newer.following),
    posts: carryOver(older.posts, newer.posts),
    totalLikes: carryOver(older.totalLikes, newer.totalLikes),
    items: mergeItems(newer.items, older.items),
    history: mergeHistories(newer.history, older.history),
    createdAt: Math.min(newer.createdAt, older.createdAt),
    updatedAt: newer.updatedAt,
    seenAt: newer.seenAt === null || older.seenAt === null ? (newer.seenAt ?? older.seenAt) : Math.max(newer.seenAt, older.seenAt),
  };
}

function mergeAliases({ platform, aliases }: Profile, older: Profile): Profile['aliases'] {
  const byKey = new Map(aliases.map((alias) => [aliasKey(platform, alias), alias]));
  for (const alias of older.aliases) {
    const key = aliasKey(platform, alias);
    const same = byKey.get(key);
    const firstSeen = Math.min(alias.firstSeen, same?.firstSeen ?? alias.firstSeen);
    const lastSeen = Math.max(alias.lastSeen, same?.lastSeen ?? alias.lastSeen);
    byKey.set(key, { ...(same ?? alias), firstSeen, lastSeen });
  }
  return [...byKey.values()];
}

/** In the order of the later profile, then those that only the earlier one has. */
function mergeItems(newer: readonly SeenItem[], older: readonly SeenItem[]): SeenItem[] {
  const before = new Map(older.map((item) => [item.id, item]));
  const both = newer.map((item) => {
    const other = before.get(item.id);
    before.delete(item.id);
    return other !== undefined && other.seenAt > item.seenAt ? other : item;
  });
  return [...both, ...before.values()].slice(0, itemsKept);
}

function mergeHistories(newer: readonly Snapshot[], older: readonly Snapshot[]): Snapshot[] {
  const byDay = new Map(older.map((snapshot) => [snapshot.day, snapshot]));
  for (const snapshot of newer) if (!((byDay.get(snapshot.day)?.at ?? snapshot.at) > snapshot.at)) byDay.set(snapshot.day, snapshot);
  const [last, ...rest] = [...byDay.values()].sort((a, b) => (a.day < b.day ? 1 : -1));
  return last === undefined ? [] : addSnapshot(rest, last, last.at);
}

/** What was written about one account under two ids: everything of both, and where they differ what was written later. */
export function mergeCards(here: Card, other: Card): Card {
  const [newer, older] = byAge(here, other);
  const tags = new Map([...older.tags, ...newer.tags].map((tag) => [tag.toLowerCase(), tag]));
  const ordered = [...newer.tags, ...older.tags].map((tag) => tags.get(tag.toLowerCase()) ?? tag);
  return {
    id: here.id,
    tags: [...new Set(ordered)].slice(0, 50),
    contact: newer.contact || older.contact,
    fields: { ...older.fields, ...newer.fields },
    updatedAt: newer.updatedAt,
  };
}

/**
 * The later desk with the statuses and fields that only the earlier has behind its own, since creators may have them; a name that is taken
 * gets a number. What is beyond the most that a desk can have is left out.
 */
export function mergeDesks(here: Desk, other: Desk): Desk {
  const [newer, older] = byAge(here, other);
  return {
    ...newer,
    statuses: withMissing(newer.statuses, older.statuses, 40).slice(0, 20),
    fields: withMissing(newer.fields, older.fields, 60).slice(0, 30),
  };
}

function withMissing<T extends { id: string; name: string | null }>(own: readonly T[], others: readonly T[], longestName: number): T[] {
  const all = [...own];
  for (const one of others) {
    if (all.some(({ id }) => id === one.id)) continue;
    const taken = all.flatMap(({ name }) => name ?? []);
    all.push(one.name === null ? one : { ...one, name: numbered(one.name, taken, longestName) });
  }
  return all;
}
