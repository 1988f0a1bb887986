import { describe, expect, test } from 'vitest';
import { sameTopic, wilson } from '../../../lib/scoring/focus/shares';

describe("Wilson's range of a share, nine of ten", () => {
  // By hand with z² = 2.7057: (p + z²/2n ± z √(p(1-p)/n + z²/4n²)) / (1 + z²/n).
  test.each([
    [0, 10, 0, 0.213],
    [5, 10, 0.2693, 0.7307],
    [10, 10, 0.787, 1],
    [1, 5, 0.046, 0.5647],
  ])('%i of %i posts: %f to %f', (marked, posts, low, high) => {
    const range = wilson(marked, posts);
    expect(range.value).toBe(marked / posts);
    expect(range.low).toBeCloseTo(low, 3);
    expect(range.high).toBeCloseTo(high, 3);
  });
});

describe('the probability that two posts are about the same topic', () => {
  const topics = (...seen: number[]) => [...seen, ...Array.from({ length: 28 - seen.length }, () => 0)];

  test('of two topics of which nothing is known is three quarters', () => {
    // Beta(½, ½): E[p² + (1-p)²] = 1 - 2 αβ / (A (A + 1)) = 1 - 2 · ¼ / 2.
    expect(sameTopic([0, 0]).value).toBeCloseTo(0.75, 12);
  });

  test('of two topics with one post each', () => {
    // Beta(3/2, 3/2): 1 - 2 · (9/4) / (3 · 4) = 0.625.
    expect(sameTopic([1, 1]).value).toBeCloseTo(0.625, 12);
  });

  test.each([
    ['one thing', topics(1_000), 0.99, 1],
    ['two things alike', topics(500, 500), 0.49, 0.51],
    ['four things alike', topics(250, 250, 250, 250), 0.245, 0.255],
  ])('of very many posts about %s is what they show', (_, weights, low, high) => {
    const { value } = sameTopic(weights);
    expect(value).toBeGreaterThan(low);
    expect(value).toBeLessThan(high);
  });

  test.each([
    [topics(5), 0.29, 0.97],
    [topics(12), 0.56, 0.99],
    [topics(6, 6), 0.36, 0.59],
  ])('has a range near that of drawing from the distribution itself', (weights, low, high) => {
    const range = sameTopic(weights);
    expect(Math.abs(range.low - low)).toBeLessThan(0.12);
    expect(Math.abs(range.high - high)).toBeLessThan(0.03);
  });

  test('narrows with more posts', () => {
    const widths = [topics(3, 2), topics(6, 4), topics(30, 20), topics(300, 200)].map((weights) => {
      const { low, high } = sameTopic(weights);
      return high - low;
    });
    expect(widths.toSorted((a, b) => b - a)).toEqual(widths);
  });

  test.each([[[]], [[0]], [[7]], [topics(1e9)], [topics(1e-9)]])('is finite and in order for %j', (weights) => {
    const { value, low, high } = sameTopic(weights);
    expect(0 <= low && low <= value && value <= high && high <= 1).toBe(true);
  });
});
