import { describe, expect, test } from 'vitest';
import type { EvidenceCode, Position } from '../../../lib/model/assessment';
import type { CreatorFacts } from '../../../lib/scoring/facts';
import { between, creator, exact, post, times } from '../facts';
import { audienceOf, comments, day, even, find, liked, tiktok, visits, youtube } from './invented';

describe('a piece of evidence against its band', () => {
  test.each<[EvidenceCode, Position, string, CreatorFacts]>([
    ['engagement', 'below', '0.2 % of 20,000 followers, "low" below 0.39 %', creator({ followers: exact(20_000), items: liked(39) })],
    ['engagement', 'below', '0.5 % of 500 followers, low for 1,000 already', creator({ followers: exact(500), items: liked(2.4) })],
    ['engagement', 'below', '0.02 % of 5 million', creator({ followers: exact(5_000_000), items: liked(1_000) })],
    ['engagement', 'within', '4 % of 2,000', creator({ items: liked(80) })],
    ['likes-above-followers', 'above', '150 likes a photo, 100 followers', creator({ followers: exact(100), items: liked(150) })],
    [
      'likes-above-followers',
      'unclear',
      'one photo of eight went round the world',
      creator({ followers: exact(500), items: [post({ likes: 90_000, comments: 900 }), ...liked(60).slice(1)] }),
    ],
    ['likes-spread', 'below', 'twelve posts of 100 to 102 likes', creator({ items: even(100) })],
    [
      'likes-spread',
      'unclear',
      'abbreviated likes only look even',
      creator({ items: times(8, () => post({ likes: between(1_000, 1_200, 1_400), comments: 20 })) }),
    ],
    ['comments-per-like', 'below', '2 comments for 1,000 likes', creator({ items: liked(125, 0.002) })],
    ['comments-per-like', 'above', '100 comments for 1,000 likes', creator({ items: liked(125, 0.1) })],
    [
      'comments-per-like',
      'within',
      'above a million followers .005 is ordinary',
      creator({ followers: exact(2_000_000), items: liked(20_000, 0.005) }),
    ],
    ['engagement', 'below', '0.4 % of 100,000 on TikTok, one in ten below 0.9 %', tiktok(40_000)],
    ['engagement', 'above', '40 % of 100,000 on TikTok, one in ten above 14 %', tiktok(4_000_000)],
    ['views-per-follower', 'below', '1 % of 100,000 subscribers, one in ten below 7 %', youtube([900, 1_000, 1_100])],
    ['views-per-follower', 'above', '500 %, one in ten above 280 %', youtube([500_000, 510_000, 490_000])],
    ['views-per-follower', 'unclear', 'mean 2,000 %, median 50 %: one viral video', youtube([5_900_000, 50_000, 50_000])],
    ['following-in-bulk', 'above', '5,000 followings', creator({ following: exact(5_000) })],
    ['following-in-bulk', 'within', '1,500 followings', creator({ following: exact(1_500) })],
    ['growth', 'above', 'a fifth more within a week', creator({ history: visits([0, 1_000], [7, 1_200]) })],
    ['growth', 'within', 'a fifth more within four weeks', creator({ history: visits([0, 1_000], [28, 1_200]) })],
    ['growth', 'within', 'a fifteenth in two days: counted as a week', creator({ history: visits([0, 1_500], [2, 1_600]) })],
    ['growth', 'within', '15 % in a week on TikTok', tiktok(100, { history: visits([0, 1_000], [7, 1_150]) })],
    [
      'growth',
      'unclear',
      'abbreviated: from 1.2K to 1.3K',
      creator({
        history: [
          { at: 0, followers: between(1_150, 1_200, 1_249) },
          { at: 7 * day, followers: between(1_250, 1_300, 1_349) },
        ],
      }),
    ],
    ['comments-read', 'above', '12 of 20 say nothing or advertise', creator({ items: comments(8, 7, 5) })],
    ['comments-read', 'within', '9 of 20', creator({ items: comments(11, 9, 0) })],
    ['followers-sampled', 'above', '35 of 50', creator({ sampledFollowers: [...times(35, () => 0.95), ...times(15, () => 0.05)] })],
    ['followers-sampled', 'within', '5 of 50', creator({ sampledFollowers: [...times(5, () => 0.95), ...times(45, () => 0.05)] })],
  ])('%s is %s: %s', (code, position, _, facts) => {
    expect(find(facts, code)?.position).toBe(position);
  });

  test.each<[EvidenceCode, string, CreatorFacts]>([
    ['engagement', 'two posts are too few', creator({ followers: exact(20_000), items: liked(39).slice(0, 2) })],
    ['engagement', 'likes alone', creator({ followers: exact(20_000), items: times(4, (i) => post({ likes: 30 + 9 * i })) })],
    ['engagement', '80 followers are fewer than any data has', creator({ followers: exact(80), items: liked(9) })],
    ['engagement', '900 followers on TikTok', tiktok(40_000, { followers: exact(900) })],
    [
      'engagement',
      'on X nothing is known',
      creator({ platform: 'x', items: times(12, () => post({ likes: 90, replies: 3, reposts: 1 })) }),
    ],
    ['likes-spread', 'seven posts are too few', creator({ items: times(7, () => post({ likes: 100, comments: 2 })) })],
    ['likes-spread', 'not on TikTok', tiktok(40_000, { items: even(100) })],
    ['likes-above-followers', 'not on TikTok', tiktok(40_000, { items: liked(150_000) })],
    [
      'likes-above-followers',
      'reels reach others than followers',
      creator({ followers: exact(100), items: liked(150).map((item) => ({ ...item, href: '/mira/reel/x/' })) }),
    ],
    [
      'likes-above-followers',
      'a lively audience, while nothing is known of how likes fall',
      creator({ items: times(4, (i) => post({ likes: 90 + 20 * i, comments: 2 })) }),
    ],
    ['comments-per-like', 'below 500 likes no comment may be chance', creator({ items: liked(50, 0) })],
    ['comments-per-like', 'on YouTube only a median was published', creator({ platform: 'youtube', items: liked(9_000) })],
    ['growth', 'one visit', creator({ history: visits([0, 1_000]) })],
    ['growth', 'two visits in one night', creator({ history: visits([0, 1_000], [0.4, 1_300]) })],
    ['comments-read', 'nine comments', creator({ items: comments(1, 8, 0) })],
    ['followers-sampled', 'nine followers', creator({ sampledFollowers: times(9, () => 0.95) })],
  ])('no %s: %s', (code, _, facts) => {
    expect(find(facts, code)).toBeUndefined();
  });

  test('says what was measured, where the usual ends, what it rests on and whose figures these are', () => {
    const facts = creator({ followers: exact(20_000), items: times(8, () => post({ likes: 38, comments: 2 })) });
    expect(find(facts, 'engagement')).toMatchObject({
      measured: { value: 0.002, low: 0.002, high: 0.002 },
      low: expect.closeTo(0.0039, 10),
      high: null,
      count: 8,
      source: 'Social Cat 2024',
    });
  });

  test('below the smallest published size the border is the smallest size’s, since smaller accounts get more', () => {
    expect(find(creator({ followers: exact(500), items: liked(60) }), 'engagement')?.low).toBeCloseTo(0.0172, 10);
  });

  test('an abbreviated count leaves it open', () => {
    const facts = creator({ followers: between(19_500, 20_000, 20_499), items: times(8, () => post({ likes: 38, comments: 2 })) });
    expect(find(facts, 'engagement')?.measured).toEqual({ value: 0.002, low: 40 / 20_499, high: 40 / 19_500 });
  });
});

