import { describe, expect, it } from 'vitest';
import type { Reading } from '../../lib/model/reading';
import { instagram } from '../../lib/platforms/instagram/adapter';
import { look } from '../../lib/platforms/look';
import { samplePage } from '../e2e/sample-pages';
import { openPage } from './open-page';

const exact = (value: number, from = 'text') => ({ value, exact: true, from });
const absent = { value: null, why: 'absent' };

function seen(start: string) {
  const page = samplePage('instagram', start);
  const doc = openPage(page.html, page.url);
  return { doc, look: look(instagram, doc, new URL(page.url)) };
}

function read(start: string): Reading {
  const { look } = seen(start);
  if (look.kind !== 'profile') throw new Error(`${start} is ${look.kind}`);
  return look.reading;
}

describe('an address on Instagram', () => {
  it.each([
    ['/mirabel.cooks/', 'mirabel.cooks'],
    ['/mirabel.cooks', 'mirabel.cooks'],
    ['/mirabel.cooks/reels/', 'mirabel.cooks'],
    ['/mirabel.cooks/tagged/', 'mirabel.cooks'],
    ['/mirabel.cooks/followers/', 'mirabel.cooks'],
    ['/mirabel.cooks/followers/mutualOnly', 'mirabel.cooks'],
    ['/Mirabel_Cooks/?hl=en', 'Mirabel_Cooks'],
  ])('%s is the profile of %s', (path, value) => {
    expect(instagram.identify(new URL(path, 'https://www.instagram.com'))).toEqual({
      kind: 'profile',
      profile: { platform: 'instagram', kind: 'handle', value },
    });
  });

  it.each(['/p/DMira00aaQ1/', '/reel/DMira00aaQ1/', '/mirabel.cooks/p/DMira00aaQ1/', '/reels/DMira00aaQ1/'])('%s is a post', (path) => {
    expect(instagram.identify(new URL(path, 'https://www.instagram.com'))).toEqual({
      kind: 'post',
      platform: 'instagram',
      id: 'DMira00aaQ1',
    });
  });

  it.each([
    '/',
    '/explore/',
    '/reels/',
    '/direct/inbox/',
    '/accounts/login/',
    '/stories/mirabel.cooks/1/',
    '/mirabel.cooks/unknown/',
    '/mira bel/',
  ])('%s is neither', (path) => {
    expect(instagram.identify(new URL(path, 'https://www.instagram.com'))).toBeNull();
  });
});

