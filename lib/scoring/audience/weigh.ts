import { storyKinds, storyShares } from '../data/audience-bands';
import type { Interval } from '../interval';
import { solve } from '../linear';
import { audienceModel } from './model';
import type { Deviation, Piece } from './piece';
import { type Feature, type Story, shiftsOf, stories } from './stories';

/** What pieces of evidence come to together. */
export type Weighed = {
  /** Log-odds that something was bought; before looking 0. */
  logOdds: number;
  /** 0 to 1: the share of the question that this evidence leaves open. */
  open: number;
  /** 0 to 100: 100 times the probability that nothing was bought, and where further evidence may still take it. */
  score: Interval;
};

/**
 * All evidence together. Each story of what may have been bought has its own likelihood against nothing bought; the odds are their sum, weighed
 * by how likely each story is before looking. The interval: the share `open` of the question may go either way entirely (an
 * epsilon-contaminated judgement: Huber 1973, Walley 1991). So its width, 100 times `open`, depends on how much is known and how exactly, and
 * not on what it says: nothing that goes missing ever narrows it.
 */
export function weigh(pieces: readonly Piece[]): Weighed {
  const odds = stories.reduce((sum, story) => sum + story.share * Math.exp(ratioOf(story, pieces)), 0);
  const open = openAfter(pieces);
  const value = 100 / (1 + odds);
  return { logOdds: Math.log(odds), open, score: { value, low: (1 - open) * value, high: 100 - (1 - open) * (100 - value) } };
}

/** What the evidence leaves open, 0 to 1: of each story what no piece settles, weighed by how likely the story is. */
export function openAfter(pieces: readonly Pick<Piece, 'settles' | 'says'>[]): number {
  const exactness = pieces.map(exactnessOf);
  return storyKinds.reduce((sum, kind) => {
    const left = pieces.reduce((product, { settles }, index) => product * (1 - settles[kind] * (exactness[index] ?? 0)), 1);
    return sum + storyShares[kind] * left;
  }, 0);
}

/**
 * 1 for exact counts, towards 0 the more abbreviated ones leave open: e to the power of minus the range of the piece's log-odds. Of a single
 * piece it is what makes the interval hold every score that the exact counts could give.
 */
function exactnessOf({ says }: Pick<Piece, 'says'>): number {
  const ranges = stories.map((story) => {
    if ('ratio' in says) return rangeOf(says.ratio(story));
    const { feature, from, sd, limit, speaksOf } = says.deviation;
    const shift = shiftsOf(story)[feature];
    const at = (end: number) => clamp(end - shift / 2, limit);
    return speaksOf.includes(story.kind) ? (Math.abs(shift) * (at(from.high) - at(from.low))) / sd ** 2 : 0;
  });
  return Math.exp(0 - Math.max(...ranges));
}

function rangeOf({ low, high }: Interval): number {
  return high - low;
}

/** No evidence says more than this about a story: odds of 3,000 to 1. */
const loudest = 8;

/** Ln of how much more likely the evidence is under the story than without a purchase. */
function ratioOf(story: Story, pieces: readonly Piece[]): number {
  const deviations: Deviation[] = [];
  let sum = 0;
  for (const { says } of pieces) {
    if ('ratio' in says) sum += says.ratio(story).value;
    else if (says.deviation.speaksOf.includes(story.kind)) deviations.push(says.deviation);
  }
  return clamp(sum + ratioOfDeviations(story, deviations), loudest);
}

/**
 * Deviations that are jointly normal between creators and shifted together by a purchase: shift' S^-1 (deviation - shift / 2), with S their
 * covariance.
 */
function ratioOfDeviations(story: Story, deviations: readonly Deviation[]): number {
  const shifts = shiftsOf(story);
  const covariance = deviations.map((one) =>
    deviations.map((other) => one.sd * other.sd * (one === other ? 1 : correlationOf(one.feature, other.feature))),
  );
  const factors = solve(
    covariance,
    deviations.map(({ feature }) => shifts[feature]),
  );
  return deviations.reduce(
    (sum, { feature, from, limit }, index) => sum + (factors[index] ?? 0) * clamp(from.value - shifts[feature] / 2, limit),
    0,
  );
}

function correlationOf(one: Feature, other: Feature): number {
  const { rateComments, rateSpread, commentsSpread } = audienceModel.correlations;
  if (one !== 'rate' && other !== 'rate') return commentsSpread;
  return one === 'spread' || other === 'spread' ? rateSpread : rateComments;
}

function clamp(value: number, limit: number): number {
  return Math.min(Math.max(value, 0 - limit), limit);
}
