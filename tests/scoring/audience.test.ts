import { describe, expect, test } from 'vitest';
import type { FlagCode } from '../../lib/model/assessment';
import type { PlatformId } from '../../lib/model/reading';
import { flagAudience } from '../../lib/scoring/audience';
import { measureEngagement } from '../../lib/scoring/engagement';
import type { CreatorFacts } from '../../lib/scoring/facts';
import { between, creator, exact, post, times, unknown } from './facts';

const flagsOf = (facts: CreatorFacts, choice: string | null = null) => flagAudience(facts, measureEngagement(facts, choice));
const codesOf = (facts: CreatorFacts) => flagsOf(facts).map(({ code }) => code);

/** Likes that scatter as ordinary ones do: standard deviation / mean about .3. */
const scatter = [0.6, 1.4, 1, 0.8, 1.2, 1.3, 0.7, 1];
const liked = (mean: number, commentsPerLike = 0.02) =>
  scatter.map((factor) => post({ likes: Math.round(mean * factor), comments: Math.round(mean * factor * commentsPerLike) }));

describe('on Instagram', () => {
  test('an ordinary audience raises no flag', () => {
    expect(codesOf(creator({ items: liked(80) }))).toEqual([]);
  });

  test.each<[FlagCode, string, CreatorFacts]>([
    ['likes-above-followers', '150 likes a photo, 100 followers', creator({ followers: exact(100), items: liked(150) })],
    ['likes-too-even', 'eight posts of 100 to 103 likes', creator({ items: times(8, (i) => post({ likes: 100 + (i % 4), comments: 2 })) })],
    ['engagement-below-band', '0.2 % of 20,000 followers, "low" below 0.39 %', creator({ followers: exact(20_000), items: liked(39) })],
    ['comments-per-like-low', '2 comments for 1,000 likes', creator({ items: liked(125, 0.002) })],
    ['comments-per-like-high', '100 comments for 1,000 likes', creator({ items: liked(125, 0.1) })],
  ])('%s: %s', (code, _, facts) => {
    expect(codesOf(facts)).toContain(code);
  });

  test.each<[FlagCode, string, CreatorFacts]>([
    [
      'likes-above-followers',
      'reels reach others than followers',
      creator({ followers: exact(100), items: liked(150).map((item) => ({ ...item, href: '/mira/reel/x/' })) }),
    ],
    [
      'likes-above-followers',
      'one photo of eight went round the world',
      creator({ followers: exact(500), items: [post({ likes: 90_000, comments: 900 }), ...liked(60).slice(1)] }),
    ],
    ['likes-too-even', 'seven posts are too few', creator({ items: times(7, () => post({ likes: 100, comments: 2 })) })],
    [
      'likes-too-even',
      'abbreviated likes only look even',
      creator({ items: times(8, () => post({ likes: between(1_000, 1_200, 1_400), comments: 20 })) }),
    ],
    ['engagement-below-band', 'two posts are too few', creator({ followers: exact(20_000), items: liked(39).slice(0, 2) })],
    [
      'engagement-below-band',
      'comments are not shown',
      creator({ followers: exact(20_000), items: times(4, (i) => post({ likes: 30 + 9 * i })) }),
    ],
    ['engagement-below-band', 'no table speaks of that size', creator({ followers: exact(5_000_000), items: liked(39) })],
    ['engagement-above-band', 'no published table says what is too much', creator({ items: liked(1_500) })],
    ['comments-per-like-low', 'below 500 likes no comment may be chance', creator({ items: liked(50, 0) })],
    [
      'comments-per-like-low',
      'above a million followers .005 is ordinary',
      creator({ followers: exact(2_000_000), items: liked(20_000, 0.005) }),
    ],
  ])('not %s: %s', (code, _, facts) => {
    expect(codesOf(facts)).not.toContain(code);
  });

  test('a flag tells what was measured, the border it left and the posts it rests on', () => {
    const facts = creator({ followers: exact(100), items: times(3, (i) => post({ likes: 190 + 10 * i, comments: 4 })) });
    expect(flagsOf(facts)).toContainEqual({
      code: 'likes-above-followers',
      measured: 2,
      low: null,
      high: 1,
      posts: 3,
      strength: expect.closeTo(1 - 1 / 2, 10),
    });
  });
});

describe('on TikTok lifetime likes of 10,000 followers are usual from 1.69 to 66.83 %', () => {
  const tiktok = (likes: number, over: Partial<CreatorFacts> = {}) =>
    creator({ platform: 'tiktok', followers: exact(10_000), posts: exact(100), totalLikes: exact(likes), ...over });

  test.each([
    ['engagement-below-band', 1.6, 16_000],
    ['engagement-above-band', 67, 670_000],
  ])('%s at %f %', (code, _, likes) => {
    expect(codesOf(tiktok(likes))).toEqual([code]);
  });

  test.each([1.7, 66])('nothing at %f %', (percent) => {
    expect(codesOf(tiktok(percent * 10_000))).toEqual([]);
  });

  test('nothing where the range of abbreviated likes reaches into the band', () => {
    expect(codesOf(tiktok(0, { totalLikes: between(15_000, 16_000, 17_500) }))).toEqual([]);
  });

  test('nothing where likes are above followers, as is ordinary there', () => {
    const items = liked(15_000).map((item) => ({ ...item, views: exact(100_000) }));
    expect(codesOf(tiktok(500_000, { items }))).toEqual([]);
  });
});

describe('on YouTube views of 10,000 subscribers are usual from 14.1 to 459 %', () => {
  const youtube = (views: number[]) =>
    creator({ platform: 'youtube', followers: exact(10_000), following: unknown(), items: views.map((count) => post({ views: count })) });

  test.each([
    ['views-per-follower-low', [900, 1_000, 1_300]],
    ['views-per-follower-high', [50_000, 60_000, 47_000]],
  ])('%s', (code, views) => {
    expect(codesOf(youtube(views))).toEqual([code]);
  });

  test('one viral video is no evidence: mean 2,000 %, median 50 %', () => {
    expect(codesOf(youtube([590_000, 5_000, 5_000]))).toEqual([]);
  });
});

test('on X nothing is known to be unusual, so nothing is flagged', () => {
  const items = times(12, () => post({ likes: 90_000, replies: 0, reposts: 0, views: 90_000 }));
  expect(codesOf(creator({ platform: 'x', followers: exact(100), items }))).toEqual([]);
});

test.each<PlatformId>(['instagram', 'tiktok', 'youtube', 'x'])('an unknown follower count raises no flag by size on %s', (platform) => {
  expect(codesOf(creator({ platform, followers: unknown(), totalLikes: exact(9), items: liked(150) }))).toEqual([]);
});

test("the visitor's choice of benchmark does not change the evidence", () => {
  const facts = creator({ followers: exact(20_000), items: liked(39) });
  expect(flagsOf(facts, 'article-2018')).toEqual(flagsOf(facts));
});
