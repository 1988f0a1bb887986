import { describe, expect, test } from 'vitest';
import { type PlatformId, platformIdSchema } from '../../lib/model/reading';
import { benchmarks, benchmarksFor, defaultBenchmarkId } from '../../lib/scoring/data/benchmarks';
import { definitions } from '../../lib/scoring/data/definitions';
import { networks } from '../../lib/scoring/data/networks';
import { usualAt } from '../../lib/scoring/expectation';

describe('benchmarks as data', () => {
  const platforms: PlatformId[] = ['instagram', 'tiktok', 'youtube', 'x', 'facebook', 'threads', 'telegram'];
  const withoutAny: PlatformId[] = ['linkedin', 'bluesky', 'mastodon', 'twitch', 'snapchat'];

  test.each(platforms)('%s has a default, offered first', (platform) => {
    expect(benchmarksFor(platform)[0]?.id).toBe(defaultBenchmarkId(platform));
  });

  test.each(platforms)('the default of %s is not older than 2023', (platform) => {
    expect(benchmarksFor(platform)[0]?.year).toBeGreaterThanOrEqual(2023);
  });

  test('each has a definition, and no other has', () => {
    expect(Object.keys(definitions).toSorted()).toEqual(benchmarks.map(({ id }) => id).toSorted());
    expect(Object.values(definitions).filter((words) => words.length < 20)).toEqual([]);
  });

  test('every network with a rate has some, or is known to have none', () => {
    const measured = platformIdSchema.options.filter((platform) => networks[platform].rates.length > 0);
    expect(measured.filter((platform) => benchmarksFor(platform).length === 0).toSorted()).toEqual(withoutAny.toSorted());
  });

  test('none is of a rate that its network has not: like with like', () => {
    expect(benchmarks.filter(({ platform, basis }) => !networks[platform].rates.includes(basis)).map(({ id }) => id)).toEqual([]);
  });

  test('quantiles ascend, above 0', () => {
    const all = benchmarks.flatMap(({ figures }) => (figures.kind === 'quantiles' ? figures.tiers.map(({ quantiles }) => quantiles) : []));
    expect(all.filter((quantiles) => !quantiles.every((percent, index) => percent > (quantiles[index - 1] ?? 0)))).toEqual([]);
  });

  test('tiers of quantiles follow upon each other', () => {
    const gaps = benchmarks.flatMap(({ figures }) =>
      figures.kind === 'quantiles' ? figures.tiers.filter(({ from }, index) => index > 0 && figures.tiers[index - 1]?.below !== from) : [],
    );
    expect(gaps).toEqual([]);
  });

  test('ids are unique', () => {
    expect(new Set(benchmarks.map(({ id }) => id)).size).toBe(benchmarks.length);
  });

  test.each(benchmarks.map((one) => [one.id, one] as const))('%s: low <= middle <= high at every size that it speaks of', (_, one) => {
    const unordered = [1, 500, 1_000, 4_999, 10_000, 75_000, 400_000, 2_000_000, 9_999_999, 7e8].filter((followers) => {
      const usual = usualAt(one, followers);
      return usual !== null && !((usual.low ?? 0) <= usual.middle && usual.middle <= (usual.high ?? Number.POSITIVE_INFINITY));
    });
    expect(unordered).toEqual([]);
  });
});
