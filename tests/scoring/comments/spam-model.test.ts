import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { featureCount, featuresOf, shapeNames } from '../../../lib/scoring/comments/features';
import { piecesOf } from '../../../lib/scoring/comments/pieces';
import { logOddsOf, spamProbability, spamThreshold, weightsOf } from '../../../lib/scoring/comments/spam-model';
import model from '../../../lib/scoring/data/comment-model.json';

test('a bucket weighs its level times its size in steps', () => {
  // "?" is level 0, "A" is 2 above and ">" 1 below.
  const weights = weightsOf({ threshold: 0.5, shape: { link: 3 }, step: 0.5, buckets: '?A>' });
  expect([...weights.subarray(shapeNames.length, shapeNames.length + 4)]).toEqual([0, 2, -0.5, 0]);
});

test('a shape weighs what its name says', () => {
  const weights = weightsOf({ threshold: 0.5, shape: { link: 3 }, step: 0.5, buckets: '' });
  expect(weights[shapeNames.indexOf('link')]).toBe(3);
});

test('the log-odds are the sum of weights times features; a place without a weight adds nothing', () => {
  expect(
    logOddsOf(
      new Map([
        [0, 1],
        [2, 0.5],
        [9, 4],
      ]),
      Float64Array.of(-2, 7, 3),
    ),
  ).toBe(-0.5);
});

test('every feature of a comment has a place', () => {
  for (const [place, value] of featuresOf(piecesOf('Check out @mia_k, $500 at https://a.example #blue'))) {
    expect(place).toBeLessThan(featureCount);
    expect(value).toBeGreaterThan(0);
  }
});

test('every bucket of the committed model is within its levels', () => {
  expect(model.buckets).toMatch(/^[#-[]+$/);
  expect(model.buckets.length).toBe(featureCount - shapeNames.length);
});

test('the committed weights take at most 14 kB gzip', () => {
  expect(gzipSync(JSON.stringify(model), { level: 9 }).length).toBeLessThanOrEqual(14_000);
});

test('the threshold is a probability', () => {
  expect(spamThreshold).toBeGreaterThan(0);
  expect(spamThreshold).toBeLessThan(1);
});

test('where nothing can be read spam is improbable', () => {
  expect(spamProbability('')).toBeLessThan(0.1);
});
