import { genuineBelow, hardlyBegun, lurkerBelowPosts, purchasedFrom } from '../data/account-thresholds';
import { enclose, type Interval, isExact } from '../interval';
import { logOddsOf, probabilityOf } from './log-odds';
import type { AccountModel } from './model';

export type AccountCounts = { followers: Interval; following: Interval; posts: Interval };

/** What is known of the account beside its counts; null where it is not. `digits` is their share in the handle. */
export type AccountLooks = { picture: boolean | null; digits: number | null };

export type Band = 'resembles-genuine' | 'mixed' | 'resembles-purchased';

/** `doubt` says why no band is told; the probability stands there all the same. */
export type AccountJudgement = { probability: Interval; band: Band; doubt: 'too-little' | 'lurker' | null };

/**
 * Whether an account's numbers resemble a genuine person's or a purchased follower's, when `prior` (a share, above 0 and below 1) of all
 * accounts are purchased ones. The range is what abbreviated counts and looks that are not known leave open.
 */
export function judgeAccount(model: AccountModel, counts: AccountCounts, looks: AccountLooks, prior: number): AccountJudgement {
  const { probability, band } = judgeOdds(accountOdds(model, counts, looks), prior);
  if (hasHardlyBegun(counts)) return { probability, band, doubt: 'too-little' };
  return { probability, band, doubt: band === 'mixed' && isLurking(counts) ? 'lurker' : null };
}

/** What log-odds under even chances (`accountOdds`) mean when `prior` of all accounts are purchased ones. */
export function judgeOdds(odds: Interval, prior: number): Pick<AccountJudgement, 'probability' | 'band'> {
  const at = (logOdds: number) => probabilityOf(logOdds, prior);
  const probability = { value: at(odds.value), low: at(odds.low), high: at(odds.high) };
  return { probability, band: bandOf(probability, prior) };
}

/**
 * Log-odds that the account is a purchased one if half of all were, with the range that abbreviated counts and unknown looks leave open.
 * What is not known is never taken for the worse. The range takes in what the ordinary state would give (a picture, a handle without digits),
 * alone and with what else is not known, so that not knowing never makes the judgement surer than knowing it.
 */
export function accountOdds(model: AccountModel, counts: AccountCounts, looks: AccountLooks): Interval {
  const { picture, digits } = looks;
  const seen = oddsByCounts(model, counts, looks);
  const withPicture = picture === null ? enclose(seen, accountOdds(model, counts, { picture: true, digits })) : seen;
  return digits === null ? enclose(withPicture, accountOdds(model, counts, { picture, digits: 0 })) : withPicture;
}

/** More followings, fewer followers and fewer posts never lower the log-odds, so the range comes from those corners. */
function oddsByCounts(model: AccountModel, counts: AccountCounts, { picture, digits }: AccountLooks): Interval {
  const { followers, following, posts } = counts;
  const value = logOddsOf(model, following.value, followers.value, posts.value, picture, digits);
  if (isExact(followers) && isExact(following) && isExact(posts)) return { value, low: value, high: value };
  const low = logOddsOf(model, following.low, followers.high, posts.high, picture, digits);
  const high = logOddsOf(model, following.high, followers.low, posts.low, picture, digits);
  return { value, low: Math.min(low, value), high: Math.max(high, value) };
}

/**
 * Below the prior the numbers speak for a genuine account, and where much is expected to be purchased only below a fixed chance; a range that
 * reaches over a border is mixed.
 */
function bandOf({ low, high }: Interval, prior: number): Band {
  if (low >= purchasedFrom) return 'resembles-purchased';
  return high < Math.min(prior, genuineBelow) ? 'resembles-genuine' : 'mixed';
}

/** So few of everything that nothing can be told, whatever the numbers resemble. */
export function hasHardlyBegun({ followers, following, posts }: AccountCounts): boolean {
  return followers.high + following.high + posts.high < hardlyBegun;
}

/** Hardly posts and follows more than are followed by: where its numbers are mixed, nothing is told. */
export function isLurking({ followers, following, posts }: AccountCounts): boolean {
  return posts.value < lurkerBelowPosts && following.value > followers.value;
}
