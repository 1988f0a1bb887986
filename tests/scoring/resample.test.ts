import { describe, expect, test } from 'vitest';
import { type Interval, isNonEmpty } from '../../lib/scoring/interval';
import { randomFrom } from '../../lib/scoring/random';
import { likelyMedian } from '../../lib/scoring/resample';
import { times } from './facts';

const exactly = (value: number): Interval => ({ value, low: value, high: value });

function likely(parts: readonly Interval[]): Interval | null {
  if (!isNonEmpty(parts)) throw new Error('nothing to resample');
  return likelyMedian(parts);
}

function rangeOf(values: readonly number[]): [number, number] {
  const range = likely(values.map(exactly));
  if (range === null) throw new Error(`no range for ${values.length} values`);
  return [range.low, range.high];
}

function middleOf(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const [low = 0, high = 0] = [sorted[Math.floor((sorted.length - 1) / 2)], sorted[Math.floor(sorted.length / 2)]];
  return (low + high) / 2;
}

describe('the likely range of a median', () => {
  test.each([
    // Three of five draws are the lowest with 10 x .2^3 x .8^2 + 5 x .2^4 x .8 + .2^5 = 5.8 %, which is more than 5 %.
    ['five values: all of them', [50, 10, 40, 20, 30], [10, 50]],
    // Four of seven draws are the lowest with 1 %, among the lowest two with 11 %.
    ['seven: the lowest and the highest left out', [7, 6, 5, 4, 3, 2, 1], [2, 6]],
    // Five of nine draws are among the lowest two with 3 %, among the lowest three with 14 %.
    ['nine: two left out at each end', [1, 2, 3, 4, 5, 6, 7, 8, 9], [3, 7]],
    // In 46,656ths: twice the lowest 406; lowest and second 20 (5^3 - 4^3) = 1,220; lowest and third 20 (4^3 - 3^3) = 740. Together 5.07 %.
    // From above: 406 and 1,220 are 3.5 %, and next comes twice the second highest.
    ['six: from half-way between the lowest and the third to the second highest', [1, 10, 11, 12, 13, 14], [6, 13]],
    ['equal values: that value', [4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4], [4, 4]],
    ['nothing but zeros: 0, and not -0', [0, 0, 0, 0, 0], [0, 0]],
  ])('of %s', (_, values, range) => {
    expect(rangeOf(values)).toEqual(range);
  });

  test('starts at the lowest and ends at the highest that each value can be', () => {
    expect(likely(times(8, () => ({ value: 30, low: 25, high: 34 })))).toEqual({ value: 30, low: 25, high: 34 });
  });

  test.each([1, 4, 13])('is not told of %i values', (count) => {
    expect(likely(times(count, exactly))).toBeNull();
  });

  test.each([6, 7, 11, 12])('is where drawing %i values again and again puts it', (count) => {
    const random = randomFrom(count);
    const values = times(count, (index) => 1.4 ** index);
    const medians = times(20_000, () => middleOf(values.map(() => values[Math.floor(random() * count)] ?? 0)));
    const [low, high] = rangeOf(values);
    const share = (isThere: (median: number) => boolean) => medians.filter(isThere).length / medians.length;
    // Less than 5 % beyond each border, and more with the border itself; 20,000 draws are some .5 % off.
    const beyond = [share((median) => median < low), share((median) => median > high)];
    const withIt = [share((median) => median <= low), share((median) => median >= high)];
    expect([beyond.every((part) => part < 0.055), withIt.every((part) => part > 0.045)]).toEqual([true, true]);
  });

  // Likes of posts are skewed like these. Of few values the middle can lie in few places, so that 90 % is missed by some.
  test.each([5, 9, 12])('holds the true median of skewed values in some nine of ten cases, of %i values', (count) => {
    const random = randomFrom(100 + count);
    const normal = () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
    const ranges = times(2_000, () => rangeOf(times(count, () => Math.exp(normal()))));
    const held = ranges.filter(([low, high]) => low <= 1 && 1 <= high).length / ranges.length;
    expect([held > 0.8, held < 0.97]).toEqual([true, true]);
  });
});
