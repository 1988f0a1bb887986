import { describe, expect, test } from 'vitest';
import type { Reason, ReasonCode } from '../../lib/model/assessment';
import { assess } from '../../lib/scoring/assess';
import type { CreatorFacts } from '../../lib/scoring/facts';
import { between, creator, exact, post, times } from './facts';

const reasonsFor = (over: Partial<CreatorFacts>, benchmarkId: string | null = null) =>
  assess(creator({ handle: 'mira', ...over }), { benchmarkId, tierSchemeId: 'trade', ownTiers: null, prior: 0.1 }).reasons;
const find = (reasons: Reason[], code: ReasonCode) => reasons.find((reason) => reason.code === code);

const doubledInAWeek = [
  { at: 0, followers: exact(1_000) },
  { at: 7 * 86_400_000, followers: exact(2_000) },
];
const steady = times(12, (i) => post({ likes: 60 + 10 * (i % 5), comments: 2 }));

describe('reasons', () => {
  test.each<[ReasonCode, Reason['tone'], string, Partial<CreatorFacts>]>([
    ['engagement-within-band', 'good', '4 % of 2,000 followers', { items: steady }],
    [
      'engagement-below-band',
      'caution',
      '0.4 % of 2,000 followers, usual from 1.72 % (no evidence, since two posts)',
      { items: [post({ likes: 8, comments: 0 }), post({ likes: 9, comments: 0 })] },
    ],
    [
      'engagement-above-band',
      'good',
      '20 % of 2,000 followers, usual up to 7.97 %',
      { items: steady.map((item) => ({ ...item, likes: exact(400) })) },
    ],
    ['comments-per-like-high', 'caution', '30 comments for 80 likes', { items: steady.map((item) => ({ ...item, comments: exact(30) })) }],
    ['comments-per-like-low', 'caution', '24 comments for 9,600 likes', { items: steady.map((item) => ({ ...item, likes: exact(800) })) }],
    ['likes-too-even', 'caution', 'twelve posts of 80 likes', { items: steady.map((item) => ({ ...item, likes: exact(80) })) }],
    ['likes-above-followers', 'caution', '80 likes a photo, 30 followers', { followers: exact(30), items: steady }],
    ['follows-in-bulk', 'caution', '6,000 followings', { followers: exact(90_000), following: exact(6_000) }],
    ['grew-in-a-jump', 'caution', 'twice the followers in a week', { history: doubledInAWeek }],
    ['comments-say-nothing', 'caution', '18 of 20 comments', { items: [post({}, { commentKinds: { genuine: 2, praise: 9, spam: 9 } })] }],
    ['followers-resemble-purchased', 'caution', '40 of 50', { sampledFollowers: times(50, (i) => (i % 5 === 0 ? 0.04 : 0.96)) }],
    [
      'engagement-above-band',
      'good',
      'more likes than nine in ten on TikTok',
      { platform: 'tiktok', followers: exact(100_000), posts: exact(100), totalLikes: exact(4_000_000) },
    ],
    [
      'mean-far-above-median',
      'caution',
      'one post of twelve has a hundred times the likes',
      { items: [post({ likes: 6_000, comments: 9 }), ...steady.slice(1)] },
    ],
    ['few-posts-seen', 'neutral', 'three posts', { items: steady.slice(0, 3) }],
    ['follows-far-fewer', 'good', '400 followings, 2,000 followers', {}],
    ['follows-far-more', 'caution', '8,000 followings, 2,000 followers', { following: exact(8_000) }],
    ['many-posts', 'good', '900 posts', { posts: exact(900) }],
    ['few-posts', 'caution', '4 posts', { posts: exact(4) }],
    ['has-avatar', 'good', 'a picture of its own', {}],
    ['default-avatar', 'caution', "the network's picture, 20 posts", { avatar: 'default', posts: exact(20) }],
    ['digits-in-handle', 'caution', 'half digits', { handle: 'mira2468' }],
  ])('%s (%s): %s', (code, tone, _, over) => {
    expect(find(reasonsFor(over), code)?.tone).toBe(tone);
  });

  test.each<[ReasonCode, Partial<CreatorFacts>]>([
    ['few-posts-seen', { items: steady }],
    ['mean-far-above-median', { items: steady }],
    ['has-avatar', { avatar: 'unknown' }],
    ['default-avatar', { avatar: 'unknown' }],
    ['default-avatar', { avatar: 'default', posts: exact(900) }], // so many posts that it does not matter
    ['follows-far-fewer', { following: exact(1_500) }],
    ['follows-far-fewer', { followers: exact(9), following: exact(1) }], // few followers weigh more than fewer followings
    ['few-posts', { posts: exact(4), following: exact(20_000) }], // a lurker: nothing is said of the account
  ])('no %s where the facts do not say so', (code, over) => {
    expect(find(reasonsFor(over), code)).toBeUndefined();
  });

  test.each<[ReasonCode, Partial<CreatorFacts>, boolean]>([
    ['engagement-within-band', { items: steady }, true],
    ['engagement-within-band', { items: steady, followers: between(2_000, 2_000, 2_099) }, false],
    ['many-posts', { posts: exact(900) }, true],
    ['many-posts', { posts: between(75_000, 75_000, 75_999) }, false],
    ['follows-far-fewer', { followers: between(2_000, 2_000, 2_099) }, false],
    ['has-avatar', { followers: between(2_000, 2_000, 2_099) }, true],
  ])('%s says whether an abbreviated count is behind it', (code, over, expected) => {
    expect(find(reasonsFor(over), code)?.exact).toBe(expected);
  });

  test('come strongest first', () => {
    const strengths = reasonsFor({ avatar: 'default', handle: 'mira2468', posts: exact(3), items: steady }).map(({ strength }) => strength);
    expect(strengths).toEqual(strengths.toSorted((a, b) => b - a));
  });

  test('carry the figures of their sentence', () => {
    expect(find(reasonsFor({ items: steady.slice(0, 3) }), 'few-posts-seen')?.figures).toEqual({ posts: 3 });
  });

  test.each<[ReasonCode, Partial<CreatorFacts>, Reason['figures']]>([
    ['follows-in-bulk', { following: exact(6_000) }, { measured: 6_000, high: 1_500, posts: 1 }],
    ['grew-in-a-jump', { history: doubledInAWeek }, { measured: 1, high: 0.1, posts: 2 }],
    [
      'comments-say-nothing',
      { items: [post({}, { commentKinds: { genuine: 2, praise: 9, spam: 9 } })] },
      { measured: 0.9, high: 0.5, posts: 20 },
    ],
  ])('%s carries what its sentence says', (code, over, figures) => {
    expect(find(reasonsFor(over), code)?.figures).toEqual(figures);
  });

  test('name published borders only: against one figure there is no reason about engagement', () => {
    const codes = reasonsFor({ items: [post({ likes: 9, comments: 0 })] }, 'article-2018').map(({ code }) => code);
    expect(codes).not.toContain('engagement-below-band');
  });

  test('say a thing once, as evidence, where the same border was crossed twice', () => {
    const low = times(8, (i) => post({ likes: 10 + 2 * i, comments: 0 }));
    const same = reasonsFor({ items: low }).filter(({ code }) => code === 'engagement-below-band');
    expect(same.map(({ tone }) => tone)).toEqual(['caution']);
  });
});
