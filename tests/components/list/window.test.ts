import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { columnTemplate } from '../../../components/dashboard/list/grid/measures';
import { drawnRows, inSightFirst, scrollFor } from '../../../components/dashboard/list/grid/window';
import { placeBeside } from '../../../components/dashboard/list/popups/place';
import { columnsFor } from '../../../lib/desk/columns';
import { scale } from '../../desk/invented-rows';

test('every row in sight is drawn, and never more than there are', () => {
  fc.assert(
    fc.property(fc.nat(5_000_000), fc.integer({ min: 40, max: 3000 }), fc.nat(100_000), (scrolled, height, length) => {
      const { first, count } = drawnRows(scrolled, height, 48, length);
      expect(first).toBeGreaterThanOrEqual(0);
      expect(first + count).toBeLessThanOrEqual(length);
      // A browser scrolls no further than the last row.
      const end = Math.min(length, Math.ceil((scrolled + height) / 48));
      const start = Math.min(Math.floor(scrolled / 48), Math.max(0, length - Math.floor(height / 48)));
      if (start < length) expect([first <= start, first + count >= end]).toEqual([true, true]);
    }),
  );
});

test('a turn of the wheel by less than two rows draws no others', () => {
  expect(drawnRows(1010, 600, 48, 5000)).toEqual(drawnRows(1100, 600, 48, 5000));
});

test.each([
  [0, 100, 0],
  [3, 100, null],
  [2, 96, null],
  [1, 96, 48],
  [20, 100, 20 * 48 + 48 + 36 - 600],
])('row %d at %d is scrolled to %s', (row, scrolled, expected) => {
  expect(scrollFor(row, { scrolled, height: 600, rowHeight: 48, head: 36 })).toBe(expected);
});

test('rows beyond the upper edge come after those in sight', () => {
  const rows = Array.from({ length: 8 }, (_, place) => ({ place }));
  expect(inSightFirst(rows.toReversed()).map(({ place }) => place)).toEqual([5, 6, 7, 0, 1, 2, 3, 4]);
});

test('the last of the grid’s columns takes what is left', () => {
  const column = columnsFor(scale).get('tier');
  if (!column) throw new Error('no column');
  const columns = [{ id: 'tier' as const, column, width: 100 }];
  expect(columnTemplate(columns)).toBe('40px 100px minmax(0, 1fr)');
  expect(columnTemplate(columns, new Map([['tier', 90]]))).toBe('40px 90px minmax(0, 1fr)');
});

const screen = { width: 1000, height: 700 };
const anchor = (left: number, top: number) => ({ left, top, right: left + 80, bottom: top + 30 });

test.each([
  ['under it', anchor(100, 100), 'ltr', { left: 100, top: 134 }],
  ['above it, where there is no room', anchor(100, 600), 'ltr', { left: 100, top: 296 }],
  ['within the window', anchor(980, 100), 'ltr', { left: 792, top: 134 }],
  ['at its end, read from the right', anchor(500, 100), 'rtl', { left: 380, top: 134 }],
  ['at the edge, beside what is at the edge', anchor(0, 340), 'ltr', { left: 8, top: 374 }],
] as const)('a popup stands %s', (_, at, direction, expected) => {
  expect(placeBeside(at, { width: 200, height: 300 }, screen, direction)).toEqual(expected);
});

test('a popup that is too high for both sides ends with the window', () => {
  expect(placeBeside(anchor(100, 340), { width: 200, height: 500 }, screen, 'ltr')).toEqual({ left: 100, top: 192 });
});
