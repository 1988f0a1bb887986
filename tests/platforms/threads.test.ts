import { describe, expect, it } from 'vitest';
import type { Count } from '../../lib/model/count';
import type { Look } from '../../lib/model/look';
import type { Item, Reading } from '../../lib/model/reading';
import { look } from '../../lib/platforms/look';
import { threads } from '../../lib/platforms/threads/adapter';
import { samplePage } from '../e2e/sample-pages';
import { openPage } from './open-page';

const exact = (value: number, from: string) => ({ value, exact: true, from });
const absent = { value: null, why: 'absent' };
const hidden = { value: null, why: 'hidden' };

type ChangeHtml = (html: string) => string;
const unchanged: ChangeHtml = (html) => html;

function pageOf(start: string, change = unchanged, address?: string) {
  const page = samplePage('threads', start);
  const url = address ?? page.url;
  return { doc: openPage(change(page.html), url), url: new URL(url) };
}

function lookAt(start: string, change?: ChangeHtml, address?: string): Look {
  const { doc, url } = pageOf(start, change, address);
  return look(threads, doc, url);
}

function read(start: string, change?: ChangeHtml): Reading {
  const seen = lookAt(start, change);
  if (seen.kind !== 'profile') throw new Error(`${start} is ${seen.kind}`);
  return seen.reading;
}

/** 5 exactly; [4, 5] for about 4, up to 5; the reason for an unknown count. */
function short(count: Count | undefined) {
  if (count === undefined) return undefined;
  if (count.value === null) return count.why;
  return count.exact ? count.value : count.range;
}

const brief = ({ id, by, likes, replies, reposts }: Item) => [id.slice(-2), by, short(likes), short(replies), short(reposts)];

describe('an address on Threads', () => {
  it.each([
    '/@tansy.bakes',
    '/@tansy.bakes/',
    '/@tansy.bakes/replies',
    '/@tansy.bakes/media',
    '/@tansy.bakes/reposts?hl=de',
    '/%40tansy.bakes',
  ])('%s is a profile on both hosts', (path) => {
    const profile = { platform: 'threads', kind: 'handle', value: 'tansy.bakes' };
    expect(threads.identify(new URL(path, 'https://www.threads.com'))).toEqual({ kind: 'profile', profile });
    expect(threads.identify(new URL(path, 'https://www.threads.net'))).toEqual({ kind: 'profile', profile });
  });

  it.each([
    '/@tansy.bakes/post/DTq2Wr0ngBb',
    '/@tansy.bakes/post/DTq2Wr0ngBb/media',
    '/@tansy.bakes/post/DTq2Wr0ngBb?xmt=1',
    '/t/DTq2Wr0ngBb',
  ])('%s is a post', (path) => {
    expect(threads.identify(new URL(path, 'https://www.threads.com'))).toEqual({ kind: 'post', platform: 'threads', id: 'DTq2Wr0ngBb' });
  });

  it.each([
    '/',
    '/search',
    '/activity',
    '/login',
    '/tansy.bakes',
    '/@',
    '/@tansy.bakes/followers',
    '/@a-b',
    '/@tansy.bakes/replies/x',
    '/t/',
  ])('%s is neither', (path) => {
    expect(threads.identify(new URL(path, 'https://www.threads.com'))).toBeNull();
  });
});

