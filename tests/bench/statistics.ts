/** The middle value; of an even number of values the mean of the two in the middle. NaN for none. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2;
}

export type Interval = { middle: number; low: number; high: number };

/** The median with its 95 % interval by the percentile bootstrap (4,000 resamples, always the same random numbers). */
export function medianInterval(values: readonly number[]): Interval {
  const random = linearCongruential(1);
  const medians = Array.from({ length: 4_000 }, () =>
    median(values.map(() => values[Math.floor(random() * values.length)] ?? Number.NaN)),
  ).sort((a, b) => a - b);
  return {
    middle: median(values),
    low: medians[Math.floor(medians.length * 0.025)] ?? Number.NaN,
    high: medians[Math.floor(medians.length * 0.975)] ?? Number.NaN,
  };
}

/** Numbers from 0 to below 1 (Numerical Recipes, ch. 7): a report that is made twice from the same values reads the same. */
function linearCongruential(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