describe('the header on Instagram', () => {
  it.each([
    ['profile-2026', 'mirabel.cooks', exact(86_412, 'title'), exact(512), exact(1_243)],
    ['profile-korean-2026', 'haneul.bakes', exact(21_874, 'title'), exact(105), exact(312)],
    ['profile-arabic-2026', 'layla.alwan', exact(1_234_567, 'title'), exact(309), exact(847)],
    ['profile-2021', 'otto_on_rails', exact(9_318, 'title'), exact(417), exact(142)],
    ['reels-spanish-2026', 'tere.baila', exact(127_696, 'title'), exact(2_310), exact(1_084)],
    ['zero-followers-2026', 'brand.new.bea', exact(0, 'title'), exact(0), exact(0)],
  ])('%s gives followers, following and posts', (start, handle, followers, following, posts) => {
    expect(read(start)).toMatchObject({ handle, followers, following, posts, totalLikes: absent });
  });

  it.each([
    ['in another order, by link and word', 'profile-2026', [2, 1, 0], { following: exact(512), posts: exact(1_243) }],
    ['in another order, by word alone', 'profile-korean-2026', [2, 1, 0], { following: exact(105), posts: exact(312) }],
    ['beside a fourth one', 'profile-2026', [3, 0, 1, 2], { following: exact(512), posts: exact(1_243) }],
    ['without the posts', 'profile-2026', [1, 2], { following: exact(512), posts: absent }],
  ])('reads counters %s', (_, start, order, expected) => {
    const page = samplePage('instagram', start);
    const doc = openPage(page.html, page.url);
    const row = doc.querySelector('span[title]')?.closest('.row');
    const fourth = doc.createElement('div');
    fourth.textContent = '27 lists';
    const counters = [...(row?.children ?? []), fourth];
    row?.replaceChildren(...order.flatMap((at) => counters[at] ?? []));
    expect(look(instagram, doc, new URL(page.url))).toMatchObject({ kind: 'profile', reading: expected });
  });

  it('believes the number on the screen where the title contradicts it', () => {
    expect(read('stale-data-2026').followers).toEqual({ value: 15_100, exact: false, range: [15_000, 15_200], from: 'text' });
  });

  it('reads nothing of the profile that the summary and the embedded data are still about', () => {
    expect(read('stale-data-2026')).toMatchObject({
      handle: 'juno.paints',
      name: 'Juno Abara <b>',
      following: exact(640),
      posts: exact(97),
    });
  });

  it('keeps markup in a bio as text', () => {
    expect(read('stale-data-2026').bio).toBe('<script>alert(1)</script> <img src=x onerror=alert(2)> oil on linen');
  });

  it('tells name, bio, badge and picture', () => {
    expect(read('profile-2026')).toMatchObject({
      name: 'Mirabel Tern',
      bio: 'Soups, stews and 2 cats 🍲\nNew recipe every Sunday',
      verified: true,
      avatar: 'present',
    });
  });

  it.each([
    ['profile-arabic-2026', true],
    ['profile-korean-2026', null],
    ['zero-followers-2026', false],
  ])('%s: verified is %s', (start, verified) => {
    expect(read(start).verified).toBe(verified);
  });

  it('knows the picture that stands for no picture', () => {
    expect(read('zero-followers-2026').avatar).toBe('default');
  });

  it('puts the chip below the line with handle and buttons, above the counters', () => {
    const line = instagram.anchor(seen('profile-2026').doc);
    expect([line?.textContent, line?.nextElementSibling?.textContent].map((text) => text?.replace(/\s+/g, ' ').trim())).toEqual([
      expect.stringMatching(/^mirabel\.cooks .*Message$/),
      expect.stringMatching(/^1,243 posts/),
    ]);
  });

  it('says nothing while header and tabs belong to two profiles', () => {
    const { doc } = seen('profile-2026');
    for (const tab of doc.querySelectorAll('[role="tablist"] a'))
      tab.setAttribute('href', (tab.getAttribute('href') ?? '').replace('mirabel.cooks', 'otto_on_rails'));
    expect(instagram.shown(doc)).toBeNull();
  });
});

describe('the grid on Instagram', () => {
  it('lists the tiles in their order with author and pin, and no counts that are not there', () => {
    const items = read('profile-2026').items;
    expect(items).toHaveLength(12);
    expect({ ...items[0], caption: undefined }).toEqual({
      id: 'DMira00aaQ1',
      href: '/mirabel.cooks/p/DMira00aaQ1/',
      by: 'mirabel.cooks',
      pinned: true,
      date: null,
      age: null,
    });
    expect(items[1]).toMatchObject({ id: 'DMira01bbW2', pinned: false });
  });

  it('reads likes first and comments second from the tile under the pointer', () => {
    const [pointed, other] = read('profile-2021').items;
    expect(pointed).toMatchObject({ id: 'COtto0aaa1', by: null, likes: exact(612), comments: exact(31) });
    expect(other).not.toHaveProperty('likes');
  });

  it.each([
    ['a third number', '<li><span>31</span><span></span></li>', '<li>31</li><li>7</li>'],
    ['a number with words', '<li><span>31</span><span></span></li>', '<li><span>27</span> lists</li>'],
  ])('reads no counts from a tile with %s, for they have no label', (_, old, other) => {
    const page = samplePage('instagram', 'profile-2021');
    const result = look(instagram, openPage(page.html.replace(old, other), page.url), new URL(page.url));
    expect(result.kind === 'profile' && result.reading.items[0]).not.toHaveProperty('likes');
  });

  it('takes no number with words beside it for views', () => {
    const page = samplePage('instagram', 'reels-spanish-2026');
    const html = page.html.replace('<div class="plays">', '<div><span>27</span> lists</div><div class="plays">');
    const result = look(instagram, openPage(html, page.url), new URL(page.url));
    expect(result.kind === 'profile' && result.reading.items[0]).toMatchObject({ views: { value: 1_400_000, exact: false } });
  });

  it('reads Arabic digits and units', () => {
    expect(read('profile-arabic-2026').items[0]).toMatchObject({
      likes: { value: 2_400, exact: false, range: [2_300, 2_500], from: 'text' },
      comments: exact(18),
    });
  });

  it('takes a single number for the comments of a post whose likes are hidden', () => {
    const page = samplePage('instagram', 'profile-2021');
    const doc = openPage(page.html.replace('<li><span>612</span><span></span></li>', ''), page.url);
    const result = look(instagram, doc, new URL(page.url));
    expect(result.kind === 'profile' && result.reading.items[0]).toMatchObject({
      likes: { value: null, why: 'hidden' },
      comments: exact(31),
    });
  });

  it('reads the views that the reels tab always shows, apart from what the pointer brings', () => {
    const [first, pointed, third] = read('reels-spanish-2026').items;
    expect(first).toMatchObject({ views: { value: 1_400_000, exact: false } });
    expect(first).not.toHaveProperty('likes');
    expect(pointed).toMatchObject({ views: { value: 34_200, exact: false }, likes: exact(2_871), comments: exact(96) });
    expect(third).toMatchObject({ views: exact(9_876) });
  });

  it('leaves posts without an author out on the tab that holds other people’s', () => {
    const page = samplePage('instagram', 'profile-2021');
    const tagged = page.html.replace('aria-selected="true"', '').replace('aria-selected="false"', 'aria-selected="true"');
    const result = look(instagram, openPage(tagged, page.url), new URL(page.url));
    expect(result.kind === 'profile' && result.reading.items).toEqual([]);
  });

  it('offers the profile’s own tiles for pointing at', () => {
    const { doc } = seen('profile-2026');
    const ref = { platform: 'instagram', kind: 'handle', value: 'Mirabel.Cooks' } as const;
    expect(instagram.hoverTiles?.(doc, ref)).toHaveLength(12);
    expect(instagram.hoverTiles?.(doc, { ...ref, value: 'somebody' })).toEqual([]);
  });
});

