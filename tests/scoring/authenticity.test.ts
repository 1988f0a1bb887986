import { describe, expect, test } from 'vitest';
import { judgeAuthenticity } from '../../lib/scoring/authenticity';
import type { CreatorFacts } from '../../lib/scoring/facts';
import { between, creator, exact, unknown } from './facts';

const account = (followers: number, following: number, posts: number, over: Partial<CreatorFacts> = {}) =>
  creator({ handle: 'mira', followers: exact(followers), following: exact(following), posts: exact(posts), ...over });

function known(facts: CreatorFacts) {
  const judged = judgeAuthenticity(facts);
  if (!judged.known) throw new Error(`cannot tell: ${judged.why}`);
  return judged;
}

describe('the probability under a prior of one in ten, which takes ln 9 = 2.197 off the log-odds', () => {
  test.each([
    // 999 each: ratio 0; 99 posts: log10 100 = 2.
    ['a picture: 4.43 - 1.48 - 5.84 - 2.197 = -5.087, 1 / (1 + e^5.087)', 'present', 'mira', 0.00614],
    ['no picture: 4.43 - 1.48 - 2.197 = 0.753', 'default', 'mira', 0.6798],
    ['an unseen picture: -0.28 - 2.6 - 2.197 = -5.077', 'unknown', 'mira', 0.0062],
    ['a picture, half digits: -5.087 + 1.45 = -3.637', 'present', 'mira2468', 0.02564],
    ['an unseen picture, half digits: -5.077 + 1.825 = -3.252', 'unknown', 'mira2468', 0.03726],
  ] as const)('%s', (_, avatar, handle, probability) => {
    expect(known(account(999, 999, 99, { avatar, handle })).probability.value).toBeCloseTo(probability, 4);
  });

  test('is stated with its prior', () => {
    expect(known(account(999, 999, 99)).prior).toBe(0.1);
  });

  test('has no range where all counts are exact and the avatar was seen', () => {
    const { value, low, high } = known(account(999, 999, 99)).probability;
    expect([low, high]).toEqual([value, value]);
  });

  test('ranges from its corners: most followers and posts with fewest followings, and the reverse', () => {
    const [low, high] = [known(account(1_099, 950, 149)).probability.value, known(account(950, 1_049, 95)).probability.value];
    const rounded = creator({
      handle: 'mira',
      followers: between(950, 1_000, 1_099),
      following: between(950, 1_000, 1_049),
      posts: between(95, 100, 149),
    });
    expect(known(rounded).probability).toMatchObject({ low, high });
  });

  test('takes in what a picture would give where none was seen', () => {
    const facts = account(40, 2_000, 400);
    const withPicture = known(facts).probability.value;
    const { low, high } = known({ ...facts, avatar: 'unknown' }).probability;
    expect(low <= withPicture && withPicture <= high).toBe(true);
  });
});

describe('the band', () => {
  test('resembles genuine below the prior', () => {
    expect(known(account(999, 999, 99)).band).toBe('resembles-genuine');
  });

  test('resembles purchased from .9 on: 9 followers, 999 followings, no post, no picture: 4.43 + 6.92 - 2.197 = 9.15', () => {
    expect(known(account(9, 999, 0, { avatar: 'default' })).band).toBe('resembles-purchased');
  });

  test('is mixed between: no picture alone gives .68', () => {
    expect(known(account(999, 999, 99, { avatar: 'default' })).band).toBe('mixed');
  });

  // 20 posts without a picture, ratio r: log-odds 4.43 + 3.46 r - 0.98 - 2.197 = 1.25 + 3.46 r, .9 at r = .27.
  test('is mixed where the range reaches over a border: 1.5 to 2.5 followings per follower without a picture', () => {
    const rounded = creator({
      followers: exact(999),
      following: between(1_500, 2_000, 2_500),
      posts: exact(20),
      avatar: 'default',
      handle: 'mira',
    });
    expect(known(rounded)).toMatchObject({ band: 'mixed', probability: { value: expect.closeTo(0.908, 2) } });
  });

  // 99 posts, a picture, ratio r: log-odds -5.087 + 3.46 r, .1 at r = .84: some 7 followings per follower.
  test('is mixed where the range reaches over the prior: 5 to 9 followings per follower with a picture', () => {
    const rounded = account(999, 6_000, 99, { following: between(5_000, 6_000, 9_000) });
    expect(known(rounded)).toMatchObject({ band: 'mixed', probability: { value: expect.closeTo(0.083, 2) } });
  });

  test('is never about an absent picture that was merely not seen: an ordinary small account stays genuine', () => {
    expect(known(account(350, 350, 40, { avatar: 'unknown' })).band).toBe('resembles-genuine');
  });
});

