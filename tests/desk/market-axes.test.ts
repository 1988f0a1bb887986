import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { moved, type Region, regionAround, revealing, ticksBetween, withOutline, zoomed } from '../../lib/desk/market-axes';

const places = (x: number[], y: number[]) => ({ size: x.length, x: Float64Array.from(x), y: Float64Array.from(y) });
const whole: Region = { left: 2, right: 6, bottom: -4, top: 0 };

describe('the region around points', () => {
  test.each([
    ['none', [], []],
    ['one', [4], [-2]],
    ['two at one place', [4, 4], [-2, -2]],
    ['far apart', [0, 8], [-5, 1]],
  ])('%s: has air around and never less than enough to tell', (_, x, y) => {
    const { left, right, bottom, top } = regionAround(places(x, y));
    expect(right - left).toBeGreaterThan(1.5);
    expect(top - bottom).toBeGreaterThan(1.2);
    for (const each of x) expect(each > left && each < right).toBe(true);
    for (const each of y) expect(each > bottom && each < top).toBe(true);
  });

  test('grows to show what is usual for its sizes, and not for others', () => {
    const point = (at: number, middle: number) => ({ at, low: middle - 1, middle, high: middle + 1, one: false });
    const grown = withOutline(whole, [point(3, 0.5), point(4, -5), point(7, 3)]);
    expect([grown.left, grown.right, grown.top, grown.bottom]).toEqual([2, 6, 0.74, -5.24]);
  });
});

describe('looking closer', () => {
  const regions = fc.record({
    times: fc.double({ min: 0.01, max: 100, noNaN: true }),
    x: fc.double({ min: 2, max: 6, noNaN: true }),
    y: fc.double({ min: -4, max: 0, noNaN: true }),
  });

  test('keeps the place under the pointer where it is', () => {
    fc.assert(
      fc.property(regions, ({ times, x, y }) => {
        const near = zoomed(whole, times, { x, y }, whole);
        expect((x - near.left) / (near.right - near.left)).toBeCloseTo((x - 2) / 4, 6);
        expect((y - near.bottom) / (near.top - near.bottom)).toBeCloseTo((y + 4) / 4, 6);
      }),
    );
  });

  test('ends where nothing more is to be seen, and where all is', () => {
    fc.assert(
      fc.property(fc.array(regions, { maxLength: 30 }), (steps) => {
        const seen = steps.reduce((region, { times, x, y }) => zoomed(region, times, { x, y }, whole), whole);
        expect(seen.right - seen.left).toBeGreaterThan(0.019);
        expect(seen.right - seen.left).toBeLessThan(6.001);
      }),
    );
  });

  test('moves aside until the middle reaches the end of the whole', () => {
    expect(moved(whole, 1, -1, whole)).toEqual({ left: 3, right: 7, bottom: -5, top: -1 });
    expect(moved(whole, 100, 100, whole)).toEqual({ left: 4, right: 8, bottom: -2, top: 2 });
  });

  test('moves as far as a place needs to be seen, not at all for one in sight', () => {
    expect(revealing(whole, { x: 3, y: -1 })).toBe(whole);
    const { left, right, bottom, top } = revealing(whole, { x: 6.5, y: -5 });
    expect(6.5 < right && -5 > bottom && right - left === 4 && Math.abs(top - bottom - 4) < 1e-9).toBe(true);
  });
});

describe('ticks', () => {
  const named = (from: number, to: number, room: number) =>
    ticksBetween(from, to, room)
      .filter((tick) => tick.named)
      .map(({ value }) => value);

  test.each([
    ['powers of ten', 3, 6, 5, [1e3, 1e4, 1e5, 1e6]],
    ['with threes where there is room', 3, 5, 5, [1e3, 3e3, 1e4, 3e4, 1e5]],
    ['with twos and fives', 3, 5, 8, [1e3, 2e3, 5e3, 1e4, 2e4, 5e4, 1e5]],
    ['every second power where there is little', 0, 8, 5, [1, 1e2, 1e4, 1e6, 1e8]],
    ['of shares, exact as decimals', -3, 0, 5, [0.001, 0.01, 0.1, 1]],
    ['round steps close by', Math.log10(1000), Math.log10(2000), 6, [1000, 1200, 1400, 1600, 1800, 2000]],
  ])('%s', (_, from, to, room, values) => {
    expect(named(from, to, room)).toEqual(values);
  });

  test('lie within the axis, ascending, never more named ones than there is room for, and one at least', () => {
    const axis = fc.tuple(
      fc.double({ min: -6, max: 8, noNaN: true }),
      fc.double({ min: 0.02, max: 9, noNaN: true }),
      fc.integer({ min: 3, max: 14 }),
    );
    fc.assert(
      fc.property(axis, ([from, span, room]) => {
        const values = ticksBetween(from, from + span, room).map(({ value }) => Math.log10(value));
        expect(values).toEqual(values.toSorted((a, b) => a - b));
        for (const value of values) expect(value >= from - 1e-9 && value <= from + span + 1e-9).toBe(true);
        const names = named(from, from + span, room).length;
        expect(names).toBeLessThanOrEqual(room + 1);
        expect(names).toBeGreaterThanOrEqual(1);
      }),
    );
  });
});
