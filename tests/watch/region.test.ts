// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { watchRegion } from '../../lib/watch/region';

const REST = 250;
let ending: AbortController;
let changes: number;

function watch(selectors = ['header']) {
  const own = document.createElement('creator-loupe');
  const region = watchRegion(document, selectors, { isOwn: (node) => node === own, rest: REST, signal: ending.signal }, () => {
    changes += 1;
  });
  region.attach();
  return { own, region };
}

/** Lets observers speak, then lets the rest between two looks pass. */
async function settle() {
  await vi.advanceTimersByTimeAsync(REST);
}

beforeEach(() => {
  vi.useFakeTimers();
  ending = new AbortController();
  changes = 0;
  document.body.innerHTML = '<header><p>old</p></header><main></main>';
});
afterEach(() => {
  ending.abort();
  vi.useRealTimers();
});

const part = (selector: string): Element => {
  const found = document.querySelector(selector);
  if (found === null) throw new Error(`no ${selector} on the test page`);
  return found;
};

describe('a watched part of the page', () => {
  test('a burst of changes costs one call', async () => {
    watch();
    for (let i = 0; i < 50; i += 1) part('header p').textContent = String(i);
    await settle();
    expect(changes).toBe(1);
  });

  test('a change after the rest is heard again', async () => {
    watch();
    part('header p').textContent = 'one';
    await settle();
    part('header p').textContent = 'two';
    await settle();
    expect(changes).toBe(2);
  });

  test('an exact count in an attribute is heard', async () => {
    watch();
    part('header p').setAttribute('title', '48,210');
    await settle();
    expect(changes).toBe(1);
  });

  test('the rest of the page is not', async () => {
    watch();
    for (let i = 0; i < 50; i += 1) part('main').append(document.createElement('article'));
    await settle();
    expect(changes).toBe(0);
  });

  test('our own element is not', async () => {
    const { own } = watch();
    part('header').append(own);
    await settle();
    expect(changes).toBe(0);
  });

  test('a part that appears is heard by the animation that starts on it', async () => {
    watch(['aside']);
    const aside = document.createElement('aside');
    part('main').append(aside);
    const started = Object.assign(new Event('animationstart', { bubbles: true }), { animationName: 'creator-loupe-seen' });
    aside.dispatchEvent(started);
    await settle();
    aside.append('late');
    await settle();
    expect(changes).toBe(2);
  });

  test('a part that was hidden and comes back on the screen is looked at again', async () => {
    watch();
    const started = Object.assign(new Event('animationstart', { bubbles: true }), { animationName: 'creator-loupe-seen' });
    part('header').dispatchEvent(started);
    await settle();
    expect(changes).toBe(1);
  });

  test('a part that appears on a page without animations is found by one of a few looks, and watched', async () => {
    watch(['aside']);
    await vi.advanceTimersByTimeAsync(1_400);
    const aside = document.createElement('aside');
    part('main').append(aside);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(changes).toBe(1);
    aside.append('late');
    await settle();
    expect(changes).toBe(2);
  });

  test('no look is taken for parts that stand there', async () => {
    watch();
    await vi.advanceTimersByTimeAsync(20_000);
    expect([changes, vi.getTimerCount()]).toEqual([0, 0]);
  });

  test('nothing is heard after the end', async () => {
    watch();
    ending.abort();
    part('header p').textContent = 'late';
    await settle();
    expect([changes, document.querySelectorAll('style').length]).toEqual([0, 0]);
  });
});
