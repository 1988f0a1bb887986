/**
 * Logistic scorecards: log-odds that an account is a purchased follower, when half of all accounts were. Pooled fit of 2026 on
 * labelled accounts of Instagram (InstaFake 2019, Kaggle "Instagram fake spammer genuine accounts" 2019, University of Parma 2020-21),
 * TikTok (Aurucci & Miglino 2024) and X (Cresci et al. 2015/2017). `ratio` is log10((following + 1) / (followers + 1)), `posts` is
 * log10(posts + 1), `avatar` 1 for a picture of one's own and 0 for the network's, `digits` the share of digits in the handle.
 */
export type Scorecard = { base: number; ratio: number; posts: number; avatar: number; digits: number };

export const scorecards = {
  'with-avatar': { base: 4.43, ratio: 3.46, posts: -0.74, avatar: -5.84, digits: 2.9 },
  'without-avatar': { base: -0.28, ratio: 3.15, posts: -1.3, avatar: 0, digits: 3.65 },
} as const satisfies Record<string, Scorecard>;

/** Share of purchased accounts among those that the scorecards were fitted on, after weighting. */
export const trainingPrior = 0.5;

/**
 * Share of purchased accounts that is expected before looking: 10 % of 975 followers of Swiss influencers, labelled by hand for
 * https://srfdata.github.io/2017-10-instagram-influencers/ (2017).
 */
export const expectedPrior = 0.1;

/**
 * The account that contributions are told against: the medians of the genuine development rows (of five sets, ratio -0.63 to 0.05,
 * posts 17 to 6,900 with the middle set at 60, digits 0 except TikTok's 0.06, 98 to 99.7 % with a picture of their own).
 */
export const ordinaryAccount = { ratio: 0, posts: Math.log10(60 + 1), avatar: 1, digits: 0 } as const;

/** From here on the band says "resembles purchased followers". */
export const purchasedFrom = 0.9;

/**
 * Lurkers, the scorecards' false positives: real people who post next to nothing and follow more than follow them. "Cannot tell" is said
 * of accounts with fewer than `fewPosts` posts and more followings than followers where the band would be mixed, and also where it would
 * be purchased while they follow at most `bulk` accounts for each of their followers (purchased ones in that band follow 50 to 200 at the
 * median, 2.6 in one set).
 */
export const lurker = { fewPosts: 10, bulk: 10 } as const;
