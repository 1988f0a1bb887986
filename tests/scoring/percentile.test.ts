import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { RateBasis, Sample } from '../../lib/model/assessment';
import type { Metric } from '../../lib/model/metric';
import type { PlatformId } from '../../lib/model/reading';
import { benchmarks } from '../../lib/scoring/data/benchmarks';
import { percentileOf } from '../../lib/scoring/percentile';

const exactly = (value: number) => ({ value, low: value, high: value });
const sampleOf = (...metrics: Metric[]): Sample => ({ used: 12, pinnedLeftOut: 0, othersLeftOut: 0, incomplete: 0, metrics });

/** In the middle of the tier from 10,000 to 50,000 TIDES has 1.5, 2.8, 6.5, 16 and 39 % for TikTok's lifetime likes. */
const inTheMiddle = exactly(Math.sqrt(10_000 * 50_000));

function tiktok(percent: { value: number; low: number; high: number }, followers = inTheMiddle) {
  const rate = { value: percent.value / 100, low: percent.low / 100, high: percent.high / 100 };
  const found = percentileOf({ platform: 'tiktok', basis: 'lifetime-likes', rate, sample: null, followers });
  if (found === null) throw new Error('no percentile');
  return found.below;
}

describe('the share of accounts of that size with a lower rate', () => {
  test.each([
    [2.8, '0.250'],
    [6.5, '0.500'],
    [16, '0.750'],
  ])('is the published one at a quantile: at %f %% of followers %s', (percent, share) => {
    expect(tiktok(exactly(percent)).value.toFixed(3)).toBe(share);
  });

  // Half-way between odds of 1 and of 3 is the root of 3, and 1.732 / 2.732 = .634.
  test('lies between two quantiles half-way in log-odds where the rate is half-way on a logarithmic scale', () => {
    expect(tiktok(exactly(Math.sqrt(6.5 * 16))).value).toBeCloseTo(0.634, 3);
  });

  test('is said only to be below a tenth under the lowest quantile', () => {
    expect(tiktok(exactly(1.4))).toEqual({ value: 0.05, low: 0, high: 0.1 });
  });

  test('is said only to be above nine tenths over the highest', () => {
    expect(tiktok(exactly(40))).toEqual({ value: 0.95, low: 0.9, high: 1 });
  });

  test('carries the range of the rate: from the first quarter to the last', () => {
    const { low, high } = tiktok({ value: 6.5, low: 2.8, high: 16 });
    expect([low.toFixed(3), high.toFixed(3)]).toEqual(['0.250', '0.750']);
  });

  test('carries the range of the follower count: 3.8 % is little for 22,361 followers and the middle for 70,711', () => {
    const { low, high } = tiktok(exactly(3.8), { value: 40_000, low: inTheMiddle.value, high: Math.sqrt(50_000 * 100_000) });
    expect([low < 0.35, high.toFixed(3)]).toEqual([true, '0.500']);
  });

  // 1.9 % is the lowest quantile there and 1.5 % in the tiers on both sides: the ends alone would say a tenth and more.
  test('has the extremes of all sizes in that range, not of its ends alone', () => {
    const { low } = tiktok(exactly(1.8), { value: 7_000, low: 2_000, high: inTheMiddle.value });
    expect(low).toBe(0);
  });
});

describe('sets of the same definition', () => {
  const rate = exactly(0.03);
  test.each<[string, PlatformId, RateBasis, number, Sample | null]>([
    ['TIDES', 'tiktok', 'lifetime-likes', 30_000, null],
    ['Top 1,000 of TikTok', 'tiktok', 'views', 2_000_000, sampleOf('likes', 'comments', 'shares')],
    ['TIDES', 'youtube', 'views-per-follower', 30_000, sampleOf('views')],
    ['Top 1,000 of YouTube', 'youtube', 'views', 20_000_000, sampleOf('likes', 'comments')],
    ['Indonesian influencers', 'instagram', 'followers', 2_000_000, sampleOf('likes', 'comments')],
  ])('%s: %s by %s', (name, platform, basis, followers, sample) => {
    expect(percentileOf({ platform, basis, rate, sample, followers: exactly(followers) })?.name).toBe(name);
  });

  test.each<[string, PlatformId, RateBasis, number, Sample | null]>([
    ['Instagram below a million: only persons were counted', 'instagram', 'followers', 50_000, sampleOf('likes', 'comments')],
    ['likes alone, where the set counts comments', 'instagram', 'followers', 2_000_000, sampleOf('likes')],
    ['TikTok by views below 100,000', 'tiktok', 'views', 50_000, sampleOf('likes', 'comments')],
    ['views per follower on TikTok', 'tiktok', 'views-per-follower', 50_000, sampleOf('views')],
    ['an account smaller than any in the set', 'tiktok', 'lifetime-likes', 999, null],
    ['X: one figure for all', 'x', 'followers', 50_000, sampleOf('likes', 'replies')],
    ['LinkedIn: nothing published', 'linkedin', 'followers', 50_000, sampleOf('likes', 'comments')],
  ])('there is none for %s', (_, platform, basis, followers, sample) => {
    expect(percentileOf({ platform, basis, rate, sample, followers: exactly(followers) })).toBeNull();
  });
});

describe('whatever the rate and the size', () => {
  const sets = benchmarks.filter(({ figures }) => figures.kind === 'quantiles');
  const anyRate = fc.double({ min: 0, max: 100, noNaN: true });
  const anyFollowers = fc.double({ min: 1_000, max: 1e8, noNaN: true }).map(exactly);

  test.each(sets.map(({ id, platform, basis }) => [id, platform, basis] as const))(
    '%s: a higher rate is never told lower',
    (_, platform, basis) => {
      fc.assert(
        fc.property(anyRate, anyRate, anyFollowers, (one, other, followers) => {
          const belowAt = (rate: number) => percentileOf({ platform, basis, rate: exactly(rate), sample: null, followers })?.below;
          const [lower, higher] = [belowAt(Math.min(one, other)), belowAt(Math.max(one, other))];
          if (lower === undefined || higher === undefined) return lower === higher;
          return lower.value <= higher.value && lower.low <= higher.low && lower.high <= higher.high;
        }),
      );
    },
  );
});
