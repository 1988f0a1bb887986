import { describe, expect, test } from 'vitest';
import type { CreatorFacts } from '../../../lib/scoring/facts';
import { creator, exact, post, times, unknown } from '../facts';
import { audienceOf, liked, tiktok, visits, widthOf, youtube } from './invented';

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
