import type { RateBasis } from '../../model/assessment';
import type { PlatformId } from '../../model/reading';
import { fewestPosts, tellingRate } from '../data/audience-bands';
import type { Benchmark } from '../data/benchmark';
import { benchmarksFor } from '../data/benchmarks';
import { comparedIn, type RateFigures } from '../engagement';
import { usualAt } from '../expectation';
import type { CreatorFacts } from '../facts';
import { type Interval, knownInterval } from '../interval';
import { audienceModel, type Population, populationAt, usualIn } from './model';
import { type Band, type Piece, separation, settlesNothing } from './piece';

/** A rate as small as this is as small as can be; also keeps the logarithm of 0 out. */
const leastRate = 1e-9;

/**
 * The rate by followers that tells about an audience on this network, against creators of that size. Nothing where no creators' rates are
 * known, on fewer than three posts, and for likes alone, which are less than the likes and comments that everything is known of.
 */
export function weighRate({ platform, followers, posts }: CreatorFacts, engagement: readonly RateFigures[]): Piece[] {
  const size = knownInterval(followers);
  const rate = engagement.find((each) => each.basis === tellingRate[platform]);
  if (size === null || !rate?.known) return [];
  const { basis, mean, trimmed, sample } = rate;
  const count = sample?.used ?? knownInterval(posts)?.low ?? 0;
  const population = populationAt(audienceModel.rates[platform], size.value);
  if (population === null || count < fewestPosts || (basis === 'followers' && sample?.metrics.length === 1)) return [];
  const confidence = population.confidence * sureBy(count);
  const { sd } = usualIn(population, size.value);
  const { band, source } = bandOf(platform, basis, size, population);
  return [
    {
      code: basis === 'views-per-follower' ? 'views-per-follower' : 'engagement',
      measured: mean,
      compared: comparedIn(rate),
      band,
      confidence,
      count,
      source,
      settles: { ...settlesNothing, followers: confidence * separation(sd) },
      says: {
        deviation: {
          feature: 'rate',
          // One viral post makes no audience: the trimmed mean, which is the mean where likes fall evenly on either side.
          from: deviationFrom(population, trimmed ?? mean, size),
          sd: sd / Math.sqrt(confidence),
          limit: population.reach * sd ** 2,
          speaksOf: ['followers', 'both'],
        },
      },
    },
  ];
}

/** 0 to 1: one post tells half of what the mean of many would, since posts of one account differ about as much as accounts do. */
export function sureBy(posts: number): number {
  return posts / (posts + 1);
}

/** How far log10 of a figure per follower is from the usual one, in all that both counts leave open. */
export function deviationFrom(population: Population, figure: Interval, followers: Interval): Interval {
  const at = (share: number, size: number) => Math.log10(Math.max(share, leastRate)) - usualIn(population, Math.max(size, 1)).middle;
  const value = at(figure.value, followers.value);
  // What is usual falls with size.
  return {
    value,
    low: Math.min(value, at(figure.low, followers.low)),
    high: Math.max(value, at(figure.high, followers.high)),
  };
}

/** One in ten lies below, one in ten above: 1.2816 standard deviations. */
const tenth = 1.2816;

/**
 * The published band of that size, the widest in all that the follower count can be. Below the smallest published size that size's, since
 * smaller accounts get more; above the largest p10 and p90 of the population. Only those sides that are unusual enough to be evidence.
 */
function bandOf(platform: PlatformId, basis: RateBasis, followers: Interval, population: Population): { band: Band; source: string } {
  const benchmark = benchmarksFor(platform).find((known) => known.basis === basis && known.outlier !== 'none');
  const bands = [followers.value, followers.low, followers.high].map((size) => {
    const published = benchmark && usualAt(benchmark, Math.max(size, smallestOf(benchmark)));
    if (published) return published;
    const { middle, sd } = usualIn(population, Math.max(size, 1));
    return { low: 10 ** (middle - tenth * sd), high: 10 ** (middle + tenth * sd) };
  });
  const lows = bands.flatMap(({ low }) => low ?? []);
  const highs = benchmark?.outlier === 'both' ? bands.flatMap(({ high }) => high ?? []) : [];
  const speaks = benchmark !== undefined && usualAt(benchmark, Math.max(followers.value, smallestOf(benchmark))) !== null;
  return {
    band: { low: lows.length > 0 ? Math.min(...lows) : null, high: highs.length > 0 ? Math.max(...highs) : null },
    source: speaks ? `${benchmark.name} ${benchmark.year}` : population.source,
  };
}

function smallestOf({ figures }: Benchmark): number {
  if (figures.kind === 'rows') return Math.min(...figures.rows.map(({ from }) => from));
  return figures.kind === 'line' ? figures.from : figures.tiers[0].from;
}
