import type { Percentile, RateBasis, Sample } from '../model/assessment';
import type { PlatformId } from '../model/reading';
import type { Quantiles } from './data/benchmark';
import { benchmarksFor } from './data/benchmarks';
import { isLikesOnly } from './expectation';
import { type Interval, toEstimate } from './interval';
import { quantilesAt, quantilesBetween, speakOf } from './quantiles';

type Figure = { platform: PlatformId; basis: RateBasis; rate: Interval; sample: Sample | null; followers: Interval };

/**
 * The share of accounts of that size whose rate is lower, 0 to 1, by the first published set of creators' quantiles that has the same
 * network, basis and size, with all that the ranges of the rate and of the follower count leave open. `rate` is a share (views per follower
 * may exceed 1). Null where there is no such set, and for likes alone where the set counts comments too.
 */
export function percentileOf({ platform, basis, rate, sample, followers }: Figure): Percentile | null {
  if (basis === 'followers' && isLikesOnly(sample)) return null;
  for (const { name, year, source, basis: counted, figures } of benchmarksFor(platform)) {
    if (counted !== basis || figures.kind !== 'quantiles' || !speakOf(figures.tiers, followers.value)) continue;
    const { lowest, highest } = quantilesBetween(figures.tiers, followers.low, followers.high);
    const below = toEstimate({
      value: shareBelow(rate.value, quantilesAt(figures.tiers, followers.value)).value,
      low: shareBelow(rate.low, highest).low,
      high: shareBelow(rate.high, lowest).high,
    });
    return { name, year, source, below };
  }
  return null;
}

/** The shares of accounts below each of the published quantiles. */
const levels: Quantiles = [0.1, 0.25, 0.5, 0.75, 0.9];

/**
 * The share of accounts below a rate: between two quantiles straight in log-odds against the logarithm of the rate. Beyond p10 and p90
 * nothing was published, and nothing is made up: there it is below a tenth, or above nine.
 */
function shareBelow(rate: number, quantiles: Quantiles): Interval {
  const percent = rate * 100;
  if (percent < quantiles[0]) return { value: levels[0] / 2, low: 0, high: levels[0] };
  if (percent > quantiles[4]) return { value: (1 + levels[4]) / 2, low: levels[4], high: 1 };
  const [share] = stretches.flatMap(([from, to]) => {
    if (percent < quantiles[from] || percent > quantiles[to]) return [];
    const way = Math.log(percent / quantiles[from]) / Math.log(quantiles[to] / quantiles[from]);
    const odds = logOdds(levels[from]) + way * (logOdds(levels[to]) - logOdds(levels[from]));
    return [Math.min(Math.max(1 / (1 + Math.exp(-odds)), levels[from]), levels[to])];
  });
  const exact = share ?? levels[2];
  return { value: exact, low: exact, high: exact };
}

const stretches = [
  [0, 1],
  [1, 2],
  [2, 3],
  [3, 4],
] as const;

function logOdds(share: number): number {
  return Math.log(share / (1 - share));
}
