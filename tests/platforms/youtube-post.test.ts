import { expect, test } from 'vitest';
import type { Count } from '../../lib/model/count';
import type { Look } from '../../lib/model/look';
import type { PostReading } from '../../lib/model/reading';
import { look } from '../../lib/platforms/look';
import { youtube } from '../../lib/platforms/youtube/adapter';
import { samplePage } from '../e2e/sample-pages';
import { openPage } from './open-page';

type Change = (html: string) => string;

const unchanged: Change = (html) => html;

function lookAt(name: string, change = unchanged): Look {
  const page = samplePage('youtube', name);
  return look(youtube, openPage(change(page.html), page.url), new URL(page.url));
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

const about = (value: number, step: number) => [value, value, value + step - 1];

const figures = ({ post }: PostReading) => [post.likes, post.comments, post.views].map(short);

test.each([
  ['watch-2026', [1234, 146, 18_342], 'watch-2024'],
  ['watch-moved-2026', [3402, 'absent', 42_019], 'watch-2024'],
  ['watch-2022', [77_412, 'hidden', 1_403_118], 'watch-2022'],
  ['watch-german-2026', [2140, 1052, 14_503], 'watch-2024'],
  ['watch-arabic-2026', [2431, 0, 12_408], 'watch-2024'],
  ['watch-live-2026', [214, 'absent', 'absent'], 'watch-2024'],
  ['short-2026', [6812, 88, undefined], 'short-2024'],
  ['short-2022', [1024, 37, undefined], 'short-2022'],
])('%s is read as it shows', (name, expected, layout) => {
  const reading = readingOf(name);
  expect(figures(reading)).toEqual(expected);
  expect(reading.layout).toBe(layout);
});

const birdId = 'UCbicyclebakery000000000';

test.each([
  ['watch-2026', 'thetideclockmaker', null, 'The Tide Clock Maker', about(148_000, 1000)],
  ['watch-2022', null, birdId, 'Bicycle Bakery', about(1_230_000, 10_000)],
  ['watch-german-2026', 'moorundmelodie', null, 'Moor und Melodie', 'hidden'],
  ['watch-arabic-2026', 'nuqushtv', null, 'نقوش', about(22_700, 100)],
  ['short-2026', 'thetideclockmaker', null, null, 'absent'],
  ['short-2022', null, birdId, null, 'absent'],
])('%s tells its author and nobody whom it mentions', (name, handle, canonicalId, author, followers) => {
  const reading = readingOf(name);
  expect({ ...reading, followers: short(reading.followers) }).toMatchObject({ handle, canonicalId, name: author, followers });
  expect(reading.post.by).toBe(handle);
});

test.each([
  ['watch-2026', '/watch?v=kLm3nOpQr5s', '2026-11-20T09:30:00-08:00', { amount: 2, unit: 'day' }],
  ['watch-moved-2026', '/watch?v=tUv6wXyZa7b', null, { amount: 9, unit: 'day' }],
  ['watch-german-2026', '/watch?v=moor0000001', null, { amount: 3, unit: 'week' }],
  ['watch-arabic-2026', '/watch?v=nuqush00001', null, { amount: 3, unit: 'hour' }],
  ['watch-live-2026', '/watch?v=liveNOWaaa1', null, { amount: 2, unit: 'hour' }],
  ['short-2026', '/shorts/shortTIDE01', null, null],
])('%s has the address of its card, and a date only from data of its own', (name, href, date, age) => {
  expect(readingOf(name).post).toMatchObject({ href, date, age, pinned: false });
});

test.each([
  ['a video that is gone', 'watch-gone-2026', unchanged],
  ['parts of the video before', 'watch-stale-2026', unchanged],
  [
    'parts that do not say of which video they are',
    'watch-stale-2026',
    (html: string) => html.replace(' class="watch-active-metadata" video-id="kLm3nOpQr5s"', ''),
  ],
  ['a page that was left', 'watch-2026', (html: string) => html.replace('role="main"', 'hidden')],
  ['several authors, none of them linked', 'watch-2026', (html: string) => html.replaceAll('href="/@thetideclockmaker"', '')],
  ['a Short while the one before still plays', 'short-stale-2026', unchanged],
  [
    'a Short that only the link of its sound names',
    'short-2026',
    (html: string) => html.replace('shorts/shortTIDE01"', 'shorts/other000001"').replace('origSOUND01', 'shortTIDE01'),
  ],
  [
    'a Short that names itself otherwise than its player',
    'short-2026',
    (html: string) => html.replace(' is-active', ' is-active video-id="shortBELL02"'),
  ],
])('silence for %s', (_, name, change) => {
  expect(lookAt(name, change)).toEqual({ kind: 'waiting' });
});

test('a Short that names itself needs no player', () => {
  const change: Change = (html) => html.replace(/<a class="ytp-title-link".*?<\/a>/, '').replace(' is-active', ' video-id="shortTIDE01"');
  expect(figures(readingOf('short-2026', change))).toEqual([6812, 88, undefined]);
});

const likeButton = /aria-pressed="false" aria-label="like this video along with 1,234 other people"/;

test.each([
  [
    'hidden by the owner',
    (html: string) => html.replace(likeButton, 'aria-label="I like this"').replace('<div>1.2K</div>', '<div>Like</div>'),
    'hidden',
  ],
  ['none yet', (html: string) => html.replace('with 1,234 other', 'with 0 other').replace('<div>1.2K</div>', '<div>Like</div>'), 0],
  ['without a label', (html: string) => html.replace(likeButton, ''), about(1200, 100)],
  ['neither label nor number', (html: string) => html.replace(likeButton, '').replace('<div>1.2K</div>', ''), 'absent'],
  ['with the visitor’s own', (html: string) => html.replace('aria-pressed="false"', 'aria-pressed="true"'), about(1200, 100)],
  ['with a label that the screen contradicts', (html: string) => html.replace('1,234', '9,999'), about(1200, 100)],
  [
    'with two numbers in the label',
    (html: string) => html.replace('1,234 other people', '1,234 other people, 7 friends'),
    about(1200, 100),
  ],
])('likes %s', (_, change, likes) => {
  // The Short that was left stands first in the page.
  const visible: Change = (html) => html.replace(/<ytd-shorts hidden>.*?<\/ytd-shorts>/s, '');
  expect(short(readingOf('watch-2026', (html) => change(visible(html))).post.likes)).toEqual(likes);
});

const info = (views: string, when: string): Change => {
  return (html) => html.replace('>18K views<', `>${views}<`).replace('>2 days ago<', `>${when}<`).replace('18,342 views', views);
};

test.each([
  ['beside an age', '640 views', '2 days ago', 640],
  ['of a past broadcast, abbreviated', '18K views', 'Streamed 2 weeks ago', about(18_000, 1000)],
  ['in full, which could be viewers', '1,288 watching now', 'Started streaming 2 hours ago', 'absent'],
  ['that are people waiting', '12 waiting', 'Scheduled for Nov 30, 2026, 6:00 PM', 'absent'],
  ['said to be none', 'No views', '3 minutes ago', 0],
])('views %s', (_, views, when, expected) => {
  expect(short(readingOf('watch-2026', info(views, when)).post.views)).toEqual(expected);
});

test.each([
  ['an age in their place', (html: string) => html.replace('<span dir="auto">18K views</span>', ''), 'absent'],
  ['no tooltip', (html: string) => html.replaceAll('tp-yt-paper-tooltip', 'x-tooltip'), about(18_000, 1000)],
  ['the player of a running broadcast', (html: string) => html.replace('class="html5-video-player"', 'class="ytp-live"'), 'absent'],
])('views with %s', (_, change, expected) => {
  expect(short(readingOf('watch-2026', change).post.views)).toEqual(expected);
});

test.each([
  ['of another video', (html: string) => html.replaceAll('?v=kLm3nOpQr5s&amp;lc', '?v=zZnext00001&amp;lc'), 'absent'],
  ['not loaded', (html: string) => html.replace(/<ytd-comments.*<\/ytd-comments>/s, '<ytd-comments></ytd-comments>'), 'absent'],
  ['said to be some, without one to see', (html: string) => html.replaceAll('&amp;lc=', '&amp;x='), 'absent'],
])('comments %s', (_, change, expected) => {
  expect(short(readingOf('watch-2026', change).post.comments)).toEqual(expected);
});

test('the numbers beside the buttons of a Short are enough', () => {
  const change: Change = (html) => html.replaceAll(/ aria-label="(?:like|View)[^"]*"/g, '');
  expect(figures(readingOf('short-2026', change))).toEqual([about(6800, 100), 88, undefined]);
});

test('without comments, what stands in their place on a Short is no number', () => {
  const change: Change = (html) =>
    html.replace(/<button-view-model><label><button type="button" aria-label="View 88 comments">.*?<\/button-view-model>/, '');
  expect(short(readingOf('short-2026', change).post.comments)).toBe('absent');
});

test('each selector of the region is on a page, so that changes are noticed', () => {
  const found = ['watch-2026', 'watch-2022', 'short-2026', 'short-2022'].flatMap((name) => {
    const page = samplePage('youtube', name);
    const doc = openPage(page.html, page.url);
    return (youtube.postRegion ?? []).filter((selector) => doc.querySelector(selector) !== null);
  });
  expect(new Set(found)).toEqual(new Set(youtube.postRegion));
});
