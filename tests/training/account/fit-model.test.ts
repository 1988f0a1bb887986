import { describe, expect, test } from 'vitest';
import { logOddsOf } from '../../../lib/scoring/account/log-odds';
import { heightAt } from '../../../lib/scoring/account/model';
import { fitModel, shape } from '../../../training/account/fit-model';
import { fitTerms, sumOfTerms } from '../../../training/account/fit-terms';
import type { Account } from '../../../training/account/sets';
import { account, setOf } from './invented';

/** Fakes follow in bulk, post little, have digits in their handles and seldom a picture; one in ten of each kind is like the other. */
const accounts: Account[] = Array.from({ length: 400 }, (_, at) => {
  const isFake = at % 2 === 0;
  const looksFake = isFake !== at % 20 < 2;
  const spread = 1 + (at % 7);
  return account({
    isFake,
    group: `g${at}`,
    followers: looksFake ? 10 * spread : 150 * spread,
    following: looksFake ? 300 * spread : 120 * spread,
    posts: looksFake ? at % 9 : 20 * spread,
    picture: !looksFake || at % 3 > 0,
    digits: looksFake ? (at % 5) / 10 : 0,
  });
});
const sets = [
  setOf('seen', accounts),
  setOf(
    'unseen',
    accounts.map((one) => ({ ...one, picture: null })),
  ),
];
const model = fitModel(sets);

describe('the model that ships', () => {
  test.each([
    ['with a picture', true, 0.1],
    ['without', false, 0.4],
    ['without a handle', true, null],
    ['with an unseen picture', null, 0.2],
    ['with neither', null, null],
  ])('says what its terms say, but for rounding: %s', (_, picture, digits) => {
    const one = account({ followers: 70, following: 2_300, posts: 4, picture, digits });
    const fitted = fitTerms(shape, sets, picture !== null);
    expect(logOddsOf(model, one.following, one.followers, one.posts, picture, digits)).toBeCloseTo(sumOfTerms(fitted, one), 1);
  });

  test('tells the invented fakes apart', () => {
    const logOdds = (one: Partial<Account>) => {
      const { following, followers, posts, picture, digits } = account(one);
      return logOddsOf(model, following, followers, posts, picture, digits);
    };
    expect(logOdds({ followers: 20, following: 1_500, posts: 2, picture: false, digits: 0.3 })).toBeGreaterThan(2);
    expect(logOdds({})).toBeLessThan(-2);
  });

  // Nobody invented follows more than a hundred accounts for each follower.
  test('goes on as steep where no account lies', () => {
    const steepness = (from: number, to: number) => (heightAt(model.seen.ratio, to) - heightAt(model.seen.ratio, from)) / (to - from);
    expect(steepness(2, 9) / steepness(1, 2)).toBeCloseTo(1, 1);
  });

  test('is told against the ordinary account', () => {
    const { base } = model.seen;
    expect(logOddsOf(model, 400, 400, 60, true, 0)).toBeCloseTo(base, 2);
  });
});