describe('the header on Threads', () => {
  it.each([
    ['profile-2026', 'tansy.bakes', 'Tansy Okoro', 48_231, 'column-2025'],
    ['profile-german-2025', 'uferweg.foto', 'Uferweg', 12_405, 'column-2025'],
    ['profile-2023', 'dockside_dora', 'Dora Quill', 3_310, 'header-2023'],
    ['replies-japanese-2026', 'yuki_to_neko', '雪と猫', 36_512, 'column-2025'],
    ['profile-arabic-2026', 'bayt.alwaraq', 'بيت الورق', 27_403, 'column-2025'],
    ['stale-data-2026', 'wren.wires', '<b>Wren</b> 900K', 15_902, 'column-2025'],
    ['zero-followers-2026', 'first.day.fern', 'Fern', 0, 'column-2025'],
  ])('%s gives followers, and never whom the profile follows or how many posts it has', (start, handle, name, followers, layout) => {
    expect(read(start)).toMatchObject({
      handle,
      name,
      followers: exact(followers, 'title'),
      following: absent,
      posts: absent,
      totalLikes: absent,
      layout,
    });
  });

  it('reads the short number, which is cut off, where the full one is gone', () => {
    expect(short(read('profile-2026', (html) => html.replace('<span title="48,231">', '<span>')).followers)).toEqual([48_200, 48_299]);
    expect(short(read('replies-japanese-2026', (html) => html.replace(' title="36,512"', '')).followers)).toEqual([36_000, 36_999]);
  });

  it('believes the screen where the full number contradicts it', () => {
    expect(short(read('profile-2026', (html) => html.replace('title="48,231"', 'title="88,120"')).followers)).toEqual([48_200, 48_299]);
  });

  it('does not take the followers of suggested accounts, nor those of a card over the page', () => {
    expect(lookAt('profile-2026', (html) => html.replace('<span title="48,231">48.2K</span>', '')).kind).toBe('unreadable');
    expect(lookAt('stale-data-2026', (html) => html.replace('<span title="15,902">15.9K</span>', '')).kind).toBe('unreadable');
  });

  it('reads no followers where two numbers could be them, and knows a title in words from a number', () => {
    const beside =
      (title: string): ChangeHtml =>
      (html) =>
        html.replace('<span title="48,231">', `<span title="${title}"></span>$&`);
    expect(lookAt('profile-2026', beside('51')).kind).toBe('unreadable');
    expect(read('profile-2026', beside('Joined 2023')).followers).toEqual(exact(48_231, 'title'));
  });

  it('tells bio, id, badge, lock and picture', () => {
    expect(read('profile-2026')).toMatchObject({
      bio: 'Bread, 7 days a week. 3 ovens, 1 cat',
      canonicalId: '62000000001',
      verified: true,
      private: false,
      avatar: 'present',
    });
    expect(read('profile-german-2025')).toMatchObject({ bio: 'Fotos vom Fluss,\nseit 2011', verified: null, private: null });
    expect(read('replies-japanese-2026').verified).toBe(true);
    expect(read('zero-followers-2026')).toMatchObject({ bio: null, verified: false, avatar: 'default', items: [] });
    expect(read('profile-2026', (html) => html.replace('Bread, 7 days a week. 3 ovens, 1 cat</span>', '</span>')).bio).toBeNull();
    expect(read('profile-2026', (html) => html.replace(/<div><span dir="auto" class="bio">.*?<\/div>/, '')).bio).toBeNull();
    const withoutBadges: ChangeHtml = (html) => html.replaceAll('M7.84375 17.5625', 'M1 1').replaceAll('M19.998 3.094', 'M1 1');
    expect(read('profile-arabic-2026', withoutBadges).verified).toBe(true);
  });

  it('takes nothing from data about the profile before or about the visitor', () => {
    expect(read('stale-data-2026')).toMatchObject({ canonicalId: null, verified: false, private: null });
    expect(read('profile-german-2025')).toMatchObject({ canonicalId: null, verified: null });
  });

  it('keeps markup in a bio as text', () => {
    expect(read('stale-data-2026').bio).toBe('<script>alert(1)</script> This profile is private. 12M volts');
  });

  it('puts the chip after the handle', () => {
    expect(threads.anchor(pageOf('profile-2026').doc)?.textContent).toBe('tansy.bakes');
  });
});

