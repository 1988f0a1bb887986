import type { Quantiles, QuantileTier, QuantileTiers } from './data/benchmark';

/** True when the quantiles were found among accounts of that size. */
export function speakOf(tiers: QuantileTiers, followers: number): boolean {
  return tiers.some(({ from, below }) => from <= followers && followers < below);
}

/**
 * The quantiles for a number of followers, in percent: on log-log paper straight between the middles of the tiers, so that nothing jumps
 * where a tier ends; beyond the outermost middles as in the outermost tiers. For any number of followers, whether or not the tiers speak of it.
 */
export function quantilesAt(tiers: QuantileTiers, followers: number): Quantiles {
  const smaller = tiers.findLast((tier) => middleOf(tier) <= followers);
  const larger = tiers.find((tier) => middleOf(tier) > followers);
  if (smaller === undefined || larger === undefined) return (smaller ?? larger ?? tiers[0]).quantiles;
  const way = Math.log(followers / middleOf(smaller)) / Math.log(middleOf(larger) / middleOf(smaller));
  return eachOf(smaller.quantiles, larger.quantiles, (before, after) => before ** (1 - way) * after ** way);
}

/**
 * For everything between two numbers of followers: no quantile is below `lowest` or above `highest`. Between two middles quantiles rise or
 * fall all the way, so that ends and middles have the extremes.
 */
export function quantilesBetween(tiers: QuantileTiers, low: number, high: number): { lowest: Quantiles; highest: Quantiles } {
  const inside = tiers.map(middleOf).filter((middle) => low < middle && middle < high);
  const all = [low, high, ...inside].map((followers) => quantilesAt(tiers, followers));
  const extremes = (of: (one: number, other: number) => number) => all.reduce((one, other) => eachOf(one, other, of));
  return { lowest: extremes(Math.min), highest: extremes(Math.max) };
}

/** The geometric middle: where half of a tier's accounts are smaller, roughly, as sizes spread evenly on a logarithmic scale. */
function middleOf({ from, below }: QuantileTier): number {
  return Math.sqrt(from * below);
}

function eachOf(one: Quantiles, other: Quantiles, of: (a: number, b: number) => number): Quantiles {
  return [of(one[0], other[0]), of(one[1], other[1]), of(one[2], other[2]), of(one[3], other[3]), of(one[4], other[4])];
}
