import { expect, test } from 'vitest';
import type { Count } from '../../lib/model/count';
import type { Look } from '../../lib/model/look';
import { type Reading, readingSchema } from '../../lib/model/reading';
import { look } from '../../lib/platforms/look';
import { pinterest } from '../../lib/platforms/pinterest/adapter';
import { siteOf } from '../../lib/platforms/sites';
import { samplePage } from '../e2e/sample-pages';
import { openPage } from './open-page';

const profile = (value: string) => ({ kind: 'profile', profile: { platform: 'pinterest', kind: 'handle', value } });
const post = (id: string) => ({ kind: 'post', platform: 'pinterest', id });

test.each([
  ['https://www.pinterest.com/copperfern/', profile('copperfern')],
  ['https://pinterest.com/CopperFern', profile('CopperFern')],
  ['https://br.pinterest.com/copper_fern/_created/?utm_source=x', profile('copper_fern')],
  ['https://www.pinterest.co.uk/copperfern/_saved/', profile('copperfern')],
  ['https://www.pinterest.de/copper-fern/_pins', profile('copper-fern')],
  ['https://www.pinterest.com/copperfern/_profile/_created/', profile('copperfern')],
  ['https://www.pinterest.com/pin/720000000000000301/', post('720000000000000301')],
  ['https://www.pinterest.com/pin/a-pot-of-moss--720000000000000301/', post('720000000000000301')],
  ['https://www.pinterest.com/copperfern/pots-and-pans/', null],
  ['https://www.pinterest.com/copperfern/_followers/', null],
  ['https://www.pinterest.com/copperfern/pots-and-pans/shelves/', null],
  ['https://www.pinterest.com/search/pins/?q=moss', null],
  ['https://www.pinterest.com/ideas/', null],
  ['https://www.pinterest.com/Today/', null],
  ['https://www.pinterest.com/_tools/', null],
  ['https://www.pinterest.com/pin-creation-tool/', null],
  ['https://www.pinterest.com/?show_error=true', null],
  ['https://www.pinterest.com/', null],
  ['https://help.pinterest.com/copperfern/', null],
  ['https://business.pinterest.com/copperfern/', null],
])('%s is told by its address alone', (url, expected) => {
  expect(pinterest.identify(new URL(url))).toEqual(expected);
});

test.each(['www.pinterest.com', 'pinterest.com', 'de.pinterest.com', 'www.pinterest.de', 'www.pinterest.co.uk', 'www.pinterest.com.mx'])(
  '%s is Pinterest',
  (host) => {
    expect(siteOf(new URL(`https://${host}/copperfern/`))?.id).toBe('pinterest');
  },
);

function lookAt(name: string, change: (html: string) => string = (html) => html): Look {
  const page = samplePage('pinterest', name);
  return look(pinterest, openPage(change(page.html), page.url), new URL(page.url));
}

function readingOf(name: string, change?: (html: string) => string): Reading {
  const seen = lookAt(name, change);
  if (seen.kind !== 'profile') throw new Error(`${name}: ${seen.kind}`);
  return seen.reading;
}

/** 5 exactly; [4, 5, 6] for about 5, between 4 and 6; the reason for an unknown count. */
function short(count: Count) {
  if (count.value === null) return count.why;
  return count.exact ? count.value : [count.range[0], count.value, count.range[1]];
}