describe('what the evidence adds', () => {
  test.each<[EvidenceCode, string, CreatorFacts]>([
    ['engagement', 'less than a fifth of what is usual', creator({ followers: exact(20_000), items: liked(39) })],
    ['likes-spread', 'likes that do not differ', creator({ items: even(100) })],
    ['comments-per-like', 'hardly a comment', creator({ items: liked(400, 0.002) })],
    ['views-per-follower', 'few of many subscribers look', youtube([900, 1_000, 1_100])],
    ['following-in-bulk', 'thousands followed', creator({ following: exact(5_000) })],
    ['growth', 'a jump', creator({ history: visits([0, 1_000], [7, 1_500]) })],
    ['comments-read', 'empty comments', creator({ items: comments(0, 20, 5) })],
    [
      'followers-sampled',
      'two thirds resemble purchased ones',
      creator({ sampledFollowers: times(51, (i) => (i % 3 === 0 ? 0.03 : 0.97)) }),
    ],
  ])('%s speaks for a purchase: %s', (code, _, facts) => {
    expect(find(facts, code)?.weight).toBeGreaterThan(0);
  });

  test.each<[EvidenceCode, string, CreatorFacts]>([
    ['engagement', 'a lively audience', creator({ items: liked(200) })],
    ['engagement', 'on TikTok many likes are no sign of bought ones', tiktok(4_000_000)],
    ['likes-spread', 'likes that differ', creator({ items: times(12, (i) => post({ likes: 30 + 30 * (i % 6), comments: 3 })) })],
    ['comments-per-like', 'many comments', creator({ items: liked(400, 0.05) })],
    ['followers-sampled', 'one in twenty', creator({ sampledFollowers: times(60, (i) => (i % 20 === 0 ? 0.97 : 0.03)) })],
    ['comments-read', 'people who talk', creator({ items: comments(30, 2, 0) })],
  ])('%s speaks against one: %s', (code, _, facts) => {
    expect(find(facts, code)?.weight).toBeLessThan(0);
  });

  test('many likes per follower speak for bought ones where these are even, too', () => {
    expect(find(creator({ followers: exact(500), items: even(400) }), 'likes-above-followers')?.weight).toBeGreaterThan(0);
  });

  test('one photo that went round the world makes no lively audience', () => {
    const quiet = liked(20);
    const viral = creator({ followers: exact(20_000), items: [post({ likes: 90_000, comments: 900 }), ...quiet.slice(1)] });
    expect(find(viral, 'engagement')?.weight).toBeGreaterThan(0);
  });

  test('one photo that went round the world is no sign of bought likes', () => {
    const viral = creator({ followers: exact(500), items: [post({ likes: 90_000, comments: 900 }), ...liked(60).slice(1)] });
    expect(find(viral, 'likes-above-followers')?.weight).toBeLessThan(0.1);
  });

  test('fifty sampled followers move the score more than the rate does', () => {
    const low = tiktok(40_000);
    const sampled = { ...low, sampledFollowers: times(50, (i) => (i % 10 === 0 ? 0.97 : 0.03)) };
    expect(audienceOf(sampled).evidence[0]?.code).toBe('followers-sampled');
  });

  test("the visitor's choice of benchmark does not change it", () => {
    const facts = creator({ followers: exact(20_000), items: liked(39) });
    expect(audienceOf(facts, 'article-2018').evidence).toEqual(audienceOf(facts).evidence);
  });
});
