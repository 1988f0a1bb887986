import type { RateBasis } from '../../model/assessment';
import type { PlatformId } from '../../model/reading';

/** On one or two posts nothing is said about an audience. */
export const fewestPosts = 3;

/**
 * The rate that tells about an audience, by network, where creators' rates are known at all. On the other networks there are published
 * averages of any size at most, which say nothing about one account: X's differ 3.4 times (Socialinsider 2025, Rival IQ 2022).
 */
export const tellingRate: { readonly [platform in PlatformId]?: RateBasis } = {
  instagram: 'followers',
  tiktok: 'lifetime-likes',
  youtube: 'views-per-follower',
};

/** What may have been bought. `both`: followers, and likes until the rate is what it was. */
export const storyKinds = ['followers', 'likes', 'both'] as const;
export type StoryKind = (typeof storyKinds)[number];

/**
 * How likely each is before looking, where something was bought; nothing bought is as likely as all of them together. Nothing tells what
 * creators buy, so this is what sees most on the mean of all purchases that were put into Instagram's rows: with all their evidence and
 * +100 %, followers .51, .53, .57, .61, .66, likes .82, .82, .81, .78, .74 and both .80, .80, .80, .80, .78 (AUC) where .33, .4, .5, .6,
 * .7 of it is followers and the rest half likes and half both.
 */
export const storyShares: Readonly<Record<StoryKind, number>> = { followers: 0.6, likes: 0.2, both: 0.2 };

/** How much was bought, as a share of what was there before; each as likely as the others. */
export const boughtAmounts: readonly number[] = [0.25, 0.5, 1];

/** A stand-in for creators (persons, celebrities, tables without rows) counts half, and so does a convention without labelled rows. */
export const standIn = 0.5;

/**
 * Comments per like, p10 to p90. Instagram: real persons' accounts (InstaFake, 2018) and, above a million followers, influencers
 * (Indonesia, 2020). TikTok: the most engaging creators' months (2022). YouTube: a median alone was published, so nothing is said.
 */
export const commentsPerLike: { readonly [platform in PlatformId]?: readonly CommentsBand[] } = {
  instagram: [
    { from: 0, low: 0.006, high: 0.054, source: 'InstaFake 2018' },
    { from: 1_000_000, low: 0.004, high: 0.028, source: 'Indonesian influencers 2020' },
  ],
  tiktok: [{ from: 0, low: 0.002, high: 0.017, source: 'Top 1,000 of TikTok 2022' }],
};
type CommentsBand = { from: number; low: number; high: number; source: string };

/** With fewer comments to be expected at the low border, an ordinary account may have none by chance (e^-3 = 5 %). */
export const fewestExpectedComments = 3;

/**
 * Standard deviation / mean of the likes of an account's posts on Instagram; 5 % of real persons lie below .10 over 12 posts (InstaFake,
 * 2018; the middle is .25). An account at the middle falls below by chance in 1 of 120 samples of 8 posts, in 1 of 23 of 5.
 */
export const likesSpread = { low: 0.1, fewestPosts: 8, source: 'InstaFake 2018' } as const;

/**
 * More people like a photo than follow: true of 58 % of the purchased accounts with posts and of none of the genuine ones in the set of
 * Parma 2020-21 (137 of 237, 0 of 296 development rows).
 */
export const likesPerFollower = { high: 1, source: 'Parma 2020-21' } as const;

/**
 * More followings than this are called mass following by HypeAuditor (help.hypeauditor.com, "How to read audience type"), since most of it
 * is done to be followed back. How many creators do so is counted; that those with bought followers do so twice as often is a convention.
 */
export const followingInBulk = { above: 1_500, timesAsOften: 2, source: 'HypeAuditor' } as const;

/**
 * Growth in a week between two of the visitor's own visits. Published: 2 to 5 % a month are ordinary below 10,000 followers, less above
 * (followertracker.app, "Instagram follower growth"), on TikTok 10 to 20 % (ezibreezy.com, "Follower growth"). No rows: the border, a
 * tenth in one week and a fifth on TikTok, and that bought followers make such a jump twice as often as a success (one in ten against one
 * in twenty) are conventions.
 */
export const growthInAWeek = { above: 0.1, aboveOnTikTok: 0.2, usual: 0.05, timesAsOften: 2, source: 'FollowerTracker' } as const;

/**
 * Share of read comments that are spam or say nothing. No public data tells it per creator: the labelled comments were chosen for their
 * spam. That more than half speaks for a bought audience, all for it twice as likely, and how much that settles, are conventions.
 */
export const commentsSayingNothing = { above: 0.5, timesAsOften: 2, settles: 0.2, fewest: 10, halfSureAt: 20 } as const;

/**
 * Purchased followers that creators have who bought none, as a share: Beta(1.3, 5.7), with a median of .16, a mean of .19 and 2 % above one
 * half. Published (https://srfdata.github.io/2017-10-instagram-influencers/, 2017): 10 % of 975 followers, per influencer 14 to 20 % at
 * the median, some above half.
 */
export const ownPurchased = { alpha: 1.3, beta: 5.7, source: 'SRF Data 2017' } as const;

/** Fewer sampled followers say nothing: of ten with one in six purchased, one sample in six holds none. */
export const fewestSampled = 10;
