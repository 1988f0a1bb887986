import { describe, expect, test } from 'vitest';
import { audienceModel, populationAt, usualIn } from '../../../lib/scoring/audience/model';

const knots = [
  { at: 3, middle: -1, sd: 0.4 },
  { at: 5, middle: -2, sd: 0.6 },
];

describe('what is usual at a size', () => {
  test.each<[string, number, number, number]>([
    ['at a knot', 1_000, -1, 0.4],
    ['halfway on the logarithm', 10_000, -1.5, 0.5],
    ['below the smallest as at the smallest', 10, -1, 0.4],
    ['above the largest as at the largest', 5_000_000, -2, 0.6],
  ])('%s', (_, followers, middle, sd) => {
    const usual = usualIn({ knots }, followers);
    expect(usual.middle).toBeCloseTo(middle, 10);
    expect(usual.sd).toBeCloseTo(sd, 10);
  });

  test('is found among the accounts of that size only', () => {
    const population = { from: 100, below: 1_000, source: '', confidence: 1, reach: 1, knots };
    expect(populationAt([population], 99)).toBeNull();
    expect(populationAt([population], 100)).toBe(population);
    expect(populationAt([population], 1_000)).toBeNull();
    expect(populationAt(undefined, 500)).toBeNull();
  });
});

/** What the score builds on; a trained file that breaks it must not pass. */
describe('the trained model', () => {
  const populations = [audienceModel.rates, audienceModel.likesPerFollower, audienceModel.commentsPerLike].flatMap((networks) =>
    Object.entries(networks).flatMap(([network, all]) => (all ?? []).map((population) => ({ network, population }))),
  );

  test.each(populations)('on $network is usual less the larger the account, with a spread above 0', ({ population }) => {
    const middles = population.knots.map(({ middle }) => middle);
    expect(middles).toEqual(middles.toSorted((a, b) => b - a));
    expect(population.knots.every(({ sd }) => sd > 0)).toBe(true);
  });

  test('takes correlations for such: below 1, so that together they are a covariance', () => {
    const { rateComments: a, rateSpread: b, commentsSpread: c } = audienceModel.correlations;
    expect(1 + 2 * a * b * c - a * a - b * b - c * c).toBeGreaterThan(0);
  });
});
