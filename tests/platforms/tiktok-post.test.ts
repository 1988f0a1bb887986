import { expect, test } from 'vitest';
import type { Count } from '../../lib/model/count';
import type { Look } from '../../lib/model/look';
import type { PostReading } from '../../lib/model/reading';
import { look } from '../../lib/platforms/look';
import { tiktok } from '../../lib/platforms/tiktok/adapter';
import { samplePage } from '../e2e/sample-pages';
import { openPage } from './open-page';

type Change = (html: string) => string;

const unchanged: Change = (html) => html;

function lookAt(name: string, change = unchanged): Look {
  const page = samplePage('tiktok', name);
  return look(tiktok, openPage(change(page.html), page.url), new URL(page.url));
}

function readingOf(name: string, change?: Change): PostReading {
  const seen = lookAt(name, change);
  if (seen.kind !== 'post') throw new Error(`${name}: ${seen.kind}`);
  return seen.reading;
}

/** 5 exactly; [4, 5, 6] for about 5, between 4 and 6; the reason for an unknown count. */
function short(count: Count | undefined) {
  if (count === undefined) return undefined;
  if (count.value === null) return count.why;
  return count.exact ? count.value : [count.range[0], count.value, count.range[1]];
}

const figures = ({ handle, post }: PostReading) => [handle, ...[post.likes, post.comments, post.shares, post.saves, post.views].map(short)];

