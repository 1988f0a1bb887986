import type { MissingCode, RateBasis } from '../../model/assessment';
import type { PlatformId } from '../../model/reading';

export type NetworkFacts = {
  /** Which rates a profile page of the network allows, the headline first. */
  readonly rates: readonly RateBasis[];
  /** Of these, the ones that a page may or may not allow, and that nobody misses. */
  readonly optional: readonly RateBasis[];
  /** What the network shows of its posts on a profile page at best. */
  readonly posts: Readonly<Record<'likes' | 'comments' | 'views', boolean>>;
  /** Of what profiles do not show, that which stands on a post's own page, and is added where the visitor opens one. */
  readonly onPostPages: readonly ('likes' | 'comments')[];
  /** What it shows to nobody, so that nobody needs to look for it. */
  readonly never: readonly Extract<MissingCode, 'followers' | 'following' | 'posts' | 'avatar'>[];
};

const noRates = { rates: [], optional: [], onPostPages: [] } as const;
const byFollowers = { rates: ['followers'], optional: [], onPostPages: [] } as const;
const byReach = { rates: ['views-per-follower'], optional: [], onPostPages: [] } as const;
const reactions = { likes: true, comments: true, views: false } as const;
const viewsOnly = { likes: false, comments: false, views: true } as const;
const picturesOnly = { likes: false, comments: false, views: false } as const;

/** What each network's profile pages can give at best (layouts of 2025 and 2026): what it never shows is named as such and not as missing. */
export const networks: Readonly<Record<PlatformId, NetworkFacts>> = {
  // Views stand on the reels tab only; nobody misses them on the others.
  instagram: { rates: ['followers', 'views'], optional: ['views'], onPostPages: [], posts: reactions, never: [] },
  tiktok: {
    rates: ['lifetime-likes', 'views-per-follower', 'views'],
    optional: ['views'],
    onPostPages: ['likes', 'comments'],
    posts: viewsOnly,
    never: [],
  },
  // YouTube draws a letter where there is no picture, so that a missing one cannot be told from a dull one.
  youtube: {
    rates: ['views-per-follower', 'views'],
    optional: ['views'],
    onPostPages: ['likes', 'comments'],
    posts: viewsOnly,
    never: ['following', 'avatar'],
  },
  x: { rates: ['followers', 'views'], optional: [], onPostPages: [], posts: { likes: true, comments: true, views: true }, never: [] },
  threads: { ...byFollowers, posts: reactions, never: ['following', 'posts'] },
  bluesky: { ...byFollowers, posts: reactions, never: [] },
  facebook: { ...byFollowers, posts: reactions, never: ['posts', 'avatar'] },
  linkedin: { ...byFollowers, posts: reactions, never: ['following', 'posts', 'avatar'] },
  twitch: { ...byReach, posts: viewsOnly, never: ['following', 'posts'] },
  // Reactions stand under the posts of channels that allow them (on previews since 2025); comments are in the app.
  telegram: {
    rates: ['views-per-follower', 'views'],
    optional: ['views'],
    onPostPages: [],
    posts: { likes: true, comments: false, views: true },
    never: ['following', 'posts'],
  },
  mastodon: { ...byFollowers, posts: reactions, never: [] },
  // Karma is no count of people: without followers there is no rate.
  reddit: { ...noRates, posts: reactions, never: ['followers', 'following', 'posts'] },
  snapchat: { ...byReach, posts: viewsOnly, never: ['following', 'posts'] },
  // Tiles show a picture alone. The number of pins counts what was saved from others too (Pinterest's API says so): it is none of posts.
  pinterest: { ...noRates, posts: picturesOnly, never: ['posts'] },
};