describe('a page on Instagram without a profile to judge', () => {
  it.each([
    ['private-2026', 'private'],
    ['not-found-2026', 'not-found'],
    ['wall-2026', 'wall'],
  ])('%s says so', (start, why) => {
    expect(seen(start).look).toEqual({ kind: 'unavailable', why });
  });

  it('does not believe a bio that says the account is private', () => {
    const page = samplePage('instagram', 'zero-followers-2026');
    const doc = openPage(page.html.replace('<span dir="auto"></span>', '<span dir="auto">This account is private</span>'), page.url);
    expect(doc.body.textContent).toContain('This account is private');
    expect(look(instagram, doc, new URL(page.url)).kind).toBe('profile');
  });

  it('waits while another profile is still on the screen', () => {
    const page = samplePage('instagram', 'profile-2026');
    const doc = openPage(page.html, page.url);
    expect(look(instagram, doc, new URL('https://www.instagram.com/otto_on_rails/'))).toEqual({ kind: 'waiting' });
  });

  it('does not say "private" of the profile that the visitor goes to next', () => {
    const page = samplePage('instagram', 'private-2026');
    expect(look(instagram, openPage(page.html, page.url), new URL('https://www.instagram.com/otto_on_rails/'))).toEqual({
      kind: 'waiting',
    });
  });
});

describe('a login wall with a summary', () => {
  it('is read from the summary when that names the profile in the address', () => {
    expect(read('wall-with-summary-2026')).toMatchObject({
      handle: 'brigitta.faehrt',
      name: 'Brigitta',
      followers: exact(12_432, 'meta'),
      following: exact(268, 'meta'),
      posts: exact(468, 'meta'),
      avatar: 'unknown',
      items: [],
    });
  });

  it('is silent when the summary names somebody else', () => {
    const page = samplePage('instagram', 'wall-with-summary-2026');
    const result = look(instagram, openPage(page.html, page.url), new URL('https://www.instagram.com/carla.vento/'));
    expect(result).toEqual({ kind: 'waiting' });
  });

  it('is never exact about an abbreviated number', () => {
    const page = samplePage('instagram', 'wall-with-summary-2026');
    const html = page.html.replace('lang="de"', 'lang="en"').replace('12.432 Abonnenten', '31K Followers');
    const result = look(instagram, openPage(html, page.url), new URL(page.url));
    expect(result.kind === 'profile' && result.reading.followers).toEqual({
      value: 31_000,
      exact: false,
      range: [30_000, 32_000],
      from: 'meta',
    });
  });
});
