import { expect, test } from 'vitest';
import type { Count } from '../../lib/model/count';
import type { Look } from '../../lib/model/look';
import type { Reading } from '../../lib/model/reading';
import { look } from '../../lib/platforms/look';
import { twitch } from '../../lib/platforms/twitch/adapter';
import { samplePage } from '../e2e/sample-pages';
import { openPage } from './open-page';

const profile = (value: string) => ({ kind: 'profile', profile: { platform: 'twitch', kind: 'handle', value } });
const post = (id: string) => ({ kind: 'post', platform: 'twitch', id });

test.each([
  ['https://www.twitch.tv/otto_builds', profile('otto_builds')],
  ['https://www.twitch.tv/Otto_Builds/?tt_medium=x', profile('Otto_Builds')],
  ['https://www.twitch.tv/otto_builds/about', profile('otto_builds')],
  ['https://www.twitch.tv/otto_builds/videos?filter=archives', profile('otto_builds')],
  ['https://m.twitch.tv/otto_builds/profile', profile('otto_builds')],
  ['https://www.twitch.tv/videos/2900000000001', post('2900000000001')],
  ['https://www.twitch.tv/otto_builds/video/2900000000001', post('2900000000001')],
  ['https://www.twitch.tv/otto_builds/clip/TallBench-a1B2', post('TallBench-a1B2')],
  ['https://www.twitch.tv/directory/category/art', null],
  ['https://www.twitch.tv/directory', null],
  ['https://www.twitch.tv/settings/profile', null],
  ['https://www.twitch.tv/videos', null],
  ['https://www.twitch.tv/p/legal', null],
  ['https://www.twitch.tv/popout/otto_builds/chat', null],
  ['https://www.twitch.tv/moderator/otto_builds', null],
  ['https://www.twitch.tv/otto_builds/followers', null],
  ['https://www.twitch.tv/', null],
])('%s is told by its address alone', (url, expected) => {
  expect(twitch.identify(new URL(url))).toEqual(expected);
});

