import type { RateBasis, TierId } from '../model/assessment';
import type { PlatformId } from '../model/reading';
import type { Settings } from '../model/settings';
import type { Benchmark } from '../scoring/data/benchmark';
import { benchmarksFor } from '../scoring/data/benchmarks';
import { bordersOf, expectationsFor, usualAt } from '../scoring/expectation';
import { tierOf } from '../scoring/tier';

type Kind = { readonly platform: PlatformId; readonly basis: RateBasis };

/** Sizes (followers, `below` not included) for which one benchmark leads. */
export type Stretch = { readonly benchmark: Benchmark; readonly from: number; readonly below: number };

/** No account has more, so that what holds for every size ends here. */
const mostFollowers = 1e10;

/**
 * Which benchmark creators are compared with, size by size, small ones first: the visitor's choice, and where that is silent the one that
 * leads there. Sizes that nothing was published about are gaps.
 */
export function stretchesOf({ platform, basis }: Kind, benchmarkId: string | null): Stretch[] {
  const offered = benchmarksFor(platform).filter((benchmark) => benchmark.basis === basis);
  const borders = [...new Set(offered.flatMap(bordersIn).map((border) => Math.min(Math.max(border, 1), mostFollowers)))].toSorted(
    (a, b) => a - b,
  );
  const stretches: Stretch[] = [];
  for (const [index, below] of borders.entries()) {
    const from = borders[index - 1];
    if (from === undefined) continue;
    const benchmark = leadingAt({ platform, basis }, benchmarkId, from, offered);
    const last = stretches.at(-1);
    if (benchmark === undefined) continue;
    if (last?.benchmark === benchmark && last.below === from) stretches[stretches.length - 1] = { ...last, below };
    else stretches.push({ benchmark, from, below });
  }
  return stretches;
}

/** The stretch that speaks of so many followers; undefined in a gap. */
export function stretchAt(stretches: readonly Stretch[], followers: number): Stretch | undefined {
  return stretches.find(({ from, below }) => from <= followers && followers < below);
}

/** Where it may begin or end to speak of a size. */
function bordersIn({ figures }: Benchmark): number[] {
  if (figures.kind === 'line') return [figures.from, figures.below];
  return (figures.kind === 'rows' ? figures.rows : figures.tiers).flatMap(({ from, below }) => [from, below]);
}

/** Which one that is does not depend on the rate. */
function leadingAt(
  { platform, basis }: Kind,
  benchmarkId: string | null,
  size: number,
  offered: readonly Benchmark[],
): Benchmark | undefined {
  const rate = { value: 1, low: 1, high: 1 };
  const followers = { value: size, low: size, high: size };
  const [leading] = expectationsFor({ platform, basis, rate, sample: null, followers, benchmarkId });
  return offered.find(({ id }) => id === leading?.benchmarkId);
}

/** The line of the article that this all begins from, or another that was published as one; null where there is none for such rates. */
export function publishedLine({ platform, basis }: Kind): Benchmark | null {
  return benchmarksFor(platform).find((benchmark) => benchmark.basis === basis && benchmark.figures.kind === 'line') ?? null;
}

/** log10 of followers, and of shares. `one` where only one figure was published: the borders are then what is told around it. */
export type OutlinePoint = {
  readonly at: number;
  readonly low: number;
  readonly middle: number;
  readonly high: number;
  readonly one: boolean;
};

/** Between the middles of tiers quantiles are straight on log-log paper; so many steps per power of ten draw their bends well enough. */
const stepsPerPower = 24;

/**
 * What a benchmark says from `from` to `below` followers, from left to right, to be joined by straight lines on log-log paper. Where figures
 * jump, two points stand at the same place. Parts that it does not speak of are separate; none where it speaks of no size in between.
 */
export function outlinesOf(benchmark: Benchmark, from: number, below: number): OutlinePoint[][] {
  const first = Math.max(from, 1);
  const last = Math.min(below, mostFollowers);
  const inner = bordersIn(benchmark).filter((border) => border > first && border < last);
  const ends = [first, ...new Set(inner.toSorted((a, b) => a - b)), last];
  const parts: OutlinePoint[][] = [];
  let speaking = false;
  for (const [index, end] of ends.entries()) {
    const start = ends[index - 1];
    if (start === undefined || start >= end) continue;
    const points = pointsBetween(benchmark, start, end);
    if (points.length > 0 && !speaking) parts.push([]);
    speaking = points.length > 0;
    parts.at(-1)?.push(...points);
  }
  return parts;
}

function pointsBetween(benchmark: Benchmark, start: number, end: number): OutlinePoint[] {
  const [left, right] = [Math.log10(start), Math.log10(end)];
  const bends = benchmark.figures.kind === 'quantiles' ? Math.ceil((right - left) * stepsPerPower) : 1;
  return Array.from({ length: bends + 1 }, (_, step) => {
    const at = left + ((right - left) * step) / bends;
    // Just before the end, which belongs to the next row already.
    const usual = usualAt(benchmark, step === 0 ? start : step === bends ? end * (1 - 1e-12) : 10 ** at);
    if (usual === null || usual.middle <= 0) return null;
    const { low, high } = bordersOf(usual);
    return { at, low: logOf(low), middle: logOf(usual.middle), high: logOf(high), one: usual.low === null || usual.high === null };
  }).filter((point) => point !== null);
}

/** A border of 0 is as far down as paper goes. */
function logOf(share: number): number {
  return Math.log10(Math.max(share, 1e-9));
}

/** A size class of the visitor's scheme, in followers, `below` not included; the largest has no upper end. */
export type TierSpan = { readonly id: TierId; readonly from: number; readonly below: number | null };

/** The sizes from the smallest on, one beginning where the other ends. */
export function tierSpans({ tierScheme, ownTiers }: Pick<Settings, 'tierScheme' | 'ownTiers'>): TierSpan[] {
  const spans: TierSpan[] = [];
  for (let from: number | null = 1; from !== null; from = spans.at(-1)?.below ?? null) {
    const tier = tierOf({ value: from, exact: true, from: 'data' }, tierScheme, ownTiers);
    if (tier === null) break;
    spans.push({ id: tier.id, from: tier.from, below: tier.below });
  }
  return spans;
}
