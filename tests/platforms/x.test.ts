import { describe, expect, it } from 'vitest';
import type { Item, Reading } from '../../lib/model/reading';
import { look } from '../../lib/platforms/look';
import { x } from '../../lib/platforms/x/adapter';
import { samplePage } from '../e2e/sample-pages';
import { openPage } from './open-page';

const exact = (value: number, from: string) => ({ value, exact: true, from });
const cut = (value: number, high: number) => ({ value, exact: false, range: [value, high], from: 'text' });
const absent = { value: null, why: 'absent' };

function seen(start: string, change: (html: string) => string = (html) => html) {
  const page = samplePage('x', start);
  const doc = openPage(change(page.html), page.url);
  return { doc, look: look(x, doc, new URL(page.url)) };
}

function read(start: string, change?: (html: string) => string): Reading {
  const { look } = seen(start, change);
  if (look.kind !== 'profile') throw new Error(`${start} is ${look.kind}`);
  return look.reading;
}

function post(start: string, id: string): Item | undefined {
  return read(start).items.find((item) => item.id.endsWith(id));
}

describe('an address on X', () => {
  it.each(['/nadia_maps', '/nadia_maps/', '/nadia_maps/with_replies', '/nadia_maps/media', '/nadia_maps?mx=2'])(
    '%s is a profile',
    (path) => {
      const profile = { platform: 'x', kind: 'handle', value: 'nadia_maps' };
      expect(x.identify(new URL(path, 'https://x.com'))).toEqual({ kind: 'profile', profile });
      expect(x.identify(new URL(path, 'https://twitter.com'))).toEqual({ kind: 'profile', profile });
    },
  );

  it.each(['/nadia_maps/status/1900', '/nadia_maps/status/1900/photo/1', '/nadia_maps/status/1900?s=20'])('%s is a post', (path) => {
    expect(x.identify(new URL(path, 'https://x.com'))).toEqual({ kind: 'post', platform: 'x', id: '1900' });
  });

  it.each([
    '/',
    '/home',
    '/explore',
    '/i/bookmarks',
    '/settings/account',
    '/search',
    '/nadia_maps/followers',
    '/nadia_maps/following',
    '/a_name_that_is_too_long',
    '/nadia.maps',
  ])('%s is neither', (path) => {
    expect(x.identify(new URL(path, 'https://x.com'))).toBeNull();
  });
});

describe('the header on X', () => {
  it.each([
    ['profile-2025', 'nadia_maps', exact(64_738, 'data'), exact(587, 'data'), exact(8_204, 'data')],
    ['profile-2023', 'bo_tinker', exact(3_324, 'data'), exact(393, 'data'), exact(23_154, 'data')],
    ['profile-chinese-2025', 'lin_xiaoyu', cut(64_000, 64_999), exact(587, 'text'), cut(75_000, 75_999)],
    ['profile-arabic-2025', 'samir_stars', cut(48_600, 48_699), exact(217, 'text'), exact(3_421, 'text')],
    ['staged-rebuild-2026', 'greta_weaves', exact(41_873, 'title'), exact(512, 'text'), exact(2_310, 'text')],
    ['zero-followers-2025', 'first_day_0', exact(0, 'data'), exact(0, 'data'), exact(0, 'data')],
  ])('%s gives followers, following and posts', (start, handle, followers, following, posts) => {
    expect(read(start)).toMatchObject({ handle, followers, following, posts, totalLikes: absent });
  });

  it('reads no posts from the line that counts media on another tab', () => {
    expect(read('likes-tab-2025').posts).toEqual(absent);
  });

  it('reads nothing of the profile that the structured data is still about, nor of the visitor', () => {
    expect(read('stale-data-2025')).toMatchObject({
      handle: 'ivo_paddles',
      canonicalId: null,
      followers: cut(23_900, 23_999),
      following: exact(80, 'text'),
    });
  });

  it('believes the screen where structured data about the same profile contradicts it', () => {
    expect(read('contradiction-2025')).toMatchObject({ followers: cut(10_100, 10_199), following: exact(301, 'data') });
  });

  it('keeps markup in a bio as text, and a name that looks like a handle as a name', () => {
    expect(read('stale-data-2025')).toMatchObject({ bio: '<b>kayaks</b> <script>alert(1)</script>', name: '@not_ivo' });
  });

  it('tells name, id, badge, lock and picture', () => {
    expect(read('profile-2025')).toMatchObject({
      name: 'Nadia Verhoeven',
      canonicalId: '700100200',
      verified: true,
      private: false,
      avatar: 'present',
    });
    expect(read('profile-2023').verified).toBe(false);
  });

  it.each(['zero-followers-2025', 'stale-data-2025'])('%s has the picture that stands for no picture', (start) => {
    expect(read(start).avatar).toBe('default');
  });

  it('puts the chip under the name', () => {
    expect(x.anchor(seen('profile-2025').doc)?.getAttribute('data-testid')).toBe('UserName');
  });

  it('says nothing while the counters and the name belong to two profiles', () => {
    const { doc } = seen('profile-2025', (html) => html.replaceAll('<span>@nadia_maps</span>', '<span>@bo_tinker</span>'));
    expect(x.shown(doc)).toBeNull();
  });
});

