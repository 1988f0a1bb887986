import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { timeAxis, timeScale } from '../../../components/dashboard/dossier/time-axis';
import { countWriter, logAxis, valueAxis, valueScale } from '../../../components/dashboard/dossier/value-axis';
import { postDateText } from '../../../components/dashboard/when';
import { day, noonOf } from './invented';

describe('an axis of dates', () => {
  const texts = (from: number, to: number, most: number) => timeAxis(from, to, most).ticks.map(({ text }) => text);

  test('has a tick at each day of a few, the year once', () => {
    expect(texts(noonOf(2026, 3, 1), noonOf(2026, 3, 3), 4)).toEqual(['Mar 1, 2026', 'Mar 2', 'Mar 3', 'Mar 4'].slice(0, 4));
  });

  test('has Mondays of some weeks', () => {
    expect(texts(noonOf(2026, 3, 3), noonOf(2026, 4, 1), 6)).toEqual(['Mar 9, 2026', 'Mar 16', 'Mar 23', 'Mar 30']);
  });

  test.each([
    [[2026, 1, 20], [2026, 6, 10], 6, ['Feb 2026', 'Mar 2026', 'Apr 2026', 'May 2026', 'Jun 2026']],
    [[2025, 9, 20], [2026, 6, 10], 4, ['Nov 2025', 'Jan 2026', 'Mar 2026', 'May 2026']],
    [[2021, 3, 1], [2026, 6, 10], 8, ['2022', '2023', '2024', '2025', '2026']],
    [[2016, 3, 1], [2026, 6, 10], 3, ['2020', '2025']],
  ] as const)('from %j to %j with at most %i', (from, to, most, expected) => {
    const [first, last] = [from, to].map(([year, month, date]) => noonOf(year, month, date));
    expect(texts(first ?? 0, last ?? 0, most)).toEqual(expected);
  });

  test('of a single moment has a day around it', () => {
    const { from, to } = timeAxis(noonOf(2026, 3, 1), noonOf(2026, 3, 1), 5);
    expect(to - from).toBe(day);
  });

  test('holds everything, with ticks in order and no more than asked for', () => {
    const years = fc.integer({ min: noonOf(2005, 1, 1), max: noonOf(2040, 1, 1) });
    fc.assert(
      fc.property(years, years, fc.integer({ min: 1, max: 12 }), (one, other, most) => {
        const [first, last] = [Math.min(one, other), Math.max(one, other)];
        const axis = timeAxis(first, last, most);
        const scale = timeScale(axis, 0, 100);
        const places = axis.ticks.map(({ at }) => scale.place(at));
        expect(axis.from < first && axis.to > last).toBe(true);
        expect(axis.ticks.length).toBeLessThanOrEqual(most);
        expect(places).toEqual(places.toSorted((a, b) => a - b));
        expect(new Set(places).size).toBe(places.length);
      }),
    );
  });
});

describe('an axis of amounts', () => {
  test.each([
    [[0.011, 0.052], true, [0, 0.02, 0.04, 0.06]],
    [[43_000, 69_200], false, [40_000, 50_000, 60_000, 70_000]],
    [[0], true, [0, 0.25]],
    [[5000], false, [2000, 4000, 6000, 8000]],
  ] as const)('of %j', (values, fromZero, ticks) => {
    const axis = valueAxis(values, fromZero);
    expect(axis.ticks).toEqual(ticks);
    expect(axis.from).toBeLessThanOrEqual(Math.min(...values));
    expect(axis.to).toBeGreaterThanOrEqual(Math.max(...values));
  });

  test('holds everything in a handful of ticks', () => {
    const amounts = fc.array(fc.double({ min: 1e-6, max: 1e12, noNaN: true }), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(amounts, fc.boolean(), (values, fromZero) => {
        const { from, to, ticks } = valueAxis(values, fromZero);
        expect(from).toBeLessThanOrEqual(Math.min(...values));
        expect(to).toBeGreaterThanOrEqual(Math.max(...values) * (1 - 1e-9));
        expect(ticks.length).toBeGreaterThan(1);
        expect(ticks.length).toBeLessThan(9);
      }),
    );
  });

  test('on log paper has each tick a multiple of the one before', () => {
    expect(logAxis([0.3, 6]).ticks).toEqual([0.2, 0.5, 1, 2, 5, 10]);
    expect(logAxis([0.0001, 800]).ticks).toEqual([0.0001, 0.001, 0.01, 0.1, 1, 10, 100, 1000]);
  });

  test('grows upwards on both papers', () => {
    expect(valueScale({ from: 0, to: 10, ticks: [], log: false }, 100, 100).place(5)).toBe(50);
    const log = valueScale({ from: 1, to: 100, ticks: [], log: true }, 100, 100);
    expect([log.place(10), log.place(1), log.place(0)]).toEqual([50, 100, 100]);
  });

  test('writes counts as short as they still differ', () => {
    const written = (...ticks: number[]) => ticks.map(countWriter(ticks));
    expect(written(60_000, 70_000)).toEqual(['60K', '70K']);
    expect(written(69_200, 69_250, 69_300)).toEqual(['69.2K', '69.25K', '69.3K']);
    expect(written(1_234_000, 1_234_050)).toEqual(['1,234,000', '1,234,050']);
  });
});

test.each([
  [0, 'Mar 5, 2026'],
  [day, '≈Mar 5, 2026'],
  [30 * day, '≈Mar 2026'],
  [365 * day, '≈2026'],
])('a date that is known within %i ms', (dateWithin, text) => {
  expect(postDateText({ date: new Date(noonOf(2026, 3, 5)).toISOString(), dateWithin })).toBe(text);
});

test('no date is written as unknown', () => {
  expect(postDateText({ date: null, dateWithin: null })).toBe('—');
});
