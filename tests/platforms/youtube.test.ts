import { expect, test } from 'vitest';
import type { Count } from '../../lib/model/count';
import type { Look } from '../../lib/model/look';
import type { Reading } from '../../lib/model/reading';
import { look } from '../../lib/platforms/look';
import { youtube } from '../../lib/platforms/youtube/adapter';
import { type SamplePage, samplePage } from '../e2e/sample-pages';
import { openPage } from './open-page';

const profile = (kind: string, value: string) => ({ kind: 'profile', profile: { platform: 'youtube', kind, value } });
const post = (id: string) => ({ kind: 'post', platform: 'youtube', id });
const channelId = 'UCb1rdsong0000000000abcd';

test.each([
  ['https://www.youtube.com/@thetideclockmaker', profile('handle', 'thetideclockmaker')],
  ['https://www.youtube.com/@potters-shed/videos?view=0', profile('handle', 'potters-shed')],
  ['https://m.youtube.com/@A.B_C/shorts', profile('handle', 'A.B_C')],
  ['https://www.youtube.com/@%E8%8A%B1%E8%A6%8B%E3%83%A9%E3%82%B8%E3%82%AA/streams', profile('handle', '花見ラジオ')],
  ['https://www.youtube.com/@花見ラジオ', profile('handle', '花見ラジオ')],
  [`https://www.youtube.com/channel/${channelId}/about`, profile('id', channelId)],
  ['https://www.youtube.com/channel/UCshort', null],
  ['https://www.youtube.com/c/BirdsongArchive', profile('legacy', 'BirdsongArchive')],
  ['https://www.youtube.com/user/birdsong/playlists', profile('legacy', 'birdsong')],
  ['https://www.youtube.com/@birdsong/live', null],
  ['https://www.youtube.com/@birdsong/videos/extra', null],
  ['https://www.youtube.com/@%E0%A4', null],
  ['https://www.youtube.com/watch?v=kLm3nOpQr5s&t=3s', post('kLm3nOpQr5s')],
  ['https://www.youtube.com/watch', null],
  ['https://www.youtube.com/shorts/shortviews9', post('shortviews9')],
  ['https://www.youtube.com/live/liveNOWaaa1', post('liveNOWaaa1')],
  ['https://www.youtube.com/', null],
  ['https://www.youtube.com/feed/subscriptions', null],
  ['https://www.youtube.com/results?search_query=clock', null],
  ['https://www.youtube.com/playlist?list=PL1', null],
  ['https://www.youtube.com/hashtag/clock', null],
])('%s is told by its address alone', (url, expected) => {
  expect(youtube.identify(new URL(url))).toEqual(expected);
});

function lookAt(page: SamplePage, change: (html: string) => string = (html) => html): Look {
  return look(youtube, openPage(change(page.html), page.url), new URL(page.url));
}

function readingOf(name: string, change?: (html: string) => string): Reading {
  const seen = lookAt(samplePage('youtube', name), change);
  if (seen.kind !== 'profile') throw new Error(`${name}: ${seen.kind}`);
  return seen.reading;
}

/** 5 exactly; [4, 5, 6] for about 5, between 4 and 6; the reason for an unknown count. */
function short(count: Count | undefined) {
  if (count === undefined) return undefined;
  if (count.value === null) return count.why;
  return count.exact ? count.value : [count.range[0], count.value, count.range[1]];
}

const about = (value: number, step: number) => [value, value, value + step - 1];

