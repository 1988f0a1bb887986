import { boughtAmounts, fewestSampled, ownPurchased } from '../data/audience-bands';
import type { CreatorFacts } from '../facts';
import type { Interval } from '../interval';
import { type Piece, settlesNothing } from './piece';
import type { Story } from './stories';

/** Shares of purchased followers at which the likelihood is taken. */
const shares = Array.from({ length: 101 }, (_, percent) => percent / 100);
/** No single follower is surer than a thousand to one. */
const surest = 0.999;
/** Posterior and prior quantiles of the share, for its range and its band. */
const tail = 0.05;
/** A purchase of as many followers as there were is told from none with an area of .98 under the ROC curve by fifty followers. */
const settlesWhenMany = 0.96;
/** Between creators who bought nothing the share varies as much as by chance in samples of so many. */
const halfSureAt = 8;

/**
 * Followers that were sampled, each with the probability that it is a purchased one under a prior of one half. Nothing below ten. What a
 * sample says of the unknown share of purchased followers: the product over its followers of share x odds + (1 - share), where the odds
 * are those of the single follower; averaged over the shares that creators have of their own, and over those that they would have after a
 * purchase.
 */
export function weighSampled({ sampledFollowers = [] }: CreatorFacts): Piece[] {
  const sample = sampledFollowers.filter((probability) => probability >= 0 && probability <= 1);
  if (sample.length < fewestSampled) return [];
  const odds = sample.map((probability) => {
    const kept = Math.min(Math.max(probability, 1 - surest), surest);
    return kept / (1 - kept);
  });
  const logs = shares.map((share) => odds.reduce((sum, each) => sum + Math.log(share * each + 1 - share), 0));
  const none = meanOver((share) => between(logs, share));
  const afterBuying = new Map(
    boughtAmounts.map((amount) => [amount, meanOver((share) => between(logs, (share + amount) / (1 + amount))) - none]),
  );
  const says = ({ kind, amount }: Story): Interval => {
    const ratio = kind === 'likes' ? 0 : (afterBuying.get(amount) ?? 0);
    return { value: ratio, low: ratio, high: ratio };
  };
  const measured = rangeOf(logs);
  const confidence = sample.length / (sample.length + halfSureAt);
  return [
    {
      code: 'followers-sampled',
      measured,
      compared: measured,
      band: { low: null, high: usualHigh },
      confidence,
      count: sample.length,
      source: ownPurchased.source,
      settles: { ...settlesNothing, followers: confidence * settlesWhenMany, both: confidence * settlesWhenMany },
      says: { ratio: says },
    },
  ];
}

/** Straight between the shares that there is a value for. */
function between(values: readonly number[], share: number): number {
  const at = Math.min(share * (shares.length - 1), shares.length - 1);
  const [below, above] = [values[Math.floor(at)] ?? 0, values[Math.ceil(at)] ?? 0];
  return below + (at - Math.floor(at)) * (above - below);
}

/** Ln of the mean likelihood over the shares that creators have of their own; `likelihood` gives ln at a share. */
function meanOver(likelihood: (share: number) => number): number {
  const logs = shares.map((share, index) => likelihood(share) + Math.log(priorOf[index] ?? 0));
  const most = Math.max(...logs);
  return most + Math.log(logs.reduce((sum, log) => sum + Math.exp(log - most), 0));
}

/** The prior of each share, sum 1; at the middle of its step, since at 0 and 1 the density has no value of its own. */
const priorOf = normalised(
  shares.map((share) => {
    const middle = Math.min(Math.max(share, 0.0025), 0.9975);
    return middle ** (ownPurchased.alpha - 1) * (1 - middle) ** (ownPurchased.beta - 1);
  }),
);

/** The share that the sample speaks for: its most likely one, with the range that holds nine tenths where all shares are as likely before. */
function rangeOf(logs: readonly number[]): Interval {
  const most = Math.max(...logs);
  const weights = normalised(logs.map((log) => Math.exp(log - most)));
  const value = shares[logs.indexOf(most)] ?? 0;
  return { value, low: Math.min(value, quantileOf(weights, tail)), high: Math.max(value, quantileOf(weights, 1 - tail)) };
}

/** The share that nine in ten creators who bought nothing stay below. */
const usualHigh = quantileOf(priorOf, 1 - 2 * tail);

function quantileOf(weights: readonly number[], level: number): number {
  let reached = 0;
  const index = weights.findIndex((weight) => {
    reached += weight;
    return reached >= level;
  });
  return shares[index] ?? 1;
}

function normalised(weights: readonly number[]): number[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight) => weight / total);
}
