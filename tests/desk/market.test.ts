import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { crowdsIn, type MarketRow, marketOf, standings } from '../../lib/desk/market';
import { positionOfDigest } from '../../lib/desk/standing';
import type { Count } from '../../lib/model/count';
import { benchmarks } from '../../lib/scoring/data/benchmarks';
import { defaultSettings } from '../../lib/store/settings';
import { about, exactly, noRate, pointOf, rateOf, unknown } from './market-samples';

const byFollowers = { platform: 'instagram', basis: 'followers' } as const;

describe('the crowds of a list', () => {
  test('are of one network and one kind of rate, the largest first', () => {
    const rows = [
      pointOf(exactly(10), rateOf(0.1, 'views'), 'youtube'),
      pointOf(exactly(10), rateOf(0.1)),
      pointOf(exactly(10), rateOf(0.1, 'views')),
      pointOf(exactly(10), rateOf(0.2)),
      pointOf(exactly(10), noRate),
      pointOf(exactly(10), noRate, 'reddit'),
    ];
    expect(crowdsIn(rows)).toEqual([
      { ...byFollowers, creators: 2 },
      { platform: 'youtube', basis: 'views', creators: 1 },
      { platform: 'instagram', basis: 'views', creators: 1 },
    ]);
  });

  test('are none where no rate is known', () => {
    expect(crowdsIn([pointOf(exactly(10), noRate)])).toEqual([]);
  });
});

describe('the points of a crowd', () => {
  test('stand at the logarithms of followers and rate', () => {
    const { cloud } = marketOf([pointOf(exactly(10_000), rateOf(0.01))], byFollowers, defaultSettings);
    expect([cloud.size, cloud.x.length, cloud.x[0], cloud.y[0], cloud.uncertain[0]]).toEqual([1, 1, 4, -2, 0]);
  });

  test('keep their row, whatever stands between them', () => {
    const rows = [
      pointOf(exactly(10), noRate),
      pointOf(exactly(1000), rateOf(0.1)),
      pointOf(unknown, noRate),
      pointOf(exactly(10), rateOf(1)),
    ];
    expect(marketOf(rows, byFollowers, defaultSettings).cloud.rows).toEqual([rows[1], rows[3]]);
  });

  test.each<[string, MarketRow, 0 | 1]>([
    ['a shortened follower count', pointOf(about(69_200, 69_150, 69_249), rateOf(0.02)), 1],
    ['a rate with a range', pointOf(exactly(69_200), rateOf(0.02, 'followers', 0.019, 0.021)), 1],
    ['exact counts', pointOf(exactly(69_200), rateOf(0.02)), 0],
  ])('%s: uncertain or not', (_, row, uncertain) => {
    expect(marketOf([row], byFollowers, defaultSettings).cloud.uncertain[0]).toBe(uncertain);
  });

  // Social Cat, 2024: 0.39 to 2.61 % from 10,000 to 50,000 followers; below 1,000 a table of one figure leads, above 10 million all are silent by views.
  test.each<[string, MarketRow, string]>([
    ['above the band', pointOf(exactly(20_000), rateOf(0.03)), 'above'],
    ['within it', pointOf(exactly(20_000), rateOf(0.01)), 'within'],
    ['below it', pointOf(exactly(20_000), rateOf(0.003)), 'below'],
    ['within by one of the sizes that it may have', pointOf(about(9_990, 9_900, 10_400), rateOf(0.03)), 'unclear'],
    ['on either side of a border', pointOf(exactly(20_000), rateOf(0.026, 'followers', 0.0255, 0.0265)), 'unclear'],
  ])('%s', (_, row, standing) => {
    const { cloud } = marketOf([row], byFollowers, defaultSettings);
    expect(standings[cloud.standing[0] ?? -1]).toBe(standing);
  });

  test('have no standing where nothing was published', () => {
    const row = pointOf(exactly(20_000), rateOf(0.03, 'views-per-follower'), 'twitch');
    const { cloud, band } = marketOf([row], { platform: 'twitch', basis: 'views-per-follower' }, defaultSettings);
    expect(band).toEqual([]);
    expect(standings[cloud.standing[0] ?? -1]).toBe('unpublished');
  });

  const counts = fc.oneof(
    fc.integer({ min: 1, max: 200_000_000 }).map(exactly),
    fc.integer({ min: 1, max: 200_000_000 }).map((value) => about(value, Math.floor(value * 0.95), Math.ceil(value * 1.05))),
  );
  const rates = fc
    .tuple(fc.double({ min: -5, max: 1, noNaN: true }), fc.constantFrom(1, 1.02, 1.6))
    .map(([power, width]) => ({ value: 10 ** power, width }));

  test('stand as every other place of the product says, by any benchmark', () => {
    fc.assert(
      fc.property(fc.constantFrom(...benchmarks), counts, rates, (benchmark, followers: Count, { value, width }) => {
        const { platform, basis } = benchmark;
        const row = pointOf(followers, rateOf(value, basis, value / width, value * width), platform);
        const settings = { ...defaultSettings, benchmark: { [platform]: benchmark.id } };
        const { cloud } = marketOf([row], { platform, basis }, settings);
        expect(standings[cloud.standing[0] ?? -1]).toBe(positionOfDigest(row.digest, settings)?.position ?? 'unpublished');
      }),
      { numRuns: 2000 },
    );
  });
});

describe('shortened alike and meaning another range', () => {
  test('each is judged by its own', () => {
    fc.assert(
      fc.property(fc.double({ min: 3.5, max: 6.9, noNaN: true }), fc.double({ min: -2.5, max: 0, noNaN: true }), (size, power) => {
        const value = Math.round(10 ** size);
        const counts = [about(value, value, value + 1), about(value, Math.round(value / 2), value * 2)];
        const rows = counts.map((followers) => pointOf(followers, rateOf(10 ** power, 'lifetime-likes'), 'tiktok'));
        const { cloud } = marketOf(rows, { platform: 'tiktok', basis: 'lifetime-likes' }, defaultSettings);
        const found = rows.map((_, index) => standings[cloud.standing[index] ?? -1]);
        expect(found).toEqual(rows.map(({ digest }) => positionOfDigest(digest, defaultSettings)?.position));
      }),
      { numRuns: 500 },
    );
  });
});

describe('those who are no points', () => {
  test('are counted by why, once each', () => {
    const rows = [
      pointOf(exactly(10), rateOf(0.1)),
      pointOf(exactly(10), rateOf(0.1), 'x'),
      pointOf(exactly(10), noRate, 'x'),
      pointOf(exactly(10), rateOf(0.1, 'views')),
      pointOf(unknown, noRate),
      pointOf(exactly(10), noRate),
      pointOf(exactly(10), noRate),
      pointOf(exactly(10), rateOf(0)),
      pointOf(exactly(0), rateOf(0.1)),
    ];
    const { cloud, leftOut } = marketOf(rows, byFollowers, defaultSettings);
    expect(leftOut).toEqual({ elsewhere: 2, otherBasis: 1, noFollowers: 1, noRate: 2, zero: 2 });
    expect(cloud.size + Object.values(leftOut).reduce((all, some) => all + some, 0)).toBe(rows.length);
  });

  test('likes alone are counted, since they are less than likes and comments', () => {
    const rate = rateOf(0.1);
    const likesOnly = rate.known ? { ...rate, metrics: ['likes'] } : rate;
    expect(marketOf([pointOf(exactly(10), rate), pointOf(exactly(10), likesOnly)], byFollowers, defaultSettings).likesOnly).toBe(1);
  });
});
