import { describe, expect, test } from 'vitest';
import { measureEngagement } from '../../../lib/scoring/engagement';
import { factsOf } from '../../../training/audience/facts-of';
import { type Creator, inject, purchases } from '../../../training/audience/inject';

const mira: Creator = { network: 'instagram', followers: 10_000, perPost: 300, comments: 12, spread: 0.3, posts: 12 };

describe('a purchase of as many again', () => {
  test('of followers halves what a post gets per follower and changes no post', () => {
    expect(inject(mira, { kind: 'followers', amount: 1 })).toEqual({ ...mira, followers: 20_000 });
  });

  test('of likes doubles them evenly, and brings neither comments nor followers', () => {
    expect(inject(mira, { kind: 'likes', amount: 1 })).toEqual({ ...mira, perPost: 600, spread: 0.15 });
  });

  test('of both leaves likes per follower as they were', () => {
    const after = inject(mira, { kind: 'both', amount: 1 });
    expect(after.perPost / after.followers).toBe(mira.perPost / mira.followers);
    expect(after).toEqual({ ...mira, followers: 20_000, perPost: 600, spread: 0.15 });
  });

  test('leaves unknown what is not known', () => {
    expect(inject({ ...mira, spread: null }, { kind: 'likes', amount: 1 }).spread).toBeNull();
  });
});

test('every kind is measured at a quarter, half and as much again', () => {
  expect(purchases.map(({ id }) => id)).toEqual(
    ['followers', 'likes', 'both'].flatMap((kind) => [25, 50, 100].map((percent) => `${kind}-${percent}`)),
  );
});

describe('the page that is made of a row', () => {
  const spreadOf = (values: number[]) => {
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    return Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1)) / mean;
  };

  test.each([0.05, 0.3, 0.9, 1.9])('has posts of its mean and its spread of %f', (spread) => {
    const likes = factsOf({ ...mira, spread }).items.map((item) => item.likes?.value ?? 0);
    expect(likes).toHaveLength(12);
    expect(likes.reduce((sum, count) => sum + count, 0) / 12).toBeCloseTo(300, 6);
    expect(spreadOf(likes)).toBeCloseTo(spread, 6);
    expect(Math.min(...likes)).toBeGreaterThanOrEqual(0);
  });

  test.each<[Creator, number]>([
    [mira, 0.0312],
    [{ ...mira, network: 'tiktok', comments: null, spread: null }, 0.03],
    [{ ...mira, network: 'youtube', comments: null, spread: null }, 0.03],
  ])('gives the rate of the row ($0.network)', (creator, expected) => {
    const [leading] = measureEngagement(factsOf(creator), null);
    expect(leading?.known && leading.mean.value).toBeCloseTo(expected, 10);
  });
});
