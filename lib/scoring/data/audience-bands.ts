/**
 * Comments per like on Instagram, p10 to p90: real persons' accounts (InstaFake, 2018) and, above a million followers, influencers
 * (Indonesia, 2020).
 */
export const commentsPerLike = {
  megaFrom: 1_000_000,
  persons: { low: 0.006, high: 0.054 },
  mega: { low: 0.004, high: 0.028 },
  /** With fewer likes even an ordinary account may have no comment by chance: 500 likes bring 3 comments at the low border. */
  fewestLikes: 500,
} as const;

/**
 * Standard deviation / mean of the likes of an account's posts on Instagram; 5 % of real persons lie below .10 over 12 posts (InstaFake,
 * 2018; the middle is .25). An account at the middle falls below by chance in 1 of 120 samples of 8 posts, in 1 of 23 of 5.
 */
export const likesSpread = { low: 0.1, fewestPosts: 8 } as const;

/** On one or two posts nothing is said about an audience. */
export const fewestPosts = 3;
