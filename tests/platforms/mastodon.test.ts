import { describe, expect, it, test } from 'vitest';
import type { Count } from '../../lib/model/count';
import type { Reading } from '../../lib/model/reading';
import { look } from '../../lib/platforms/look';
import { mastodon } from '../../lib/platforms/mastodon/adapter';
import { adapterFor } from '../../lib/platforms/registry';
import { samplePage } from '../e2e/sample-pages';
import { openPage } from './open-page';

const profile = (value: string) => ({ kind: 'profile', profile: { platform: 'mastodon', kind: 'handle', value } });
const post = (id: string) => ({ kind: 'post', platform: 'mastodon', id });

test.each([
  ['https://meadow.example/@ines_bees', profile('ines_bees@meadow.example')],
  ['https://Meadow.Example/@Ines_Bees/', profile('Ines_Bees@meadow.example')],
  ['https://meadow.example/%40ines_bees', profile('ines_bees@meadow.example')],
  ['https://meadow.example/@wanda@Orchard.example', profile('wanda@orchard.example')],
  ['https://meadow.example/@wanda.k-l@orchard.example/media', profile('wanda.k-l@orchard.example')],
  ['https://meadow.example/@ines_bees/with_replies', profile('ines_bees@meadow.example')],
  ['https://meadow.example/@ines_bees/featured', profile('ines_bees@meadow.example')],
  ['https://meadow.example/@ines_bees/tagged/honey', profile('ines_bees@meadow.example')],
  ['https://meadow.example/deck/@ines_bees', profile('ines_bees@meadow.example')],
  ['https://meadow.example/web/@ines_bees', profile('ines_bees@meadow.example')],
  ['https://meadow.example/@ines_bees/115000000000000101', post('115000000000000101')],
  ['https://meadow.example/deck/@wanda@orchard.example/115000000000000101', post('115000000000000101')],
  ['https://meadow.example/@ines_bees/followers', null],
  ['https://meadow.example/@ines_bees/following', null],
  ['https://meadow.example/@ines_bees/115000000000000101/favourites', null],
  ['https://meadow.example/@ines_bees/about', null],
  ['https://meadow.example/@ines_bees/a-story-1f2e3d', null],
  ['https://meadow.example/@', null],
  ['https://meadow.example/@wanda@', null],
  ['https://meadow.example/@wanda@orchard', null],
  ['https://meadow.example/@wanda@orchard.example@third.example', null],
  ['https://meadow.example/blog/@ines_bees', null],
  ['https://meadow.example/explore', null],
  ['https://meadow.example/home', null],
  ['https://meadow.example/', null],
])('%s is told by its address alone', (url, expected) => {
  expect(mastodon.identify(new URL(url))).toEqual(expected);
});

test('an address of no named network is an instance’s by its path', () => {
  expect(adapterFor(new URL('https://meadow.example/@ines_bees'))).toBe(mastodon);
  expect(adapterFor(new URL('https://meadow.example/about'))).toBeNull();
  expect(adapterFor(new URL('https://www.tiktok.com/@ines_bees'))?.id).toBe('tiktok');
});

function seen(start: string, change: (html: string) => string = (html) => html, address?: string) {
  const page = samplePage('mastodon', start);
  const url = address ?? page.url;
  const doc = openPage(change(page.html), url);
  return { doc, look: look(mastodon, doc, new URL(url)) };
}

function read(start: string, change?: (html: string) => string): Reading {
  const { look } = seen(start, change);
  if (look.kind !== 'profile') throw new Error(`${start} is ${look.kind}`);
  return look.reading;
}

/** 5 exactly; [4, 5, 6] for about 5, between 4 and 6; the reason for an unknown count. */
function short(count: Count | undefined) {
  if (count === undefined || count.value === null) return count?.why;
  return count.exact ? count.value : [count.range[0], count.value, count.range[1]];
}

const counts = ({ followers, following, posts }: Reading) => [followers, following, posts].map(short);

