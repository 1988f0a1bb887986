import type { Metric } from './metric';
import type { PlatformId } from './reading';

declare const unit: unique symbol;
/** A share as a fraction: 0.024 is shown as 2.4 %. Rates may exceed 1 (views per follower). */
export type Fraction = number & { readonly [unit]: 'fraction' };

/** A figure with the range that abbreviated counts leave open; `low === high` when all counts were exact. */
export type Estimate = { value: Fraction; low: Fraction; high: Fraction };

export type TierId = 'under-nano' | 'nano' | 'micro' | 'mid' | 'macro' | 'mega';

/** `from` is included, `below` is not; `below: null` has no upper end. `orTier`: an abbreviated count that could also be in the next tier. */
export type Tier = { id: TierId; schemeId: string; from: number; below: number | null; orTier: TierId | null };

/**
 * What a rate divides by what:
 * followers: mean (likes + comments + shares) of seen posts / followers;
 * views: (likes + comments + shares) / views of each seen post;
 * lifetime-likes: total likes / posts / followers (TikTok shows no likes per post on a profile);
 * views-per-follower: views of each seen post / followers.
 */
export type RateBasis = 'followers' | 'views' | 'lifetime-likes' | 'views-per-follower';

/** The posts that a figure rests on. */
export type Sample = {
  used: number;
  pinnedLeftOut: number;
  othersLeftOut: number;
  /** Own posts seen whose counts were missing. */
  incomplete: number;
  /** Metrics counted, e.g. ["likes", "comments"]. */
  metrics: Metric[];
};

export type Position = 'below' | 'within' | 'above' | 'unclear';

/** What accounts of that size usually get, by one published source. */
export type Expectation = {
  benchmarkId: string;
  name: string;
  year: number;
  source: string;
  low: Fraction | null;
  middle: Fraction;
  high: Fraction | null;
  position: Position;
  /** How far the benchmark's definition is from the figure's: "same", or what differs (an i18n key suffix). */
  caveat: 'same' | 'likes-only' | 'lifetime' | 'one-figure' | 'any-size';
};

export type EngagementRate =
  | {
      known: true;
      basis: RateBasis;
      mean: Estimate;
      /** null where only a lifetime average exists. */
      median: Estimate | null;
      sample: Sample | null;
      /** The visitor's benchmark first; only benchmarks of the same basis. */
      expected: Expectation[];
    }
  | {
      known: false;
      basis: RateBasis;
      why: 'no-followers' | 'zero-followers' | 'no-posts-seen' | 'counts-not-shown' | 'post-count-not-shown' | 'no-posts';
    };

export type Contribution = {
  feature: 'ratio' | 'posts' | 'avatar' | 'digits';
  /** The feature's value in plain units for the sentence: following per follower, posts, 1 or 0, share of digits. */
  plain: number;
  /** False when an abbreviated count is behind `plain`. */
  exact: boolean;
  /** Change of log-odds against an ordinary account; above 0 resembles purchased followers more. */
  weight: number;
};

export type Authenticity =
  | {
      known: true;
      /** Never a verdict on a person: what the visible numbers resemble. */
      band: 'resembles-genuine' | 'mixed' | 'resembles-purchased';
      probability: Estimate;
      prior: Fraction;
      scorecard: 'with-avatar' | 'without-avatar';
      contributions: Contribution[];
    }
  | { known: false; why: 'lurker' | 'too-little' | 'following-not-shown' | 'followers-not-shown' | 'posts-not-shown' | 'no-handle' };

export type FlagCode =
  | 'likes-above-followers'
  | 'likes-too-even'
  | 'engagement-below-band'
  | 'engagement-above-band'
  | 'comments-per-like-low'
  | 'comments-per-like-high'
  | 'views-per-follower-low'
  | 'views-per-follower-high';

/** Something in the audience's behaviour that is unusual for the network and size. Evidence, not proof. */
export type Flag = {
  code: FlagCode;
  /** The measured figure and the band it left. */
  measured: number;
  low: number | null;
  high: number | null;
  /** 0 to 1: how far outside. */
  strength: number;
  /** Posts it rests on. */
  posts: number;
};

export type ReasonCode =
  | FlagCode
  | 'engagement-within-band'
  /** figures: mean, median (fractions) — one post carries the average. */
  | 'mean-far-above-median'
  /** figures: posts */
  | 'few-posts-seen'
  /** figures: ratio = following per follower */
  | 'follows-far-more'
  | 'follows-far-fewer'
  /** figures: posts */
  | 'many-posts'
  | 'few-posts'
  | 'has-avatar'
  | 'default-avatar'
  /** figures: share = digits / length of the handle (fraction) */
  | 'digits-in-handle';

/** One sentence behind the judgement; `code` picks the words, `figures` fill them (flags: measured, low, high, posts). */
export type Reason = {
  code: ReasonCode;
  tone: 'good' | 'caution' | 'neutral';
  /** 0 to 1; reasons come strongest first. */
  strength: number;
  figures: Record<string, number>;
  /** False when an abbreviated count is behind the measured figures. */
  exact: boolean;
};

export type MissingCode = 'followers' | 'following' | 'posts' | 'likes' | 'comments' | 'views' | 'avatar' | 'items';

/** What could not be had, and whether the visitor can do something about it. */
export type Missing = { what: MissingCode; why: 'absent' | 'hidden' | 'unreadable' | 'network-never-shows' | 'hover-to-see' | 'open-post' };

export type Assessment = {
  platform: PlatformId;
  tier: Tier | null;
  /** All rates this network allows, the headline first. */
  engagement: EngagementRate[];
  authenticity: Authenticity;
  flags: Flag[];
  reasons: Reason[];
  missing: Missing[];
};
