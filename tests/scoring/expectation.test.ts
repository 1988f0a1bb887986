import { describe, expect, test } from 'vitest';
import { benchmarks, defaultBenchmarkId } from '../../lib/scoring/data/benchmarks';
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

describe('published quantiles', () => {
  const percentAt = (id: string, followers: number) => {
    const usual = usualAt(benchmark(id), followers);
    return usual && [usual.low, usual.middle, usual.high].map((share) => ((share ?? 0) * 100).toFixed(2));
  };

  test.each([
    [
      'in the middle of its tier, 10,000 to 50,000, as published',
      'tides-2023-tiktok',
      Math.sqrt(10_000 * 50_000),
      ['1.50', '6.50', '39.00'],
    ],
    // Half-way to the middle of 50,000 to 100,000: roots of 1.5 x 0.9, 6.5 x 3.8 and 39 x 13.
    ['half-way to the next middle the geometric mean', 'tides-2023-tiktok', 39_764, ['1.16', '4.97', '22.52']],
    ['before the first middle as in the first tier', 'tides-2023-tiktok', 1_000, ['1.50', '13.70', '132.00']],
    ['behind the last middle as in the last tier', 'tides-2023-youtube', 9_999_999, ['5.00', '27.00', '254.00']],
    ['the same for every size where one tier was published', 'top-2022-tiktok', 50_000_000, ['6.50', '12.80', '20.80']],
    ['and where it has no upper end', 'top-2022-youtube', 10_000_000, ['0.60', '3.20', '9.30']],
  ])('are %s', (_, id, followers, percent) => {
    expect(percentAt(id, followers)).toEqual(percent);
  });

  test.each([999, 10_000_000])('say nothing of %i followers where no account of that size was counted', (followers) => {
    expect(percentAt('tides-2023-tiktok', followers)).toBeNull();
  });
});

/** What else speaks of five million followers. */
const restAt5M = ['hypeauditor-2025', 'influencer-marketing-factory-2025', 'socialinsider-2025-instagram', 'indonesia-2020'];

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

  test.each([
    ['5,000', 5_000, ['hypeauditor-2023-tiktok', 'untapper-2026-tiktok']],
    ['70,000, where no rows were counted', 70_000, ['untapper-2026-tiktok']],
    ['two million', 2_000_000, ['top-2022-tiktok', 'untapper-2026-tiktok']],
  ])('by views on TikTok is counted before it is rounded, at %s followers', (_, followers, ids) => {
    const facts = creator({
      platform: 'tiktok',
      followers: exact(followers),
      items: [post({ likes: 90, comments: 5, shares: 5, views: 900 })],
    });
    const rate = measureEngagement(facts, null).find(({ basis }) => basis === 'views');
    expect(rate?.known && rate.expected.map(({ benchmarkId }) => benchmarkId)).toEqual(ids);
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