describe('the header of an account', () => {
  it.each([
    ['profile-2026', 'ines_bees@meadow.example', 'Ines keeps bees', [7218, 341, 1904], 'list-2026'],
    ['profile-arabic-2026', 'dalia@waha.example', 'داليا تخبز', [12_345, 980, 2311], 'list-2026'],
    ['remote-2026', 'wanda@orchard.example', 'Wanda', [51_209, 1102, 8398], 'list-2026'],
    ['profile-german-2024', 'moor_und_meer@heide.example', 'Moor & Meer', [12_345, 602, 3412], 'links-2022'],
    ['profile-2022', 'tugboat_ann@harbour.example', 'Ann of the tugs', [4512, 95, 812], 'links-2022'],
    ['hidden-followers-2025', 'quiet_fern@glade.example', 'Quiet Fern', ['hidden', 12, 77], 'links-2022'],
    ['new-account-2025', 'just_here@glade.example', 'just_here', [0, 2, 0], 'links-2022'],
    ['public-2021', 'rope_maker@old.quay.example', 'Rope Maker', [2349, 88, 1017], 'public-2018'],
  ])('%s reads as it shows', (start, handle, name, figures, layout) => {
    const reading = read(start);
    expect(reading).toMatchObject({ handle, name, layout, verified: null, private: false, canonicalId: null });
    expect(counts(reading)).toEqual(figures);
  });

  it.each([
    ['profile-2026', { bio: 'Bees, mostly. 9 hives, see @ines_bees', avatar: 'present' }],
    ['profile-german-2024', { bio: 'Torf, Tang und 7 Schafe', avatar: 'present' }],
    ['new-account-2025', { bio: null, avatar: 'default' }],
    ['public-2021', { bio: 'Hemp and 3 hands', avatar: 'present' }],
  ])('%s tells bio and picture', (start, expected) => {
    expect(read(start)).toMatchObject(expected);
  });

  const withoutTitles = (html: string) => html.replaceAll(/ title="[\d,.]+"/g, '');

  it('shows abbreviated numbers where nothing tells the full ones, and no posts where only a title tells them from other figures', () => {
    expect(counts(read('profile-german-2024', withoutTitles))).toEqual([[11_000, 12_000, 13_000], 602, [3_300, 3_400, 3_500]]);
    expect(counts(read('profile-2026', withoutTitles))).toEqual([[7_100, 7_200, 7_300], 341, 'absent']);
  });

  it('believes the screen where a title contradicts it', () => {
    expect(short(read('profile-2026', (html) => html.replace('title="7,218"', 'title="72"')).followers)).toEqual([7_100, 7_200, 7_300]);
  });

  it('tells the figures by their links and not by their order', () => {
    const swapped = (html: string) => html.replace(/(<li class="_item_n2" title="7,218">.*?<\/li>)(<li .*?<\/li>)/, '$2$1');
    expect(counts(read('profile-2026', swapped))).toEqual([7218, 341, 1904]);
  });

  it('reads nothing of the account that the summary is still about, nor of the visitor', () => {
    const other = seen('profile-2026', undefined, 'https://meadow.example/@otto');
    expect(other.look).toEqual({ kind: 'waiting' });
    expect(seen('profile-2026', undefined, 'https://meadow.example/@the_visitor').look).toEqual({ kind: 'waiting' });
  });

  it('knows an account by the host of the page, whatever host the instance gives its accounts', () => {
    const split = (html: string) => html.replaceAll('@glade.example', '@quiet.example');
    expect(read('hidden-followers-2025', split).handle).toBe('quiet_fern@glade.example');
  });

  it('reads no other account of the same name', () => {
    expect(seen('remote-2026', undefined, 'https://meadow.example/@wanda').look).toEqual({ kind: 'waiting' });
  });

  it.each([
    ['a card of somebody else', '<div class="hover-card"><a href="/@otto/followers">9</a></div>'],
    ['a post with such links', '<article><a href="/@otto/followers">9</a></article>'],
    ['an account of the same name elsewhere', '<a href="https://elsewhere.example/@ines_bees/followers" title="9">9</a>'],
  ])('is not taken from %s', (_, markup) => {
    const reading = read('profile-2026', (html) => html.replace('<ul class="_list', `${markup}$&`));
    expect([reading.handle, ...counts(reading)]).toEqual(['ines_bees@meadow.example', 7218, 341, 1904]);
  });

  it('has no bio where only the fields below it are filled in', () => {
    const withoutBio = (html: string) => html.replace(/<div class="_bio_b2 translate">.*?<\/div>/, '');
    expect(read('profile-2026', withoutBio).bio).toBeNull();
  });

  it('puts the chip after the name', () => {
    expect(mastodon.anchor(seen('profile-2026').doc)?.textContent).toBe('Ines keeps bees');
    expect(mastodon.anchor(seen('profile-german-2024').doc)?.localName).toBe('h1');
  });
});

