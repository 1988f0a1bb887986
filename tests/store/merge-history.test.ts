import { describe, expect, it } from 'vitest';
import type { Snapshot } from '../../lib/model/profile';
import { isoWeek, localDay } from '../../lib/store/calendar';
import { addSnapshot, snapshotOf } from '../../lib/store/merge-history';
import { absent, aReading, exact, hour, noon, today, yesterday } from './sample-readings';

const dayLength = 86_400_000;
const lookAt = (now: number, followers: number, history: readonly Snapshot[] = []) => {
  const earlier = history.find((snapshot) => snapshot.day === localDay(now)) ?? null;
  return addSnapshot(history, snapshotOf(aReading({ followers: exact(followers) }), now, earlier), now);
};

describe('the history', () => {
  it('has one snapshot of a day, and the last look wins', () => {
    const history = lookAt(today + hour, 12, lookAt(today, 11, lookAt(yesterday, 10)));
    expect(history.map(({ day, at, followers }) => [day, at, followers.value])).toEqual([
      ['2026-11-19', yesterday, 10],
      ['2026-11-20', today + hour, 12],
    ]);
  });

  it("keeps what the day's earlier look knew and the later one did not", () => {
    const [snapshot] = addSnapshot(
      [],
      snapshotOf(aReading({ followers: absent }), today + hour, lookAt(today, 11)[0] ?? null),
      today + hour,
    );
    expect(snapshot?.followers).toEqual(exact(11));
  });

  it('never carries a count from one day to another', () => {
    const history = addSnapshot(lookAt(yesterday, 10), snapshotOf(aReading({ followers: absent }), today, null), today);
    expect(history.map((snapshot) => snapshot.followers)).toEqual([exact(10), absent]);
  });

  it('is daily for 90 days and weekly before', () => {
    let history: Snapshot[] = [];
    for (let i = 0; i < 200; i++) history = lookAt(today - (199 - i) * dayLength, i, history);
    const old = history.filter((snapshot) => snapshot.at < today - 90 * dayLength);
    expect(history.length - old.length).toBe(91);
    const weeks = old.map((snapshot) => isoWeek(snapshot.day));
    expect(new Set(weeks).size).toBe(weeks.length);
    // 109 days are 15 or 16 weeks, with the parts at both ends.
    expect(weeks.length).toBeGreaterThanOrEqual(16);
    expect(weeks.length).toBeLessThanOrEqual(17);
  });

  it('keeps the last snapshot of an old week', () => {
    const monday = noon(2026, 3, 2);
    const looks = lookAt(monday + 2 * dayLength, 3, lookAt(monday + dayLength, 2, lookAt(monday, 1)));
    expect(lookAt(today, 9, looks).map((snapshot) => snapshot.followers.value)).toEqual([3, 9]);
  });

  it('has the right place for a look of a clock that was set back', () => {
    expect(lookAt(yesterday, 5, lookAt(today, 6)).map((snapshot) => snapshot.day)).toEqual(['2026-11-19', '2026-11-20']);
  });
});

describe('the calendar', () => {
  it('names the local day of the first and the last moment of it', () => {
    expect(localDay(new Date(2026, 0, 1, 0, 0, 0).getTime())).toBe('2026-01-01');
    expect(localDay(new Date(2026, 0, 1, 23, 59, 59).getTime())).toBe('2026-01-01');
  });

  it.each([
    ['2026-11-16', '2026-11-22', true],
    ['2026-11-15', '2026-11-16', false],
    ['2025-12-29', '2026-01-04', true],
    ['1969-12-29', '1970-01-04', true],
    ['1969-12-28', '1969-12-29', false],
  ])('%s and %s lie in one ISO week: %s', (a, b, together) => expect(isoWeek(a) === isoWeek(b)).toBe(together));
});
