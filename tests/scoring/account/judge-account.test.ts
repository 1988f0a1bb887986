import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type AccountLooks, judgeAccount } from '../../../lib/scoring/account/judge-account';
import { accountModel } from '../../../lib/scoring/account/model';
import type { Interval } from '../../../lib/scoring/interval';
import { handModel } from './hand-model';

const exactly = (value: number): Interval => ({ value, low: value, high: value });
const looks: AccountLooks = { picture: true, digits: 0 };

function judge(
  followers: Interval | number,
  following: Interval | number,
  posts: Interval | number,
  over: Partial<AccountLooks> = {},
  prior = 0.5,
) {
  const [ofFollowers, ofFollowing, ofPosts] = [followers, following, posts].map((count) =>
    typeof count === 'number' ? exactly(count) : count,
  );
  if (!ofFollowers || !ofFollowing || !ofPosts) throw new Error('three counts');
  return judgeAccount(handModel, { followers: ofFollowers, following: ofFollowing, posts: ofPosts }, { ...looks, ...over }, prior);
}

// Under an even prior log-odds of 0 are .5 and of 2.197 are .9. See the model for what adds what.
describe('the band', () => {
  test.each([
    [
      'genuine where the probability is below the prior: 9.9 followings per follower, -2 + 1.991',
      judge(99, 989, 9, {}, 0.1),
      'resembles-genuine',
    ],
    ['mixed at the prior: 10 followings per follower, -2 + 2', judge(99, 999, 9, {}, 0.1), 'mixed'],
    ['mixed below a prior of .5 but above .1, since one in four is much: 9 followings per follower, -2 + 1.8', judge(99, 899, 9), 'mixed'],
    ['mixed below .9: no picture, 2', judge(99, 999, 9, { picture: false }), 'mixed'],
    [
      'purchased from .9 on: no picture and a twentieth of digits, 2.2',
      judge(99, 999, 9, { picture: false, digits: 0.05 }),
      'resembles-purchased',
    ],
    ['mixed where the range reaches over the prior', judge(99, { value: 900, low: 850, high: 999 }, 9, {}, 0.1), 'mixed'],
    [
      'mixed where the range reaches below .9',
      judge(99, { value: 999, low: 900, high: 999 }, 9, { picture: false, digits: 0.05 }),
      'mixed',
    ],
  ])('is %s', (_, { band }, expected) => {
    expect(band).toBe(expected);
  });
});

describe('"cannot tell"', () => {
  test.each([
    ['lurkers: few posts, more followings than followers, mixed', judge(99, 999, 9), 'lurker'],
    ['nobody with ten posts: no picture, 1.92', judge(99, 999, 10, { picture: false }), null],
    ['nobody whom as many follow: no picture, -2 + 2', judge(99, 99, 9, { picture: false }), null],
    ['nobody whose few posts look genuine', judge(99, 500, 9, {}, 0.1), null],
    ['nobody whose few posts look purchased: 4', judge(99, 999, 0, { picture: false }), null],
    ['accounts that have hardly begun: 3 of each', judge(3, 3, 3), 'too-little'],
    ['those even where they look purchased: 0 followers, 9 followings, no picture', judge(0, 9, 0, { picture: false }), 'too-little'],
    ['nobody with ten together', judge(4, 3, 3), null],
    ['nobody who may have ten together', judge(exactly(3), { value: 3, low: 3, high: 4 }, 3), null],
  ])('is said of %s', (_, { doubt }, expected) => {
    expect(doubt).toBe(expected);
  });
});

describe('the range', () => {
  test('has no width where all is known', () => {
    const { value, low, high } = judge(99, 999, 9).probability;
    expect([low, high]).toEqual([value, value]);
  });

  test('comes from the corners: most followers and posts with fewest followings, and the reverse', () => {
    const { low, high } = judge(
      { value: 100, low: 95, high: 149 },
      { value: 1_000, low: 950, high: 1_049 },
      { value: 9, low: 8, high: 12 },
    ).probability;
    expect([low, high]).toEqual([judge(149, 950, 12).probability.value, judge(95, 1_049, 8).probability.value]);
  });

  test('reaches from an unseen picture to one that is there: 2 and 0', () => {
    const { value, low, high } = judge(99, 999, 9, { picture: null }).probability;
    expect([low, value, high]).toEqual([0.5, expect.closeTo(0.8808, 4), value]);
  });

  test('reaches from an unknown handle to one without digits: 0.5 and 0', () => {
    const { value, low, high } = judge(99, 999, 9, { digits: null }).probability;
    expect([low, value, high]).toEqual([0.5, expect.closeTo(0.6225, 4), value]);
  });
});

describe('the range where less is known holds the one where more is', () => {
  const counts = fc.array(fc.tuple(fc.nat(3_000), fc.nat(300)), { minLength: 3, maxLength: 3 }).map((ones) => {
    const [followers, following, posts] = ones.map(([value, open]) => ({ value, low: Math.max(0, value - open), high: value + open }));
    if (!followers || !following || !posts) throw new Error('three counts');
    return { followers, following, posts };
  });

  test.each<[string, AccountLooks, AccountLooks]>([
    ['no picture seen, a handle', { picture: null, digits: 0 }, { picture: true, digits: 0 }],
    ['no picture seen, no handle', { picture: null, digits: null }, { picture: true, digits: null }],
    ['a picture, no handle', { picture: true, digits: null }, { picture: true, digits: 0 }],
    ['no handle, no picture seen', { picture: null, digits: null }, { picture: null, digits: 0 }],
  ])('%s', (_, less, more) => {
    fc.assert(
      fc.property(counts, (seen) => {
        const [open, sure] = [less, more].map((one) => judgeAccount(accountModel, seen, one, 0.1).probability);
        return open !== undefined && sure !== undefined && open.low <= sure.low && sure.high <= open.high;
      }),
    );
  });
});
