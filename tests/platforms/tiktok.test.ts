import { expect, test } from 'vitest';
import type { Count } from '../../lib/model/count';
import type { Look } from '../../lib/model/look';
import type { Reading } from '../../lib/model/reading';
import { look } from '../../lib/platforms/look';
import { tiktok } from '../../lib/platforms/tiktok/adapter';
import { type SamplePage, samplePage } from '../e2e/sample-pages';
import { openPage } from './open-page';

const profile = (value: string) => ({ kind: 'profile', profile: { platform: 'tiktok', kind: 'handle', value } });
const post = (id: string) => ({ kind: 'post', platform: 'tiktok', id });

test.each([
  ['https://www.tiktok.com/@marlo.keeps.light', profile('marlo.keeps.light')],
  ['https://www.tiktok.com/@Marlo_1/?lang=de', profile('Marlo_1')],
  ['https://www.tiktok.com/%40marlo', profile('marlo')],
  ['https://www.tiktok.com/@live', profile('live')],
  ['https://www.tiktok.com/@marlo/video/7310000000000000111?is_copy_url=1', post('7310000000000000111')],
  ['https://www.tiktok.com/@marlo/photo/7310000000000000111', post('7310000000000000111')],
  ['https://www.tiktok.com/@marlo/live', null],
  ['https://www.tiktok.com/@marlo/collection/best-1', null],
  ['https://www.tiktok.com/@marlo/playlist/best-1', null],
  ['https://www.tiktok.com/@', null],
  ['https://www.tiktok.com/foryou', null],
  ['https://www.tiktok.com/explore', null],
  ['https://www.tiktok.com/tag/lighthouse', null],
  ['https://www.tiktok.com/', null],
])('%s is told by its address alone', (url, expected) => {
  expect(tiktok.identify(new URL(url))).toEqual(expected);
});

function lookAt(page: SamplePage, change: (html: string) => string = (html) => html): Look {
  return look(tiktok, openPage(change(page.html), page.url), new URL(page.url));
}

function readingOf(name: string, change?: (html: string) => string): Reading {
  const seen = lookAt(samplePage('tiktok', name), change);
  if (seen.kind !== 'profile') throw new Error(`${name}: ${seen.kind}`);
  return seen.reading;
}

/** 5 exactly; [4, 5, 6] for about 5, between 4 and 6; the reason for an unknown count. */
function short(count: Count | undefined) {
  if (count === undefined) return undefined;
  if (count.value === null) return count.why;
  return count.exact ? count.value : [count.range[0], count.value, count.range[1]];
}

const figures = (reading: Reading) => ({
  handle: reading.handle,
  name: reading.name,
  followers: short(reading.followers),
  following: short(reading.following),
  posts: short(reading.posts),
  totalLikes: short(reading.totalLikes),
});

test.each([
  ['profile-2026', ['marlo.keeps.light', 'Marlo Wick', 72438, 318, 412, 1934502]],
  ['profile-2025', ['tinsel.and.twine', 'Tinsel & Twine', 5120, 97, 88, 48612]],
  [
    'profile-2022',
    ['basil_the_goat', 'Basil (a goat)', [1_100_000, 1_200_000, 1_300_000], 41, 'absent', [23_400_000, 23_500_000, 23_600_000]],
  ],
  ['profile-german-2026', ['kuestenbrot', 'Küstenbrot', 12345, 64, 57, 201689]],
  ['profile-arabic-2026', ['dar.alnoor', 'دار النور ✨', 48911, 12, 133, 512340]],
  ['markup-in-bio-2026', ['angle.bracket', '<b>Angle</b> Bracket', 15640, 1001, 31, [81_000, 82_000, 83_000]]],
  ['stale-data-2026', ['pebble.post', 'Pebble Post', [3_000, 3_100, 3_200], 77, 'absent', 9456]],
  ['zero-followers-2026', ['brand.new.pond', 'Brand New Pond', 0, 3, 0, 0]],
])('%s is read as it shows', (name, [handle, nickname, followers, following, posts, totalLikes]) => {
  expect(figures(readingOf(name))).toEqual({ handle, name: nickname, followers, following, posts, totalLikes });
});

test.each([
  ['private-2026', { kind: 'unavailable', why: 'private' }],
  ['not-found-2026', { kind: 'unavailable', why: 'not-found' }],
  ['empty-shell-2026', { kind: 'waiting' }],
])('%s gives no numbers', (name, expected) => {
  expect(lookAt(samplePage('tiktok', name))).toEqual(expected);
});

test('an error in data that another address left behind says nothing of this one', () => {
  const page = samplePage('tiktok', 'not-found-2026');
  const elsewhere = new URL('https://www.tiktok.com/@somebody.else');
  expect(look(tiktok, openPage(page.html, elsewhere.href), elsewhere)).toEqual({ kind: 'waiting' });
});

test('a page that still shows the profile before gives no numbers for the new address', () => {
  const page = samplePage('tiktok', 'profile-2026');
  const next = new URL('https://www.tiktok.com/@pebble.post');
  expect(look(tiktok, openPage(page.html, next.href), next)).toEqual({ kind: 'waiting' });
});

test('a private account whose posts this visitor sees is read, and known to be private', () => {
  const reading = readingOf('profile-2026', (html) => html.replace('"privateAccount": false', '"privateAccount": true'));
  expect([reading.private, short(reading.followers)]).toEqual([true, 72438]);
});

