import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type Outcome, whenIdle } from '../../lib/watch/idle';

let ending: AbortController;
let looks: number[];
let outcome: Outcome;

/** A window whose page is never busy. */
const idleWindow = {
  setTimeout: (callback: () => void, milliseconds: number) => setTimeout(callback, milliseconds),
  clearTimeout: (timer: number) => clearTimeout(timer),
  requestIdleCallback: (callback: (deadline: IdleDeadline) => void) => {
    callback({ didTimeout: false, timeRemaining: () => 10 });
    return 0;
  },
} as unknown as Window;

const start = () =>
  whenIdle(idleWindow, { least: 100, most: 400, patience: 1_000, signal: ending.signal }, () => {
    looks.push(Date.now());
    return outcome;
  });

beforeEach(() => {
  vi.useFakeTimers({ now: 0 });
  ending = new AbortController();
  looks = [];
  outcome = 'useful';
});
afterEach(() => {
  vi.useRealTimers();
});

/** A page that changes every 10 ms. */
async function change(idle: { soon(): void }, milliseconds: number) {
  for (const end = Date.now() + milliseconds; Date.now() < end; await vi.advanceTimersByTimeAsync(10)) idle.soon();
}

describe('a look at a page', () => {
  test('is taken once for a burst of changes, after a rest', async () => {
    const idle = start();
    for (let i = 0; i < 50; i += 1) idle.soon();
    await vi.advanceTimersByTimeAsync(1_000);
    expect(looks).toEqual([100]);
  });

  test('is taken again and again while it is useful', async () => {
    await change(start(), 500);
    expect(looks.length).toBeGreaterThanOrEqual(4);
  });

  test('is taken ever more rarely while it is in vain', async () => {
    outcome = 'vain';
    await change(start(), 2_000);
    const gaps = looks.map((at, i) => at - (looks[i - 1] ?? 0));
    expect(gaps.map((gap) => Math.round(gap / 100) * 100)).toEqual([100, 200, 400, 400, 400, 400]);
  });

  test('comes sooner when the visitor does something', async () => {
    outcome = 'vain';
    const idle = start();
    await change(idle, 700);
    const before = looks.length;
    idle.soon();
    idle.hurry();
    await vi.advanceTimersByTimeAsync(100);
    expect(looks.length).toBe(before + 1);
  });

  test('is not taken because the visitor does something where nothing has changed', async () => {
    start().hurry();
    await vi.advanceTimersByTimeAsync(1_000);
    expect(looks).toEqual([]);
  });

  test('is not taken after the end', async () => {
    const idle = start();
    idle.soon();
    ending.abort();
    idle.soon();
    await vi.advanceTimersByTimeAsync(1_000);
    expect(looks).toEqual([]);
  });
});