describe('the posts on Threads', () => {
  it.each([
    [
      'profile-2026',
      [
        ['aA', 'tansy.bakes', 12_438, 318, 161],
        ['Bb', 'tansy.bakes', 936, 41, 0],
        ['Cc', 'tansy.bakes', 52, 7, 2],
        ['Dd', 'mill.street', 1_204, 88, 19],
        ['Ee', 'tansy.bakes', 'hidden', 12, 'hidden'],
        ['Ff', 'tansy.bakes', 0, 0, 0],
      ],
    ],
    [
      'profile-german-2025',
      [
        ['Aa', 'uferweg.foto', 1_234, 56, 12],
        ['Bb', 'uferweg.foto', 73, 0, 4],
        ['Cc', 'uferweg.foto', 'absent', 3, 'absent'],
      ],
    ],
    [
      'profile-2023',
      [
        ['Aa', 'dockside_dora', 204, 17, 9],
        ['Bb', 'dockside_dora', 31, 'absent', 1],
      ],
    ],
    [
      'replies-japanese-2026',
      [
        ['Aa', 'kissa_mori', [12_000, 12_999], 204, 88],
        ['Bb', 'yuki_to_neko', 15, 1, 0],
      ],
    ],
    [
      'profile-arabic-2026',
      [
        ['_A', 'bayt.alwaraq', 2_015, 44, 17],
        ['_B', 'bayt.alwaraq', 91, 0, 0],
      ],
    ],
    [
      'stale-data-2026',
      [
        ['_A', 'wren.wires', 8_412, 63, 40],
        ['_B', 'wren.wires', 77, 5, 1],
      ],
    ],
  ])('%s lists them with author, likes, replies and reposts', (start, posts) => {
    expect(read(start).items.map(brief)).toEqual(posts);
  });

  it('carry their address, the time and the pin', () => {
    const [first, second] = read('profile-2026').items;
    expect(first).toMatchObject({
      id: 'DTp1nnedAaA',
      href: '/@tansy.bakes/post/DTp1nnedAaA',
      date: '2026-01-02T08:00:00.000Z',
      pinned: true,
    });
    expect(second?.pinned).toBe(false);
  });

  it('have likes and reposts that are not shown as unknown, whatever the data says', () => {
    const without = read('profile-2026', (html) => html.replaceAll('data-sjs', 'data-x')).items;
    expect(without.slice(-2).map(brief)).toEqual([
      ['Ee', 'tansy.bakes', 'absent', 12, 'absent'],
      ['Ff', 'tansy.bakes', 'absent', 0, 'absent'],
    ]);
    expect(read('profile-2026').items[4]).toMatchObject({ likes: hidden, reposts: hidden });
  });

  it('have the full numbers of the data only where those would be shown so', () => {
    const [first, second] = read('profile-2026', (html) => html.replace('"like_count": 12438', '"like_count": 12512')).items;
    expect(short(first?.likes)).toEqual([12_400, 12_499]);
    expect(short(second?.likes)).toBe(936);
  });

  it('have the sum of reposts and quotes in the data', () => {
    expect(read('profile-2026').items[0]?.reposts).toEqual(exact(161, 'data'));
  });

  it('have no number of the data where the one on the screen is gone', () => {
    const [first] = read('profile-2026', (html) => html.replace('<span>12.4K</span>', '<span></span>')).items;
    expect(short(first?.likes)).toBe('absent');
  });

  it('are not the ones that they quote', () => {
    const own = /<a href="\/@tansy\.bakes\/post\/DTq3Qu0teCc" role="link" tabindex="0"><time.*?<\/time><\/a>/;
    expect(read('profile-2026', (html) => html.replace(own, '')).items).toHaveLength(5);
    const liked: ChangeHtml = (html) =>
      html.replace('Flour is up 9% again.', '<span role="button"><svg aria-label="Like" role="img"></svg>9</span>');
    expect(short(read('profile-2026', liked).items[2]?.likes)).toBe(52);
  });

  it('are not the ones in a card over the page, nor parts without actions', () => {
    const inCard: ChangeHtml = (html) => {
      const [post = ''] = /<div data-virtualized="false">.*?<\/div><\/div><\/div>/s.exec(html) ?? [];
      return html.replace('<div data-pressable-container="true"></div>', post.replaceAll('DTw1W1res_A', 'DTx9Card0_X'));
    };
    expect(read('stale-data-2026', inCard).items.map(({ id }) => id)).toEqual(['DTw1W1res_A', 'DTw2W1res_B']);
    expect(read('stale-data-2026', (html) => html.replaceAll('<div class="acts">', '<div hidden><!--').replace(/$/, '-->')).items).toEqual(
      [],
    );
  });

  it.each([
    ['by its label alone', (html: string) => html.replaceAll('M1.34375 7.53125', 'M1 7')],
    ['by its title alone', (html: string) => html.replaceAll('M1.34375 7.53125', 'M1 7').replaceAll('aria-label="Like"', '')],
    ['by its drawing alone', (html: string) => html.replaceAll('"Like"', '"Aloha"').replaceAll('>Like<', '>Aloha<')],
    [
      'when the visitor likes it',
      (html: string) => html.replaceAll('M1.34375 7.53125', 'M1 7').replaceAll('Like<', 'Unlike<').replaceAll('"Like"', '"Unlike"'),
    ],
  ])('tell an icon %s', (_, change) => {
    expect(read('stale-data-2026', change).items.map(({ likes }) => short(likes))).toEqual([8_412, 77]);
  });

  it('have no likes where nothing says which number they are', () => {
    const { items } = read('profile-2023', (html) => html.replaceAll('"Like"', '"Aloha"').replaceAll('>Like<', '>Aloha<'));
    expect(items.map(({ likes, replies }) => [short(likes), short(replies)])).toEqual([
      ['absent', 17],
      ['absent', 'absent'],
    ]);
  });
});

describe('a page of Threads without a profile to judge', () => {
  it('says why', () => {
    expect(lookAt('private-2026')).toEqual({ kind: 'unavailable', why: 'private' });
    expect(lookAt('private-2026', (html) => html.replaceAll('data-sjs', 'data-x'))).toEqual({ kind: 'unavailable', why: 'private' });
    expect(lookAt('private-2026', (html) => html.replace('This profile is private.', 'Nur für Freunde'))).toEqual({
      kind: 'unavailable',
      why: 'private',
    });
    expect(lookAt('not-found-2026')).toEqual({ kind: 'unavailable', why: 'not-found' });
  });

  it('is not a private one whose posts this visitor sees, nor one of that name', () => {
    const locked: ChangeHtml = (html) => html.replace('"text_post_app_is_private": false', '"text_post_app_is_private": true');
    expect(read('profile-2026', locked)).toMatchObject({ private: true, followers: exact(48_231, 'title') });
    const named: ChangeHtml = (html) => html.replace('translate="no">Fern<', 'translate="no">This profile is private<');
    expect(read('zero-followers-2026', named).followers).toEqual(exact(0, 'title'));
  });

  it.each(['profile-2026', 'private-2026', 'stale-data-2026'])('%s says nothing about another address', (start) => {
    expect(lookAt(start, unchanged, 'https://www.threads.com/@mill.street')).toEqual({ kind: 'waiting' });
  });

  it('is not the profile that the data and the card over the page are about', () => {
    expect(lookAt('stale-data-2026', unchanged, 'https://www.threads.com/@tansy.bakes')).toEqual({ kind: 'waiting' });
  });

  it('is one whose tabs and name belong to two profiles', () => {
    expect(
      lookAt('profile-2026', (html) => html.replace('<span>tansy.bakes</span></span><div>', '<span>mill.street</span></span><div>')),
    ).toEqual({
      kind: 'waiting',
    });
  });
});
