import { expect, test } from 'vitest';
import type { Count } from '../../lib/model/count';
import type { Look } from '../../lib/model/look';
import { type Reading, readingSchema } from '../../lib/model/reading';
import { look } from '../../lib/platforms/look';
import { snapchat } from '../../lib/platforms/snapchat/adapter';
import { samplePage } from '../e2e/sample-pages';
import { openPage } from './open-page';

const profile = (value: string) => ({ kind: 'profile', profile: { platform: 'snapchat', kind: 'handle', value } });
const post = (id: string) => ({ kind: 'post', platform: 'snapchat', id });

test.each([
  ['https://www.snapchat.com/@velvet.kettle', profile('velvet.kettle')],
  ['https://www.snapchat.com/%40velvet-kettle_1/?locale=en-US', profile('velvet-kettle_1')],
  ['https://www.snapchat.com/add/copper.wren', profile('copper.wren')],
  ['https://www.snapchat.com/spotlight/W7_sampleSpotlightA-0001', post('W7_sampleSpotlightA-0001')],
  ['https://www.snapchat.com/@velvet.kettle/spotlight/W7_sampleSpotlightA-0001', post('W7_sampleSpotlightA-0001')],
  ['https://www.snapchat.com/@velvet.kettle/highlight/1', null],
  ['https://www.snapchat.com/spotlight', null],
  ['https://www.snapchat.com/lens/abc', null],
  ['https://www.snapchat.com/explore/tea', null],
  ['https://www.snapchat.com/velvet.kettle', null],
  ['https://www.snapchat.com/', null],
])('%s is told by its address alone', (url, expected) => {
  expect(snapchat.identify(new URL(url))).toEqual(expected);
});

function lookAt(name: string, change: (html: string) => string = (html) => html): Look {
  const page = samplePage('snapchat', name);
  return look(snapchat, openPage(change(page.html), page.url), new URL(page.url));
}

function readingOf(name: string, change?: (html: string) => string): Reading {
  const seen = lookAt(name, change);
  if (seen.kind !== 'profile') throw new Error(`${name}: ${seen.kind}`);
  return seen.reading;
}

/** 5 exactly; [4, 5, 6] for about 5, between 4 and 6; the reason for an unknown count. */
function short(count: Count | undefined) {
  if (count === undefined || count.value === null) return count?.why;
  return count.exact ? count.value : [count.range[0], count.value, count.range[1]];
}

const id = '0b1c2d3e-0000-4000-8000-000000000001';

test.each([
  [
    'profile-2026',
    'velvet.kettle',
    'Velvet Kettle',
    [141_200, 141_300, 141_400],
    id,
    'Tea, loudly. 40 cups a week.',
    true,
    'present',
    'next-data-2023',
  ],
  ['profile-2023', 'copper.wren', 'Copper Wren', 8640, id, 'Small birds', null, 'unknown', 'next-data-2023'],
  [
    'profile-german-2026',
    'nebelhorn_nord',
    'Nebelhorn Nord',
    [1_466_100, 1_466_200, 1_466_300],
    id,
    'Schiffe, von hinten.',
    true,
    'present',
    'next-data-2023',
  ],
  ['profile-arabic-2026', 'dukkan.ward', 'دكان ورد', [757_700, 757_800, 757_900], id, 'زهور كل صباح', true, 'present', 'next-data-2023'],
  ['hidden-subscribers-2026', 'quiet.orchard', 'Quiet Orchard', 'hidden', id, 'Apples.', null, 'present', 'next-data-2023'],
  ['stale-data-2026', 'spoon.society', 'Spoon Society', [2_800_000, 2_900_000, 3_000_000], null, null, null, 'unknown', 'screen-2024'],
])('%s is read as it shows', (page, handle, name, followers, canonicalId, bio, verified, avatar, layout) => {
  const reading = readingOf(page);
  expect(reading).toMatchObject({ handle, name, canonicalId, bio, verified, avatar, layout, private: null });
  expect(short(reading.followers)).toEqual(followers);
  expect([reading.following, reading.posts, reading.totalLikes].map(short)).toEqual(['absent', 'absent', 'absent']);
  expect(readingSchema.safeParse(reading).success).toBe(true);
});

