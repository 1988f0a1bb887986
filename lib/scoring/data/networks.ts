import type { MissingCode, RateBasis } from '../../model/assessment';
import type { PlatformId } from '../../model/reading';

export type NetworkFacts = {
  /** Which rates a profile page of the network allows, the headline first. */
  readonly rates: readonly RateBasis[];
  /** Of these, the ones that a page may or may not allow, and that nobody misses. */
  readonly optional: readonly RateBasis[];
  /** What the network shows of its posts on a profile page at best. */
  readonly posts: Readonly<Record<'likes' | 'comments' | 'views', boolean>>;
  /** What it shows to nobody, so that nobody needs to look for it. */
  readonly never: readonly Extract<MissingCode, 'followers' | 'following' | 'posts' | 'avatar'>[];
};

const noRates = { rates: [], optional: [] } as const;
const byFollowers = { rates: ['followers'], optional: [] } as const;
const byReach = { rates: ['views-per-follower'], optional: [] } as const;
const reactions = { likes: true, comments: true, views: false } as const;
const viewsOnly = { likes: false, comments: false, views: true } as const;

/** What each network's profile pages can give at best (layouts of 2025 and 2026): what it never shows is named as such and not as missing. */
export const networks: Readonly<Record<PlatformId, NetworkFacts>> = {
  // Views stand on the reels tab only; nobody misses them on the others.
  instagram: { rates: ['followers', 'views'], optional: ['views'], posts: reactions, never: [] },
  tiktok: { rates: ['lifetime-likes', 'views-per-follower'], optional: [], posts: viewsOnly, never: [] },
  // YouTube draws a letter where there is no picture, so that a missing one cannot be told from a dull one.
  youtube: { ...byReach, posts: viewsOnly, never: ['following', 'avatar'] },
  x: { rates: ['followers', 'views'], optional: [], posts: { likes: true, comments: true, views: true }, never: [] },
  threads: { ...byFollowers, posts: reactions, never: ['following', 'posts'] },
  bluesky: { ...byFollowers, posts: reactions, never: [] },
  facebook: { ...byFollowers, posts: reactions, never: ['posts', 'avatar'] },
  linkedin: { ...byFollowers, posts: reactions, never: ['following', 'posts', 'avatar'] },
  twitch: { ...byReach, posts: viewsOnly, never: ['following', 'posts'] },
  telegram: { ...byReach, posts: viewsOnly, never: ['following', 'posts'] },
  mastodon: { ...byFollowers, posts: reactions, never: [] },
  // Karma is no count of people: without followers there is no rate.
  reddit: { ...noRates, posts: reactions, never: ['followers', 'following', 'posts'] },
  snapchat: { ...byReach, posts: viewsOnly, never: ['following', 'posts'] },
};
