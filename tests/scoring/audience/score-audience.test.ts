import { describe, expect, test } from 'vitest';
import type { PlatformId } from '../../../lib/model/reading';
import type { CreatorFacts } from '../../../lib/scoring/facts';
import { between, creator, exact, post, times, unknown } from '../facts';
import { audienceOf, comments, liked, scoreOf, tiktok, visits, widthOf } from './invented';

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