test.each([
  ['not-found-2026', { kind: 'unavailable', why: 'not-found' }],
  ['ordinary-2026', { kind: 'unavailable', why: 'private' }],
])('%s gives no numbers', (name, expected) => {
  expect(lookAt(name)).toEqual(expected);
});

test('Spotlight videos carry id, date and views; -1 and 0 are withheld, empty places are none', () => {
  const { items } = readingOf('profile-2026');
  expect(items.map((item) => [item.id, item.by, item.date, short(item.views)])).toEqual([
    ['W7_sampleSpotlightA-0001', 'velvet.kettle', '2026-08-29T10:40:00.000Z', 48_211],
    ['W7_sampleSpotlightB-0002', 'velvet.kettle', '2026-09-14T14:14:17.837Z', 10_948],
    ['W7_sampleSpotlightC-0003', 'velvet.kettle', '2026-08-17T20:53:20.000Z', 'hidden'],
    ['W7_sampleSpotlightD-0004', 'velvet.kettle', '2026-08-06T07:06:40.000Z', 'hidden'],
    ['W7_sampleSpotlightE-0005', 'spoon.society', '2026-07-25T17:20:00.000Z', 3_841_923],
  ]);
  expect(items[0]).toMatchObject({ href: '/spotlight/W7_sampleSpotlightA-0001', pinned: false, age: null });
});

test('a video without numbers of its own is an empty place', () => {
  const { items } = readingOf('profile-2026', (html) =>
    html.replace('"engagementStats": {"viewCount": "48211"', '"other": {"viewCount": "48211"'),
  );
  expect(items[0]?.id).toBe('W7_sampleSpotlightB-0002');
});

test('data of another account lends no videos', () => {
  expect(readingOf('stale-data-2026').items).toEqual([]);
});

test.each([
  ['an account before', 'profile-2026', 'https://www.snapchat.com/@spoon.society'],
  ['an account that is missing', 'not-found-2026', 'https://www.snapchat.com/@velvet.kettle'],
  ['an account without a public profile', 'ordinary-2026', 'https://www.snapchat.com/@velvet.kettle'],
])('%s says nothing of the new address', (_, name, address) => {
  const next = new URL(address);
  expect(look(snapchat, openPage(samplePage('snapchat', name).html, next.href), next)).toEqual({ kind: 'waiting' });
});

test('a code and a title of different accounts are nobody’s', () => {
  expect(lookAt('profile-2026', (html) => html.replace('(@velvet.kettle)', '(@spoon.society)'))).toEqual({ kind: 'waiting' });
});

test('a title without a code is believed with data of that account only', () => {
  const withoutCode = (html: string) => html.replace(/<img class="code".*?>/, '');
  expect(readingOf('profile-2026', withoutCode).handle).toBe('velvet.kettle');
  expect(lookAt('stale-data-2026', withoutCode)).toEqual({ kind: 'waiting' });
});

test('the code alone tells whose profile it is', () => {
  expect(readingOf('profile-2026', (html) => html.replace(/<title>.*?<\/title>/, '<title>Snapchat</title>')).handle).toBe('velvet.kettle');
});

test('where screen and data differ the screen is right', () => {
  const { followers } = readingOf('profile-2026', (html) => html.replace('141.3k Subscribers', '152.9k Subscribers'));
  expect(short(followers)).toEqual([152_800, 152_900, 153_000]);
});

test('the subscribers of accounts below are not those of this one', () => {
  const without = (html: string) => html.replace('<div data-testid="subscribersCountText">2.9m Subscribers</div>', '');
  expect(lookAt('stale-data-2026', without).kind).toBe('unreadable');
});

test.each([
  ['broken data', (html: string) => html.replace('{"props"', '{"props')],
  ['data of the wrong shape', (html: string) => html.replace(/\{"props".*(?=<\/script>)/s, '[1, null, "x"]')],
])('%s leaves what the screen shows', (_, change) => {
  const reading = readingOf('profile-2026', change);
  expect([short(reading.followers), reading.name, reading.items]).toEqual([[141_200, 141_300, 141_400], 'Velvet Kettle', []]);
});

test('the anchor is the name', () => {
  const page = samplePage('snapchat', 'profile-2026');
  expect(snapchat.anchor(openPage(page.html, page.url))?.textContent).toBe('Velvet Kettle');
});
