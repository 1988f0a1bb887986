import type { Count } from '../../lib/model/count';
import type { Item } from '../../lib/model/reading';
import { likesSpread } from '../../lib/scoring/data/audience-bands';
import type { CreatorFacts } from '../../lib/scoring/facts';
import type { Creator } from './inject';

const unknown: Count = { value: null, why: 'absent' };
const exact = (value: number): Count => ({ value, exact: true, from: 'data' });

/** Rows of lifetime averages do not tell how many posts they are of; enough that this leaves nothing open. */
const lifetimePosts = 500;

/** What a page of that creator would show, as the product reads it. */
export function factsOf({ network, followers, perPost, comments, spread, posts }: Creator): CreatorFacts {
  return {
    platform: network,
    handle: null,
    canonicalId: null,
    bio: null,
    avatar: 'unknown',
    private: null,
    verified: null,
    followers: exact(followers),
    following: unknown,
    posts: exact(lifetimePosts),
    totalLikes: network === 'tiktok' ? exact(perPost * lifetimePosts) : unknown,
    items: network === 'tiktok' ? [] : itemsOf(network, postsWith(perPost, spread, posts), comments),
  };
}

function itemsOf(network: Creator['network'], perPost: readonly number[], comments: number | null): Item[] {
  return perPost.map((count, index) => ({
    id: `${index}`,
    href: '/p/',
    by: null,
    pinned: false,
    date: null,
    age: null,
    ...(network === 'youtube' ? { views: exact(count) } : { likes: exact(count) }),
    ...(comments === null ? {} : { comments: exact(comments) }),
  }));
}

/**
 * Posts with that mean and that standard deviation / mean: half of them as far below as the others are above, or, where that would be
 * below 0, one far above all others. Where the spread is not known, as many as say nothing about it.
 */
function postsWith(mean: number, spread: number | null, posts: number): number[] {
  if (spread === null) return Array.from({ length: Math.min(posts, likesSpread.fewestPosts - 1) }, () => mean);
  const even = posts - (posts % 2);
  const step = spread * Math.sqrt((even - 1) / even);
  if (step < 1) return Array.from({ length: even }, (_, index) => mean * (index % 2 === 0 ? 1 - step : 1 + step));
  const peak = spread / Math.sqrt(posts);
  return Array.from({ length: posts }, (_, index) => mean * (index === 0 ? 1 + (posts - 1) * peak : 1 - peak));
}