describe('the timeline of an account', () => {
  it('lists posts with author, pin and date; no quoted post and none that is not drawn', () => {
    expect(read('profile-2026').items.map(({ id, by, pinned, date }) => [id.slice(-3), by, pinned, date])).toEqual([
      ['101', 'ines_bees@meadow.example', true, '2025-11-02T08:00:00.000Z'],
      ['205', 'ines_bees@meadow.example', false, '2026-03-01T09:30:00.000Z'],
      ['204', 'wanda@orchard.example', false, '2026-02-27T15:00:00.000Z'],
      ['203', 'ines_bees@meadow.example', false, '2026-02-26T07:00:00.000Z'],
    ]);
    expect(read('public-2021').items.map(({ id, pinned }) => [id.slice(-2), pinned])).toEqual([
      ['01', true],
      ['09', false],
    ]);
  });

  it.each([
    [
      'profile-2026',
      [
        [12, 45, [1_100, 1_200, 1_300]],
        [4, 9, 88],
        [31, 240, [1_800, 1_900, 2_000]],
        [0, 0, undefined],
      ],
    ],
    [
      'profile-german-2024',
      [
        [8, 21, [1_000, 1_100, 1_200]],
        [1, 0, 3],
      ],
    ],
    ['profile-arabic-2026', [[6, 11, [1_300, 1_400, 1_500]]]],
    ['profile-2022', [['unreadable', undefined, undefined]]],
    ['hidden-followers-2025', [[0, 1, 6]]],
  ])('%s: replies, boosts and likes by their icons; none while a number changes, none that the page keeps back', (start, expected) => {
    expect(read(start).items.map(({ replies, reposts, likes }) => [replies, reposts, likes].map(short))).toEqual(expected);
  });

  it('is not read away from the account’s own instance, which alone knows all reactions', () => {
    expect(read('remote-2026').items).toEqual([]);
  });
});

describe('a page without an account to judge', () => {
  it.each([
    ['not-found-2026', 'not-found'],
    ['suspended-2025', 'suspended'],
    ['suspended-french-2026', 'suspended'],
  ])('%s says so', (start, why) => {
    expect(seen(start).look).toEqual({ kind: 'unavailable', why });
  });

  it('waits while a suspended account is still shown at the next address', () => {
    expect(seen('suspended-2025', undefined, 'https://glade.example/@quiet_fern').look).toEqual({ kind: 'waiting' });
  });

  it('does not take another error for a missing account', () => {
    expect(seen('not-found-2026', (html) => html.replace('<h1>404</h1>', '<h1>Network error</h1>')).look).toEqual({ kind: 'waiting' });
  });

  it('reads no figures of a profile that is hidden, also where they stand on the page', () => {
    expect(seen('limited-2025').look.kind).toBe('unreadable');
    const inItalian = (html: string) => html.replace('Compte suspendu', 'Questo profilo è nascosto');
    expect(seen('suspended-french-2026', inItalian).look.kind).toBe('unreadable');
  });
});

describe('a page without scripts', () => {
  it('is read from its summary, never exact about an abbreviated number', () => {
    const reading = read('without-scripts-2025');
    expect(reading).toMatchObject({
      handle: 'heron@social.riverbank.example',
      name: 'Le Héron',
      bio: 'Debout dans l’eau, 2 pattes, 1 bec',
      avatar: 'unknown',
      items: [],
      layout: 'summary-2018',
    });
    expect(counts(reading)).toEqual([[6_600, 6_700, 6_800], 345, [1_220, 1_230, 1_240]]);
    expect(reading.followers).toMatchObject({ from: 'meta' });
  });

  it('tells when somebody hides the followers', () => {
    expect(counts(read('without-scripts-2025', (html) => html.replace(', 6,7K Abonnés', '')))).toEqual([
      'hidden',
      345,
      [1_220, 1_230, 1_240],
    ]);
  });

  it('is silent while scripts run and the app is not drawn yet', () => {
    const running = (html: string) => html.replace(/<noscript>.*<\/noscript>/s, '<noscript></noscript>');
    expect(seen('without-scripts-2025', running).look).toEqual({ kind: 'waiting' });
  });

  it('is silent about anybody else', () => {
    expect(seen('without-scripts-2025', undefined, 'https://social.riverbank.example/@egret').look).toEqual({ kind: 'waiting' });
  });
});
