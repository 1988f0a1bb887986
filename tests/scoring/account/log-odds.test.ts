import { describe, expect, test } from 'vitest';
import { logOddsOf, probabilityOf } from '../../../lib/scoring/account/log-odds';
import { heightAt } from '../../../lib/scoring/account/model';
import { handModel } from './hand-model';

const curve = [
  { at: 0, adds: 1 },
  { at: 2, adds: 5 },
  { at: 3, adds: 5 },
];

test.each([
  ['at a bend', 2, 5],
  ['straight between two', 0.5, 2],
  ['before the first as there', -7, 1],
  ['beyond the last as there', 99, 5],
])('a curve %s', (_, x, height) => {
  expect(heightAt(curve, x)).toBe(height);
});

test('a curve without a bend adds nothing', () => {
  expect(heightAt([], 3)).toBe(0);
});

describe('log-odds of 99 followers, 999 followings (log ratio 1) and 9 posts (log 1)', () => {
  test.each([
    ['with a picture: -2 + 2 + 0', true, 0, 0],
    ['without: + 2, half way from 3 to 1', false, 0, 2],
    ['half of the handle digits: + 2', true, 0.5, 2],
    ['no handle: + 0.5', true, null, 0.5],
    ['no picture and no handle: + 2.5', false, null, 2.5],
    ['an unseen picture: -1 + 3 of the other card', null, 0, 2],
    ['an unseen picture and no handle: + 0.25', null, null, 2.25],
  ])('%s', (_, picture, digits, logOdds) => {
    expect(logOddsOf(handModel, 999, 99, 9, picture, digits)).toBeCloseTo(logOdds, 12);
  });
});

test.each([
  ['even log-odds give the prior itself', 0, 0.1, 0.1],
  ['ln 9 makes even odds of one in ten', Math.log(9), 0.1, 0.5],
  ['at an even prior nothing is shifted: 1 / (1 + e^-2)', 2, 0.5, 0.8808],
  ['beyond what a number holds it stays a probability', -800, 0.1, 0],
])('%s', (_, logOdds, prior, probability) => {
  expect(probabilityOf(logOdds, prior)).toBeCloseTo(probability, 4);
});
