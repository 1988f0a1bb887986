import type { Span } from '../model/assessment';
import type { DayRate, Profile, Snapshot } from '../model/profile';
import { divide, type Interval, knownInterval } from '../scoring/interval';

const day = 86_400_000;
const week = 7 * day;

/** A figure as it stood on a day of visits, with the range that abbreviated counts leave open. */
export type CurvePoint = Span & {
  /** Local calendar day, YYYY-MM-DD. */
  day: string;
  /** The look that saw it, in milliseconds since 1970. */
  at: number;
};

/** The followers of each day of visits that shows them, oldest first. */
export function followersCurve(history: readonly Snapshot[]): CurvePoint[] {
  return history.flatMap(({ day, at, followers }) => {
    const count = knownInterval(followers);
    return count === null || !Number.isFinite(at) ? [] : [{ day, at, ...count }];
  });
}

export type RateCurve = {
  basis: DayRate['basis'];
  points: CurvePoint[];
  /** Days whose rate divides by something else, and which are no part of the curve. */
  otherBasis: number;
};

/** The leading rate (a share) of each day of visits, oldest first; of those days that count as the newest one does. Null where no day was judged. */
export function rateCurve(history: readonly Snapshot[]): RateCurve | null {
  const judged = history.flatMap(({ day, at, rate }) => (rate === undefined || !Number.isFinite(at) ? [] : [{ day, at, rate }]));
  const basis = judged.at(-1)?.rate.basis;
  if (basis === undefined) return null;
  const same = judged.filter(({ rate }) => rate.basis === basis);
  const points = same.map(({ day, at, rate: { value, low, high } }) => ({ day, at, value, low, high }));
  return { basis, points, otherBasis: judged.length - same.length };
}

/** What stands between two looks, as a factor: 1.02 is two in a hundred more. */
type Step = { from: CurvePoint; to: CurvePoint; times: Interval; days: number };

function stepBetween(from: CurvePoint, to: CurvePoint): Step {
  return { from, to, times: divide(to, from), days: (to.at - from.at) / day };
}

/** Two looks around midnight are two days of visits and minutes apart, which tells nothing of a day: of such the later one stays. */
function apart(points: readonly CurvePoint[]): CurvePoint[] {
  const kept: CurvePoint[] = [];
  for (const point of points) {
    const last = kept.at(-1);
    if (last !== undefined && point.at - last.at < day / 2) kept.pop();
    kept.push(point);
  }
  return kept;
}

/**
 * Growth of the followers per week as a share (0.02 is two in a hundred a week), compounded, from the first to the last of these visits.
 * `within-rounding`: what the network's shortened counts leave open holds both growth and shrinking, so neither is said.
 */
export type Growth =
  | ({ known: true; from: CurvePoint; to: CurvePoint } & Span)
  | { known: false; why: 'one-visit' | 'too-short' }
  | { known: false; why: 'within-rounding'; from: CurvePoint; to: CurvePoint; low: number; high: number };

/** Over fewer days a week's growth is a guess. */
const shortestGrowth = 6 * day;

/** The growth per week over all visits that `points` holds (of followersCurve). */
export function growthPerWeek(points: readonly CurvePoint[]): Growth {
  const counted = points.filter(({ value }) => value > 0);
  const [from] = counted;
  const to = counted.at(-1);
  if (from === undefined || to === undefined || from === to) return { known: false, why: 'one-visit' };
  const elapsed = to.at - from.at;
  if (elapsed < shortestGrowth) return { known: false, why: 'too-short' };
  const { times } = stepBetween(from, to);
  const perWeek = (factor: number) => factor ** (week / elapsed) - 1;
  const [value, low, high] = [perWeek(times.value), perWeek(times.low), perWeek(times.high)];
  if (low < 0 && high > 0) return { known: false, why: 'within-rounding', from, to, low, high };
  return { known: true, from, to, value, low, high };
}

/** Those of the last four weeks before the newest. */
export function lastFourWeeks(points: readonly CurvePoint[]): CurvePoint[] {
  const newest = points.at(-1);
  // Half a day more, so that a visit on the same weekday four weeks ago is taken in at whatever hour it was.
  return newest === undefined ? [] : points.filter(({ at }) => newest.at - at <= 4 * week + day / 2);
}

/** A step between two visits that stands out, with the usual growth beside it (both as a share of what was there). */
export type Jump = { direction: 'up' | 'down'; from: CurvePoint; to: CurvePoint; growth: Span; usual: number };

/** Of fewer visits nothing is usual yet: five steps are the fewest of which two may be odd and the median is not. */
const fewestVisits = 6;
/** In deviations of the creator's own steps (MAD as a standard deviation); of normal ones one in 1.7 million lies beyond. */
const farBeyond = 5;
/** Normal values have a standard deviation of 1.4826 times their median absolute deviation (Hampel 1974). */
const perMad = 1.4826;
/** However steady an account is, a step of less than three in a hundred is nothing to point at. */
const leastJump = Math.log(1.03);

/**
 * Steps of the followers that stand out against the creator's own: their logarithm per day is farther from the median of all steps than five
 * deviations (median absolute deviation, so that jumps themselves do not widen what is usual), and what is beyond the usual is three in a
 * hundred at least. Measured at that end of the range which abbreviated counts leave open that makes the step smallest: what shortening
 * explains is no jump. None of fewer than six visits. A campaign, a viral post and a purchase look alike here; it says which days to look at.
 */
export function findJumps(points: readonly CurvePoint[]): Jump[] {
  const counted = apart(points.filter(({ value, low }) => value > 0 && low > 0));
  if (counted.length < fewestVisits) return [];
  const steps = counted.slice(1).flatMap((to, index) => {
    const from = counted[index];
    return from === undefined ? [] : [stepBetween(from, to)];
  });
  const perDay = steps.map(({ times, days }) => Math.log(times.value) / days);
  const usual = middleOf(perDay);
  const deviation = perMad * middleOf(perDay.map((growth) => Math.abs(growth - usual)));
  return steps.flatMap(({ from, to, times, days }) => {
    const border = Math.max(farBeyond * deviation * days, leastJump);
    const expected = usual * days;
    const up = Math.log(times.low) - expected > border;
    const down = expected - Math.log(times.high) > border;
    if (!up && !down) return [];
    const growth = { value: times.value - 1, low: times.low - 1, high: times.high - 1 };
    return [{ direction: up ? 'up' : 'down', from, to, growth, usual: Math.exp(expected) - 1 }];
  });
}

/** The middle value, or the mean of the two middle ones; of nothing 0. */
function middleOf(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const [one, other] = [sorted[Math.floor((sorted.length - 1) / 2)], sorted[Math.floor(sorted.length / 2)]];
  return one === undefined || other === undefined ? 0 : (one + other) / 2;
}

/** Everything that a profile's visits tell over time. */
export type History = {
  followers: CurvePoint[];
  rates: RateCurve | null;
  growth: Growth;
  recentGrowth: Growth;
  jumps: Jump[];
};

/** The curves, growth and jumps of a profile's snapshots. */
export function readHistory({ history }: Pick<Profile, 'history'>): History {
  const followers = followersCurve(history);
  return {
    followers,
    rates: rateCurve(history),
    growth: growthPerWeek(followers),
    recentGrowth: growthPerWeek(lastFourWeeks(followers)),
    jumps: findJumps(followers),
  };
}
