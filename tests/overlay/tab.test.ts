// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openTab, type Tab } from '../../entrypoints/overlay/tab';
import { askWorker } from '../../lib/messages/client';
import type { Answer, PageState } from '../../lib/messages/protocol';
import type { PostReading, Reading } from '../../lib/model/reading';
import type { PlatformAdapter } from '../../lib/platforms/adapter';
import { absent, aReading, exactly } from '../watch/readings';

vi.mock('../../lib/messages/client');

type Page = { shows: 'profile' | 'nothing-readable' | 'private' | 'nobody' };

let page: Page;
let answers: Record<string, Answer<unknown>>;
let held: Set<string>;
let release: (() => void)[];
let asked: string[];
let states: PageState['kind'][];
let tab: Tab;
const ending = new AbortController();

const post: PostReading = {
  platform: 'instagram',
  handle: 'ana',
  canonicalId: null,
  name: null,
  followers: absent,
  post: { id: '1', href: '/p/1/', by: 'ana', pinned: false, date: null, age: null, likes: exactly(30) },
  lang: 'en',
  layout: 'test',
};

/** A network with one profile and one post, which shows what `page` says. */
const adapter: PlatformAdapter = {
  id: 'instagram',
  notation: 'language',
  region: ['main'],
  probes: [],
  identify: ({ pathname }) =>
    pathname.startsWith('/p/')
      ? { kind: 'post', platform: 'instagram', id: '1' }
      : { kind: 'profile', profile: { platform: 'instagram', kind: 'handle', value: 'ana' } },
  shown: () => (page.shows === 'nobody' ? null : { handle: 'ana', id: null, legacy: null }),
  unavailable: () => (page.shows === 'private' ? 'private' : null),
  read: (): Reading => aReading('ana', page.shows === 'profile' ? { followers: exactly(5_000) } : {}),
  readPost: () => post,
  anchor: () => null,
};

const profileAddress = new URL('https://www.instagram.com/ana/');
const postAddress = new URL('https://www.instagram.com/p/1/');

beforeEach(() => {
  vi.useFakeTimers();
  page = { shows: 'profile' };
  answers = { 'post/seen': { ok: true, value: 'added' }, 'profile/unreadable': { ok: true, value: { overlayShown: true } } };
  [held, release, asked, states] = [new Set(), [], [], []];
  vi.mocked(askWorker)
    .mockReset()
    .mockImplementation(async (name) => {
      asked.push(name);
      if (held.has(name)) await new Promise<void>((resolve) => release.push(resolve));
      // The mock answers every question of the protocol alike.
      return (answers[name] ?? { ok: true, value: null }) as never;
    });
  const ports = { onState: (state: PageState) => states.push(state.kind), onAsked() {}, onLooked() {}, isOwn: () => false };
  tab = openTab(adapter, ports, ending.signal);
});
afterEach(() => {
  tab.goTo(new URL('https://www.instagram.com/p/1/'), 'loaded');
  vi.useRealTimers();
});

const pass = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds);
const goTo = (url: URL) => {
  vi.stubGlobal('location', url);
  tab.goTo(url, 'loaded');
};

it('nobody knows what a page shows before its document is there', () => {
  expect(tab.state.kind).toBe('loading');
});

describe('a page that could not be read', () => {
  it('marks the toolbar, and the mark stays', async () => {
    goTo(profileAddress);
    await pass(11_000);
    asked = [];
    page.shows = 'nothing-readable';
    tab.view?.refresh();
    await pass(300);
    expect(tab.state.kind).toBe('unreadable');
    expect(asked).toEqual(['profile/unreadable']);
  });

  it('is not said of a page that says by now why it shows nothing', async () => {
    page.shows = 'nothing-readable';
    held.add('profile/unreadable');
    goTo(profileAddress);
    await pass(10_100);
    page.shows = 'private';
    tab.view?.refresh();
    for (const go of release) go();
    await pass(100);
    expect(tab.state.kind).toBe('unavailable');
  });
});

describe('a network that is not read any more', () => {
  const off: Answer<unknown> = { ok: false, code: 'off' };
  it.each<[string, Page['shows'], URL]>([
    ['a profile', 'profile', profileAddress],
    ['a page that could not be read', 'nothing-readable', profileAddress],
    ['a page that shows nobody yet', 'nobody', profileAddress],
    ['a private account', 'private', profileAddress],
    ['a post', 'profile', postAddress],
  ])('is left alone on %s as soon as it is asked again', async (_, shows, url) => {
    page.shows = shows;
    goTo(url);
    await pass(10_500);
    answers = Object.fromEntries(['profile/seen', 'network/read', 'post/seen', 'profile/unreadable'].map((name) => [name, off]));
    tab.askAgain();
    await pass(100);
    expect([tab.state.kind, tab.view]).toEqual(['off', null]);
    asked = [];
    await pass(10_000);
    expect(asked).toEqual([]);
  });
});

describe('a post', () => {
  it('is loading until its counts stood still, then told', async () => {
    goTo(postAddress);
    expect(tab.state.kind).toBe('loading');
    await pass(500);
    expect(tab.state.kind).toBe('post');
    await pass(10_000);
    expect([states.at(-1), asked.filter((name) => name === 'post/seen')]).toEqual(['post', ['post/seen']]);
  });

  it('that could not be told is told again when that is asked for', async () => {
    answers['post/seen'] = { ok: false, code: 'no-answer' };
    goTo(postAddress);
    await pass(500);
    expect(tab.state.kind).toBe('failed');
    answers['post/seen'] = { ok: true, value: 'added' };
    tab.askAgain();
    await pass(500);
    expect(tab.state.kind).toBe('post');
  });
});

it('the same look is not told as a new one when it is asked again', async () => {
  goTo(profileAddress);
  await pass(500);
  tab.askAgain();
  await pass(100);
  const requests = vi
    .mocked(askWorker)
    .mock.calls.filter(([name]) => name === 'profile/seen')
    .map(([, request]) => request);
  expect(requests).toMatchObject([{ again: false }, { again: true }]);
});