const withoutData: Change = (html) => html.replace(/<script id="__UNIVERSAL.*?<\/script>/s, '');
const withoutPlayers: Change = (html) => html.replaceAll('id="xgwrapper', 'id="x');

test.each([
  ['post-2026', ['marlo.keeps.light', 25467, 146, 2156, 1311, [192_000, 192_100, 192_200]], 'card-2025'],
  ['post-scrolled-2026', ['harbour.radio', [35_200, 35_300, 35_400], 223, [24_700, 24_800, 24_900], 1852, 'absent'], 'card-2025'],
  ['post-browse-2023', ['basil_the_goat', 9874, [1100, 1200, 1300], 'absent', 403, 'absent'], 'browse-2022'],
  ['post-german-2026', ['kuestenbrot', [12_200, 12_300, 12_400], 87, 0, 640, [1_100_000, 1_200_000, 1_300_000]], 'data-2024'],
  ['post-arabic-2026', ['dar.alnoor', [1_300_000, 1_400_000, 1_500_000], [10_100, 10_200, 10_300], 0, 0, 25_643_210], 'card-2025'],
])('%s is read as it shows', (name, expected, layout) => {
  const reading = readingOf(name);
  expect(figures(reading)).toEqual(expected);
  expect(reading.layout).toBe(layout);
});

test('a post carries its author, its address and the date that its id holds', () => {
  const { canonicalId, name, followers, post } = readingOf('post-2026');
  expect({ canonicalId, name, followers: short(followers) }).toEqual({
    canonicalId: '7310000000000000111',
    name: 'Marlo Wick',
    followers: 'absent',
  });
  expect(post).toMatchObject({
    id: '7709480040216581767',
    href: 'https://www.tiktok.com/@marlo.keeps.light/video/7709480040216581767',
    by: 'marlo.keeps.light',
    pinned: false,
    date: '2026-11-18T12:00:00.000Z',
    age: null,
  });
});

test('photos keep their own address', () => {
  expect(readingOf('post-german-2026').post.href).toBe('https://www.tiktok.com/@kuestenbrot/photo/7702429421903468222');
});

test('a video that is gone gives nothing, whatever is offered in its place', () => {
  expect(lookAt('post-gone-2026')).toEqual({ kind: 'waiting' });
});

test('data of another video lends neither counts nor author nor views', () => {
  expect(readingOf('post-scrolled-2026')).toMatchObject({ handle: 'harbour.radio', canonicalId: null, name: null });
});

test.each([
  [
    'without data the screen is enough, but for views',
    withoutData,
    ['marlo.keeps.light', [25_400, 25_500, 25_600], 146, 2156, 1311, 'absent'],
  ],
  ['without a player the data is enough', withoutPlayers, ['marlo.keeps.light', 25467, 146, 2156, 1311, [192_000, 192_100, 192_200]]],
  [
    'without statsV2 the rounded likes are no better than the screen',
    (html: string) => html.replace('"statsV2"', '"statsV1"'),
    ['marlo.keeps.light', [25_400, 25_500, 25_600], 146, 2156, 1311, [192_000, 192_100, 192_200]],
  ],
  [
    'the screen is right where the data has grown old',
    (html: string) => html.replace('>146<', '>151<').replace('>25.5K<', '>26.1K<'),
    ['marlo.keeps.light', [26_000, 26_100, 26_200], 151, 2156, 1311, [192_000, 192_100, 192_200]],
  ],
  [
    'a rounded number of the data is older than the screen',
    (html: string) => html.replace('"statsV2"', '"statsV1"').replace('>25.5K<', '>25.6K<'),
    ['marlo.keeps.light', [25_500, 25_600, 25_700], 146, 2156, 1311, [192_000, 192_100, 192_200]],
  ],
  [
    'broken data is none',
    (html: string) => html.replace('{"__DEFAULT_SCOPE__"', '{"__DEFAULT_SCOPE__'),
    ['marlo.keeps.light', [25_400, 25_500, 25_600], 146, 2156, 1311, 'absent'],
  ],
])('%s', (_, change, expected) => {
  expect(figures(readingOf('post-2026', change))).toEqual(expected);
});

test('a word in place of a number is no zero unless the data says so', () => {
  expect(short(readingOf('post-arabic-2026', withoutData).post.shares)).toBe('unreadable');
});

/** Only the post's own card, whose likes have another name, and the last one, which has no player. */
const withOneNeighbour: Change = (html) =>
  withoutData(html)
    .replace('e2e="like-count"', 'e2e="x"')
    .replace(/ *<article id="one-column-item-1".*?<\/article>/s, '');

test.each([
  ['neither data nor a player names the post', (html: string) => withoutPlayers(withoutData(html))],
  ['the likes beside it are of the next card', withOneNeighbour],
  [
    'the part around the player holds another post',
    (html: string) =>
      withOneNeighbour(html).replaceAll('article', 'div').replace('<canvas', '<div id="xgwrapper-2-7708366784693458888"></div>$&'),
  ],
  ['nobody is named as its author', (html: string) => withoutData(html).replaceAll('video-author-avatar', 'x')],
])('silence where %s', (_, change) => {
  expect(lookAt('post-2026', change)).toEqual({ kind: 'waiting' });
});

test('of two numbers under one name none is believed', () => {
  const twice: Change = (html) => html.replace('<strong data-e2e="undefined-count">', '<strong data-e2e="undefined-count">77</strong>$&');
  expect(short(readingOf('post-2026', (html) => twice(withoutData(html))).post.saves)).toBe('absent');
});

test('likes of comments and of the page behind are not the likes of the video', () => {
  const behind = '<strong data-e2e="like-count">35.3K</strong>';
  const change: Change = (html) =>
    html.replace(/<strong data-e2e="browse-like-count">.*?<\/strong>/, '').replace('<div data-e2e="user-page">', `$&${behind}`);
  expect(lookAt('post-browse-2023', change)).toEqual({ kind: 'waiting' });
});

test('each selector of the region is on a page, so that changes are noticed', () => {
  const found = ['post-2026', 'post-browse-2023'].flatMap((name) => {
    const page = samplePage('tiktok', name);
    const doc = openPage(page.html, page.url);
    return (tiktok.postRegion ?? []).filter((selector) => doc.querySelector(selector) !== null);
  });
  expect(new Set(found)).toEqual(new Set(tiktok.postRegion));
});
