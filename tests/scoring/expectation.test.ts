import { describe, expect, test } from 'vitest';
import type { PlatformId } from '../../lib/model/reading';
import { benchmarks, benchmarksFor, defaultBenchmarkId } from '../../lib/scoring/data/benchmarks';
import { measureEngagement } from '../../lib/scoring/engagement';
import { usualAt } from '../../lib/scoring/expectation';
import type { CreatorFacts } from '../../lib/scoring/facts';
import { between, creator, exact, post } from './facts';

function benchmark(id: string) {
  const found = benchmarks.find((one) => one.id === id);
  if (!found) throw new Error(`no benchmark ${id}`);
  return found;
}

function expectedOf(facts: CreatorFacts, choice: string | null = null) {
  const [headline] = measureEngagement(facts, choice);
  if (!headline?.known) throw new Error('no headline');
  return headline.expected;
}

/** An Instagram creator of 2,000 followers with that rate, in percent. */
const withRate = (percent: number, followers = exact(2_000)) =>
  creator({ followers, items: [post({ likes: (percent / 100) * 2_000, comments: 0 })] });

describe("the article's line", () => {
  test.each([
    ['10 ^ (0.706 + 0.326) = 10.76 %', 1_000, 0.1076],
    ['10 ^ (0.706 + 0.163) = 7.40 %, its average from 1,000 to 10,000', 3_162, 0.074],
    ['10 ^ 0.706 = 5.08 %', 10_000, 0.0508],
    ['10 ^ (0.706 - 0.326) = 2.40 %', 100_000, 0.024],
  ])('says %s at %i followers', (_, followers, share) => {
    expect(usualAt(benchmark('article-2018'), followers)?.middle).toBeCloseTo(share, 4);
  });
});

describe('quantile lines', () => {
  test('TikTok at 10,000 followers: 10 ^ 0.227, 0.907, 1.825 = 1.69, 8.07, 66.83 %', () => {
    const usual = usualAt(benchmark('tides-2023-tiktok'), 10_000);
    expect([usual?.low, usual?.middle, usual?.high].map((share) => ((share ?? 0) * 100).toFixed(2))).toEqual(['1.69', '8.07', '66.83']);
  });

  test('YouTube at 100,000 subscribers: 10 ^ (1.149 - 0.198), (1.81 - 0.167), (2.662 - 0.141) = 8.9, 44.0, 331.9 %', () => {
    const usual = usualAt(benchmark('tides-2023-youtube'), 100_000);
    expect([usual?.low, usual?.middle, usual?.high].map((share) => ((share ?? 0) * 100).toFixed(1))).toEqual(['8.9', '44.0', '331.9']);
  });
});

/** What else speaks of five million followers. */
const restAt5M = ['hypeauditor-2025', 'influencer-marketing-factory-2025', 'socialinsider-2025-instagram'];

