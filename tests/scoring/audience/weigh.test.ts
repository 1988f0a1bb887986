import { describe, expect, test } from 'vitest';
import { type Piece, separation, settlesNothing } from '../../../lib/scoring/audience/piece';
import { type Story, shiftsOf } from '../../../lib/scoring/audience/stories';
import { openAfter, weigh } from '../../../lib/scoring/audience/weigh';
import { storyShares } from '../../../lib/scoring/data/audience-bands';

const sure = (value: number) => ({ value, low: value, high: value });
const piece = (over: Partial<Piece>): Piece => ({
  code: 'engagement',
  measured: sure(0),
  compared: sure(0),
  band: { low: null, high: null },
  confidence: 1,
  count: 12,
  source: '',
  settles: settlesNothing,
  says: { ratio: () => sure(0) },
  ...over,
});
/** So many times more likely where followers were bought. */
const ofFollowers = (times: number) => (story: Story) => sure(story.kind === 'followers' ? Math.log(times) : 0);

test('how likely each purchase is before looking adds up to one', () => {
  expect(storyShares.followers + storyShares.likes + storyShares.both).toBeCloseTo(1, 10);
});

describe('the score', () => {
  test('of no evidence is 50, and all is open', () => {
    const { score, logOdds } = weigh([]);
    expect(score.value).toBeCloseTo(50, 10);
    expect(score.low).toBeCloseTo(0, 10);
    expect(score.high).toBeCloseTo(100, 10);
    expect(logOdds).toBeCloseTo(0, 10);
  });

  // Six in ten purchases are of followers: odds of .6 x 11 + .4 = 7 to 1.
  test('is the share of what speaks for no purchase', () => {
    expect(weigh([piece({ says: { ratio: ofFollowers(11) } })]).score.value).toBeCloseTo(100 / 8, 6);
  });

  // What is said of followers says nothing of likes: .4 to 1 stay open.
  test('cannot be near 100 while bought likes are not ruled out', () => {
    expect(weigh([piece({ says: { ratio: ofFollowers(0.0001) } })]).score.value).toBeCloseTo(100 / 1.4, 1);
  });

  test('takes no piece for more than 3,000 to 1', () => {
    expect(weigh([piece({ says: { ratio: () => sure(1_000) } })]).logOdds).toBeCloseTo(8, 6);
  });
});

describe('what is open', () => {
  test('is what each story leaves, by how likely it is', () => {
    expect(openAfter([piece({ settles: { followers: 0.5, likes: 0, both: 1 } })])).toBeCloseTo(0.6 * 0.5 + 0.2, 10);
  });

  test('is settled piece by piece', () => {
    const half = piece({ settles: { followers: 0.5, likes: 0.5, both: 0.5 } });
    expect(openAfter([half, half])).toBeCloseTo(0.25, 10);
  });

  test('is where the score may still go: all the way on either side', () => {
    const { score } = weigh([piece({ settles: { followers: 0.5, likes: 0.5, both: 0.5 } })]);
    expect(score.low).toBeCloseTo(25, 10);
    expect(score.high).toBeCloseTo(75, 10);
  });

  // A range of ln 2 halves what the piece settles.
  test('is more where abbreviated counts leave open what a piece says', () => {
    const settles = { followers: 0.8, likes: 0.8, both: 0.8 };
    const range = { value: 0, low: 0, high: Math.log(2) };
    expect(openAfter([piece({ settles, says: { ratio: () => range } })])).toBeCloseTo(0.6, 10);
  });
});

describe('deviations', () => {
  const rate = (from: number, over = {}) =>
    piece({ says: { deviation: { feature: 'rate', from: sure(from), sd: 0.3, limit: 3, speaksOf: ['followers'], ...over } } });

  test('halfway to where a purchase would shift it, a rate says nothing of that purchase', () => {
    const doubled = shiftsOf({ kind: 'followers', amount: 1 }).rate;
    expect(doubled).toBeCloseTo(-0.30103, 5);
    const [at, nearer] = [weigh([rate(doubled / 2)]).logOdds, weigh([rate(0)]).logOdds];
    expect(at).toBeGreaterThan(0);
    expect(nearer).toBeLessThan(0);
  });

  test('beyond their limit count as that', () => {
    expect(weigh([rate(-9)]).logOdds).toBeCloseTo(weigh([rate(-4)]).logOdds, 10);
  });

  // Where likes differ much from post to post, rates are lower without any purchase.
  test('that go together are not counted twice: a low rate says less of followers where likes differ much', () => {
    const spread = (from: number) =>
      piece({ says: { deviation: { feature: 'spread', from: sure(from), sd: 0.3, limit: 3, speaksOf: ['followers'] } } });
    expect(weigh([rate(-0.4), spread(0.4)]).logOdds).toBeLessThan(weigh([rate(-0.4), spread(0)]).logOdds);
  });

  test('say less the more they spread', () => {
    expect(weigh([rate(-0.5, { sd: 0.6 })]).logOdds).toBeLessThan(weigh([rate(-0.5)]).logOdds);
  });
});

test.each([
  // erf(.30103 / (2 x .30103)) = erf(.5) = .5205; erf(.25) = .2763; erf(1) = .8427
  [0.30103, 0.5205],
  [0.60206, 0.2763],
  [0.150515, 0.8427],
])('a spread of %f tells a doubling by %f', (sd, expected) => {
  expect(separation(sd)).toBeCloseTo(expected, 4);
});
