import { describe, expect, test } from 'vitest';
import type { EvidenceCode, Position } from '../../../lib/model/assessment';
import type { PlatformId } from '../../../lib/model/reading';
import { scoreAudience } from '../../../lib/scoring/audience/score-audience';
import { measureEngagement } from '../../../lib/scoring/engagement';
import type { CreatorFacts } from '../../../lib/scoring/facts';
import { between, creator, exact, post, times, unknown } from '../facts';

const audienceOf = (facts: CreatorFacts, choice: string | null = null) => scoreAudience(facts, measureEngagement(facts, choice));
const find = (facts: CreatorFacts, code: EvidenceCode) => audienceOf(facts).evidence.find((piece) => piece.code === code);
const scoreOf = (facts: CreatorFacts) => {
  const audience = audienceOf(facts);
  if (!audience.known) throw new Error(`no score: ${audience.why}`);
  return audience.score;
};
const widthOf = (facts: CreatorFacts) => scoreOf(facts).high - scoreOf(facts).low;

/** Likes that scatter as ordinary ones do: standard deviation / mean about .3. */
const scatter = [0.6, 1.4, 1, 0.8, 1.2, 1.3, 0.7, 1];
const liked = (mean: number, commentsPerLike = 0.02) =>
  scatter.map((factor) => post({ likes: Math.round(mean * factor), comments: Math.round(mean * factor * commentsPerLike) }));
const even = (likes: number) => times(12, (i) => post({ likes: likes + (i % 3), comments: Math.round(likes / 50) }));
const day = 86_400_000;
const visits = (...counts: [day: number, followers: number][]) => counts.map(([at, count]) => ({ at: at * day, followers: exact(count) }));
const comments = (genuine: number, praise: number, spam: number) => [post({}, { commentKinds: { genuine, praise, spam } })];
const tiktok = (likes: number, over: Partial<CreatorFacts> = {}) =>
  creator({ platform: 'tiktok', followers: exact(100_000), posts: exact(100), totalLikes: exact(likes), ...over });
const youtube = (views: number[]) =>
  creator({ platform: 'youtube', followers: exact(100_000), following: unknown(), items: views.map((count) => post({ views: count })) });

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

describe('the score', () => {
  test('is lower the less of the audience engages', () => {
    const [low, usual, lively] = [40_000, 250_000, 1_500_000].map((likes) => scoreOf(tiktok(likes)).value);
    expect([low, usual, lively]).toEqual([low, usual, lively].toSorted((a = 0, b = 0) => a - b));
  });

  test('leaves nearly all open where the limit is near .5: a rate of 5,000 followers on TikTok', () => {
    expect(widthOf(tiktok(20_000, { followers: exact(5_000), following: unknown() }))).toBeGreaterThan(80);
  });

  test('narrows with sampled followers', () => {
    const facts = tiktok(250_000);
    const sampled = (count: number) => ({ ...facts, sampledFollowers: times(count, (i) => (i % 10 === 0 ? 0.97 : 0.03)) });
    expect(widthOf(sampled(50))).toBeLessThan(widthOf(sampled(20)));
    expect(widthOf(sampled(20))).toBeLessThan(widthOf(facts));
  });

  test('of abbreviated followers holds what the exact ones would give', () => {
    const facts = (followers: CreatorFacts['followers']) => creator({ following: unknown(), followers, items: liked(60).slice(0, 4) });
    const open = scoreOf(facts(between(1_000_000, 1_200_000, 1_400_000)));
    for (const exactly of [1_000_000, 1_400_000]) {
      const { value } = scoreOf(facts(exact(exactly)));
      expect(open.low).toBeLessThanOrEqual(value);
      expect(open.high).toBeGreaterThanOrEqual(value);
    }
  });
});

