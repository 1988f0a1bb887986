import { describe, expect, test } from 'vitest';
import type { EngagementRate, RateBasis } from '../../lib/model/assessment';
import { measureEngagement } from '../../lib/scoring/engagement';
import type { CreatorFacts } from '../../lib/scoring/facts';
import { between, creator, exact, post, times, unknown } from './facts';

function rateBy(basis: RateBasis, facts: CreatorFacts): EngagementRate | undefined {
  return measureEngagement(facts, null).find((rate) => rate.basis === basis);
}

function known(basis: RateBasis, facts: CreatorFacts) {
  const rate = rateBy(basis, facts);
  if (!rate?.known) throw new Error(`no rate by ${basis}: ${JSON.stringify(rate)}`);
  return rate;
}

describe('engagement by followers', () => {
  test('2,000 followers and 150 likes a post are 7.5 %', () => {
    const { mean } = known('followers', creator({ items: times(12, () => post({ likes: 150, comments: 0 })) }));
    expect(mean).toEqual({ value: 0.075, low: 0.075, high: 0.075 });
  });

  test('counts likes and comments, never saves: (100 + 20) / 2,000 = 6 %', () => {
    const { mean, sample } = known('followers', creator({ items: [post({ likes: 100, comments: 20, saves: 900, shares: 50 })] }));
    expect([mean.value, sample?.metrics]).toEqual([0.06, ['likes', 'comments']]);
  });

  test('counts reposts on X: (8 + 2 + 2) / 10,000 = 0.12 %', () => {
    const items = [post({ likes: 8, replies: 2, reposts: 2, bookmarks: 70 })];
    const { mean, sample } = known('followers', creator({ platform: 'x', followers: exact(10_000), items }));
    expect([mean.value, sample?.metrics]).toEqual([0.0012, ['likes', 'replies', 'reposts']]);
  });

  test('counts shares on Facebook, as its benchmarks do: (8 + 2 + 2) / 10,000 = 0.12 %', () => {
    const items = [post({ likes: 8, comments: 2, shares: 2 })];
    const { mean, sample } = known('followers', creator({ platform: 'facebook', followers: exact(10_000), items }));
    expect([mean.value, sample?.metrics]).toEqual([0.0012, ['likes', 'comments', 'shares']]);
  });

  test('leaves reposts out for all posts where one post does not show them: mean of 10 and 20 / 1,000 = 1.5 %', () => {
    const items = [post({ likes: 8, replies: 2, reposts: 500 }), post({ likes: 15, replies: 5 })];
    expect(known('followers', creator({ platform: 'x', followers: exact(1_000), items })).mean.value).toBe(0.015);
  });

  test('one viral post moves the mean and not the median: mean (11 x 20 + 2,180) / 12 = 200, median 20, of 2,000', () => {
    const items = [post({ likes: 2_180, comments: 0 }), ...times(11, () => post({ likes: 20, comments: 0 }))];
    const { mean, median } = known('followers', creator({ items }));
    expect([mean.value, median?.value]).toEqual([0.1, 0.01]);
  });

  test('the median of an even number of posts is the mean of the middle two: (20 + 40) / 2 / 2,000 = 1.5 %', () => {
    const items = [10, 40, 90, 20].map((likes) => post({ likes, comments: 0 }));
    expect(known('followers', creator({ items })).median?.value).toBe(0.015);
  });

  test('carries what abbreviated counts leave open: 1.2K (1,150 to 1,299) of 10K (9,950 to 10,099)', () => {
    const items = [post({ likes: between(1_150, 1_200, 1_299), comments: 0 })];
    const { mean } = known('followers', creator({ followers: between(9_950, 10_000, 10_099), items }));
    expect(mean).toEqual({ value: 0.12, low: 1_150 / 10_099, high: 1_299 / 9_950 });
  });

  test('takes an account that has followers for having at least one at its lowest: 20 likes of 5 (0 to 9) are at most 2,000 %', () => {
    const { mean } = known('followers', creator({ followers: between(0, 5, 9), items: [post({ likes: 20, comments: 0 })] }));
    expect(mean.high).toBe(20);
  });

  test('works for 700 million followers: 3,500,000 / 700,000,000 = 0.5 %', () => {
    const items = [post({ likes: 3_450_000, comments: 50_000 })];
    expect(known('followers', creator({ followers: exact(700_000_000), items })).mean.value).toBe(0.005);
  });
});

describe('the posts that a rate rests on', () => {
  const liked = (likes: number, over = {}) => post({ likes, comments: 0 }, over);

  test('are the newest twelve', () => {
    const { mean, sample } = known('followers', creator({ items: [...times(12, () => liked(20)), liked(9_000)] }));
    expect([mean.value, sample?.used]).toEqual([0.01, 12]);
  });

  test('are not the pinned ones, which are counted', () => {
    const items = [liked(9_000, { pinned: true }), liked(20), liked(20)];
    expect(known('followers', creator({ items })).sample).toMatchObject({ used: 2, pinnedLeftOut: 1 });
  });

  test('are not those of others, which are counted; case and a missing author do not make another', () => {
    const items = [liked(20, { by: 'Mira.Bakes' }), liked(20, { by: null }), liked(9_000, { by: 'somebody.else' })];
    expect(known('followers', creator({ items })).sample).toMatchObject({ used: 2, othersLeftOut: 1 });
  });

  test('are "3 of 12" while only three of 24 tiles have been pointed at', () => {
    const items = times(24, (index) => (index < 3 ? liked(20) : post({})));
    expect(known('followers', creator({ items })).sample).toMatchObject({ used: 3, incomplete: 9 });
  });

  test('reach further back where the newest show nothing', () => {
    const items = [...times(12, () => post({})), ...times(12, () => liked(20))];
    expect(known('followers', creator({ items })).sample).toMatchObject({ used: 12, incomplete: 12 });
  });

  test('may be a single one', () => {
    expect(known('followers', creator({ items: [liked(20)] })).sample?.used).toBe(1);
  });

  test('never take unknown likes for none: the post is incomplete', () => {
    const items = [liked(20), post({ likes: unknown('hidden'), comments: 4 })];
    const { mean, sample } = known('followers', creator({ items }));
    expect([mean.value, sample?.incomplete]).toEqual([0.01, 1]);
  });

  test('count likes alone where no post shows comments', () => {
    const items = [post({ likes: 20 }), post({ likes: 40, comments: unknown() })];
    expect(known('followers', creator({ items })).sample).toMatchObject({ used: 2, metrics: ['likes'] });
  });

  test('leave out a post without comments where others show them', () => {
    const items = [liked(20), post({ likes: 4_000 })];
    expect(known('followers', creator({ items })).sample).toMatchObject({ used: 1, incomplete: 1, metrics: ['likes', 'comments'] });
  });
});

