import { expect, test } from 'vitest';
import type { Count } from '../../lib/model/count';
import type { Look } from '../../lib/model/look';
import { type Reading, readingSchema } from '../../lib/model/reading';
import { look } from '../../lib/platforms/look';
import { reddit } from '../../lib/platforms/reddit/adapter';
import { samplePage } from '../e2e/sample-pages';
import { openPage } from './open-page';

const profile = (value: string) => ({ kind: 'profile', profile: { platform: 'reddit', kind: 'handle', value } });
const post = (id: string) => ({ kind: 'post', platform: 'reddit', id });

test.each([
  ['https://www.reddit.com/user/FoldedCrane/', profile('FoldedCrane')],
  ['https://www.reddit.com/u/FoldedCrane', profile('FoldedCrane')],
  ['https://www.reddit.com/user/moosgarten-7/submitted/?sort=top', profile('moosgarten-7')],
  ['https://old.reddit.com/user/brass_pendulum/comments', profile('brass_pendulum')],
  ['https://www.reddit.com/r/papercraft/comments/1aaaaa1/a_post/', post('1aaaaa1')],
  ['https://www.reddit.com/user/FoldedCrane/comments/1aaaaa1/a_post/', post('1aaaaa1')],
  ['https://www.reddit.com/comments/1aaaaa1', post('1aaaaa1')],
  ['https://www.reddit.com/r/papercraft/comments/1aaaaa1/a_post/kk2/', null],
  ['https://www.reddit.com/user/FoldedCrane/saved/', null],
  ['https://www.reddit.com/user/FoldedCrane/upvoted/', null],
  ['https://www.reddit.com/user/FoldedCrane/m/paper/', null],
  ['https://www.reddit.com/user/me/', null],
  ['https://www.reddit.com/r/papercraft/', null],
  ['https://www.reddit.com/', null],
])('%s is told by its address alone', (url, expected) => {
  expect(reddit.identify(new URL(url))).toEqual(expected);
});

function lookAt(name: string, change: (html: string) => string = (html) => html): Look {
  const page = samplePage('reddit', name);
  return look(reddit, openPage(change(page.html), page.url), new URL(page.url));
}

function readingOf(name: string, change?: (html: string) => string): Reading {
  const seen = lookAt(name, change);
  if (seen.kind !== 'profile') throw new Error(`${name}: ${seen.kind}`);
  return seen.reading;
}

const short = (count: Count | undefined) => (count?.value === null ? count.why : count?.value);

test.each([
  [
    'profile-2026',
    'FoldedCrane',
    'Odile folds',
    'One sheet, no scissors. 12K followers on a site with pictures.',
    'present',
    'shreddit-2024',
  ],
  ['profile-german-2026', 'moosgarten-7', 'moosgarten-7', null, 'default', 'shreddit-2024'],
  ['profile-arabic-2026', 'warda_khatt', 'وردة الخط', 'حبر وورق', 'present', 'shreddit-2024'],
  ['hidden-posts-2026', 'behind_curtains', 'behind_curtains', null, 'present', 'shreddit-2024'],
  ['profile-old-2018', 'brass_pendulum', 'brass_pendulum', null, 'unknown', 'old-2018'],
])('%s tells who it is; karma and contributions are no counts of people or posts', (page, handle, name, bio, avatar, layout) => {
  const reading = readingOf(page);
  expect(reading).toMatchObject({ handle, name, bio, avatar, layout, canonicalId: null, verified: null, private: null });
  expect([reading.followers, reading.following, reading.posts, reading.totalLikes].map(short)).toEqual([
    'hidden',
    'hidden',
    'absent',
    'absent',
  ]);
  expect(readingSchema.safeParse(reading).success).toBe(true);
});

test('posts carry author, date, score and comments; comments and advertisements are none', () => {
  const { items } = readingOf('profile-2026');
  expect(items.map(({ id, by, pinned, date, likes, comments }) => [id, by, pinned, date, short(likes), short(comments)])).toEqual([
    ['1pinned1', 'FoldedCrane', true, '2025-11-02T08:15:30.123Z', 18422, 301],
    ['1aaaaa1', 'FoldedCrane', false, '2026-09-14T17:40:00.000Z', 2841, 96],
    ['1bbbbb2', 'FoldedCrane', false, '2026-09-10T06:00:00.000Z', 0, 44],
    ['1ccccc3', 'FoldedCrane', false, '2026-09-08T06:00:00.000Z', 'unreadable', 12],
    ['1ddddd4', 'FoldedCrane', false, '2026-09-15T09:59:00.000Z', 'hidden', 3],
    ['1eeeee5', 'tallpaperman', false, '2026-09-01T12:30:00.000Z', 960, 58],
  ]);
  expect(items[1]).toMatchObject({ href: '/r/papercraft/comments/1aaaaa1/a_post/', age: null });
});

test('a post without an author is nobody’s', () => {
  expect(readingOf('profile-2026', (html) => html.replace(' author="tallpaperman"', '')).items.map(({ id }) => id)).not.toContain(
    '1eeeee5',
  );
});

