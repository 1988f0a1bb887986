import { describe, expect, it } from 'vitest';
import type { Count } from '../../lib/model/count';
import type { Reading } from '../../lib/model/reading';
import { facebook } from '../../lib/platforms/facebook/adapter';
import { leftOnScreen, look } from '../../lib/platforms/look';
import { samplePage } from '../e2e/sample-pages';
import { openPage } from './open-page';

const byHandle = (value: string) => ({ kind: 'profile', profile: { platform: 'facebook', kind: 'handle', value } });
const byId = (value: string) => ({ kind: 'profile', profile: { platform: 'facebook', kind: 'id', value } });

function seen(start: string, change: (html: string) => string = (html) => html) {
  const page = samplePage('facebook', start);
  const doc = openPage(change(page.html), page.url);
  return { doc, look: look(facebook, doc, new URL(page.url)) };
}

function read(start: string, change?: (html: string) => string): Reading {
  const { look } = seen(start, change);
  if (look.kind !== 'profile') throw new Error(`${start} is ${look.kind}`);
  return look.reading;
}

/** 5 exactly; [4, 6] for anything between; the reason for an unknown count. */
function short(count: Count | undefined) {
  if (count === undefined || count.value === null) return count?.why;
  return count.exact ? count.value : count.range;
}

describe('an address on Facebook', () => {
  it.each([
    ['/tilde.kettlewell', byHandle('tilde.kettlewell')],
    ['/Tilde.Kettlewell/?ref=bookmarks', byHandle('Tilde.Kettlewell')],
    ['/tilde.kettlewell/about', byHandle('tilde.kettlewell')],
    ['/tilde.kettlewell/reels/', byHandle('tilde.kettlewell')],
    ['/tilde.kettlewell/about_work_and_education', byHandle('tilde.kettlewell')],
    ['/profile.php?id=61550000000042', byId('61550000000042')],
    ['/profile.php?id=61550000000042&sk=photos', byId('61550000000042')],
    ['/people/Wilma-Oduya/61550000000042/', byId('61550000000042')],
    ['/pages/Wilma-Oduya/61550000000042', byId('61550000000042')],
    ['/p/Wilma-Oduya-61550000000042/', byId('61550000000042')],
    ['/Wilma-Oduya-61550000000042/', byId('61550000000042')],
    ['/61550000000042', byId('61550000000042')],
  ])('%s is a profile', (path, expected) => {
    expect(facebook.identify(new URL(path, 'https://www.facebook.com'))).toEqual(expected);
    expect(facebook.identify(new URL(path, 'https://de-de.facebook.com'))).toEqual(expected);
  });

  it.each([
    '/',
    '/home.php',
    '/watch/',
    '/groups/teapots/',
    '/marketplace',
    '/events/1234567890/',
    '/reel/1234567890/',
    '/login/web/',
    '/friends/',
    '/me',
    '/photo/?fbid=1234567890',
    '/permalink.php?story_fbid=pfbid02Invented&id=61550000000042',
    '/story.php?story_fbid=1234567890&id=61550000000042',
    '/tilde.kettlewell/posts/pfbid02Invented',
    '/tilde.kettlewell/videos/1234567890/',
    '/tilde.kettlewell/followers/',
    '/tilde.kettlewell/friends_likes/',
    '/profile.php?id=61550000000042&sk=followers',
    '/profile.php',
    '/people/Wilma-Oduya/',
    '/Wilma-Oduya/',
  ])('%s is none', (path) => {
    expect(facebook.identify(new URL(path, 'https://www.facebook.com'))).toBeNull();
  });

  it.each(['https://developers.facebook.com/docs', 'https://business.facebook.com/tilde', 'https://l.facebook.com/l.php?u=x'])(
    '%s is none',
    (address) => {
      expect(facebook.identify(new URL(address))).toBeNull();
    },
  );
});

