import type { Authenticity, Contribution } from '../model/assessment';
import {
  expectedPrior,
  hardlyBegun,
  lurker,
  ordinaryAccount,
  purchasedFrom,
  type Scorecard,
  scorecards,
  trainingPrior,
} from './data/scorecard';
import type { CreatorFacts } from './facts';
import { type Interval, isExact, knownInterval, toEstimate, toFraction } from './interval';

type Features = { ratio: number; posts: number; avatar: number; digits: number };
type Counts = { followers: Interval; following: Interval; posts: Interval };
type Known = Extract<Authenticity, { known: true }>;

/**
 * Whether the account's visible numbers resemble a genuine person's or a purchased follower's; never a verdict. A probability under the
 * stated prior with the range that abbreviated counts and an unseen avatar leave open, the band that the whole range lies in, and what
 * each feature contributes. "Cannot tell" where a count is missing, for accounts that have hardly begun, and for lurkers.
 */
export function judgeAuthenticity(facts: CreatorFacts): Authenticity {
  const [followers, following, posts] = [facts.followers, facts.following, facts.posts].map(knownInterval);
  if (!followers) return { known: false, why: 'followers-not-shown' };
  if (!following) return { known: false, why: 'following-not-shown' };
  if (!posts) return { known: false, why: 'posts-not-shown' };
  const digits = digitShare(facts.handle ?? '');
  if (digits === null) return { known: false, why: 'no-handle' };

  const counts = { followers, following, posts };
  if (followers.high + following.high + posts.high < hardlyBegun) return { known: false, why: 'too-little' };
  const judged =
    facts.avatar === 'unknown' ? judgeWithoutAvatar(counts, digits) : judgeWith(facts.avatar === 'present' ? 1 : 0, counts, digits);
  return isLurker(judged.band, counts) ? { known: false, why: 'lurker' } : judged;
}

function judgeWith(avatar: 0 | 1, counts: Counts, digits: number): Known {
  const card = scorecards['with-avatar'];
  return describe('with-avatar', probabilityBy(card, counts, avatar, digits), contributionsBy(card, counts, avatar, digits));
}

/**
 * An avatar that could not be seen is never taken for absent. The range takes in what a picture of one's own would give, so that not
 * knowing never makes the judgement surer than knowing.
 */
function judgeWithoutAvatar(counts: Counts, digits: number): Known {
  const card = scorecards['without-avatar'];
  const unseen = probabilityBy(card, counts, 0, digits);
  const withPicture = probabilityBy(scorecards['with-avatar'], counts, 1, digits);
  const range = { value: unseen.value, low: Math.min(unseen.low, withPicture.low), high: Math.max(unseen.high, withPicture.high) };
  const contributions = contributionsBy(card, counts, 0, digits).filter(({ feature }) => feature !== 'avatar');
  return describe('without-avatar', range, contributions);
}

function describe(scorecard: Known['scorecard'], probability: Interval, contributions: Contribution[]): Known {
  return {
    known: true,
    band: bandOf(probability),
    probability: toEstimate(probability),
    prior: toFraction(expectedPrior),
    scorecard,
    contributions,
  };
}

/** Below the prior the numbers speak for a genuine account; a range that reaches over a border is mixed. */
function bandOf({ low, high }: Interval): Known['band'] {
  if (low >= purchasedFrom) return 'resembles-purchased';
  return high < expectedPrior ? 'resembles-genuine' : 'mixed';
}

function isLurker(band: Known['band'], { followers, following, posts }: Counts): boolean {
  if (band === 'resembles-genuine' || posts.value >= lurker.fewPosts || following.value <= followers.value) return false;
  return band === 'mixed' || following.value <= lurker.bulk * followers.value;
}

/** More followings, fewer followers and fewer posts never lower the probability, so the range comes from those corners. */
function probabilityBy(card: Scorecard, { followers, following, posts }: Counts, avatar: number, digits: number): Interval {
  const at = (follows: number, followed: number, posted: number) =>
    probability(logOdds(card, { ratio: ratioOf(follows, followed), posts: Math.log10(posted + 1), avatar, digits }));
  const value = at(following.value, followers.value, posts.value);
  return {
    value,
    low: Math.min(value, at(following.low, followers.high, posts.high)),
    high: Math.max(value, at(following.high, followers.low, posts.low)),
  };
}

/** In log-odds against an ordinary account, strongest first. */
function contributionsBy(card: Scorecard, { followers, following, posts }: Counts, avatar: number, digits: number): Contribution[] {
  const features: Features = { ratio: ratioOf(following.value, followers.value), posts: Math.log10(posts.value + 1), avatar, digits };
  const plain = { ratio: (following.value + 1) / (followers.value + 1), posts: posts.value, avatar, digits };
  const exact = { ratio: isExact(following) && isExact(followers), posts: isExact(posts), avatar: true, digits: true };
  return (['ratio', 'posts', 'avatar', 'digits'] as const)
    .map((feature) => ({
      feature,
      plain: plain[feature],
      exact: exact[feature],
      // Adding 0 keeps a product of -0 out of sentences and of JSON.
      weight: card[feature] * (features[feature] - ordinaryAccount[feature]) + 0,
    }))
    .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
}

function logOdds(card: Scorecard, { ratio, posts, avatar, digits }: Features): number {
  return card.base + card.ratio * ratio + card.posts * posts + card.avatar * avatar + card.digits * digits;
}

/** The scorecards were fitted where half of the accounts were purchased; here one in ten is expected to be. */
function probability(trainedLogOdds: number): number {
  return 1 / (1 + Math.exp(-(trainedLogOdds + logit(expectedPrior) - logit(trainingPrior))));
}

function logit(share: number): number {
  return Math.log(share / (1 - share));
}

function ratioOf(following: number, followers: number): number {
  return Math.log10((following + 1) / (followers + 1));
}

/** Digits / characters of a handle; null for an empty one. */
function digitShare(handle: string): number | null {
  const characters = [...handle];
  return characters.length === 0 ? null : characters.filter((character) => /\d/.test(character)).length / characters.length;
}
