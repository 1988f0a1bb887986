import { describe, expect, test } from 'vitest';
import { type Weighted, weighSets } from '../../../training/account/weigh-sets';
import { account, setOf } from './invented';

/** Three genuine accounts and a fake; two and two; two of which no picture is known. */
const sets = [
  setOf('one', [account(), account(), account(), account({ isFake: true })]),
  setOf('two', [account(), account(), account({ isFake: true }), account({ isFake: true })]),
  setOf('unknown', [account({ picture: null }), account({ picture: null, isFake: true })]),
];

const total = (rows: readonly Weighted[], counts: (row: Weighted) => boolean) =>
  rows.filter(counts).reduce((sum, { weight }) => sum + weight, 0);

describe('where the picture is known', () => {
  const rows = weighSets(sets, true);

  test('half of the weight is on fakes', () => {
    expect(total(rows, ({ account: { isFake } }) => isFake)).toBeCloseTo(
      total(rows, ({ account: { isFake } }) => !isFake),
      12,
    );
  });

  test('sets of any size weigh the same, and one that does not know pictures nothing: four and four rows, each twice', () => {
    expect([rows.length, total(rows.slice(0, 8), () => true)]).toEqual([
      16,
      expect.closeTo(
        total(rows.slice(8), () => true),
        12,
      ),
    ]);
  });

  test('copies without a handle weigh a quarter', () => {
    const without = total(rows, ({ account: { digits } }) => digits === null);
    expect(total(rows, ({ account: { digits } }) => digits !== null)).toBeCloseTo(4 * without, 12);
  });
});

describe('where it is not', () => {
  const rows = weighSets(sets, false);

  test('every picture is hidden', () => {
    expect(rows.every(({ account: { picture } }) => picture === null)).toBe(true);
  });

  test('the set that never knew one weighs as much as the two others', () => {
    expect(total(rows.slice(16), () => true)).toBeCloseTo(
      total(rows.slice(0, 16), () => true),
      12,
    );
  });

  test('without such a set all weigh the same', () => {
    const known = weighSets(sets.slice(0, 2), false);
    expect(total(known.slice(0, 8), () => true)).toBeCloseTo(
      total(known.slice(8), () => true),
      12,
    );
  });
});