describe('the header on Facebook', () => {
  it.each([
    ['page-2026', 'tilde.kettlewell', 'Tilde Kettlewell', true, 48_213, 312],
    ['page-2022', 'brasswhistle', 'Brass Whistle', false, [3_700, 3_799], 'absent'],
    ['page-german-2025', 'muehlrad.ev', 'Mühlrad e. V.', false, [25_000, 25_999], 'absent'],
    ['page-arabic-2025', 'bustan.alzaytun', 'بستان الزيتون', true, [48_000, 48_999], 21],
    ['person-id-2025', null, 'Wilma Oduya', false, 906, 88],
    ['friends-only-2025', 'quill.marigold', 'Quill Marigold', false, 'hidden', 'absent'],
    ['stale-data-2026', 'kindling.choir', 'Kindling Choir <3', false, 0, 'absent'],
  ])('%s gives followers and following', (start, handle, name, verified, followers, following) => {
    const reading = read(start);
    expect(reading).toMatchObject({ handle, name, verified, avatar: 'unknown', layout: 'header-2022' });
    expect([short(reading.followers), short(reading.following)]).toEqual([followers, following]);
    expect([short(reading.posts), short(reading.totalLikes)]).toEqual(['absent', 'absent']);
  });

  it('is cut off where no other place says the number in full', () => {
    const withoutIntro = (html: string) => html.replace('<strong>48,213</strong>', 'many');
    expect(short(read('page-2026', withoutIntro).followers)).toEqual([48_000, 48_999]);
  });

  it('believes the header where another place contradicts it', () => {
    const other = (html: string) => html.replace('<strong>48,213</strong>', '<strong>12</strong>');
    expect(short(read('page-2026', other).followers)).toEqual([48_000, 48_999]);
  });

  it('takes no likes for followers', () => {
    const { look } = seen('page-2022', (html) => html.replace(/ • <a href="[^"]*followers\/".*?<\/a>/, ''));
    expect(look).toMatchObject({ kind: 'unreadable', diagnostics: { identity: 'agrees', layout: 'header-2022' } });
  });

  it.each([
    ['page-2022', '100067000000001'],
    ['stale-data-2026', null],
    ['page-2026', null],
    ['person-id-2025', '61550000000042'],
  ])("%s: the number is the screen's or that of tags about the same name", (start, id) => {
    expect(read(start).canonicalId).toBe(id);
  });

  it('finds the profile of a number by the tags of the document, and only by these', () => {
    const page = samplePage('facebook', 'page-2022');
    const address = new URL('https://www.facebook.com/profile.php?id=100067000000001');
    expect(look(facebook, openPage(page.html, page.url), address).kind).toBe('profile');
    const stale = samplePage('facebook', 'stale-data-2026');
    expect(look(facebook, openPage(stale.html, stale.url), address)).toEqual({ kind: 'waiting' });
  });

  it('says nothing while counters and tabs belong to two profiles', () => {
    const { doc, look } = seen('page-2026', (html) =>
      html.replace('href="/tilde.kettlewell/" role="tab"', 'href="/brasswhistle/" role="tab"'),
    );
    expect([facebook.shown(doc), look]).toEqual([null, { kind: 'waiting' }]);
  });

  it('waits while the profile before is still shown, and notes what it showed', () => {
    const { doc } = seen('page-2026');
    const next = new URL('https://www.facebook.com/brasswhistle');
    expect(look(facebook, doc, next)).toEqual({ kind: 'waiting' });
    const [ref, other] = [byHandle('tilde.kettlewell').profile, byHandle('brasswhistle').profile] as const;
    const left = leftOnScreen(
      facebook,
      doc,
      { ...ref, platform: 'facebook', kind: 'handle' },
      { ...other, platform: 'facebook', kind: 'handle' },
    );
    expect(short(left?.followers)).toBe(48_213);
  });

  it('puts the chip behind the name', () => {
    expect(facebook.anchor(seen('page-2026').doc)?.localName).toBe('h1');
  });
});

describe("a timeline's posts on Facebook", () => {
  const posts = (start: string, change?: (html: string) => string) =>
    read(start, change).items.map(({ id, by, likes, comments, shares }) => [id, by, ...[likes, comments, shares].map(short)]);

  it.each([
    [
      'page-2026',
      [
        ['pfbid02InventedOne', 'tilde.kettlewell', [1_300, 1_399], 86, 41],
        ['pfbid02InventedTwo', 'fenwick.stoves', [9_900, 9_999], 500, 77],
        ['1522700000000003', 'tilde.kettlewell', 742, 1, 'absent'],
      ],
    ],
    ['page-2022', [['1522700000000011', 'brasswhistle', 12, 3, 'absent']]],
    ['page-german-2025', [['pfbid02InventedEight', 'muehlrad.ev', 1_204, 37, 112]]],
    ['page-arabic-2025', [['pfbid02InventedNine', 'bustan.alzaytun', 643, 58, 9]]],
    ['person-id-2025', [['pfbid02InventedSix', '61550000000042', 31, 4, 'absent']]],
    ['stale-data-2026', []],
  ])('%s: with whose they are, without comments', (start, expected) => {
    expect(posts(start)).toEqual(expected);
  });

  it('reads counts on the buttons themselves, where they stand on some pages of 2026', () => {
    const onButtons = (html: string) =>
      html
        .replace(' role="toolbar"', '')
        .replace('<span dir="auto">86 comments</span>', '')
        .replace('<span dir="auto">41 shares</span>', '')
        .replace('"like_button">Like', '"like_button">1.3K')
        .replace('"comment_button">Leave a comment', '"comment_button">86')
        .replace('"share_button">Share', '"share_button">41');
    expect(posts('page-2026', onButtons)[0]).toEqual(['pfbid02InventedOne', 'tilde.kettlewell', [1_300, 1_399], 86, 41]);
  });

  it('takes a count whose word is not known for neither comments nor shares', () => {
    const unknown = (html: string) => html.replace('86 comments', '86 xyzzy').replace('41 shares', '41 plugh');
    expect(posts('page-2026', unknown)[0]).toEqual(['pfbid02InventedOne', 'tilde.kettlewell', [1_300, 1_399], 'absent', 'absent']);
  });

  const named = (html: string) => html.replace(/<span>(<a href="[^"]*oskar.*?<\/a>)<\/span>/, '<h4>$1</h4>');
  const ids = (change: (html: string) => string) => read('page-2026', change).items.map(({ id }) => id);

  it('has no comment among it, though its author stands in a heading and it has an address of its own', () => {
    const likeAPost = (html: string) => named(html).replace(/pfbid02InventedOne[^"]*comment_id=15001/, 'pfbid02InventedComment');
    expect(ids(likeAPost)).not.toContain('pfbid02InventedComment');
  });

  it('has no comment among it, though nothing marks the post above', () => {
    const unmarked = (html: string) => named(html).replace(/ aria-posinset="1"><div [^>]*role="article"/, '><div');
    expect(ids(unmarked)).toEqual(['pfbid02InventedTwo', '1522700000000003']);
  });

  it('takes no count of a comment for one of the post', () => {
    const onlyBelow = (html: string) =>
      html
        .replace('>86 comments<', '><')
        .replace('View all 4 replies', 'View 4 more comments')
        .replace(' role="toolbar"', '')
        .replace('<div role="button" aria-label="9 reactions', '<span role="toolbar"></span><div role="button" aria-label="9 reactions');
    expect(posts('page-2026', onlyBelow)[0]).toEqual(['pfbid02InventedOne', 'tilde.kettlewell', 'absent', 'absent', 41]);
  });

  it('keeps of an address only what names the post', () => {
    expect(read('page-2026').items.map(({ href }) => href)[0]).toBe('https://www.facebook.com/tilde.kettlewell/posts/pfbid02InventedOne');
  });
});

describe('a page on Facebook without a profile to judge', () => {
  it.each([
    ['not-found-2025', 'not-found'],
    ['wall-2025', 'wall'],
  ])('%s says so', (start, why) => {
    expect(seen(start).look).toEqual({ kind: 'unavailable', why });
  });

  it('is no wall when the form is in the bar at the top', () => {
    expect(seen('page-2022', (html) => html.replace(/<h1>.*?<\/h1>/, '')).look).toEqual({ kind: 'waiting' });
  });
});