const withoutData = (html: string) => html.replace(/<script id="__PWS.*?<\/script>/s, '');

test.each([
  ['profile-2026', 'copperfern', 'Copper Fern', 12_437, 318, 'Ferns in copper pots. 40 pots so far.', true, 'present', 'username-2024'],
  ['profile-2022', 'tin_robin', 'Tin Robin', 8640, 97, 'Small birds, cut from tins', null, 'present', 'tabs-2021'],
  [
    'profile-german-2026',
    'nebelgarten',
    'Nebelgarten',
    [316_100, 316_200, 316_300],
    1204,
    'Gärten im Oktober.',
    null,
    'present',
    'username-2024',
  ],
  ['profile-arabic-2026', 'dukkan_ward', 'دكان ورد', 75_731, 204, 'زهور كل صباح', null, 'present', 'username-2024'],
  ['zero-followers-2026', 'mayday_moth', 'Mayday Moth', 0, 0, null, null, 'default', 'username-2024'],
  [
    'stale-data-2026',
    'lantern_loft',
    'Lantern Loft',
    [2_800_000, 2_900_000, 3_000_000],
    12,
    'Lofts with lanterns.',
    null,
    'present',
    'username-2024',
  ],
])('%s is read as it shows', (page, handle, name, followers, following, bio, verified, avatar, layout) => {
  const reading = readingOf(page);
  expect(reading).toMatchObject({ handle, name, bio, verified, avatar, layout, items: [] });
  expect([reading.followers, reading.following].map(short)).toEqual([followers, following]);
  expect([reading.posts, reading.totalLikes].map(short)).toEqual(['absent', 'absent']);
  expect(readingSchema.safeParse(reading).success).toBe(true);
});

test('the id is the account’s, and nobody’s where the data is of another', () => {
  expect(readingOf('profile-2026').canonicalId).toBe('720000000000000042');
  expect(readingOf('profile-2022').canonicalId).toBe('720000000000000047');
  expect(readingOf('stale-data-2026').canonicalId).toBeNull();
});

test.each([
  ['not-found-2026', { kind: 'elsewhere' }],
  ['private-2026', { kind: 'unavailable', why: 'private' }],
])('%s gives no numbers', (name, expected) => {
  expect(lookAt(name)).toEqual(expected);
});

test('a profile that the data calls private and that shows its followers is read', () => {
  const { followers, private: isPrivate } = readingOf('profile-2026', (html) => html.replaceAll('_profile": false', '_profile": true'));
  expect([short(followers), isPrivate]).toEqual([12_437, true]);
});

test.each([
  ['profile-2026', '12.4k followers', '31.6 万 位粉丝', 'zh-CN', [315_000, 316_000, 317_000]],
  ['profile-2026', '12.4k followers', '6,3 M abonnés', 'fr', [6_200_000, 6_300_000, 6_400_000]],
  ['profile-2026', '12.4k followers', '15,2 mil seguidores', 'pt-BR', [15_100, 15_200, 15_300]],
])('%s with %s as “%s”: where screen and data differ the screen is right', (page, before, after, lang, expected) => {
  const { followers } = readingOf(page, (html) => html.replace(before, after).replace('lang="en-US"', `lang="${lang}"`));
  expect(short(followers)).toEqual(expected);
});

test('monthly views, pins and the followers of others are not followers', () => {
  const withoutCount = (html: string) =>
    withoutData(html).replace(/<div class="j5t" data-test-id="profile-followers-count">.*?<\/div>/, '');
  expect(lookAt('profile-2026', withoutCount).kind).toBe('unreadable');
});

test('the head is exact without data where it is of this profile', () => {
  const { followers, canonicalId } = readingOf('profile-2026', withoutData);
  expect([followers, canonicalId]).toEqual([{ value: 12_437, exact: true, from: 'meta' }, null]);
});

test.each([
  ['another profile’s', 'content="https://www.pinterest.com/lantern_loft/"'],
  ['a board’s', 'content="https://www.pinterest.com/copperfern/pots-and-pans/"'],
])('the head is not read where it is %s', (_, address) => {
  const { followers } = readingOf('profile-2026', (html) =>
    withoutData(html).replace('content="https://www.pinterest.com/copperfern/"', address),
  );
  expect(short(followers)).toEqual([12_300, 12_400, 12_500]);
});

test.each([
  ['broken', (html: string) => html.replace('{"initialReduxState"', '{"initialReduxState')],
  ['of another shape', (html: string) => html.replace(/\{"initialReduxState".*(?=<\/script>)/s, '[1, null, {"users": 5}]')],
  ['without its numbers', (html: string) => html.replaceAll('"follower_count"', '"follower"')],
])('data that is %s leaves what the screen shows', (_, change) => {
  const { followers } = readingOf('profile-2026', (html) => change(html).replaceAll('pinterestapp:', 'x:'));
  expect(short(followers)).toEqual([12_300, 12_400, 12_500]);
});

test('a short entry of the account beside the full one does not hide it', () => {
  const twice = (html: string) => html.replace('"users": {', '"users": {"9": {"id": "9", "username": "copperfern"}, ');
  expect(readingOf('profile-2026', twice)).toMatchObject({ canonicalId: '720000000000000042', followers: { value: 12_437, from: 'data' } });
});

test('the older layout has its numbers on the screen too', () => {
  const { followers, following } = readingOf('profile-2022', (html) => withoutData(html).replaceAll('pinterestapp:', 'x:'));
  expect([followers, following]).toEqual([8640, 97].map((value) => ({ value, exact: true, from: 'text' })));
});

test.each([
  ['the profile that was left is still there', 'stale-data-2026', 'https://www.pinterest.com/copperfern/'],
  ['the data alone is of the address', 'stale-data-2026', 'https://www.pinterest.com/copperfern/_created/'],
  ['the visitor is at home', 'profile-2026', 'https://www.pinterest.com/quiet_looker/'],
  ['a tile is theirs', 'profile-2026', 'https://www.pinterest.com/moss_and_more/_created/'],
  ['nobody is shown', 'not-found-2026', 'https://www.pinterest.com/lantern_loft/'],
  ['a private profile was left', 'private-2026', 'https://www.pinterest.com/copperfern/'],
])('an address says nothing where %s', (_, name, address) => {
  const next = new URL(address);
  expect(look(pinterest, openPage(samplePage('pinterest', name).html, next.href), next)).toEqual({ kind: 'waiting' });
});

test('a line and tabs of different accounts are nobody’s', () => {
  const tabsOfAnother = (html: string) => html.replaceAll('href="/copperfern/_', 'href="/lantern_loft/_');
  expect(lookAt('profile-2026', tabsOfAnother)).toEqual({ kind: 'waiting' });
});

test('a tab that leads to the front of a profile names nobody', () => {
  expect(readingOf('profile-2026', (html) => html.replace('href=""', 'href="/lantern_loft/"')).handle).toBe('copperfern');
});

test('marks of direction are no part of the line', () => {
  expect(readingOf('profile-arabic-2026', (html) => html.replaceAll('role="tab"', '').replaceAll('-profile-tab"', '-x"')).handle).toBe(
    'dukkan_ward',
  );
});

test.each([
  ['the line', (html: string) => html.replaceAll('-profile-tab"', '-x"').replaceAll('role="tab"', ''), 'username-2024'],
  ['the tabs', (html: string) => html.replace('data-test-id="profile-username"', ''), 'tabs-2021'],
])('%s alone tells whose profile it is', (_, change, layout) => {
  expect(readingOf('profile-2026', change)).toMatchObject({ handle: 'copperfern', layout });
});

test.each([
  ['profile-2026', 'Copper Fern'],
  ['profile-2022', 'Tin Robin'],
])('%s: the anchor is the name', (name, expected) => {
  const page = samplePage('pinterest', name);
  expect(pinterest.anchor(openPage(page.html, page.url))?.textContent).toBe(expected);
});
