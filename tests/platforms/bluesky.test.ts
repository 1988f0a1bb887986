import { describe, expect, it } from 'vitest';
import type { Count } from '../../lib/model/count';
import type { Look } from '../../lib/model/look';
import type { Item, Reading } from '../../lib/model/reading';
import { bluesky } from '../../lib/platforms/bluesky/adapter';
import { look } from '../../lib/platforms/look';
import { profileAddress } from '../../lib/platforms/sites';
import { samplePage } from '../e2e/sample-pages';
import { openPage } from './open-page';

type ChangeHtml = (html: string) => string;
const unchanged: ChangeHtml = (html) => html;

function pageOf(start: string, change = unchanged, address?: string) {
  const page = samplePage('bluesky', start);
  const url = address ?? page.url;
  return { doc: openPage(change(page.html), url), url: new URL(url) };
}

function lookAt(start: string, change?: ChangeHtml, address?: string): Look {
  const { doc, url } = pageOf(start, change, address);
  return look(bluesky, doc, url);
}

function read(start: string, change?: ChangeHtml, address?: string): Reading {
  const seen = lookAt(start, change, address);
  if (seen.kind !== 'profile') throw new Error(`${start} is ${seen.kind}`);
  return seen.reading;
}

/** 5 exactly; [4, 5] for about 4, up to 5; the reason for an unknown count. */
function short(count: Count | undefined) {
  if (count === undefined) return undefined;
  if (count.value === null) return count.why;
  return count.exact ? count.value : count.range;
}

const counters = ({ followers, following, posts }: Reading) => [short(followers), short(following), short(posts)];
const brief = ({ by, likes, replies, reposts }: Item) => [by, short(likes), short(replies), short(reposts)];
const withoutLabels: ChangeHtml = (html) => html.replace(/aria-label="\d+ (followers|following)"/g, '');
const withoutData: ChangeHtml = (html) => html.replace('application/ld+json', 'text/plain');

const orla = 'did:plc:orlakelp2222222222222222';

describe('an address on Bluesky', () => {
  it.each([
    ['/profile/orla.kelp.example', 'handle', 'orla.kelp.example'],
    ['/profile/orla.kelp.example/', 'handle', 'orla.kelp.example'],
    ['/profile/Orla.bsky.social?ref=x', 'handle', 'Orla.bsky.social'],
    [`/profile/${orla}`, 'id', orla],
    ['/profile/did%3Aplc%3Aorlakelp2222222222222222', 'id', orla],
    ['/profile/did:web:kelp.example', 'id', 'did:web:kelp.example'],
  ])('%s is a profile', (path, kind, value) => {
    const profile = { platform: 'bluesky', kind, value };
    expect(bluesky.identify(new URL(path, 'https://bsky.app'))).toEqual({ kind: 'profile', profile });
  });

  it('is one that sites.ts makes of an id', () => {
    const address = profileAddress('bluesky', { handle: null, canonicalId: orla });
    expect(bluesky.identify(new URL(address ?? ''))).toMatchObject({ profile: { kind: 'id', value: orla } });
  });

  it.each(['/profile/orla.kelp.example/post/3mdbcof7m222a', `/profile/${orla}/post/3mdbcof7m222a/liked-by`])('%s is a post', (path) => {
    expect(bluesky.identify(new URL(path, 'https://bsky.app'))).toEqual({ kind: 'post', platform: 'bluesky', id: '3mdbcof7m222a' });
  });

  it.each([
    '/',
    '/search',
    '/notifications',
    '/profile/me',
    '/profile/',
    '/profile/orla.kelp.example/followers',
    '/profile/orla.kelp.example/follows',
    '/profile/orla.kelp.example/known-followers',
    '/profile/orla.kelp.example/feed/582630353',
    '/profile/orla.kelp.example/lists/3mdb',
    '/profile/orla.kelp.example/post/',
    '/starter-pack/orla.kelp.example/3mdb',
  ])('%s is neither', (path) => {
    expect(bluesky.identify(new URL(path, 'https://bsky.app'))).toBeNull();
  });
});

