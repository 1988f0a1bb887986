import { describe, expect, it } from 'vitest';
import { sharpen, wholeCount, wholeNumbersIn } from '../../lib/counts/whole';
import type { Count } from '../../lib/model/count';

describe('a number of embedded data', () => {
  it.each([0, 38_490, '38490', '0'])('%j is an exact count', (value) => {
    expect(wholeCount(value, 'data')).toEqual({ value: Number(value), exact: true, from: 'data' });
  });

  it.each([-1, 1.5, Number.NaN, Number.POSITIVE_INFINITY, '', '-1', '1.5', '12K', '99999999999999999', null, undefined, {}, [3], true])(
    '%j is absent',
    (value) => {
      expect(wholeCount(value, 'data')).toEqual({ value: null, why: 'absent' });
    },
  );
});

describe('the whole numbers of a label', () => {
  it.each([
    ['10 replies, 1 repost, 27 likes, 5 bookmarks, 11424 views', [10, 1, 27, 5, 11_424]],
    ['11 回复、246 次转帖、1965 喜欢', [11, 246, 1_965]],
    ['٧ ردود، ٩١٥٠ مشاهدة', [7, 9_150]],
    ['698,079,524', [698_079_524]],
    ['2.066', [2_066]],
    ['2 066', [2_066]],
    ['1.2', []],
    ['5 10 150', []],
    ['10.12.123', []],
    ['5\n10\n150', [5, 10, 150]],
    ['12\u200b345', [12, 345]],
    ['\u206812\u2069\u2068345\u2069', [12, 345]],
    ['12,34,567', [1_234_567]],
    ['12²', []],
    ['①', []],
    ['Verified', []],
    ['', []],
    ['9'.repeat(400), []],
  ])('%j are %j', (text, numbers) => {
    expect(wholeNumbersIn(text)).toEqual(numbers);
  });
});

describe('an exact count beside the one on the screen', () => {
  const data: Count = { value: 69_211, exact: true, from: 'data' };
  const shown = (low: number, high: number): Count => ({ value: low, exact: false, range: [low, high], from: 'text' });
  const whole: Count = { value: 69_300, exact: true, from: 'text' };
  const unknown: Count = { value: null, why: 'unreadable' };

  it.each([
    ['sharpens an abbreviation that it would be shown as', shown(69_200, 69_299), data, data],
    ['yields to an abbreviation that it would not be shown as', shown(70_000, 70_999), data, shown(70_000, 70_999)],
    ['yields to another number written in full', whole, data, whole],
    ['stands in for a screen that cannot be read', unknown, data, data],
    ['changes nothing when it is unknown', shown(69_200, 69_299), unknown, shown(69_200, 69_299)],
  ])('%s', (_, onScreen, precise, expected) => {
    expect(sharpen(onScreen, precise)).toEqual(expected);
  });
});
