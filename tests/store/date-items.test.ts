import { describe, expect, it } from 'vitest';
import type { Age } from '../../lib/model/reading';
import { dateOf, narrowerDating } from '../../lib/store/date-items';

const now = Date.parse('2026-11-20T12:00:00.000Z');
const day = 86_400_000;

describe("a post's date", () => {
  it('is the one that the page gives, without uncertainty', () => {
    const date = '2026-11-01T08:00:00+01:00';
    expect(dateOf({ date, age: { amount: 3, unit: 'week' } }, now)).toEqual({ date, dateWithin: 0 });
  });

  it.each<[Age, string, number]>([
    [{ amount: 0, unit: 'second' }, '2026-11-20T12:00:00.000Z', 1000],
    [{ amount: 5, unit: 'minute' }, '2026-11-20T11:55:00.000Z', 60_000],
    [{ amount: 3, unit: 'hour' }, '2026-11-20T09:00:00.000Z', 3_600_000],
    [{ amount: 2, unit: 'day' }, '2026-11-18T12:00:00.000Z', day],
    [{ amount: 1, unit: 'week' }, '2026-11-13T12:00:00.000Z', 7 * day],
  ])('follows from an age of %o, one unit more or less', (age, date, dateWithin) => {
    expect(dateOf({ date: null, age }, now)).toEqual({ date, dateWithin });
  });

  it.each(['month', 'year'] as const)('covers the calendar %s that the age was counted in', (unit) => {
    const { date, dateWithin } = dateOf({ date: null, age: { amount: 1, unit } }, now);
    const calendar = Date.parse(unit === 'month' ? '2026-10-20T12:00:00Z' : '2025-11-20T12:00:00Z');
    expect(Math.abs(Date.parse(date ?? '') - calendar)).toBeLessThan(dateWithin ?? 0);
  });

  it.each<[string, Age | null]>([
    ['there is neither date nor age', null],
    ['the age is from before any network', { amount: 40, unit: 'year' }],
    ['the age is absurd', { amount: Number.MAX_SAFE_INTEGER, unit: 'year' }],
  ])('is unknown when %s', (_, age) => {
    expect(dateOf({ date: null, age }, now)).toEqual({ date: null, dateWithin: null });
  });
});

describe('two datings of one post', () => {
  const wide = { date: '2025-11-20T12:00:00.000Z', dateWithin: 365 * day };
  const narrow = { date: '2026-02-20T12:00:00.000Z', dateWithin: 30 * day };
  const given = { date: '2026-03-01T12:00:00.000Z', dateWithin: 0 };
  const none = { date: null, dateWithin: null };

  it.each([
    ['a later wide one does not blur a narrow one', narrow, wide, narrow],
    ['a later narrow one sharpens a wide one', wide, narrow, narrow],
    ["the page's own date beats an age", narrow, given, given],
    ["an age does not touch the page's own date", given, narrow, given],
    ['one is better than none', none, wide, wide],
    ['none takes nothing away', wide, none, wide],
  ])('%s', (_, earlier, later, better) => expect(narrowerDating(earlier, later)).toEqual(better));
});
