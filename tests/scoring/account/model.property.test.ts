import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { logOddsOf, probabilityOf } from '../../../lib/scoring/account/log-odds';
import { accountModel, type Curve } from '../../../lib/scoring/account/model';

const most = 1_000_000_000;
const count = fc.oneof(fc.nat(30), fc.nat(10_000), fc.nat(most));
const looks = fc.record({ picture: fc.constantFrom(true, false, null), digits: fc.option(fc.double({ min: 0, max: 1, noNaN: true })) });
const account = fc.record({ following: count, followers: count, posts: count });
const more = fc.oneof(fc.constant(1), fc.nat(50), fc.nat(most));

type Counts = { following: number; followers: number; posts: number };
type Looks = { picture: boolean | null; digits: number | null };

const logOdds = ({ following, followers, posts }: Counts, { picture, digits }: Looks) =>
  logOddsOf(accountModel, following, followers, posts, picture, digits);

describe('whatever else is known, the model never rises', () => {
  test.each([
    ['with more posts', (one: Counts, by: number) => [{ ...one, posts: one.posts + by }, one]],
    ['with more followers', (one: Counts, by: number) => [{ ...one, followers: one.followers + by }, one]],
    ['with fewer followings', (one: Counts, by: number) => [one, { ...one, following: one.following + by }]],
  ])('%s', (_, pair) => {
    fc.assert(
      fc.property(account, looks, more, (one, seen, by) => {
        const [better, worse] = pair(one, by);
        return better !== undefined && worse !== undefined && logOdds(better, seen) <= logOdds(worse, seen);
      }),
      { numRuns: 2_000 },
    );
  });

  test('with a picture', () => {
    fc.assert(
      fc.property(account, looks, (one, { digits }) => logOdds(one, { picture: true, digits }) <= logOdds(one, { picture: false, digits })),
    );
  });

  test('with fewer digits', () => {
    fc.assert(
      fc.property(account, looks, fc.double({ min: 0, max: 1, noNaN: true }), (one, { picture, digits }, other) => {
        if (digits === null) return true;
        const [fewer, further] = [Math.min(digits, other), Math.max(digits, other)];
        return logOdds(one, { picture, digits: fewer }) <= logOdds(one, { picture, digits: further });
      }),
    );
  });
});

test('the probability rises with the prior', () => {
  const share = fc.double({ min: 0.01, max: 0.5, noNaN: true });
  fc.assert(
    fc.property(account, looks, share, share, (one, seen, first, second) => {
      const at = (prior: number) => probabilityOf(logOdds(one, seen), prior);
      return at(Math.min(first, second)) <= at(Math.max(first, second));
    }),
  );
});

describe('each committed curve goes one way, and its bends ascend', () => {
  const { seen, unseen } = accountModel;
  test.each<[string, Curve, 1 | -1]>([
    ...[seen, unseen].flatMap(({ ratio, followers, following, posts, digits }): [string, Curve, 1 | -1][] => [
      ['ratio', ratio, 1],
      ['followers', followers, -1],
      ['following', following, 1],
      ['posts', posts, -1],
      ['digits', digits, 1],
    ]),
    ['no picture', seen.noPicture, -1],
  ])('%s', (_, curve, way) => {
    const heights = curve.map(({ adds }) => way * adds);
    expect(heights).toEqual(heights.toSorted((a, b) => a - b));
    expect(curve.every(({ at }, index) => index === 0 || at > (curve[index - 1]?.at ?? at))).toBe(true);
  });

  test('an absent picture never takes away', () => {
    expect(seen.noPicture.every(({ adds }) => adds >= 0)).toBe(true);
  });
});
