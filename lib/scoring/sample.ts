import type { Sample } from '../model/assessment';
import type { Metric } from '../model/metric';
import type { Item } from '../model/reading';
import type { CreatorFacts } from './facts';
import { type Interval, knownInterval } from './interval';

/** A rate rests on at most this many posts: what the trade looks at (9 to 12), and what a grid shows without scrolling. */
export const sampleSize = 12;

/** Words of several networks for the same thing. Saves and bookmarks belong to none: few networks show them, so no benchmark counts them. */
export const families = {
  likes: ['likes'],
  comments: ['comments', 'replies'],
  shares: ['shares', 'reposts'],
  views: ['views'],
} as const satisfies Record<string, readonly Metric[]>;
export type Family = keyof typeof families;

export type OwnPosts = { posts: readonly Item[]; pinnedLeftOut: number; othersLeftOut: number };

/**
 * The posts that speak for the creator, newest first as far as the page told: without other people's (a timeline shows them too) and
 * without pinned ones, which are chosen for their success. A post whose author the page does not name is the creator's.
 */
export function ownPosts({ handle, items }: Pick<CreatorFacts, 'handle' | 'items'>): OwnPosts {
  const own = items.filter((item) => isOwn(item, handle));
  const posts = own.filter((item) => !item.pinned);
  return { posts, pinnedLeftOut: own.length - posts.length, othersLeftOut: items.length - own.length };
}

/** True unless the page names another author. */
export function isOwn({ by }: Pick<Item, 'by'>, handle: string | null): boolean {
  return by === null || handle === null || by.toLowerCase() === handle.toLowerCase();
}

/** The post's count under whichever word its network has for it; null when it is not known. */
export function countOf(item: Item, family: Family): Interval | null {
  return families[family].map((metric) => knownInterval(item[metric])).find((count) => count !== null) ?? null;
}

/**
 * The newest posts, at most twelve, that have what a figure needs. `incomplete` are those that had to be passed over
 * among the newest twelve, or beyond them down to the last one used.
 */
export function newestThat(posts: readonly Item[], isComplete: (item: Item) => boolean): { used: Item[]; incomplete: number } {
  const used = posts.filter(isComplete).slice(0, sampleSize);
  const last = used.at(-1);
  const reach = Math.max(last === undefined ? 0 : posts.indexOf(last) + 1, Math.min(sampleSize, posts.length));
  return { used, incomplete: reach - used.length };
}

/** What a figure rests on, for the card. Metrics are named in the network's own words. */
export function describeSample(own: OwnPosts, used: readonly Item[], incomplete: number, counted: readonly Family[]): Sample {
  const metrics = counted.flatMap((family) =>
    families[family].filter((metric) => used.some((item) => knownInterval(item[metric]) !== null)).slice(0, 1),
  );
  return {
    used: used.length,
    pinnedLeftOut: own.pinnedLeftOut,
    othersLeftOut: own.othersLeftOut,
    incomplete,
    metrics,
  };
}
