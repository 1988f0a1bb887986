import { describe, expect, test } from 'vitest';
import { logOddsOf } from '../../lib/scoring/account/log-odds';
import { accountModel } from '../../lib/scoring/account/model';
import { judgeAuthenticity } from '../../lib/scoring/authenticity';
import type { CreatorFacts } from '../../lib/scoring/facts';
import { between, creator, exact, unknown } from './facts';

const account = (followers: number, following: number, posts: number, over: Partial<CreatorFacts> = {}) =>
  creator({ handle: 'mira', followers: exact(followers), following: exact(following), posts: exact(posts), ...over });

function known(facts: CreatorFacts, prior = 0.1) {
  const judged = judgeAuthenticity(facts, prior);
  if (!judged.known) throw new Error(`cannot tell: ${judged.why}`);
  return judged;
}

describe('what everybody would say', () => {
  test.each([
    ['an ordinary account is genuine', account(400, 400, 60), 'resembles-genuine'],
    ['so is a small one whose picture was merely not seen', account(350, 350, 40, { avatar: 'unknown' }), 'resembles-genuine'],
    [
      'a person of a million followers is genuine without a picture too',
      account(1_000_000, 300, 2_000, { avatar: 'default' }),
      'resembles-genuine',
    ],
    ['3 followers, 3,000 followings, no post, no picture: purchased', account(3, 3_000, 0, { avatar: 'default' }), 'resembles-purchased'],
    [
      'the same with a handle half of digits and an unseen picture',
      account(3, 3_000, 0, { avatar: 'unknown', handle: 'mira2468' }),
      'resembles-purchased',
    ],
  ])('%s', (_, facts, band) => {
    expect(known(facts).band).toBe(band);
  });
});

describe('the probability', () => {
  const logit = (share: number) => Math.log(share / (1 - share));

  test.each([0.01, 0.1, 0.5])('is stated with its prior, by which its log-odds are shifted: %s', (prior) => {
    const judged = known(account(900, 950, 30), prior);
    const logOdds = logOddsOf(accountModel, 950, 900, 30, true, 0);
    expect([judged.prior, logit(judged.probability.value)]).toEqual([prior, expect.closeTo(logOdds + logit(prior), 9)]);
  });

  test('of abbreviated counts reaches from corner to corner', () => {
    const [low, high] = [known(account(1_099, 950, 149)).probability.value, known(account(950, 1_049, 95)).probability.value];
    const rounded = creator({
      handle: 'mira',
      followers: between(950, 1_000, 1_099),
      following: between(950, 1_000, 1_049),
      posts: between(95, 100, 149),
    });
    expect(known(rounded).probability).toMatchObject({ low, high });
  });

  test('rises with digits in the handle', () => {
    const [plain, digits] = ['mira', 'mira2468'].map((handle) => known(account(400, 400, 60, { handle })).probability.value);
    expect(digits).toBeGreaterThan(plain ?? 1);
  });
});

describe('what was not seen', () => {
  test.each([
    ['a picture that is not known', 'unknown', ['avatar']],
    ['nothing where there is a picture', 'present', []],
    ['nothing where there is none', 'default', []],
  ] as const)('is named: %s', (_, avatar, unseen) => {
    expect(known(account(400, 400, 60, { avatar })).unseen).toEqual(unseen);
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
    expect(judgeAuthenticity(account(999, 999, 99, over), 0.1)).toEqual({ known: false, why });
  });

  test.each([
    ['too-little', account(0, 0, 0, { avatar: 'default' })],
    ['too-little', account(3, 4, 2)],
    ['lurker', account(60, 700, 1)],
  ])('%s', (why, facts) => {
    expect(judgeAuthenticity(facts, 0.1)).toEqual({ known: false, why });
  });
});

describe('contributions', () => {
  const features = (facts: CreatorFacts) => known(facts).contributions.map(({ feature }) => feature);

  test('hardly move the ordinary account of 400 followers and followings, 60 posts and a picture', () => {
    for (const { weight } of known(account(400, 400, 60)).contributions) expect(weight).toBeCloseTo(0, 2);
  });

  test.each(['present', 'default', 'unknown'] as const)('add up to the log-odds, with the model’s base (avatar %s)', (avatar) => {
    const facts = account(99, 5_000, 3, { avatar, handle: 'mira2468' });
    const { base } = avatar === 'unknown' ? accountModel.unseen : accountModel.seen;
    const picture = avatar === 'unknown' ? null : avatar === 'present';
    const sum = known(facts).contributions.reduce((total, { weight }) => total + weight, base);
    expect(sum).toBeCloseTo(logOddsOf(accountModel, 5_000, 99, 3, picture, 0.5), 9);
  });

  test('come strongest first', () => {
    const weights = known(account(99, 5_000, 3, { avatar: 'default' })).contributions.map(({ weight }) => Math.abs(weight));
    expect(weights).toEqual(weights.toSorted((a, b) => b - a));
  });

  test('name plain figures: followings per follower, posts, a picture or none, share of digits', () => {
    const plain = Object.fromEntries(
      known(account(99, 999, 609, { handle: 'mira2468' })).contributions.map((one) => [one.feature, one.plain]),
    );
    expect(plain).toEqual({ ratio: 10, posts: 609, avatar: 1, digits: 0.5 });
  });

  test('name the two counts behind the ratio: few of both speak for a purchased account at a ratio of one', () => {
    const [strongest] = known(account(15, 15, 60)).contributions;
    expect(strongest).toMatchObject({ feature: 'ratio', plain: 1, followers: 15, following: 15 });
    expect(strongest?.weight).toBeGreaterThan(0);
  });

  test('tell which rest on abbreviated counts', () => {
    const rounded = account(99, 999, 609, { followers: between(95, 99, 104) });
    expect(
      known(rounded)
        .contributions.filter(({ exact }) => !exact)
        .map(({ feature }) => feature),
    ).toEqual(['ratio']);
  });

  test('say nothing of an avatar that was not seen', () => {
    expect(features(account(99, 99, 609, { avatar: 'unknown' }))).not.toContain('avatar');
  });
});