describe('the header on Bluesky', () => {
  it.each([
    ['profile-2026', 'orla.kelp.example', 'Orla Kelp', [1_101_842, 318, 12_437], 'full-labels-2025'],
    ['profile-2024', 'bram.loom.example', 'Bram at the loom', [[23_900, 23_999], 1_024, 3_310], 'short-labels-2023'],
    ['profile-german-2026', 'moorlicht.example', 'Moorlicht', [1_234_567, 1_402, 12_345], 'full-labels-2025'],
    ['broken-handle-japanese-2026', null, 'はんこ鳥', [34_120, 96, 2_310], 'full-labels-2025'],
    ['translated-arabic-2026', 'dafatir.example', 'دفاتر', [48_655, 217, 3_421], 'full-labels-2025'],
    ['stale-screens-2026', 'pip.of.the.quay.example', 'Pip <i>of the quay</i>', [8_214, 97, 1_530], 'full-labels-2025'],
    ['zero-followers-2026', 'hatchling.example', 'hatchling.example', [0, 3, 0], 'full-labels-2025'],
  ])('%s gives followers, follows and posts', (start, handle, name, counts, layout) => {
    const reading = read(start);
    expect(reading).toMatchObject({ handle, name, layout, private: false });
    expect(counters(reading)).toEqual(counts);
  });

  it('has the full numbers from labels and data, each where it agrees with the screen', () => {
    expect(counters(read('profile-2026', withoutData))).toEqual([1_101_842, 318, [12_400, 12_499]]);
    expect(counters(read('profile-2026', withoutLabels))).toEqual([1_101_842, 318, 12_437]);
    expect(counters(read('profile-2026', (html) => withoutLabels(withoutData(html))))).toEqual([
      [1_100_000, 1_199_999],
      318,
      [12_400, 12_499],
    ]);
    const contradicting: ChangeHtml = (html) => withoutData(html).replace('1101842 followers', '999 followers');
    expect(counters(read('profile-2026', contradicting))[0]).toEqual([1_100_000, 1_199_999]);
  });

  it('takes no number from the data that is not on the screen', () => {
    const unseen: ChangeHtml = (html) => html.replace(/<div dir="auto">12\.4K <span.*?<\/div>/, '');
    expect(counters(read('profile-2026', unseen))).toEqual([1_101_842, 318, 'absent']);
  });

  it('finds the counters by their addresses where the test ids are gone', () => {
    const renamed: ChangeHtml = (html) => html.replaceAll('profileHeaderFollow', 'x');
    expect(read('profile-2024', renamed)).toMatchObject({ handle: 'bram.loom.example', layout: 'hrefs-2023' });
    expect(counters(read('profile-2024', renamed))).toEqual([[23_900, 23_999], 1_024, 3_310]);
  });

  it('does not choose between two numbers that could be the posts', () => {
    const two: ChangeHtml = (html) => html.replace('<div dir="auto">12.4K ', '<div dir="auto">27 lists</div><div dir="auto">12.4K ');
    expect(counters(read('profile-2026', two))[2]).toBe('absent');
  });

  it('is not named by a bio that is a handle', () => {
    const bare: ChangeHtml = (html) =>
      html.replace('class="grey">@orla', 'class="grey">orla').replace('>Keeps 2 boats and 1 grudge.\nAlso @', '>@');
    expect(read('profile-2026', bare)).toMatchObject({ handle: 'orla.kelp.example', bio: '@tern.island.example' });
  });

  it('is known by the id in the picture, and else by the data about the same handle', () => {
    const withoutPicture: ChangeHtml = (html) => html.replace(/<img alt="" src="https:\/\/cdn\.bsky\.app.*?>/, '');
    expect(read('profile-2026', withoutData, `https://bsky.app/profile/${orla}`).canonicalId).toBe(orla);
    expect(read('profile-2026', withoutPicture, `https://bsky.app/profile/${orla}`)).toMatchObject({
      canonicalId: orla,
      avatar: 'unknown',
    });
    expect(read('stale-screens-2026').canonicalId).toBeNull();
    expect(read('profile-2024').canonicalId).toBeNull();
  });

  it('tells bio, badge and picture', () => {
    expect(read('profile-2026')).toMatchObject({
      bio: 'Keeps 2 boats and 1 grudge.\nAlso @tern.island.example',
      verified: true,
      avatar: 'present',
    });
    expect(read('profile-german-2026').verified).toBe(true);
    expect(
      read('profile-2026', (html) => html.replaceAll('M17.659 8.175', 'M1 1').replace("View this user's verifications", 'Bot')).verified,
    ).toBeNull();
    expect(read('profile-2024').verified).toBe(false);
    expect(read('zero-followers-2026')).toMatchObject({ bio: null, avatar: 'default' });
    expect(read('stale-screens-2026').bio).toBe('<script>alert(1)</script> 900K followers elsewhere');
  });

  it('puts the chip after the name', () => {
    expect(bluesky.anchor(pageOf('stale-screens-2026').doc)?.textContent).toBe('Pip <i>of the quay</i>');
  });
});

describe('the posts on Bluesky', () => {
  it.each([
    [
      'profile-2026',
      [
        ['orla.kelp.example', [9_300, 9_399], 303, [2_100, 2_199]],
        ['orla.kelp.example', [3_800, 3_899], 124, 622],
        ['tern.island.example', 469, 4, 15],
        ['orla.kelp.example', [1_000, 1_099], 7, 19],
        ['orla.kelp.example', 0, 0, 0],
      ],
    ],
    [
      'profile-2024',
      [
        ['bram.loom.example', 205, 3, 11],
        ['bram.loom.example', 38, 0, 1],
      ],
    ],
    [
      'profile-german-2026',
      [
        ['moorlicht.example', 12_840, 1_045, 2_310],
        ['moorlicht.example', 97, 12, 3],
      ],
    ],
    ['broken-handle-japanese-2026', [['handle.invalid', [12_000, 12_999], 8, 21]]],
    [
      'translated-arabic-2026',
      [
        ['dafatir.example', [1_400, 1_499], 31, 88],
        ['dafatir.example', 57, 2, 0],
      ],
    ],
    [
      'stale-screens-2026',
      [
        ['pip.of.the.quay.example', 41, 2, 0],
        ['orla.kelp.example', [3_800, 3_899], 124, 622],
      ],
    ],
    ['zero-followers-2026', []],
  ])('%s lists those of the chosen tab with author, likes, replies and reposts', (start, posts) => {
    expect(read(start).items.map(brief)).toEqual(posts);
  });

  it('carry their address, the pin and the date that their key holds', () => {
    const [pinned, second, reposted, quoting] = read('profile-2026').items;
    expect(pinned).toMatchObject({ id: '3mbgeqopvk22a', pinned: true, date: '2026-01-02T07:30:00.000Z' });
    expect(read('profile-2026', (html) => html.replace('>Pinned<', '><')).items[0]?.pinned).toBe(false);
    expect(second).toMatchObject({ href: '/profile/orla.kelp.example/post/3mdbcof7m222a', pinned: false });
    expect(reposted).toMatchObject({ href: '/profile/tern.island.example/post/3md663qf6222a', pinned: false });
    expect(quoting).toMatchObject({ id: '3mcyt3zrt222a', date: '2026-01-22T09:00:00.000Z' });
  });

  it('have no date where the author chose the key, or one before Bluesky', () => {
    expect(read('broken-handle-japanese-2026').items[0]?.date).toBeNull();
    expect(read('broken-handle-japanese-2026', (html) => html.replaceAll('3custom-key', '3mdbcof7m222a-2')).items[0]?.date).toBeNull();
    expect(read('broken-handle-japanese-2026', (html) => html.replaceAll('3custom-key', '2222222222222')).items[0]?.date).toBeNull();
  });

  it('are not the ones that they quote', () => {
    const unlinked: ChangeHtml = (html) => html.replace('href="/profile/orla.kelp.example/post/3mcyt3zrt222a"', '');
    expect(read('profile-2026', unlinked).items).toHaveLength(4);
    const toQuotes: ChangeHtml = (html) => html.replace('/post/3mcyt3zrt222a"', '/post/3mcyt3zrt222a/quotes"');
    expect(read('profile-2026', toQuotes).items).toHaveLength(4);
  });

  it('have unknown reposts where another button may be the one for them', () => {
    const unnamed: ChangeHtml = (html) => html.replaceAll('data-testid="likeBtn"', '');
    expect(short(read('profile-2026', unnamed).items[4]?.reposts)).toBe('absent');
  });
});

describe('a page of Bluesky without a profile to judge', () => {
  it.each([
    ['not-found-2026', 'not-found'],
    ['suspended-2025', 'suspended'],
    ['signed-out-2026', 'wall'],
  ])('%s says why', (start, why) => {
    expect(lookAt(start)).toEqual({ kind: 'unavailable', why });
  });

  it('does not take a failure of the network for a missing account', () => {
    const failed: ChangeHtml = (html) => html.replace('Not Found', 'Oops!').replace('Account has been suspended', 'Unable to connect.');
    expect(lookAt('suspended-2025', failed)).toEqual({ kind: 'waiting' });
  });

  it('is one that has not loaded yet', () => {
    expect(lookAt('signed-out-2026', (html) => html.replace(/<div class="note">.*?<\/div><\/div><\/div>/, '</div></div>'))).toEqual({
      kind: 'waiting',
    });
  });

  it.each(['profile-2026', 'stale-screens-2026'])('%s says nothing about another address', (start) => {
    expect(lookAt(start, unchanged, 'https://bsky.app/profile/tern.island.example')).toEqual({ kind: 'waiting' });
    expect(lookAt(start, unchanged, 'https://bsky.app/profile/did:plc:ternisland66666666666666')).toEqual({ kind: 'waiting' });
  });

  it('is not the profile whose screen is out of sight', () => {
    expect(lookAt('stale-screens-2026', unchanged, 'https://bsky.app/profile/orla.kelp.example')).toEqual({ kind: 'waiting' });
  });

  it('is one whose counters and name belong to two profiles', () => {
    const mixed: ChangeHtml = (html) => html.replace('class="grey">@orla.kelp.example<', 'class="grey">@tern.island.example<');
    expect(lookAt('profile-2026', mixed)).toEqual({ kind: 'waiting' });
    expect(lookAt('profile-2026', mixed, `https://bsky.app/profile/${orla}`)).toEqual({ kind: 'waiting' });
  });
});