describe('the timeline on X', () => {
  it('lists posts in their order with author, date and pin; no advertisement, no quoted post', () => {
    const shown = read('profile-2025').items.map(({ id, by, pinned, date }) => [id.slice(-2), by, pinned, date]);
    expect(shown).toEqual([
      ['01', 'nadia_maps', true, '2025-06-01T09:15:00.000Z'],
      ['05', 'nadia_maps', false, '2025-11-09T13:11:55.000Z'],
      ['04', 'old_harbour', false, '2025-11-08T08:00:00.000Z'],
      ['03', 'nadia_maps', false, '2025-11-02T19:40:10.000Z'],
      ['02', 'nadia_maps', false, '2021-05-11T10:00:00.000Z'],
    ]);
  });

  it('prefers the full numbers of the labels to the abbreviated ones beside the icons', () => {
    expect(post('profile-2025', '01')).toMatchObject({
      href: '/nadia_maps/status/1900000000000000001',
      replies: exact(41, 'label'),
      reposts: exact(212, 'label'),
      likes: exact(6_027, 'label'),
      bookmarks: exact(476, 'label'),
      views: exact(788_311, 'label'),
    });
  });

  it('reads an action without a number as zero, and views that X did not count as unknown', () => {
    const zero = exact(0, 'label');
    expect(post('profile-2025', '03')).toMatchObject({
      replies: zero,
      reposts: zero,
      likes: zero,
      bookmarks: zero,
      views: exact(74, 'label'),
    });
    expect(post('profile-2025', '02')).toMatchObject({ likes: exact(735, 'label'), bookmarks: zero, views: absent });
  });

  it('takes no zero from an action that is not there', () => {
    const withoutLike = (html: string) => html.replaceAll('data-testid="like"', '').replaceAll('data-testid="unlike"', '');
    for (const item of read('profile-2025', withoutLike).items) expect(item).not.toHaveProperty('likes');
  });

  it.each([
    ['profile-chinese-2025', '01', [11, 246, 1_965, 28, 81_802]],
    ['profile-arabic-2025', '09', [7, 19, 402, 3, 9_150]],
  ])('%s: reads labels without knowing their language', (start, id, values) => {
    const item = post(start, id);
    const counts = [item?.replies, item?.reposts, item?.likes, item?.bookmarks, item?.views];
    expect(counts).toEqual(values.map((value) => exact(value, 'label')));
  });

  it('believes the number on the screen where a label contradicts it', () => {
    const wrongLabel = (html: string) => html.replace('aria-label="6027 Likes. Like"', 'aria-label="6 Likes. Like"');
    expect(read('profile-2025', wrongLabel).items[0]?.likes).toEqual(cut(6_000, 6_999));
  });

  it('reads the rebuild that has no test ids', () => {
    expect(read('staged-rebuild-2026').items).toEqual([
      {
        id: '1990000000000000001',
        href: '/greta_weaves/status/1990000000000000001',
        by: 'greta_weaves',
        pinned: false,
        date: '2026-02-03T12:00:00.000Z',
        age: null,
        likes: exact(1_204, 'title'),
        bookmarks: exact(17, 'text'),
        views: exact(38_411, 'title'),
      },
    ]);
  });
});

describe('a page on X without a profile to judge', () => {
  it.each([
    ['not-found-2025', 'not-found'],
    ['suspended-2025', 'suspended'],
    ['protected-2025', 'private'],
  ])('%s says so', (start, why) => {
    expect(seen(start).look).toEqual({ kind: 'unavailable', why });
  });

  it.each(['profile-2025', 'suspended-2025'])('%s: waits while it is still shown at the next address', (start) => {
    expect(look(x, seen(start).doc, new URL('https://x.com/bo_tinker'))).toEqual({ kind: 'waiting' });
  });
});