describe('too little to say', () => {
  test.each<[string, CreatorFacts]>([
    ['no posts seen', creator()],
    ['two posts', creator({ items: liked(80).slice(0, 2) })],
    ['followings, growth and comments alone', creator({ history: visits([0, 1_000], [7, 1_500]), items: comments(0, 20, 5) })],
    ['smaller than any data', creator({ followers: exact(80), items: liked(9) })],
    ['900 followers on TikTok', tiktok(40_000, { followers: exact(900) })],
  ])('too-little: %s', (_, facts) => {
    expect(audienceOf(facts)).toMatchObject({ known: false, why: 'too-little' });
  });

  test.each<PlatformId>(['x', 'threads', 'bluesky', 'facebook', 'linkedin', 'twitch', 'telegram', 'mastodon'])(
    'too-little on %s, where no creators’ rates are known',
    (platform) => {
      const items = times(12, () => post({ likes: 300, comments: 6, replies: 6, views: 9_000 }));
      expect(audienceOf(creator({ platform, followers: exact(20_000), items }))).toMatchObject({ known: false, why: 'too-little' });
    },
  );

  test('sampled followers are enough on any network', () => {
    const facts = creator({ platform: 'x', sampledFollowers: times(20, () => 0.04) });
    expect(audienceOf(facts).known).toBe(true);
  });

  test.each<[string, CreatorFacts['followers']]>([
    ['unknown', unknown('hidden')],
    ['none', exact(0)],
  ])('no-followers: %s', (_, followers) => {
    expect(audienceOf(creator({ followers, items: liked(80) }))).toMatchObject({ known: false, why: 'no-followers' });
  });

  test('what evidence there is, is told all the same', () => {
    expect(audienceOf(creator({ platform: 'x', following: exact(5_000) })).evidence.map(({ code }) => code)).toEqual(['following-in-bulk']);
  });
});

describe('what the visitor could gather', () => {
  const ways = (facts: CreatorFacts) => audienceOf(facts).absent.map(({ code, how }) => `${code} ${how}`);
  const unseen = times(12, () => post({}));

  test.each<[string, CreatorFacts, string[]]>([
    [
      'a grid on Instagram of which nothing was seen',
      creator({ items: unseen }),
      [
        'engagement sample-posts',
        'likes-spread sample-posts',
        'comments-per-like sample-posts',
        'comments-read read-comments',
        'growth come-back',
      ],
    ],
    [
      'no posts loaded yet',
      creator(),
      ['engagement scroll', 'likes-spread scroll', 'comments-per-like scroll', 'comments-read read-comments', 'growth come-back'],
    ],
    [
      'twelve posts with likes and comments',
      creator({ items: [...liked(80), ...liked(80).slice(4)] }),
      ['comments-read read-comments', 'growth come-back'],
    ],
    [
      'likes that the owner hides',
      creator({ items: times(12, () => post({ likes: unknown('hidden'), comments: 3 })) }),
      ['comments-read read-comments', 'growth come-back'],
    ],
    ['a private account', creator({ private: true, items: unseen }), ['growth come-back']],
    [
      'five posts in all: no spread can be told',
      creator({ posts: exact(5), items: times(5, () => post({})) }),
      ['engagement sample-posts', 'comments-per-like sample-posts', 'comments-read read-comments', 'growth come-back'],
    ],
    ['TikTok', tiktok(250_000), ['comments-per-like open-posts', 'comments-read read-comments', 'growth come-back']],
    [
      'YouTube with two videos loaded',
      youtube([40_000, 50_000]),
      ['views-per-follower scroll', 'comments-read read-comments', 'growth come-back'],
    ],
    [
      'a second visit',
      tiktok(250_000, { history: visits([0, 90_000], [9, 100_000]) }),
      ['comments-per-like open-posts', 'comments-read read-comments'],
    ],
    ['a network on which nothing makes a score', creator({ platform: 'x', items: unseen }), []],
    ['an unknown number of followers', creator({ followers: unknown(), items: unseen }), []],
  ])('%s', (_, facts, expected) => {
    expect(ways(facts).toSorted()).toEqual(expected.toSorted());
  });

  test('what helps most comes first', () => {
    const gains = audienceOf(creator({ items: unseen })).absent.map(({ gain }) => gain);
    expect(gains).toEqual(gains.toSorted((a, b) => b - a));
  });

  test('gathering it narrows the score by the share that was told', () => {
    const before = creator({ platform: 'tiktok', followers: exact(100_000), posts: exact(100), totalLikes: exact(250_000) });
    const gain = audienceOf(before).absent.find(({ code }) => code === 'growth')?.gain ?? 0;
    expect(widthOf({ ...before, history: visits([0, 99_000], [9, 100_000]) })).toBeCloseTo(widthOf(before) * (1 - gain), 6);
  });

  test('sampling followers is named nowhere while it cannot be done', () => {
    expect(ways(creator({ items: unseen })).join()).not.toContain('sample-followers');
  });
});
