// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type LinkWatch, watchLinks } from '../../lib/watch/links';

let ending: AbortController;
let near: string[];
let far: string[];
let asked: string[];
let watch: LinkWatch;

/** Watched elements, and the way to tell of them as a browser does. */
const observed = new Set<Element>();
let tell: (elements: Element[], isIntersecting: boolean) => void;

class Observer {
  constructor(callback: (entries: { isIntersecting: boolean; target: Element }[]) => void) {
    tell = (elements, isIntersecting) => callback(elements.map((target) => ({ isIntersecting, target })));
  }
  observe = (element: Element) => observed.add(element);
  unobserve = (element: Element) => observed.delete(element);
  disconnect = () => observed.clear();
}

const hrefOf = (link: HTMLAnchorElement) => link.getAttribute('href') ?? '';
const isWanted = (link: HTMLAnchorElement) => {
  asked.push(hrefOf(link));
  return hrefOf(link).startsWith('/@');
};

/** Lets observers speak, then lets idle time come. */
const settle = () => vi.advanceTimersByTimeAsync(5_000);
const watchedNow = () => [...observed].map((link) => link.getAttribute('href'));

beforeEach(async () => {
  vi.useFakeTimers();
  vi.stubGlobal('IntersectionObserver', Observer);
  Object.assign(window, {
    requestIdleCallback: (callback: IdleRequestCallback) => callback({ didTimeout: false, timeRemaining: () => 10 }),
  });
  ending = new AbortController();
  [near, far, asked] = [[], [], []];
  observed.clear();
  document.body.innerHTML = '<p><a href="/@ana">Ana</a><a href="/about">About</a><a>no link</a></p>';
  watch = watchLinks(
    document,
    window,
    { isWanted, onNear: (links) => near.push(...links.map(hrefOf)), onFar: (links) => far.push(...links.map(hrefOf)) },
    ending.signal,
  );
  await settle();
});
afterEach(() => {
  ending.abort();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('links of a page', () => {
  test('are watched where they are wanted, and told of when they come near and go far', () => {
    expect(watchedNow()).toEqual(['/@ana']);
    tell([...observed], true);
    expect(near).toEqual(['/@ana']);
    tell([...observed], false);
    expect(far).toContain('/@ana');
  });

  test('are found when the page adds them, each looked at once', async () => {
    asked = [];
    document.body.insertAdjacentHTML('beforeend', '<div><a href="/@bo">Bo</a></div>');
    await settle();
    document.body.insertAdjacentHTML('beforeend', '<div>more</div>');
    await settle();
    expect([watchedNow(), asked]).toEqual([['/@ana', '/@bo'], ['/@bo']]);
  });

  test('are looked at again when they lead elsewhere', async () => {
    const link = document.querySelector('a');
    tell([...observed], true);
    link?.setAttribute('href', '/explore');
    await settle();
    expect([watchedNow(), far.at(-1)]).toEqual([[], '/explore']);
    link?.setAttribute('href', '/@cy');
    await settle();
    expect(watchedNow()).toEqual(['/@cy']);
  });

  test('that were left are told of again when that is asked', async () => {
    const [link] = document.querySelectorAll('a');
    if (link) watch.leave(link);
    expect(watchedNow()).toEqual([]);
    watch.again();
    await settle();
    expect(watchedNow()).toEqual(['/@ana']);
  });

  test('are let go at the end', async () => {
    ending.abort();
    document.body.insertAdjacentHTML('beforeend', '<a href="/@bo">Bo</a>');
    await settle();
    expect(watchedNow()).toEqual([]);
  });
});

test('a burst of changes costs one look', async () => {
  const look = vi.spyOn(document, 'querySelectorAll');
  for (let i = 0; i < 100; i += 1) {
    document.body.append(document.createElement('article'));
    await vi.advanceTimersByTimeAsync(1);
  }
  await settle();
  expect(look).toHaveBeenCalledTimes(1);
});

test('nothing is done while nothing changes', async () => {
  const look = vi.spyOn(document, 'querySelectorAll');
  await settle();
  expect([look.mock.calls.length, vi.getTimerCount()]).toEqual([0, 0]);
});
