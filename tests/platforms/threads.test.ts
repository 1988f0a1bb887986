import { describe, expect, it } from 'vitest';
import { threads } from '../../lib/platforms/threads/adapter';
import { type ChangeHtml, exact, lookAt, pageOf, read, short, unchanged } from './threads-pages';

const absent = { value: null, why: 'absent' };

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
