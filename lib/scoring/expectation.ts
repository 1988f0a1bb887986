import type { Expectation, Position, RateBasis, Sample } from '../model/assessment';
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

type Figure = {
  platform: PlatformId;
  basis: RateBasis;
  rate: Interval;
  sample: Sample | null;
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

/** 'unclear' where some value that the counts leave open lies on another side of a border than the rest. */
function positionOf(rate: Interval, bands: readonly (Usual | null)[]): Position {
  const positions = new Set(
    bands.flatMap((band) => (band === null ? [] : [positionAt(rate.low, band), positionAt(rate.value, band), positionAt(rate.high, band)])),
  );
  const [only, ...others] = positions;
  return only === undefined || others.length > 0 ? 'unclear' : only;
}

function positionAt(rate: number, { low, middle, high }: Usual): Exclude<Position, 'unclear'> {
  if (rate < (low ?? middle / aroundOneFigure)) return 'below';
  return rate > (high ?? middle * aroundOneFigure) ? 'above' : 'within';
}

/** True for a rate of likes alone, which is less than one of likes and comments. */
export function isLikesOnly(sample: Sample | null): boolean {
  return sample?.metrics.length === 1;
}

function shareOf(percent: number | undefined): number | null {
  return percent === undefined ? null : percent / 100;
}