describe('engagement by views', () => {
  test('divides the interactions of each post by its views: 50 / 1,000 and 30 / 200 make 10 % on average', () => {
    const items = [post({ likes: 40, replies: 6, reposts: 4, views: 1_000 }), post({ likes: 20, replies: 5, reposts: 5, views: 200 })];
    expect(known('views', creator({ platform: 'x', items })).mean.value).toBeCloseTo(0.1, 12);
  });

  test('leaves out posts without views or with none', () => {
    const items = [
      post({ likes: 50, replies: 0, views: 1_000 }),
      post({ likes: 50, replies: 0 }),
      post({ likes: 0, replies: 0, views: 0 }),
    ];
    expect(known('views', creator({ platform: 'x', items })).sample).toMatchObject({ used: 1, incomplete: 2 });
  });

  test('needs no followers', () => {
    const items = [post({ likes: 50, replies: 0, views: 1_000 })];
    expect(known('views', creator({ platform: 'x', followers: unknown(), items })).mean.value).toBe(0.05);
  });
});

describe('rates of a whole account', () => {
  test('TikTok: 500,000 likes / 100 videos / 10,000 followers = 50 %', () => {
    const facts = creator({ platform: 'tiktok', followers: exact(10_000), posts: exact(100), totalLikes: exact(500_000) });
    expect(known('lifetime-likes', facts)).toMatchObject({ mean: { value: 0.5, low: 0.5, high: 0.5 }, median: null, sample: null });
  });

  test('views per follower: 5,000 and 15,000 views of 10,000 subscribers are 100 % on average', () => {
    const facts = creator({ platform: 'youtube', followers: exact(10_000), items: [post({ views: 5_000 }), post({ views: 15_000 })] });
    expect(known('views-per-follower', facts)).toMatchObject({ mean: { value: 1 }, sample: { metrics: ['views'] } });
  });
});

describe('the rates of a network, headline first', () => {
  const counts = { likes: 5, comments: 1, replies: 1, views: 100 };
  test.each([
    ['instagram', ['followers', 'views']],
    ['tiktok', ['lifetime-likes', 'views-per-follower', 'views']],
    ['youtube', ['views-per-follower', 'views']],
    ['threads', ['followers']],
    ['telegram', ['views-per-follower', 'views']],
    ['twitch', ['views-per-follower']],
    ['reddit', []],
    ['x', ['followers', 'views']],
  ] as const)('%s', (platform, bases) => {
    const rates = measureEngagement(creator({ platform, totalLikes: exact(9_000), items: [post(counts)] }), null);
    expect(rates.map((rate) => [rate.basis, rate.known])).toEqual(bases.map((basis) => [basis, true]));
  });

  test.each([
    ['Instagram', 'no views are shown', creator({ items: [post({ likes: 5, comments: 1 })] }), ['followers']],
    ['YouTube', 'no video was opened', creator({ platform: 'youtube', items: [post({ views: 900 })] }), ['views-per-follower']],
  ] as const)('%s has none by views where %s', (_, __, facts, bases) => {
    expect(measureEngagement(facts, null).map(({ basis }) => basis)).toEqual(bases);
  });

  test('an opened video is what a rate by views rests on', () => {
    const items = [post({ views: 1_000, likes: 40, comments: 10 }, { id: 'opened' }), post({ views: 900 })];
    const rate = rateBy('views', creator({ platform: 'youtube', items }));
    expect(rate).toMatchObject({ known: true, mean: { value: 0.05 }, sample: { used: 1 } });
  });
});

describe('a rate that cannot be had says why', () => {
  const items = [post({ likes: 5, comments: 1 })];
  test.each([
    ['followers', 'no-followers', creator({ followers: unknown('hidden'), items })],
    ['followers', 'zero-followers', creator({ followers: exact(0), items })],
    ['followers', 'no-posts', creator({ posts: exact(0) })],
    ['followers', 'no-posts-seen', creator({ posts: exact(40) })],
    ['followers', 'no-posts-seen', creator({ private: true, posts: unknown() })],
    ['followers', 'counts-not-shown', creator({ items: [post({ likes: unknown('hidden'), comments: 4 })] })],
    ['lifetime-likes', 'post-count-not-shown', creator({ platform: 'tiktok', posts: unknown(), totalLikes: exact(5) })],
    ['lifetime-likes', 'no-posts', creator({ platform: 'tiktok', posts: exact(0), totalLikes: exact(0) })],
  ] as const)('by %s: %s', (basis, why, facts) => {
    expect(rateBy(basis, facts)).toEqual({ known: false, basis, why });
  });
});
