import type { Estimate, Fraction } from '../model/assessment';
import type { Count, KnownCount } from '../model/count';

/** A number with everything that it could be: low <= value <= high. Exact numbers have no width. */
export type Interval = { value: number; low: number; high: number };

export type NonEmpty<T> = readonly [T, ...T[]];

/** True when there is something to average. */
export function isNonEmpty<T>(list: readonly T[]): list is NonEmpty<T> {
  return list.length > 0;
}

/** What a count that was read could be. A range that does not hold its own value is stretched until it does. */
export function intervalOf(count: KnownCount): Interval {
  const { value } = count;
  if (count.exact) return { value, low: value, high: value };
  const [low, high] = count.range;
  return { value, low: Math.min(low, value), high: Math.max(high, value) };
}

/** True when no abbreviated count leaves the number open. */
export function isExact({ low, high }: Interval): boolean {
  return low === high;
}

/** As `intervalOf`; null for a count that could not be read or was not looked for: unknown is never 0. */
export function knownInterval(count: Count | undefined): Interval | null {
  return count === undefined || count.value === null ? null : intervalOf(count);
}

/** Sum of all; of nothing 0. */
export function sum(parts: readonly Interval[]): Interval {
  return atEachEnd(parts, (values) => values.reduce((total, value) => total + value, 0));
}

/** Arithmetic mean. */
export function mean(parts: NonEmpty<Interval>): Interval {
  return atEachEnd(parts, average);
}

/** The middle value, or the mean of the two middle ones. */
export function median(parts: NonEmpty<Interval>): Interval {
  return atEachEnd(parts, (values) => {
    const sorted = values.toSorted((a, b) => a - b);
    return average(sorted.slice(Math.floor((sorted.length - 1) / 2), Math.floor(sorted.length / 2) + 1));
  });
}

/**
 * The mean of what is left when `share` (0 to below 1/2) of the parts is taken away at each end, rounded down to whole parts. One post that
 * went around the world does not move it.
 */
export function trimmedMean(parts: NonEmpty<Interval>, share: number): Interval {
  return atEachEnd(parts, (values) => {
    const cut = Math.min(Math.floor(values.length * share), Math.floor((values.length - 1) / 2));
    return average(values.toSorted((a, b) => a - b).slice(cut, values.length - cut));
  });
}

/** `part / whole` for counts; `whole.value` must be above 0. What is shown as at least one is at least one at its lowest too. */
export function divide(part: Interval, whole: Interval): Interval {
  return {
    value: part.value / whole.value,
    low: part.low / whole.high,
    high: part.high / Math.max(whole.low, Math.min(1, whole.value)),
  };
}

/** The interval as a share that the interface may show. */
export function toEstimate({ value, low, high }: Interval): Estimate {
  return { value: toFraction(value), low: toFraction(low), high: toFraction(high) };
}

/** Marks a plain number as a share: 0.024 is 2.4 %. */
export function toFraction(share: number): Fraction {
  return share as Fraction;
}

function average(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0) / values.length;
}

/** Sums, means (trimmed ones too) and medians rise with each of their parts, so their ends come from the parts' ends. */
function atEachEnd(parts: readonly Interval[], of: (values: number[]) => number): Interval {
  return {
    value: of(parts.map((part) => part.value)),
    low: of(parts.map((part) => part.low)),
    high: of(parts.map((part) => part.high)),
  };
}

/** The first's value with a range over both: what is outside a band by it is outside by mean and median, so one viral post decides nothing. */
export function enclose(first: Interval, second: Interval): Interval {
  return { value: first.value, low: Math.min(first.low, second.low), high: Math.max(first.high, second.high) };
}
