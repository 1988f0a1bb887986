import type { Span } from '../../model/assessment';

/** Nine of ten: the 95th percentile of the normal distribution, for both ends. */
const z = 1.6449;

/**
 * The range in which the share of all posts lies, in nine of ten cases, when `marked` of `posts` have something: 0 to 1, `posts` at least 1.
 * Source: Wilson (1927), Probable inference, the law of succession, and statistical inference. JASA 22, 209-212.
 */
export function wilson(marked: number, posts: number): Span {
  const value = marked / posts;
  const spread = (z * z) / posts;
  const middle = value + spread / 2;
  const half = z * Math.sqrt((value * (1 - value)) / posts + spread / posts / 4);
  return {
    value,
    low: Math.max(0, Math.min(value, (middle - half) / (1 + spread))),
    high: Math.min(1, Math.max(value, (middle + half) / (1 + spread))),
  };
}

/**
 * The probability that two posts are about the same topic (Simpson 1949, Measurement of diversity, Nature 163, 688), 0 to 1, with the range
 * of nine of ten cases. `weights`: what was seen of each topic, in posts; 0 where nothing was. Each topic begins with its part of one post,
 * so that few posts say little. Mean and variance of the sum of squares under the Dirichlet distribution are exact; the range is that of
 * a gamma distribution of what it lacks of 1 (Wilson & Hilferty 1931, The distribution of chi-square, PNAS 17, 684).
 */
export function sameTopic(weights: readonly number[]): Span {
  if (weights.length < 2) return { value: 1, low: 1, high: 1 };
  const alphas = weights.map((weight) => weight + 1 / weights.length);
  const total = alphas.reduce((sum, alpha) => sum + alpha, 0);
  const squares = alphas.map((alpha) => alpha * (alpha + 1));
  const sum = squares.reduce((all, square) => all + square, 0);
  const fourth = squares.reduce((all, square, index) => {
    const alpha = alphas[index] ?? 0;
    return all + square * (alpha + 2) * (alpha + 3) - square * square;
  }, sum * sum);
  const value = sum / (total * (total + 1));
  const variance = Math.max(0, fourth / (total * (total + 1) * (total + 2) * (total + 3)) - value * value);
  const shape = (9 * (1 - value) ** 2) / variance;
  const end = (side: number) => 1 - (1 - value) * Math.max(0, 1 - 1 / shape + (side * z) / Math.sqrt(shape)) ** 3;
  return { value, low: Math.max(0, Math.min(value, end(1))), high: Math.max(value, end(-1)) };
}