test('posts carry address, author, pin, views and the date that their id holds', () => {
  const [first, , third] = readingOf('profile-2026').items;
  expect(first).toMatchObject({ by: 'marlo.keeps.light', pinned: true, date: '2026-05-02T12:00:00.000Z', age: null });
  expect(first?.href).toBe(`https://www.tiktok.com/@marlo.keeps.light/video/${first?.id}`);
  expect(short(first?.views)).toEqual([2_300_000, 2_400_000, 2_500_000]);
  expect(third).toMatchObject({ pinned: false, date: '2026-11-18T12:00:00.000Z' });
});

test.each([
  [
    'profile-2026',
    9,
    [
      [2_300_000, 2_400_000, 2_500_000],
      [988_000, 988_100, 988_200],
      [18_100, 18_200, 18_300],
    ],
  ],
  ['profile-german-2026', 2, [[1_400, 1_500, 1_600], 873]],
  ['profile-arabic-2026', 2, [[20_000, 20_100, 20_200], 7654]],
  ['zero-followers-2026', 0, []],
])('%s shows views as TikTok rounds them, to either side', (name, howMany, views) => {
  const { items } = readingOf(name);
  expect(items).toHaveLength(howMany);
  expect(items.slice(0, views.length).map((item) => short(item.views))).toEqual(views);
});

test('a tile without a view count is a post with unknown views', () => {
  const { items } = readingOf('profile-2026', (html) => html.replaceAll(/<strong data-e2e="video-views">.*?<\/strong>/g, ''));
  expect(items.map((item) => short(item.views))).toEqual(Array(9).fill('absent'));
});

test("a post of somebody else's in the grid keeps its author", () => {
  expect(readingOf('stale-data-2026').items.map((item) => item.by)).toEqual(['pebble.post', 'marlo.keeps.light']);
});

test('data of another account lends neither counts nor id nor a tick', () => {
  const { canonicalId, verified, private: isPrivate, posts } = readingOf('stale-data-2026');
  expect({ canonicalId, verified, isPrivate, posts: short(posts) }).toEqual({
    canonicalId: null,
    verified: null,
    isPrivate: null,
    posts: 'absent',
  });
});

test.each([
  ['video count rounded by `stats`', '"videoCount": 57,', '"videoCount": 57000,', 'unreadable'],
  ['video count of `stats` below the rounding', '"videoCount": 57,', '"videoCount": 58,', 58],
])('without statsV2: %s', (_, from, to, posts) => {
  const reading = readingOf('profile-german-2026', (html) => html.replace('"statsV2"', '"statsV1"').replace(from, to));
  expect(short(reading.posts)).toEqual(posts);
  expect(short(reading.followers)).toEqual([12_200, 12_300, 12_400]);
});

const withoutData = (html: string) => html.replace(/<script id="__UNIVERSAL.*?<\/script>/s, '');
const withoutPosts = (html: string) => html.replaceAll('user-post-item', 'x');

test.each([
  ['posts decide', withoutData],
  ['posts decide, in the older order', (html: string) => swapped(withoutData(html))],
  ['without posts the data decides', withoutPosts],
  ['without posts the data decides, in the older order', (html: string) => swapped(withoutPosts(html))],
  ['without both it is the line of the newest layout', (html: string) => withoutData(withoutPosts(html))],
])('a nickname that could be a handle is none: %s', (_, change) => {
  const likeAHandle = (html: string) => html.replace('>Marlo Wick</h1>', '>tideworks</h1>');
  expect(readingOf('profile-2026', (html) => change(likeAHandle(html)))).toMatchObject({ handle: 'marlo.keeps.light', name: 'tideworks' });
});

function swapped(html: string): string {
  return html.replace(/(<h1 data-e2e="user-title">)(.*?)(<\/h1>.*?<h2 data-e2e="user-subtitle">)(.*?)(<\/h2>)/s, '$1$4$3$2$5');
}

test.each([
  ['profile-2026', { avatar: 'present', verified: true, bio: 'Keeper of a small light on a large sea New post every fourth day' }],
  ['profile-2022', { avatar: 'present', verified: true, bio: 'He eats everything.' }],
  ['markup-in-bio-2026', { avatar: 'default', verified: false, bio: '<img src=x onerror=alert(1)> <script>alert(2)</script>' }],
  ['zero-followers-2026', { avatar: 'present', verified: false, bio: null }],
])('%s tells picture, tick and bio', (name, expected) => {
  expect(readingOf(name)).toMatchObject(expected);
});

test.each([
  ['broken data', (html: string) => html.replace('{"__DEFAULT_SCOPE__"', '{"__DEFAULT_SCOPE__')],
  ['data of the wrong shape', (html: string) => html.replace(/\{"__DEFAULT_SCOPE__".*(?=<\/script>)/s, '[1, null, "x"]')],
])('%s leaves what the screen shows', (_, change) => {
  expect(short(readingOf('profile-2026', change).followers)).toEqual([72_300, 72_400, 72_500]);
});

test('the anchor is the badge after the name', () => {
  const page = samplePage('tiktok', 'profile-2026');
  expect(tiktok.anchor(openPage(page.html, page.url))?.previousElementSibling?.textContent).toBe('Marlo Wick');
});