test.each([
  ['profile-2026', 'thetideclockmaker', 'The Tide Clock Maker', about(148_000, 1000), 96],
  ['profile-2024', 'potters-shed', 'Potter’s Shed', about(13_600, 100), 187],
  ['profile-2022', 'bicyclebakery', 'Bicycle Bakery', about(1_230_000, 10_000), 318],
  ['profile-german-2026', 'moorundmelodie', 'Moor und Melodie', about(14_300, 100), 1052],
  ['profile-japanese-2026', '花見ラジオ', '花見ラジオ', about(22_800, 100), 415],
  ['profile-arabic-2026', 'nuqushtv', 'نقوش', about(22_700, 100), 310],
  ['home-tab-2026', 'nightowlradio', 'Night Owl Radio', about(9_870, 10), 1204],
  ['reworded-2026', 'kitemakers', 'Kite Makers', about(8_120, 10), 64],
  ['markup-in-bio-2026', 'anglebrackettv', '<i>Angle</i> Bracket', 1, 1],
  ['stale-data-2026', 'sisterchannel', 'Sister Channel', 512, 7],
  ['hidden-subscribers-2026', 'shyviolin', 'Shy Violin', 'hidden', 58],
  ['zero-subscribers-2026', 'firstframe1', 'First Frame', 0, 'absent'],
  ['channel-id-2026', 'birdsongarchive', 'Birdsong Archive', about(3_400, 100), 88],
  ['legacy-name-2026', 'birdsongarchive', 'Birdsong Archive', about(3_400, 100), 88],
])('%s is read as it shows', (file, handle, name, followers, posts) => {
  const reading = readingOf(file);
  expect({ handle: reading.handle, name: reading.name, followers: short(reading.followers), posts: short(reading.posts) }).toEqual({
    handle,
    name,
    followers,
    posts,
  });
  expect([short(reading.following), short(reading.totalLikes), reading.avatar, reading.private]).toEqual([
    'absent',
    'absent',
    'unknown',
    null,
  ]);
});

test.each([
  ['not-found-2026', { kind: 'unavailable', why: 'not-found' }],
  ['error-page-2026', { kind: 'unavailable', why: 'not-found' }],
  ['suspended-2026', { kind: 'unavailable', why: 'suspended' }],
  ['age-gate-2026', { kind: 'unavailable', why: 'age-gate' }],
])('%s gives no numbers', (name, expected) => {
  expect(lookAt(samplePage('youtube', name))).toEqual(expected);
});

test('a single number with unknown words could be anything, so it is none', () => {
  const seen = lookAt(samplePage('youtube', 'reworded-2026'), (html) => html.replace('64 uploads', ''));
  expect(seen.kind).toBe('unreadable');
});

test('words that nobody knows are not told by their order where the form of the numbers contradicts it', () => {
  const swap = (html: string) => html.replace('8.12K fans', 'x').replace('64 uploads', '8.12K fans').replace('>x<', '>64 uploads<');
  expect(lookAt(samplePage('youtube', 'reworded-2026'), swap).kind).toBe('unreadable');
});

test('a number beside the subscribers with words that nobody knows is not the videos', () => {
  expect(short(readingOf('profile-2026', (html) => html.replace('96 videos', '27 lists')).posts)).toBe('unreadable');
});

test('a further number before the age makes the views unknown', () => {
  const html = (text: string) => text.replace('18K views</span>', '18K views</span><span>27 lists</span>');
  expect(short(readingOf('profile-2026', html).items[0]?.views)).toBe('absent');
});

test('of two numbers the one before the videos counts subscribers, whatever its word', () => {
  const reading = readingOf('hidden-subscribers-2026', (html) => html.replace('58 videos', '9 listeners</span></div><div><span>58 videos'));
  expect([short(reading.followers), short(reading.posts)]).toEqual([9, 58]);
});

test('a page that still shows the channel before gives no numbers for the new address', () => {
  const page = samplePage('youtube', 'profile-2026');
  const next = new URL('https://www.youtube.com/@sisterchannel');
  expect(look(youtube, openPage(page.html, next.href), next)).toEqual({ kind: 'waiting' });
});

test.each([
  ['its own data', 'profile-2026', 'UCtideclockmaker00000001'],
  ['data of the page before', 'stale-data-2026', null],
  ['no data', 'profile-2024', null],
  ['an id written into its description', 'markup-in-bio-2026', null],
])('the id of a channel with %s', (_, name, id) => {
  expect(readingOf(name).canonicalId).toBe(id);
});

