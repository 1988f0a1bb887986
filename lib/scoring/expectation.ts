import type { Expectation, Position, RateBasis } from '../model/assessment';
import type { PlatformId } from '../model/reading';
import type { Benchmark } from './data/benchmark';
import { benchmarksFor } from './data/benchmarks';
import { type Interval, toFraction } from './interval';
import { quantilesAt, speakOf } from './quantiles';

/**
 * Where only one figure was published, "within" means between half and twice of it: among Instagram accounts of one size log10 of the rate
 * has a standard deviation of about .34 (a factor of 2.2), so this holds some six in ten of them.
 */
const aroundOneFigure = 2;

/** What accounts with that many followers usually get, as shares; the borders are null where one figure was published. */
export type Usual = { low: number | null; middle: number; high: number | null };

/** What the benchmark says for a number of followers; null outside the sizes that it speaks of. The borders of quantiles are p10 and p90. */
export function usualAt({ figures }: Benchmark, followers: number): Usual | null {
  if (figures.kind === 'rows') {
    const row = figures.rows.find(({ from, below }) => from <= followers && followers < below);
    return row === undefined ? null : { low: shareOf(row.low), middle: row.middle / 100, high: shareOf(row.high) };
  }
  if (figures.kind === 'line') {
    const { from, below, middle } = figures;
    if (followers < from || followers >= below) return null;
    return { low: null, middle: 10 ** (middle.at10k + middle.slope * (Math.log10(followers) - 4)) / 100, high: null };
  }
  if (!speakOf(figures.tiers, followers)) return null;
  const [low, , middle, , high] = quantilesAt(figures.tiers, followers);
  return { low: low / 100, middle: middle / 100, high: high / 100 };
}

/** What a rate counts. */
type Counting = { readonly metrics: readonly string[] };

type Figure = {
  platform: PlatformId;
  basis: RateBasis;
  rate: Interval;
  sample: Counting | null;
  followers: Interval;
  benchmarkId: string | null;
};

/** Engagement fell year by year; an older table leads only where the visitor chose it or nothing newer speaks of that size. */
const recentFrom = 2022;

/**
 * What accounts of that size usually get by every benchmark of the same network and basis, the visitor's choice first, otherwise the
 * network's default or the next recent one. `rate` is the mean, since that is what benchmarks publish, with a range over all that is to be
 * compared. Benchmarks that do not speak of that size are left out.
 */
export function expectationsFor({ platform, basis, rate, sample, followers, benchmarkId }: Figure): Expectation[] {
  const sameBasis = benchmarksFor(platform).filter((benchmark) => benchmark.basis === basis);
  const chosenFirst = [...sameBasis.filter(({ id }) => id === benchmarkId), ...sameBasis.filter(({ id }) => id !== benchmarkId)];
  const expected = chosenFirst.flatMap((benchmark): Expectation[] => {
    const usual = usualAt(benchmark, followers.value);
    if (usual === null) return [];
    const position = positionOf(rate, [usual, usualAt(benchmark, followers.low), usualAt(benchmark, followers.high)]);
    return [
      {
        benchmarkId: benchmark.id,
        name: benchmark.name,
        year: benchmark.year,
        source: benchmark.source,
        low: usual.low === null ? null : toFraction(usual.low),
        middle: toFraction(usual.middle),
        high: usual.high === null ? null : toFraction(usual.high),
        position,
        caveat: basis === 'followers' && isLikesOnly(sample) ? 'likes-only' : benchmark.caveat,
      },
    ];
  });
  const leading = expected.find((each) => each.benchmarkId === benchmarkId || each.year >= recentFrom);
  return leading === undefined ? expected : [leading, ...expected.filter((each) => each !== leading)];
}

/** Where a rate stands against what is usual at each size that the account may have; 'unclear' where not all that counts leave open stands alike, or no band is given. */
export function positionOf(rate: Interval, bands: readonly (Usual | null)[]): Position {
  let only: Position | null = null;
  for (const band of bands) {
    if (band === null) continue;
    const borders = bordersOf(band);
    const position = positionAt(rate.value, borders);
    if (position !== positionAt(rate.low, borders) || position !== positionAt(rate.high, borders)) return 'unclear';
    if (only !== null && only !== position) return 'unclear';
    only = position;
  }
  return only ?? 'unclear';
}

type Borders = { low: number; high: number };

/** Below which rate "below" begins, and above which "above", as shares: the published borders, or what is told around one figure. */
export function bordersOf({ low, middle, high }: Usual): Borders {
  return { low: low ?? middle / aroundOneFigure, high: high ?? middle * aroundOneFigure };
}

function positionAt(rate: number, { low, high }: Borders): Exclude<Position, 'unclear'> {
  if (rate < low) return 'below';
  return rate > high ? 'above' : 'within';
}

/** True for a rate of likes alone, which is less than one of likes and comments. */
export function isLikesOnly(sample: Counting | null): boolean {
  return sample?.metrics.length === 1;
}

function shareOf(percent: number | undefined): number | null {
  return percent === undefined ? null : percent / 100;
}
