import { randomFrom, seedFrom } from '../../lib/scoring/random';
import { quantile, toThreeDecimals } from '../statistics';

/** An area under the ROC curve with its bootstrap 95 % interval, three decimals. */
export type Area = { auc: number; low: number; high: number };

/** One creator's score, a number and never NaN; a higher one speaks more for a purchase. `creator` is a number from 0. */
export type Scored = { creator: number; score: number };

/** Scores of the same creators without a purchase and after one. */
export type Separated = { clean: readonly Scored[]; bought: readonly Scored[] };

const resamples = 200;

/**
 * How well the score separates bought from clean within each group, groups weighed by their size, with an interval from drawing the
 * creators of each group anew (Efron 1979). `name` seeds the drawing.
 */
export function areaOf(groups: readonly Separated[], name: string): Area {
  const draw = randomFrom(seedFrom(name));
  const contests = groups.map((group) => ({ contest: contestOf(group), size: group.clean.length }));
  const total = groups.reduce((sum, { clean }) => sum + clean.length, 0);
  const together = () => contests.reduce((sum, { contest, size }) => sum + (size / total) * areaWith(contest), 0);
  const areas = Array.from({ length: resamples }, () => {
    for (const { contest } of contests) drawAgain(contest.weights, draw);
    return together();
  });
  for (const { contest } of contests) contest.weights.fill(1);
  return {
    auc: toThreeDecimals(together()),
    low: toThreeDecimals(quantile(areas, 0.025)),
    high: toThreeDecimals(quantile(areas, 0.975)),
  };
}

/** How often each creator is drawn, with replacement. */
function drawAgain(weights: Float64Array, draw: () => number): void {
  weights.fill(0);
  for (let drawn = 0; drawn < weights.length; drawn++) {
    const index = Math.floor(draw() * weights.length);
    weights[index] = (weights[index] ?? 0) + 1;
  }
}

/** All scores in order, as flat lists: this runs through a hundred million of them. */
type Contest = {
  creators: Int32Array;
  isBought: Uint8Array;
  /** Is the next score another one? */
  isLast: Uint8Array;
  /** Of each creator that is in both lists, whether it scores higher after the purchase: 1, or a half for the same. */
  themselves: Int32Array;
  themselvesWin: Float64Array;
  /** How often each creator counts. */
  weights: Float64Array;
};

function contestOf({ clean, bought }: Separated): Contest {
  const ordered = [...clean.map((one) => ({ ...one, isBought: 0 })), ...bought.map((one) => ({ ...one, isBought: 1 }))].sort(
    (a, b) => a.score - b.score,
  );
  const after = new Map(bought.map(({ creator, score }) => [creator, score]));
  const both = clean.flatMap(({ creator, score }) => {
    const own = after.get(creator);
    return own === undefined ? [] : [{ creator, wins: own > score ? 1 : own === score ? 0.5 : 0 }];
  });
  return {
    creators: Int32Array.from(ordered, ({ creator }) => creator),
    isBought: Uint8Array.from(ordered, (one) => one.isBought),
    isLast: Uint8Array.from(ordered, ({ score }, at) => (ordered[at + 1]?.score === score ? 0 : 1)),
    themselves: Int32Array.from(both, ({ creator }) => creator),
    themselvesWin: Float64Array.from(both, ({ wins }) => wins),
    weights: new Float64Array(1 + Math.max(...ordered.map(({ creator }) => creator))),
  };
}

/**
 * The share of pairs of one clean and one bought creator in which the bought one is higher, equal ones half (Mann & Whitney 1947). A creator
 * is not compared with itself: drawn twice it would be, and every interval would lie too high.
 */
function areaWith({ creators, isBought, isLast, themselves, themselvesWin, weights }: Contest): number {
  let [clean, bought, wins, cleanHere, boughtHere] = [0, 0, 0, 0, 0];
  for (let at = 0; at < creators.length; at++) {
    const weight = weights[creators[at] ?? 0] ?? 0;
    if (isBought[at] === 1) boughtHere += weight;
    else cleanHere += weight;
    if (isLast[at] === 0) continue;
    wins += boughtHere * (clean + cleanHere / 2);
    clean += cleanHere;
    bought += boughtHere;
    cleanHere = 0;
    boughtHere = 0;
  }
  let [ownPairs, ownWins] = [0, 0];
  for (let at = 0; at < themselves.length; at++) {
    const pairs = (weights[themselves[at] ?? 0] ?? 0) ** 2;
    ownPairs += pairs;
    ownWins += pairs * (themselvesWin[at] ?? 0);
  }
  return (wins - ownWins) / (clean * bought - ownPairs);
}
