import { expect, test } from 'vitest';
import { hitsOf, measure, type Outcome } from '../../../training/comments/measures';

const outcomes = (count: number, calledSpam: boolean, isSpam: boolean, from: number): Outcome[] =>
  Array.from({ length: count }, (_, at) => ({ logOdds: calledSpam ? 1 : -1, calledSpam, isSpam, group: from + at }));

/** 6 of 8 spam found, 3 of 12 genuine ones called spam. */
const mixed = [
  ...outcomes(6, true, true, 0),
  ...outcomes(2, false, true, 10),
  ...outcomes(3, true, false, 20),
  ...outcomes(9, false, false, 30),
];

test('shares are counted from what was called spam and what is', () => {
  const hits = hitsOf(mixed);
  expect(hits.precision).toBeCloseTo(6 / 9);
  expect(hits.recall).toBeCloseTo(6 / 8);
  expect(hits.f1).toBeCloseTo(12 / 17);
  expect(hits.accuracy).toBeCloseTo(15 / 20);
  expect(hits.falseAlarms).toBeCloseTo(3 / 12);
});

test('an interval holds its figure, and is the same again', () => {
  const { accuracy } = measure(mixed, 'mixed');
  expect(accuracy.value).toBe(0.75);
  expect(accuracy.low).toBeLessThan(0.75);
  expect(accuracy.high).toBeGreaterThan(0.75);
  expect(measure(mixed, 'mixed').accuracy).toEqual(accuracy);
});

test('copies of one comment are drawn together: an interval over them is wider than over so many different ones', () => {
  const copied = mixed.flatMap((one) => Array.from({ length: 10 }, () => one));
  const different = copied.map((one, group) => ({ ...one, group }));
  const width = (some: Outcome[]) => measure(some, 'width').accuracy.high - measure(some, 'width').accuracy.low;
  expect(width(copied)).toBeGreaterThan(2 * width(different));
});
