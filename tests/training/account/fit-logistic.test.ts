import { describe, expect, test } from 'vitest';
import { type Design, fitLogistic } from '../../../training/account/fit-logistic';

/** Equal weights; the constant is put in front. */
function design(rows: readonly (readonly [label: number, ...cells: number[]])[]): Design {
  return {
    cells: Float64Array.from(rows.flatMap(([, ...cells]) => [1, ...cells])),
    columns: rows[0]?.length ?? 1,
    labels: Float64Array.from(rows, ([label]) => label),
    weights: Float64Array.from(rows, () => 1 / rows.length),
  };
}

const freely = (columns: number) => Array.from({ length: columns }, () => new Float64Array(columns));

/** `share` of four rows at x are 1. */
const at = (x: number, ones: number) => [0, 1, 2, 3].map((one): [number, number] => [one < ones ? 1 : 0, x]);

describe('coefficients', () => {
  test('of the constant alone are the log-odds of the share: 3 of 4', () => {
    expect([...fitLogistic(design([[1], [1], [1], [0]]), freely(1))]).toEqual([expect.closeTo(Math.log(3), 6)]);
  });

  test('go through the log-odds of two places: 1 of 4 at 0, 3 of 4 at 1', () => {
    const [base, slope] = fitLogistic(design([...at(0, 1), ...at(1, 3)]), freely(2));
    expect([base, slope]).toEqual([expect.closeTo(-Math.log(3), 6), expect.closeTo(2 * Math.log(3), 6)]);
  });

  test('never fall below 0: 3 of 4 at 0, 1 of 4 at 1 leave a level line', () => {
    const [base, slope] = fitLogistic(design([...at(0, 3), ...at(1, 1)]), freely(2));
    expect([base, slope]).toEqual([expect.closeTo(0, 6), 0]);
  });

  test('let go what wants to rise once another is held: a column and its mirror image', () => {
    const mirrored = [...at(0, 1), ...at(1, 3)].map(([label, x]): [number, number, number] => [label, -x, x]);
    const [base, down, up] = fitLogistic(design(mirrored), freely(3));
    expect([base, down, up]).toEqual([expect.closeTo(-Math.log(3), 6), 0, expect.closeTo(2 * Math.log(3), 6)]);
  });

  // The first column is let go first, being larger; beside the second it wants to fall. 5 of 8 where the second is 1.
  test('are held at 0 again once others explain more', () => {
    const rows = [
      ...at(0, 1).map(([label]) => [label, 0, 0]),
      ...at(0, 2).map(([label]) => [label, 10, 1]),
      ...at(0, 3).map(([label]) => [label, 5, 1]),
    ];
    const [base, first, second] = fitLogistic(design(rows.map(([label = 0, ...cells]) => [label, ...cells])), freely(3));
    expect([base, first, second]).toEqual([expect.closeTo(-Math.log(3), 6), 0, expect.closeTo(Math.log(5), 6)]);
  });

  test('shrink under a penalty', () => {
    const penalty = [new Float64Array(2), new Float64Array([0, 10])];
    const [, slope = 9] = fitLogistic(design([...at(0, 1), ...at(1, 3)]), penalty);
    expect(slope).toBeGreaterThan(0);
    expect(slope).toBeLessThan(0.1);
  });
});
