import { expect, test } from 'vitest';
import { shapeNames } from '../../../lib/scoring/comments/features';
import { highestLevel, logOddsOf, noLevel, weightsOf } from '../../../lib/scoring/comments/spam-model';
import { type Example, fitSpam } from '../../../training/comments/fit-spam';
import { packModel } from '../../../training/comments/pack-model';

/** `often` comments with a feature, of which `spam` are spam. */
function examplesOf(place: number, often: number, spam: number): Example[] {
  return Array.from({ length: often }, (_, at) => ({
    features: new Map([
      [0, 1],
      [place, 1],
    ]),
    isSpam: at < spam,
    weight: 1,
  }));
}

test('a feature of spam weighs more than 0, one of genuine comments less, one of both near 0', () => {
  const weights = fitSpam([...examplesOf(100, 20, 18), ...examplesOf(200, 20, 2), ...examplesOf(300, 20, 10)]);
  expect(weights[100]).toBeGreaterThan(1);
  expect(weights[200]).toBeLessThan(-1);
  expect(Math.abs(weights[300] ?? 1)).toBeLessThan(0.1);
});

test('the log-odds are those of the share of spam: nine in ten are log 9', () => {
  const examples = [...examplesOf(100, 20, 18), ...examplesOf(200, 20, 2)];
  const weights = fitSpam(examples);
  expect(logOddsOf(examples[0]?.features ?? new Map(), weights)).toBeCloseTo(Math.log(9), 1);
});

test('a comment that weighs three is like three comments', () => {
  const once = fitSpam([...examplesOf(100, 3, 3), ...examplesOf(100, 3, 0)]);
  const thrice = fitSpam([...examplesOf(100, 1, 1), ...examplesOf(100, 1, 0)].map((example) => ({ ...example, weight: 3 })));
  expect(thrice[100]).toBeCloseTo(once[100] ?? Number.NaN, 6);
  const skewed = fitSpam([...examplesOf(100, 1, 1).map((example) => ({ ...example, weight: 3 })), ...examplesOf(100, 1, 0)]);
  expect(
    logOddsOf(
      new Map([
        [0, 1],
        [100, 1],
      ]),
      skewed,
    ),
  ).toBeCloseTo(Math.log(3), 1);
});

test('packed weights come back within half a level', () => {
  const weights = new Float64Array(weightsOf({ threshold: 0.5, shape: {}, step: 1, buckets: '' }).length);
  weights.set([0.5, -1.25], 0);
  weights.set([7, -7, 0.02, -3.3, 0], shapeNames.length);
  const back = weightsOf(packModel(weights, 0.5));
  expect([back[0], back[1]]).toEqual([0.5, -1.25]);
  const step = 7 / highestLevel ** 2;
  for (const [at, weight] of [7, -7, 0.02, -3.3, 0].entries()) {
    const level = Math.sqrt(Math.abs(weight) / step);
    expect(Math.abs((back[shapeNames.length + at] ?? 0) - weight)).toBeLessThan(step * (level + 1));
  }
});

test('the greatest weight takes the highest level, and its opposite the lowest', () => {
  const weights = new Float64Array(shapeNames.length + 2);
  weights.set([4, -4], shapeNames.length);
  const { buckets } = packModel(weights, 0.5);
  expect([...buckets].map((level) => level.charCodeAt(0) - noLevel)).toEqual([highestLevel, -highestLevel]);
});
