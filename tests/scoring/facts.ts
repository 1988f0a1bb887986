import type { Count } from '../../lib/model/count';
import type { Item } from '../../lib/model/reading';
import type { CreatorFacts } from '../../lib/scoring/facts';

/** Invented creators and posts. Everything not named is ordinary. */

export const exact = (value: number): Count => ({ value, exact: true, from: 'text' });
export const between = (low: number, value: number, high: number): Count => ({ value, exact: false, range: [low, high], from: 'text' });
export const unknown = (why: 'absent' | 'hidden' | 'unreadable' = 'absent'): Count => ({ value: null, why });

type ItemCounts = {
  [metric in 'likes' | 'comments' | 'replies' | 'shares' | 'reposts' | 'views' | 'saves' | 'bookmarks']?: number | Count;
};

/** A post with exact counts, or with counts as given; what is not named is no key. */
export function post(counts: ItemCounts, over: Partial<Item> = {}): Item {
  const asCounts = Object.fromEntries(
    Object.entries(counts).map(([metric, count]) => [metric, typeof count === 'number' ? exact(count) : count]),
  );
  return { id: 'p', href: '/p/p/', by: null, pinned: false, date: null, age: null, ...asCounts, ...over };
}

export const times = <T>(n: number, one: (index: number) => T): T[] => Array.from({ length: n }, (_, index) => one(index));

export function creator(over: Partial<CreatorFacts> = {}): CreatorFacts {
  return {
    platform: 'instagram',
    handle: 'mira.bakes',
    canonicalId: null,
    bio: null,
    avatar: 'present',
    private: false,
    verified: false,
    followers: exact(2_000),
    following: exact(400),
    posts: exact(120),
    totalLikes: unknown(),
    items: [],
    ...over,
  };
}
