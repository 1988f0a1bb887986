import { aliasKey } from '../model/alias-key';
import type { Profile, SeenItem, Snapshot } from '../model/profile';
import { carryOver } from './merge-count';
import { addSnapshot } from './merge-history';
import { itemsKept } from './merge-items';

/**
 * What two profiles of one account add up to, under the id of the first: the later one's figures, and of the earlier what the later does not
 * know; all posts and all days, bounded as ever. Merging the same profile in again changes nothing.
 */
export function mergeProfiles(here: Profile, other: Profile): Profile {
  const [newer, older] = other.updatedAt > here.updatedAt ? [other, here] : [here, other];
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
