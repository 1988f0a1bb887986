import { describe, expect, test } from 'vitest';
import {
  aucInterval,
  aucOf,
  calibrationErrorOf,
  calibrationOf,
  hitsOf,
  type Judged,
  shareOfFakes,
} from '../../../training/account/measures';

const fake = (logOdds: number): Judged => ({ logOdds, isFake: true });
const genuine = (logOdds: number): Judged => ({ logOdds, isFake: false });

describe('AUC', () => {
  test.each([
    ['all fakes above all genuine', [genuine(0), genuine(1), fake(2)], 1],
    ['all below', [fake(0), genuine(1)], 0],
    ['equal ones count half', [fake(1), genuine(1)], 0.5],
    ['three of four pairs', [genuine(0), fake(1), genuine(2), fake(3)], 0.75],
  ])('%s', (_, judged, auc) => {
    expect(aucOf(judged)).toBe(auc);
  });

  test('has an interval around it, the same for the same name', () => {
    const judged = Array.from({ length: 200 }, (_, at) => (at % 3 === 0 ? fake(at) : genuine(at - 40)));
    const { low, high } = aucInterval(judged, 'one');
    const auc = aucOf(judged);
    expect(low < auc && auc < high).toBe(true);
    expect(aucInterval(judged, 'one')).toEqual({ low, high });
  });
});

describe('hits', () => {
  // Of 2 fakes 1 is caught and of 4 genuine 3 are cleared, from log-odds of 0 on.
  const judged = [fake(1), fake(-1), genuine(0.5), genuine(-1), genuine(-2), genuine(-3)];

  test('under an even prior: 4 of 6, (1/2 + 3/4) / 2, and F1 of 2 x 1 / (2 + 2)', () => {
    const { accuracy, balancedAccuracy, f1 } = hitsOf(judged, 0.5);
    expect([accuracy, balancedAccuracy, f1]).toEqual([expect.closeTo(4 / 6, 12), 0.625, 0.5]);
  });

  test('under one third the border is ln 2 = 0.69: the half is cleared too', () => {
    expect(hitsOf(judged, 1 / 3).accuracy).toBeCloseTo(5 / 6, 12);
  });

  test('the share of fakes', () => {
    expect(shareOfFakes(judged)).toBeCloseTo(1 / 3, 12);
  });
});

describe('calibration', () => {
  const even = (logOdds: number, isFake: boolean) => ({ logOdds, isFake, prior: 0.5 });
  // ln 3 is a probability of .75, -ln 3 one of .25.
  const judged = [even(Math.log(3), true), even(Math.log(3), false), even(-Math.log(3), false), even(-Math.log(3), false)];

  test('puts each account into its tenth', () => {
    const bins = calibrationOf(judged);
    expect([bins[2], bins[7]]).toEqual([
      { predicted: expect.closeTo(0.25, 12), observed: 0, count: 2 },
      { predicted: expect.closeTo(0.75, 12), observed: 0.5, count: 2 },
    ]);
  });

  test('holds certainty in the last', () => {
    expect(calibrationOf([even(1_000, true)])[9]?.count).toBe(1);
  });

  test('errs by the mean distance: half of .25 and half of .25', () => {
    expect(calibrationErrorOf(calibrationOf(judged))).toBeCloseTo(0.25, 12);
  });

  test('shifts by the prior: even log-odds predict one in ten', () => {
    expect(calibrationOf([{ logOdds: 0, isFake: false, prior: 0.1 }])[1]?.predicted).toBeCloseTo(0.1, 12);
  });
});
