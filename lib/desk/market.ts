import type { Position, RateBasis } from '../model/assessment';
import type { KnownCount } from '../model/count';
import type { Digest } from '../model/digest';
import type { PlatformId } from '../model/reading';
import type { Settings } from '../model/settings';
import type { Benchmark } from '../scoring/data/benchmark';
import { isLikesOnly, positionOf, type Usual, usualAt } from '../scoring/expectation';
import { type Interval, intervalOf, isExact } from '../scoring/interval';
import { type Stretch, stretchAt, stretchesOf } from './market-band';

/** What the picture needs of a creator. */
export type MarketRow = { readonly digest: Pick<Digest, 'id' | 'platform' | 'followers' | 'rate'> };

type KnownRate = Extract<Digest['rate'], { known: true }>;

/** Creators whose rates mean the same: of one network, dividing the same. */
export type Crowd = { readonly platform: PlatformId; readonly basis: RateBasis; readonly creators: number };

/** The crowds that a list has, the largest first; of creators whose rate is known. */
export function crowdsIn(rows: readonly MarketRow[]): Crowd[] {
  const counts = new Map<PlatformId, Map<RateBasis, number>>();
  for (const { digest } of rows) {
    if (!digest.rate.known) continue;
    const bases = counts.get(digest.platform) ?? new Map<RateBasis, number>();
    bases.set(digest.rate.basis, (bases.get(digest.rate.basis) ?? 0) + 1);
    counts.set(digest.platform, bases);
  }
  const crowds = [...counts].flatMap(([platform, bases]) => [...bases].map(([basis, creators]) => ({ platform, basis, creators })));
  return crowds.toSorted((a, b) => b.creators - a.creators);
}

/** How a point stands against what is usual; `unpublished`: nothing was published for that size. In the order of their numbers in a cloud. */
export const standings = ['within', 'above', 'below', 'unclear', 'unpublished'] as const satisfies readonly (Position | 'unpublished')[];
export type Standing = (typeof standings)[number];

/** Points on log-log paper. Coordinates are log10 of followers and of the rate as a share; index by index the same creator. */
export type Cloud<Row extends MarketRow = MarketRow> = {
  readonly size: number;
  readonly rows: readonly Row[];
  readonly x: Float64Array;
  readonly y: Float64Array;
  /** Index into `standings`. */
  readonly standing: Uint8Array;
  /** 1 where an abbreviated count is behind a figure. */
  readonly uncertain: Uint8Array;
};

/** Why creators of the list are no points. */
export type LeftOut = {
  /** Of another network. */
  readonly elsewhere: number;
  /** Of this network, with a rate that divides something else. */
  readonly otherBasis: number;
  /** Of this network. */
  readonly noFollowers: number;
  readonly noRate: number;
  /** Nobody follows them or nobody reacted: a logarithmic axis has no zero. */
  readonly zero: number;
};

export type Market<Row extends MarketRow = MarketRow> = {
  readonly cloud: Cloud<Row>;
  readonly leftOut: LeftOut;
  /** What is usual, from small to large, without gaps where something was published. */
  readonly band: readonly Stretch[];
  /** Points whose rate counts likes alone. */
  readonly likesOnly: number;
};

/** One crowd of a list as points, with what is usual for it by the visitor's benchmark, and how many creators are no points, and why. */
export function marketOf<Row extends MarketRow>(
  rows: readonly Row[],
  crowd: Omit<Crowd, 'creators'>,
  settings: Pick<Settings, 'benchmark'>,
): Market<Row> {
  const band = stretchesOf(crowd, settings.benchmark[crowd.platform] ?? null);
  const standingOf = judgeBy(band);
  const points: Row[] = [];
  const x = new Float64Array(rows.length);
  const y = new Float64Array(rows.length);
  const standing = new Uint8Array(rows.length);
  const uncertain = new Uint8Array(rows.length);
  const leftOut = { elsewhere: 0, otherBasis: 0, noFollowers: 0, noRate: 0, zero: 0 };
  let likesOnly = 0;
  for (const row of rows) {
    const { platform, followers, rate } = row.digest;
    if (platform !== crowd.platform) leftOut.elsewhere++;
    else if (rate.known && rate.basis !== crowd.basis) leftOut.otherBasis++;
    else if (followers.value === null) leftOut.noFollowers++;
    else if (!rate.known) leftOut.noRate++;
    else if (followers.value <= 0 || rate.value <= 0) leftOut.zero++;
    else {
      const index = points.push(row) - 1;
      x[index] = Math.log10(followers.value);
      y[index] = Math.log10(rate.value);
      standing[index] = standings.indexOf(standingOf(followers, rate));
      uncertain[index] = followers.exact && isExact(rate) ? 0 : 1;
      if (isLikesOnly(rate)) likesOnly++;
    }
  }
  const size = points.length;
  const cloud = {
    size,
    rows: points,
    x: x.subarray(0, size),
    y: y.subarray(0, size),
    standing: standing.subarray(0, size),
    uncertain: uncertain.subarray(0, size),
  };
  return { cloud, leftOut, band, likesOnly };
}

/** Sizes for which one and the same is usual. */
type Step = { readonly from: number; readonly below: number; readonly bands: readonly Usual[] };

function stepsOf({ benchmark, from, below }: Stretch): Step[] {
  if (benchmark.figures.kind !== 'rows') return [];
  return benchmark.figures.rows.flatMap((row): Step[] => {
    const first = Math.max(from, row.from);
    const usual = usualAt(benchmark, first);
    return usual === null ? [] : [{ from: first, below: Math.min(below, row.below), bands: [usual] }];
  });
}

/**
 * As lib/scoring has it: by the benchmark that leads at the size which was read, at every size and rate that the counts leave open. In a
 * long list most are judged by what was looked up for another.
 */
function judgeBy(band: readonly Stretch[]): (followers: KnownCount, rate: KnownRate) => Standing {
  const steps = band.flatMap(stepsOf);
  type Known = Interval & { readonly bands: readonly (Usual | null)[] };
  const shortened = new Map<Benchmark, Map<number, Known>>(band.map(({ benchmark }) => [benchmark, new Map()]));
  const usualFor = (followers: KnownCount): readonly (Usual | null)[] | null => {
    const { value, low, high } = intervalOf(followers);
    for (const step of steps) if (step.from <= low && high < step.below) return step.bands;
    const benchmark = stretchAt(band, value)?.benchmark;
    if (benchmark === undefined) return null;
    if (followers.exact) return [usualAt(benchmark, value)];
    const known = shortened.get(benchmark);
    const found = known?.get(value);
    // Not everybody shortens alike: the same number may stand for another range.
    if (found !== undefined && found.low === low && found.high === high) return found.bands;
    const bands = [value, low, high].map((size) => usualAt(benchmark, size));
    known?.set(value, { value, low, high, bands });
    return bands;
  };
  return (followers, { value, compared }) => {
    const bands = usualFor(followers);
    return bands === null ? 'unpublished' : positionOf({ value, low: compared.low, high: compared.high }, bands);
  };
}
