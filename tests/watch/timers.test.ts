import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { timersUntil } from '../../lib/watch/timers';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('a timer', () => {
  it('calls back once, after its time', () => {
    const called = vi.fn();
    timersUntil(new AbortController().signal)(300, called);
    vi.advanceTimersByTime(299);
    expect(called).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1_000);
    expect(called).toHaveBeenCalledTimes(1);
  });

  it('does not call back when the signal aborted before', () => {
    const [ending, called] = [new AbortController(), vi.fn()];
    timersUntil(ending.signal)(300, called);
    ending.abort();
    vi.advanceTimersByTime(1_000);
    expect(called).not.toHaveBeenCalled();
  });
});
