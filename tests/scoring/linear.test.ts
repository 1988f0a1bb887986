import { expect, test } from 'vitest';
import { solve } from '../../lib/scoring/linear';

test.each<[string, number[][], number[], number[]]>([
  ['nothing', [], [], []],
  ['one unknown', [[4]], [2], [0.5]],
  // 2x + y = 4, x + 3y = 7
  [
    'two',
    [
      [2, 1],
      [1, 3],
    ],
    [4, 7],
    [1, 2],
  ],
  // x = 1, y = -1, z = 2
  [
    'three',
    [
      [4, 1, 0],
      [1, 3, 1],
      [0, 1, 2],
    ],
    [3, 0, 3],
    [1, -1, 2],
  ],
])('solves %s', (_, matrix, right, expected) => {
  const solution = solve(matrix, right);
  expect(solution).toHaveLength(expected.length);
  for (const [at, value] of expected.entries()) expect(solution[at]).toBeCloseTo(value, 10);
});

test('leaves the matrix as it was', () => {
  const matrix = [
    [2, 1],
    [1, 3],
  ];
  solve(matrix, [4, 7]);
  expect(matrix).toEqual([
    [2, 1],
    [1, 3],
  ]);
});
