import { toThreeDecimals } from '../statistics';
import { aucInterval, aucOf, calibrationErrorOf, calibrationOf, hitsOf, type Judged, shareOfFakes } from './measures';

/** What was made of an account, and whether its band says "resembles purchased followers" under a prior of one in ten. */
export type Outcome = Judged & { posts: number; inPurchasedBand: boolean };

/** How well the accounts of one set were told apart; accuracy and calibration under the set's own share of fakes, the balanced one under one half. */
export type SetFigures = {
  auc: number;
  accuracy: number;
  f1: number;
  balancedAccuracy: number;
  calibrationError: number;
  fewPosts: FewPosts;
};

/** Of accounts with fewer than ten posts, the shares in the purchased band; null where a set has fewer than 30 such. */
export type FewPosts = { genuine: number; genuineInBand: number | null; fakes: number; fakesInBand: number | null };

const fewPostsBelow = 10;
const leastRows = 30;

/** With a 95 % interval of the AUC. */
export type FiguresWithInterval = SetFigures & { aucLow: number; aucHigh: number };

/** The figures and the interval, to three decimals. `name` seeds the interval. */
export function measureWithInterval(outcomes: readonly Outcome[], name: string): FiguresWithInterval {
  const { low, high } = aucInterval(outcomes, name);
  const { auc, ...others } = measureSet(outcomes);
  return { auc, aucLow: toThreeDecimals(low), aucHigh: toThreeDecimals(high), ...others };
}

/** The figures, to three decimals. */
export function measureSet(outcomes: readonly Outcome[]): SetFigures {
  const share = shareOfFakes(outcomes);
  const { accuracy, f1 } = hitsOf(outcomes, share);
  const { balancedAccuracy } = hitsOf(outcomes, 0.5);
  const calibration = calibrationOf(outcomes.map(({ logOdds, isFake }) => ({ logOdds, isFake, prior: share })));
  return {
    auc: toThreeDecimals(aucOf(outcomes)),
    accuracy: toThreeDecimals(accuracy),
    f1: toThreeDecimals(f1),
    balancedAccuracy: toThreeDecimals(balancedAccuracy),
    calibrationError: toThreeDecimals(calibrationErrorOf(calibration)),
    fewPosts: measureFewPosts(outcomes),
  };
}

function measureFewPosts(outcomes: readonly Outcome[]): FewPosts {
  const few = outcomes.filter(({ posts }) => posts < fewPostsBelow);
  const [fakes, genuine] = [few.filter(({ isFake }) => isFake), few.filter(({ isFake }) => !isFake)];
  return { genuine: genuine.length, genuineInBand: shareInBand(genuine), fakes: fakes.length, fakesInBand: shareInBand(fakes) };
}

function shareInBand(outcomes: readonly Outcome[]): number | null {
  if (outcomes.length < leastRows) return null;
  return toThreeDecimals(outcomes.filter(({ inPurchasedBand }) => inPurchasedBand).length / outcomes.length);
}

/** Over those that are known, to three decimals. */
export function meanOf(values: readonly (number | null)[]): number {
  const known = values.filter((value) => value !== null);
  return toThreeDecimals(known.reduce((sum, value) => sum + value, 0) / known.length);
}

/** Means over sets of what is compared between models. */
export function meansOf(within: readonly SetFigures[], leftOut: readonly SetFigures[]) {
  return {
    auc: meanOf(within.map(({ auc }) => auc)),
    accuracy: meanOf(within.map(({ accuracy }) => accuracy)),
    calibrationError: meanOf(within.map(({ calibrationError }) => calibrationError)),
    genuineInBand: meanOf(within.map(({ fewPosts }) => fewPosts.genuineInBand)),
    fakesInBand: meanOf(within.map(({ fewPosts }) => fewPosts.fakesInBand)),
    leftOutAuc: meanOf(leftOut.map(({ auc }) => auc)),
    leftOutBalancedAccuracy: meanOf(leftOut.map(({ balancedAccuracy }) => balancedAccuracy)),
    leftOutCalibrationError: meanOf(leftOut.map(({ calibrationError }) => calibrationError)),
  };
}