test('posts of old.reddit.com carry the same', () => {
  expect(
    readingOf('profile-old-2018').items.map(({ id, by, pinned, date, likes, comments }) => [
      id,
      by,
      pinned,
      date,
      short(likes),
      short(comments),
    ]),
  ).toEqual([
    ['4pinned1', 'brass_pendulum', true, '2025-06-15T15:06:40.000Z', 4021, 210],
    ['4aaaaa1', 'brass_pendulum', false, '2026-03-01T12:00:00.000Z', 1530, 64],
    ['4bbbbb2', 'brass_pendulum', false, '2026-03-02T12:00:00.000Z', 'hidden', 2],
  ]);
});

test.each([
  ['profile-german-2026', 1204, 37],
  ['profile-arabic-2026', 5310, 88],
])('%s: the attributes are in no language', (name, likes, comments) => {
  expect(readingOf(name).items.map((item) => [short(item.likes), short(item.comments)])).toEqual([[likes, comments]]);
});

test.each([
  ['no score', ' score="2841"', '', 'absent'],
  ['a bullet for a score', ' score="2841"', ' score="•"', 'hidden'],
  ['a score that is none', ' score="2841"', ' score="2.8k"', 'unreadable'],
])('%s is no 0', (_, from, to, likes) => {
  expect(short(readingOf('profile-2026', (html) => html.replace(from, to)).items[1]?.likes)).toBe(likes);
});

test('a date that is none is unknown', () => {
  const dates = ['2026-13-45T00:00:00.000000+0000', 'yesterday', ''].map(
    (date) => readingOf('profile-2026', (html) => html.replace('2026-09-14T17:40:00.000000+0000', date)).items[1]?.date,
  );
  expect(dates).toEqual([null, null, null]);
});

test.each([
  ['suspended-2026', { kind: 'unavailable', why: 'suspended' }],
  ['suspended-old-2018', { kind: 'unavailable', why: 'suspended' }],
  ['not-found-2026', { kind: 'unavailable', why: 'not-found' }],
  ['age-gate-2026', { kind: 'unavailable', why: 'age-gate' }],
])('%s gives no numbers', (name, expected) => {
  expect(lookAt(name)).toEqual(expected);
});

test.each([
  ['German', 'Dieser Account wurde gesperrt'],
  ['Portuguese', 'Esta conta foi suspensa'],
  ['Arabic', 'تم تعليق هذا الحساب'],
])('a suspended account in %s', (_, words) => {
  expect(lookAt('suspended-2026', (html) => html.replace('This account has been suspended', words))).toMatchObject({ why: 'suspended' });
});

test('the reason of a notice speaks before its words', () => {
  const banned = (html: string) => html.replace('<div id="shreddit-forbidden">', '<shreddit-forbidden reason=\'"BANNED"\'>');
  expect(lookAt('not-found-2026', banned)).toEqual({ kind: 'unavailable', why: 'suspended' });
});

test('a page that still shows the profile before gives no numbers for the new address', () => {
  const next = new URL('https://www.reddit.com/user/tallpaperman/');
  expect(look(reddit, openPage(samplePage('reddit', 'profile-2026').html, next.href), next)).toEqual({ kind: 'waiting' });
});

test('a header and tabs of different people are nobody’s', () => {
  const change = (html: string) => html.replaceAll('href="/user/FoldedCrane/', 'href="/user/tallpaperman/');
  expect(lookAt('profile-2026', change)).toEqual({ kind: 'waiting' });
});

test.each([
  ['the line under the name', (html: string) => html.replaceAll('/user/FoldedCrane/', '/x/FoldedCrane/')],
  ['the tabs', (html: string) => html.replace('<p class="soft">u/FoldedCrane</p>', '')],
])('%s alone tells whose profile it is', (_, change) => {
  expect(readingOf('profile-2026', change).handle).toBe('FoldedCrane');
});

test('a post is read on its own page, with its author and by its id', () => {
  const seen = lookAt('post-2026');
  if (seen.kind !== 'post') throw new Error(seen.kind);
  const { handle, followers, post: found, layout } = seen.reading;
  expect([handle, short(followers), found.id, short(found.likes), short(found.comments), layout]).toEqual([
    'FoldedCrane',
    'hidden',
    '1aaaaa1',
    2841,
    96,
    'shreddit-2024',
  ]);
  const gone = new URL('https://www.reddit.com/r/papercraft/comments/1zzzzz9/other/');
  expect(look(reddit, openPage(samplePage('reddit', 'post-2026').html, gone.href), gone)).toEqual({ kind: 'waiting' });
});

test('of several posts on a page it is the one of the address', () => {
  const second = new URL('https://www.reddit.com/r/papercraft/comments/1eeeee5/a_post/');
  const seen = look(reddit, openPage(samplePage('reddit', 'post-2026').html, second.href), second);
  expect(seen.kind === 'post' && [seen.reading.handle, short(seen.reading.post.likes)]).toEqual(['tallpaperman', 960]);
});

test('names that people wrote into posts are not the profile’s, however far its header reaches', () => {
  const wide = (html: string) =>
    html
      .replace('<main id="main-content">', '<main id="main-content" data-testid="profile-main">')
      .replace('<div data-testid="profile-main">', '<div>');
  expect(readingOf('profile-2026', wide).handle).toBe('FoldedCrane');
});

test('the anchor is the name', () => {
  const page = samplePage('reddit', 'profile-2026');
  expect(reddit.anchor(openPage(page.html, page.url))?.textContent).toBe('Odile folds');
});