describe('what is expected', () => {
  test("on Instagram names the default and the article's line first, whatever the size", () => {
    const ids = [1_000, 60_000, 900_000].map((followers) =>
      expectedOf(withRate(3, exact(followers))).map(({ benchmarkId }) => benchmarkId),
    );
    expect(ids.map((list) => list.slice(0, 2))).toEqual(ids.map(() => ['social-cat-2024', 'article-2018']));
  });

  test('on Instagram a recent benchmark leads where the default says nothing of the size', () => {
    const facts = withRate(3, exact(5_000_000));
    expect(expectedOf(facts).map(({ benchmarkId }) => benchmarkId)).toEqual(['untapper-2026', 'article-2018', ...restAt5M]);
  });

  test('an old benchmark leads where the visitor chose it', () => {
    expect(expectedOf(withRate(3, exact(5_000_000)), 'article-2018')[0]?.benchmarkId).toBe('article-2018');
  });

  test.each([400, 5_000_000, 700_000_000])('on Instagram has at least two for %i followers, the line among them', (followers) => {
    const ids = expectedOf(withRate(3, exact(followers))).map(({ benchmarkId }) => benchmarkId);
    expect(ids.length >= 2 && ids.includes('article-2018')).toBe(true);
  });

  test("puts the visitor's choice first", () => {
    expect(expectedOf(withRate(3), 'untapper-2026')[0]?.benchmarkId).toBe('untapper-2026');
  });

  test('takes the default for a choice that does not exist', () => {
    expect(expectedOf(withRate(3), 'of another version')[0]?.benchmarkId).toBe(defaultBenchmarkId('instagram'));
  });

  test('leaves out a benchmark that does not speak of that size: Social Cat below 1,000', () => {
    expect(expectedOf(withRate(3, exact(999))).map(({ benchmarkId }) => benchmarkId)).not.toContain('social-cat-2024');
  });

  test('is nothing for views per follower on TikTok, since nobody published them: like with like only', () => {
    const facts = creator({ platform: 'tiktok', totalLikes: exact(9), items: [post({ views: 50 })] });
    const rate = measureEngagement(facts, null).find(({ basis }) => basis === 'views-per-follower');
    expect(rate).toMatchObject({ known: true, expected: [] });
  });

  test('says where a figure of likes alone meets a benchmark of likes and comments', () => {
    expect(expectedOf(creator({ items: [post({ likes: 60 })] })).map(({ caveat }) => caveat)).toContain('likes-only');
  });
});

describe('the position', () => {
  const positionBy = (id: string, facts: CreatorFacts) => expectedOf(facts).find(({ benchmarkId }) => benchmarkId === id)?.position;

  // Social Cat, 1,000 to 5,000 followers: low below 1.72 %, high above 7.97 %.
  test.each([
    ['below', 1.7],
    ['within', 1.75],
    ['within', 7.95],
    ['above', 8],
  ])('is %s at %f % against a published band', (position, percent) => {
    expect(positionBy('social-cat-2024', withRate(percent))).toBe(position);
  });

  // The Influencer Marketing Factory: 3.65 %; half of it 1.825 %, twice 7.3 %.
  test.each([
    ['below', 1.8],
    ['within', 1.85],
    ['within', 7.25],
    ['above', 7.35],
  ])('is %s at %f % against one figure, half to twice of which is within', (position, percent) => {
    expect(positionBy('influencer-marketing-factory-2025', withRate(percent))).toBe(position);
  });

  test('is unclear where the range of an abbreviated count reaches over a border: 30 to 40 likes of 2,000, border 1.72 %', () => {
    const facts = creator({ items: [post({ likes: between(30, 36, 40), comments: 0 })] });
    expect(positionBy('social-cat-2024', facts)).toBe('unclear');
  });

  test('is unclear where one viral post lifts the mean over the border and not the median: 160 of 2,000 likes, and 60', () => {
    const likes = [60, 60, 60, 60, 560];
    const facts = creator({ followers: exact(2_000), items: likes.map((count) => post({ likes: count, comments: 0 })) });
    expect(positionBy('social-cat-2024', facts)).toBe('unclear');
  });

  test('is unclear where the follower count may lie in a row with another border: 0.7 % below 5,000 (1.72 %) and above it (0.62 %)', () => {
    const facts = creator({ followers: between(4_950, 4_990, 5_049), items: [post({ likes: 35, comments: 0 })] });
    expect(positionBy('social-cat-2024', facts)).toBe('unclear');
  });
});

describe('benchmarks as data', () => {
  const platforms: PlatformId[] = ['instagram', 'tiktok', 'youtube', 'x'];

  test.each(platforms)('%s has a default, offered first', (platform) => {
    expect(benchmarksFor(platform)[0]?.id).toBe(defaultBenchmarkId(platform));
  });

  test.each(platforms)('the default of %s is not older than 2023', (platform) => {
    expect(benchmarksFor(platform)[0]?.year).toBeGreaterThanOrEqual(2023);
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
