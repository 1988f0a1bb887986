import type { Metric } from './metric';
import type { PlatformId } from './reading';
import type { TopicId } from './topic';

declare const unit: unique symbol;
/** A share as a fraction: 0.024 is shown as 2.4 %. Rates may exceed 1 (views per follower). */
export type Fraction = number & { readonly [unit]: 'fraction' };

/** A figure with the range that abbreviated counts leave open; `low === high` when all counts were exact. */
export type Estimate = { value: Fraction; low: Fraction; high: Fraction };

/** As Estimate, for figures that are no shares; the unit is told where it is used. */
export type Span = { value: number; low: number; high: number };

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

/** Where a rate stands among accounts of that size: the share of them whose rate is lower. Of one published set of the same definition. */
export type Percentile = { name: string; year: number; source: string; below: Estimate };

export type EngagementRate =
  | {
      known: true;
      basis: RateBasis;
      mean: Estimate;
      /** null where only a lifetime average exists. */
      median: Estimate | null;
      /** Mean without the highest and lowest posts; null where only a lifetime average exists or too few posts were seen. */
      trimmed: Estimate | null;
      /** Where the median of many such posts lies, in nine of ten cases (bootstrap), abbreviated counts included; null as for `trimmed`. */
      likely: Estimate | null;
      /** null where no published set of the same definition tells. */
      percentile: Percentile | null;
      sample: Sample | null;
      /** The visitor's benchmark first; only benchmarks of the same basis. */
      expected: Expectation[];
    }
  | {
      known: false;
      basis: RateBasis;
      why: 'no-followers' | 'zero-followers' | 'no-posts-seen' | 'counts-not-shown' | 'post-count-not-shown' | 'no-posts';
    };

/** "ratio" is what followers and followings add, together and each: ten of both are as far from the ordinary as a ratio of ten. */
export type Contribution = ({ feature: 'ratio'; followers: number; following: number } | { feature: 'posts' | 'avatar' | 'digits' }) & {
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
      /** Share of such accounts that was expected before looking: the visitor's choice. */
      prior: Fraction;
      /** What the model had to do without. */
      unseen: 'avatar'[];
      contributions: Contribution[];
    }
  | { known: false; why: 'lurker' | 'too-little' | 'following-not-shown' | 'followers-not-shown' | 'posts-not-shown' | 'no-handle' };

/**
 * What can speak for or against a real audience, with the unit of what is measured:
 * engagement: the leading rate (fraction of followers); likes-above-followers: likes of a photo per follower; likes-spread: standard
 * deviation / mean of the likes of posts; comments-per-like; views-per-follower; following-in-bulk: accounts followed; growth: growth of the
 * follower count per week between the visitor's own visits (fraction); comments-read: share of read comments that are spam or say nothing;
 * followers-sampled: share of sampled followers that resemble purchased ones.
 */
export type EvidenceCode =
  | 'engagement'
  | 'likes-above-followers'
  | 'likes-spread'
  | 'comments-per-like'
  | 'views-per-follower'
  | 'following-in-bulk'
  | 'growth'
  | 'comments-read'
  | 'followers-sampled';

/** One piece of evidence about the audience, against what is usual for the network and the size. */
export type Evidence = {
  code: EvidenceCode;
  measured: Span;
  /** The usual band; null where that side has no border. */
  low: number | null;
  high: number | null;
  position: Position;
  /** Log-odds that the audience is bought: above 0 speaks for it, below 0 against it. What it adds to the score, confidence included. */
  weight: number;
  /** 0 to 1: how far it can be relied on, by what it rests on and by how its band was found. */
  confidence: number;
  /** How many posts, comments, visits or followers it rests on. */
  count: number;
  /** Name and year of the data behind the band. */
  source: string;
};

/** What the visitor can do to gather a piece of evidence. */
export type Gathering = 'sample-posts' | 'scroll' | 'open-posts' | 'read-comments' | 'come-back' | 'sample-followers';

/** Evidence that is not there yet; what the network never shows, or says nothing there, is not named. `gain`: 0 to 1, how much it would narrow the score. */
export type AbsentEvidence = { code: EvidenceCode; how: Gathering; gain: number };

type EvidenceAtHand = {
  /** What speaks loudest first. */
  evidence: Evidence[];
  /** What would help most first; a gathering that this version cannot do yet is not named. */
  absent: AbsentEvidence[];
};

/**
 * Would a real audience behave so? 0 to 100, higher is more like a real one, with the interval that the evidence leaves open. No public data
 * labels creators by bought audiences: evidence, not proof.
 */
export type AudienceScore = EvidenceAtHand & ({ known: true; score: Span } | { known: false; why: 'too-little' | 'no-followers' });

export type TopicShare = {
  topic: TopicId;
  /** Share of what is known of the topics of the account's posts and bio. */
  share: Fraction;
  /** ISO 8601 date of the oldest post seen about it; null where no dated post is. */
  since: string | null;
  /** Posts seen about it. */
  posts: number;
};

/** What an account is about, by its bio, captions and hashtags. */
export type Focus =
  | {
      known: true;
      /** Largest share first. */
      topics: TopicShare[];
      /** 0 (about everything) to 100 (about one thing). */
      concentration: Span;
      /** Posts whose words were read. */
      posts: number;
      /** Share of these that are marked as advertising; null where too few were read. */
      sponsored: { share: Estimate; marked: number; posts: number } | null;
    }
  | { known: false; why: 'no-words' | 'too-little' };

export type ReasonCode =
  | 'likes-above-followers'
  | 'likes-too-even'
  | 'engagement-below-band'
  | 'engagement-above-band'
  | 'comments-per-like-low'
  | 'comments-per-like-high'
  | 'views-per-follower-low'
  | 'views-per-follower-high'
  /** figures: measured = accounts followed */
  | 'follows-in-bulk'
  /** figures: measured = growth per week, high = border (fractions) */
  | 'grew-in-a-jump'
  /** figures: measured = share, posts = comments read */
  | 'comments-say-nothing'
  /** figures: measured = share, posts = followers sampled */
  | 'followers-resemble-purchased'
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

/** One sentence behind the judgement; `code` picks the words, `figures` fill them (evidence: measured, low, high, posts). */
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
  audience: AudienceScore;
  focus: Focus;
  reasons: Reason[];
  missing: Missing[];
};