function lookAt(name: string, change: (html: string) => string = (html) => html): Look {
  const page = samplePage('twitch', name);
  return look(twitch, openPage(change(page.html), page.url), new URL(page.url));
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

test.each([
  ['channel-2026', 'otto_builds', 'Otto_Builds', [48_100, 48_200, 48_300], null, true, 'present', 'channel-home-2020'],
  [
    'broadcast-2026',
    'marisol_paints',
    'Marisol_Paints',
    6871,
    'Paints the sea since 2009. 30 litres of blue so far.',
    true,
    'present',
    'broadcast-2020',
  ],
  ['channel-2021', 'halfpenny_chess', 'halfpenny_chess', 912, 'Slow chess, cheap tea.', null, 'default', 'channel-home-2020'],
  ['channel-german-2026', 'kuechenbahn', 'Küchenbahn', 1_304_118, 'Eine Eisenbahn unter 6 Töpfen.', true, 'present', 'channel-home-2020'],
  ['channel-japanese-2026', 'tsukimi_radio', '月見ラジオ', [23_000, 24_000, 25_000], null, true, 'present', 'channel-home-2020'],
  ['channel-arabic-2026', 'noor_games', 'Noor_Games', 48_911, null, null, 'present', 'channel-home-2020'],
  [
    'zero-followers-2026',
    'brandnewpond',
    'brandnewpond',
    0,
    "We don't know much about them, but we're sure brandnewpond is great.",
    null,
    'default',
    'channel-home-2020',
  ],
])('%s is read as it shows', (page, handle, name, followers, bio, verified, avatar, layout) => {
  const reading = readingOf(page);
  expect(reading).toMatchObject({ handle, name, bio, verified, avatar, layout, canonicalId: null, private: null });
  expect(short(reading.followers)).toEqual(followers);
  expect([reading.following, reading.posts, reading.totalLikes].map(short)).toEqual(['absent', 'absent', 'absent']);
});

test.each([
  ['suspended-2026', { kind: 'unavailable', why: 'suspended' }],
  ['not-found-2026', { kind: 'unavailable', why: 'not-found' }],
  ['contradiction-2026', { kind: 'waiting' }],
])('%s gives no numbers', (name, expected) => {
  expect(lookAt(name)).toEqual(expected);
});

test('a page that still shows the channel before gives no numbers for the new address', () => {
  const next = new URL('https://www.twitch.tv/nightowlkeys');
  expect(look(twitch, openPage(samplePage('twitch', 'channel-2026').html, next.href), next)).toEqual({ kind: 'waiting' });
});

test('the front page, its side bar and the directory give nothing', () => {
  const { html } = samplePage('twitch', 'channel-2026');
  for (const address of ['https://www.twitch.tv/', 'https://www.twitch.tv/directory/following'])
    expect(look(twitch, openPage(html, address), new URL(address))).toEqual({ kind: 'elsewhere' });
});

test('videos carry author, views by their word, and age; running broadcasts and clips are none', () => {
  const { items } = readingOf('channel-2026');
  expect(items.map(({ id, by, age, views }) => [id, by, age && `${age.amount} ${age.unit}`, short(views)])).toEqual([
    ['2900000000001', 'otto_builds', '2 day', [3_000, 3_100, 3_200]],
    ['2900000000002', 'otto_builds', '5 day', 987],
    ['2900000000003', 'otto_builds', null, 12_406],
    ['2900000000004', 'the_tall_ladder', null, 1],
  ]);
  expect(items[0]).toMatchObject({ href: '/videos/2900000000001', pinned: false, date: null });
});

test.each([
  ['channel-german-2026', [[12_300, 12_400, 12_500], 1204], ['3 day', '2 week']],
  ['channel-japanese-2026', [4310], ['3 day']],
  ['channel-arabic-2026', [7654], ['3 day']],
  ['broadcast-2026', [640], ['1 week']],
  ['zero-followers-2026', [], []],
])('%s shows views and ages in its language', (name, views, ages) => {
  const { items } = readingOf(name);
  expect(items.map((item) => short(item.views))).toEqual(views);
  expect(items.map(({ age }) => age && `${age.amount} ${age.unit}`)).toEqual(ages);
});

test('a card without a number of views, or with words that are not known, has none', () => {
  const views = (from: string, to: string) => short(readingOf('channel-2026', (html) => html.replace(from, to)).items[1]?.views);
  expect(views('<div class="corner-b tw-media-card-stat">987 views</div>', '')).toBe('absent');
  expect(views('987 views', '987 glimpses')).toBe('absent');
  expect(views('987 views', '987 viewers')).toBe('absent');
});

const withoutLabel = (html: string) => html.replaceAll(' followers</', ' glorps</');

test.each([
  [
    'viewers, goals, panels and other people’s followers are not its followers',
    'broadcast-2026',
    '<span>6,871</span> followers</div>',
    '</div>',
  ],
  ['a word that is not known says nothing', 'channel-2021', '</span> followers', '</span> glorps'],
])('%s', (_, page, from, to) => {
  expect(lookAt(page, (html) => html.replace(from, to)).kind).toBe('unreadable');
});

test('followers are told from other counts by their word, wherever they stand', () => {
  const swap = (html: string) => html.replace('<p>48.2K followers</p>', '<p>1,204 subscribers</p><p><b>48.2K</b><i>followers</i></p>');
  expect(short(readingOf('channel-2026', swap).followers)).toEqual([48_100, 48_200, 48_300]);
  expect(lookAt('channel-2026', withoutLabel).kind).toBe('unreadable');
});

test.each([
  ['the label before the number, the unit behind it', 'フォロワー2.4万人', '<b>フォロワー</b> <i>2.4万</i> 人', [23_000, 24_000, 25_000]],
  ['a digit of another element beside the number', 'フォロワー2.4万人', '<b>7</b><i>フォロワー24,160</i>', 24_160],
])('%s', (_, from, to, followers) => {
  expect(short(readingOf('channel-japanese-2026', (html) => html.replace(from, to)).followers)).toEqual(followers);
});

test.each([
  ['a suggested channel', 'channel-2026', '<div><a href="/nightowlkeys">NightOwlKeys</a> <span>12.4K followers</span></div>'],
  ['a goal', 'channel-2026', '<span>/ 50,000 followers</span>'],
  ['a button', 'channel-arabic-2026', '<div><span>27 x</span><button>متابعة</button></div>'],
])('the number of %s is not the channel’s', (_, page, other) => {
  const change = (html: string) => html.replace(/<p>[^<]*(?:followers|متابعًا)<\/p>/, other);
  expect(lookAt(page, change).kind).toBe('unreadable');
});

test('digits of two elements are not one number', () => {
  const beside = (html: string) => html.replace('<span>912</span>', '<b>7</b> <span>912</span>');
  expect(lookAt('channel-2021', beside).kind).toBe('unreadable');
});

test('the number of followers is no bio', () => {
  const asParagraph = (html: string) => html.replace('<div><span>912</span> followers</div>', '<p><span>912</span> followers</p>');
  expect(readingOf('channel-2021', asParagraph).bio).toBe('Slow chess, cheap tea.');
});

test('a link to a video outside of a card is none, and an age in a title is not its age', () => {
  const change = (html: string) =>
    html
      .replace('The dovetail evening</h3>', 'What I made 3 years ago</h3>')
      .replace('</main>', '<a href="/videos/2900000000009">5 views</a></main>');
  const { items } = readingOf('channel-2026', change);
  expect(items.map(({ age }) => age?.amount ?? null)).toEqual([2, 5, null, null]);
});

test('name and tabs of different channels are nobody’s, whichever the address names', () => {
  const name = new URL('https://www.twitch.tv/nightowlkeys');
  expect(look(twitch, openPage(samplePage('twitch', 'contradiction-2026').html, name.href), name)).toEqual({ kind: 'waiting' });
});

test('a closed channel is told from a missing one in other languages', () => {
  const german = 'Dieser Kanal ist aufgrund eines Verstoßes gegen die Community-Richtlinien nicht verfügbar.';
  expect(lookAt('suspended-2026', (html) => html.replace(/This channel is currently.*?<\/p>/, `${german}</p>`))).toEqual({
    kind: 'unavailable',
    why: 'suspended',
  });
});

test('the anchor is the badge after the name', () => {
  const page = samplePage('twitch', 'channel-2026');
  expect(twitch.anchor(openPage(page.html, page.url))?.previousElementSibling?.textContent).toBe('Otto_Builds');
});
