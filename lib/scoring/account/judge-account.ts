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
  const probability = rangeOf(model, counts, looks, prior);
  const band = bandOf(probability, prior);
  return { probability, band, doubt: doubtOf(counts, band) };
}

/**
 * What is not known is never taken for the worse. The range takes in what the ordinary state would give (a picture, a handle without digits),
 * alone and with what else is not known, so that not knowing never makes the judgement surer than knowing it.
 */
function rangeOf(model: AccountModel, counts: AccountCounts, looks: AccountLooks, prior: number): Interval {
  const { picture, digits } = looks;
  const seen = rangeByCounts(model, counts, looks, prior);
  const withPicture = picture === null ? enclose(seen, rangeOf(model, counts, { picture: true, digits }, prior)) : seen;
  return digits === null ? enclose(withPicture, rangeOf(model, counts, { picture, digits: 0 }, prior)) : withPicture;
}

/** More followings, fewer followers and fewer posts never lower the probability, so the range comes from those corners. */
function rangeByCounts(model: AccountModel, counts: AccountCounts, { picture, digits }: AccountLooks, prior: number): Interval {
  const { followers, following, posts } = counts;
  const value = probabilityOf(logOddsOf(model, following.value, followers.value, posts.value, picture, digits), prior);
  if (isExact(followers) && isExact(following) && isExact(posts)) return { value, low: value, high: value };
  const low = probabilityOf(logOddsOf(model, following.low, followers.high, posts.high, picture, digits), prior);
  const high = probabilityOf(logOddsOf(model, following.high, followers.low, posts.low, picture, digits), prior);
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

function doubtOf({ followers, following, posts }: AccountCounts, band: Band): AccountJudgement['doubt'] {
  if (followers.high + following.high + posts.high < hardlyBegun) return 'too-little';
  return band === 'mixed' && posts.value < lurkerBelowPosts && following.value > followers.value ? 'lurker' : null;
}
