import { describe, expect, test } from 'vitest';
import type { Missing } from '../../lib/model/assessment';
import type { CreatorFacts } from '../../lib/scoring/facts';
import { listMissing } from '../../lib/scoring/missing';
import { creator, exact, post, times, unknown } from './facts';

const whyOf = (what: Missing['what'], facts: CreatorFacts) => listMissing(facts).find((one) => one.what === what)?.why;
const shown = post({ likes: 5, comments: 1 });

describe('what could not be had', () => {
  test('is nothing on a page that shows all', () => {
    expect(listMissing(creator({ items: times(12, () => shown) }))).toEqual([]);
  });

  test.each<[Missing['what'], Missing['why'], string, CreatorFacts]>([
    ['followers', 'hidden', 'the count says why', creator({ followers: unknown('hidden') })],
    ['following', 'absent', 'the count says why', creator({ following: unknown() })],
    ['following', 'network-never-shows', 'YouTube', creator({ platform: 'youtube', following: unknown() })],
    ['posts', 'unreadable', 'the count says why', creator({ posts: unknown('unreadable') })],
    ['avatar', 'absent', 'not found on the page', creator({ avatar: 'unknown' })],
    ['avatar', 'network-never-shows', 'YouTube draws a letter', creator({ platform: 'youtube', avatar: 'unknown' })],
    ['items', 'absent', 'no post was seen', creator()],
    ['items', 'hidden', 'the account is private', creator({ private: true })],
    ['likes', 'hover-to-see', 'Instagram tiles not pointed at', creator({ items: times(9, () => post({})) })],
    ['comments', 'hover-to-see', 'Instagram tiles not pointed at', creator({ items: times(9, () => post({})) })],
    ['likes', 'hover-to-see', 'some Instagram tiles pointed at', creator({ items: [shown, post({})] })],
    ['likes', 'hidden', 'the owner hides them', creator({ items: [post({ likes: unknown('hidden'), comments: 3 })] })],
    ['likes', 'open-post', 'YouTube', creator({ platform: 'youtube', items: [post({ views: 9 })] })],
    ['likes', 'open-post', 'TikTok, post by post', creator({ platform: 'tiktok', totalLikes: exact(9) })],
    ['likes', 'network-never-shows', 'Twitch', creator({ platform: 'twitch', items: [post({ views: 9 })] })],
    ['comments', 'network-never-shows', 'Telegram', creator({ platform: 'telegram', items: [post({ views: 9, likes: 1 })] })],
    ['following', 'network-never-shows', 'Threads', creator({ platform: 'threads', following: unknown() })],
    ['followers', 'network-never-shows', 'Reddit', creator({ platform: 'reddit', followers: unknown('hidden') })],
    ['likes', 'unreadable', "TikTok's sum was not understood", creator({ platform: 'tiktok', totalLikes: unknown('unreadable') })],
    ['comments', 'open-post', 'TikTok', creator({ platform: 'tiktok' })],
    ['views', 'unreadable', 'no tile was understood', creator({ platform: 'tiktok', items: [post({ views: unknown('unreadable') })] })],
    ['views', 'absent', 'TikTok tiles without views', creator({ platform: 'tiktok', items: [post({})] })],
  ])('%s, %s: %s', (what, why, _, facts) => {
    expect(whyOf(what, facts)).toBe(why);
  });

  test.each<[Missing['what'], string, CreatorFacts]>([
    ['items', 'the account has no posts', creator({ posts: exact(0) })],
    ['items', 'Pinterest’s pins show no counts', creator({ platform: 'pinterest' })],
    ['likes', 'twelve of more Instagram tiles are known', creator({ items: [...times(12, () => shown), post({})] })],
    ['views', "Instagram's grid is not expected to show them", creator({ items: [shown] })],
    [
      'likes',
      'a video was opened',
      creator({ platform: 'youtube', items: [post({ views: 9, likes: 2, comments: 1 }), post({ views: 7 })] }),
    ],
    [
      'views',
      'some posts on X have them',
      creator({ platform: 'x', items: [post({ likes: 1, replies: 0, views: 9 }), post({ likes: 1, replies: 0 })] }),
    ],
  ])('is not %s where %s', (what, _, facts) => {
    expect(whyOf(what, facts)).toBeUndefined();
  });

  test('is named once each', () => {
    const named = listMissing(creator({ platform: 'tiktok', avatar: 'unknown', totalLikes: unknown(), items: [post({})] })).map(
      ({ what }) => what,
    );
    expect(named).toEqual([...new Set(named)]);
  });
});