describe('"cannot tell"', () => {
  test.each([
    ['followers-not-shown', { followers: unknown('hidden') }],
    ['following-not-shown', { following: unknown() }],
    ['posts-not-shown', { posts: unknown() }],
    ['no-handle', { handle: null }],
    ['no-handle', { handle: '' }],
  ] as const)('%s', (why, over) => {
    expect(judgeAuthenticity(account(999, 999, 99, over))).toEqual({ known: false, why });
  });

  test.each([
    ['nothing at all, no picture', account(0, 0, 0, { avatar: 'default' })],
    ['3 followers, 4 followings, 2 posts', account(3, 4, 2)],
  ])('is said of accounts that have hardly begun: %s', (_, facts) => {
    expect(judgeAuthenticity(facts)).toEqual({ known: false, why: 'too-little' });
  });

  test('is not said of one follower more', () => {
    expect(known(account(4, 4, 2)).band).toBe('resembles-genuine');
  });

  test.each([
    ['2 posts, 40 followings per follower, a picture: .82, would be mixed', account(50, 2_000, 2)],
    ['2 posts, 4 followings per follower, no picture: .98, would be purchased', account(100, 400, 2, { avatar: 'default' })],
  ])('is said of lurkers: %s', (_, facts) => {
    expect(judgeAuthenticity(facts)).toEqual({ known: false, why: 'lurker' });
  });

  test.each([
    ['the numbers speak for a genuine account', account(300, 400, 3), 'resembles-genuine'],
    ['it has ten posts', account(50, 2_000, 10), 'mixed'],
    ['it follows fewer than follow it', account(400, 399, 2, { avatar: 'default' }), 'mixed'],
    ['it follows in bulk, more than five for each follower', account(100, 600, 2, { avatar: 'default' }), 'resembles-purchased'],
  ])('is not said where %s', (_, facts, band) => {
    expect(known(facts).band).toBe(band);
  });
});

describe('contributions against an ordinary account (ratio 0, 60 posts, a picture, no digits)', () => {
  test('vanish for that account', () => {
    const weights = known(account(500, 500, 60)).contributions.map(({ weight }) => Math.abs(weight));
    expect(weights).toEqual([0, 0, 0, 0]);
  });

  test('come strongest first: no picture 5.84, ratio 1 x 3.46, posts 0.74 log10 (61 / 61,000) = -2.22, half digits 1.45', () => {
    const judged = known(account(99, 999, 60_999, { avatar: 'default', handle: 'mira2468' }));
    expect(judged.contributions.map(({ feature, weight }) => [feature, Number(weight.toFixed(2))])).toEqual([
      ['avatar', 5.84],
      ['ratio', 3.46],
      ['posts', -2.22],
      ['digits', 1.45],
    ]);
  });

  test('name plain figures: followings per follower, posts, share of digits', () => {
    const plain = Object.fromEntries(
      known(account(99, 999, 609, { handle: 'mira2468' })).contributions.map((one) => [one.feature, one.plain]),
    );
    expect(plain).toEqual({ ratio: 10, posts: 609, avatar: 1, digits: 0.5 });
  });

  test('say nothing of an avatar that was not seen', () => {
    const features = known(account(99, 99, 609, { avatar: 'unknown' })).contributions.map(({ feature }) => feature);
    expect(features).not.toContain('avatar');
  });
});
