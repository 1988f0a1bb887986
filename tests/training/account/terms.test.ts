import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { shape } from '../../../training/account/fit-model';
import { piecesOf, termsOf } from '../../../training/account/terms';
import { account } from './invented';

test('pieces lie between neighbouring bends', () => {
  expect(piecesOf([-9, 0, 9])).toEqual([
    [-9, 0],
    [0, 9],
  ]);
});

test('without the picture there is no term that asks for it', () => {
  const asks = termsOf(shape, false).filter(
    ({ of }) => of(account({ picture: false, posts: 0 })) !== of(account({ picture: true, posts: 0 })),
  );
  expect(asks).toEqual([]);
});

/** With coefficients of 0 or more the whole then never falls either. */
describe('no term falls where an account looks worse', () => {
  const terms = termsOf({ ...shape, pairs: true }, true);
  const count = fc.oneof(fc.nat(30), fc.nat(1_000_000_000));
  const anybody = fc
    .record({
      followers: count,
      following: count,
      posts: count,
      picture: fc.boolean(),
      digits: fc.double({ min: 0, max: 0.5, noNaN: true }),
    })
    .map(account);

  test.each([
    ['fewer posts', (one: ReturnType<typeof account>) => ({ ...one, posts: Math.floor(one.posts / 3) })],
    ['fewer followers', (one: ReturnType<typeof account>) => ({ ...one, followers: Math.floor(one.followers / 3) })],
    ['more followings', (one: ReturnType<typeof account>) => ({ ...one, following: one.following * 3 + 1 })],
    ['no picture', (one: ReturnType<typeof account>) => ({ ...one, picture: false })],
    ['more digits', (one: ReturnType<typeof account>) => ({ ...one, digits: (one.digits ?? 0) + 0.4 })],
  ])('%s', (_, worsen) => {
    fc.assert(fc.property(anybody, (one) => terms.every(({ of }) => of(worsen(one)) >= of(one))));
  });
});