test.each([
  ['by id', 'channel-id-2026'],
  ['by an old name', 'legacy-name-2026'],
])('an address %s is not believed when the data is of another channel', (_, name) => {
  expect(lookAt(samplePage('youtube', name), (html) => html.replace('/@birdsongarchive"}', '/@another"}'))).toEqual({ kind: 'waiting' });
});

test('a page whose channel is hidden behind another page shows nobody', () => {
  const html = samplePage('youtube', 'profile-2026').html.replace(' role="main"', ' hidden');
  expect(youtube.shown(openPage(html, 'https://www.youtube.com/@thetideclockmaker'))).toBeNull();
});

test('posts of the hidden page before are not read', () => {
  expect(readingOf('stale-data-2026').items.map((item) => item.id)).toEqual(['sister00001']);
});

const days = (amount: number, unit: string) => ({ amount, unit });

test.each([
  ['profile-2026', 8, ['/watch?v=kLm3nOpQr5s', about(18_000, 1000), days(2, 'day')]],
  ['profile-2024', 2, ['/watch?v=pot00000001', 409, days(3, 'hour')]],
  ['profile-2022', 1, ['/watch?v=bread000001', about(77_000, 1000), days(4, 'week')]],
  ['profile-german-2026', 2, ['/watch?v=moor0000001', 2423, days(3, 'hour')]],
  ['profile-japanese-2026', 2, ['/watch?v=hanami00001', about(22_000, 1000), days(3, 'hour')]],
  ['profile-arabic-2026', 2, ['/watch?v=nuqush00001', about(2_400, 100), days(3, 'hour')]],
])('the first card of %s', (name, howMany, [href, views, age]) => {
  const { items } = readingOf(name);
  const [first] = items;
  expect(items).toHaveLength(howMany);
  expect({ href: first?.href, by: first?.by, views: short(first?.views), age: first?.age, date: first?.date }).toEqual({
    href,
    by: null,
    views,
    age,
    date: null,
  });
});

test.each([
  ['a running broadcast has viewers, not views', 'liveNOWaaa1', 'absent', null, null],
  ['a premiere has people waiting, not views', 'premiereaa2', 'absent', null, null],
  ['a video for members has an age alone', 'membersaaa3', 'absent', days(3, 'day'), null],
  ['a past broadcast has views', 'streamedaa4', about(5_400, 100), days(2, 'week'), null],
  ['"No views" are zero', 'noviewsaaa5', 0, days(1, 'minute'), null],
  ['a card that links to its channel', 'linkedguest', about(3_100, 100), days(1, 'month'), 'harbour.talks'],
  ["a card with the channel's own name", 'ownnameaaa8', about(2_200, 100), days(5, 'month'), 'nightowlradio'],
  ['a Short with its views below', 'shortviews9', about(42_000_000, 1_000_000), null, null],
  ['a Short with its views in words', 'shortlabel0', about(1_500_000, 100_000), null, null],
])('%s', (_, id, views, age, by) => {
  const item = readingOf('home-tab-2026').items.find((candidate) => candidate.id === id);
  expect({ views: short(item?.views), age: item?.age, by: item?.by }).toEqual({ views, age, by });
});

test.each([
  ["another channel's video without a link", 'guestvideo6'],
  ['a playlist, whose card leads to its first video', 'onlyinlist1'],
])('%s is no post of the channel', (_, id) => {
  expect(readingOf('home-tab-2026').items.map((item) => item.id)).not.toContain(id);
});

test.each([
  ['profile-2026', { verified: true, bio: 'Old clocks, slow films and a patient cat.' }],
  ['zero-subscribers-2026', { verified: false, bio: null }],
])('%s tells tick and bio', (name, expected) => {
  expect(readingOf(name)).toMatchObject(expected);
});

test('the anchor is the name on the screen, not the one of the hidden page', () => {
  const page = samplePage('youtube', 'stale-data-2026');
  expect(youtube.anchor(openPage(page.html, page.url))?.textContent).toBe('Sister Channel');
});
