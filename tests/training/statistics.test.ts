import { expect, test } from 'vitest';
import { correlation, quantile, slopeOf, spreadOf, toFourDigits, toThreeDecimals } from '../../training/statistics';

test.each([
  [0, 1],
  [0.25, 2],
  [0.5, 3],
  [0.9, 4.6],
  [1, 5],
])('a share of %f of 1 to 5 lies below %f', (share, expected) => {
  expect(quantile([5, 1, 4, 2, 3], share)).toBeCloseTo(expected, 10);
});

test('the spread comes from the tenths: what lies beyond them does not count', () => {
  const values = Array.from({ length: 101 }, (_, at) => at);
  expect(spreadOf(values)).toBeCloseTo(80 / 2.5631, 6);
  expect(spreadOf([...values.slice(1, -1), -9_000, 9_000])).toBeCloseTo(spreadOf(values), 6);
});

const falling = [
  { x: 1, y: 4 },
  { x: 2, y: 2 },
  { x: 3, y: 0 },
];

test('the slope of a line is found', () => {
  expect(slopeOf(falling)).toBeCloseTo(-2, 10);
});

test.each<[string, { x: number; y: number }[], number]>([
  ['a falling line', falling, -1],
  ['a rising line', falling.map(({ x, y }) => ({ x, y: 0 - y })), 1],
  // Deviations -1, 0, 1 and -1, 2, -1: their products add up to 0.
  ['a tent', falling.map(({ x }) => ({ x, y: x === 2 ? 3 : 0 })), 0],
])('the correlation of %s', (_, points, expected) => {
  expect(correlation(points)).toBeCloseTo(expected, 10);
});

test('numbers are written short', () => {
  expect([toFourDigits(0.0123456), toFourDigits(-1.99999), toThreeDecimals(0.97651)]).toEqual([0.01235, -2, 0.977]);
});
