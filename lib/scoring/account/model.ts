import { seen, unseen } from '../data/account-model.json';

/** One bend of a curve: `adds` in log-odds. */
export type Bend = { at: number; adds: number };

/** What a figure adds to the log-odds: straight between bends, which ascend, and beyond the outermost as there. */
export type Curve = readonly Bend[];

/** What the numbers add, each against the ordinary account. `ratio` is log10 of (following + 1) / (followers + 1); counts are log10 of count + 1. */
export type Card = {
  /** Log-odds of the ordinary account. */
  base: number;
  /** Never falls. */
  ratio: Curve;
  /** Never rises. */
  followers: Curve;
  /** Never falls. */
  following: Curve;
  /** Never rises. */
  posts: Curve;
  /** Over the share of digits in the handle; never falls. */
  digits: Curve;
  /** In place of `digits` where the handle is not known. */
  digitsUnseen: number;
};

/**
 * Log-odds that an account is a purchased follower, if half of all accounts were: a monotone additive model of piecewise linear curves
 * (Hastie & Tibshirani 1986), fitted by `npm run train` on the labelled sets that the data file names.
 */
export type AccountModel = {
  /** Where it is known whether there is a picture. `noPicture`, over the posts, is what an absent one adds: never below 0, and it never rises. */
  seen: Card & { noPicture: Curve };
  /** Where it is not known: fitted without the picture, never by taking it for absent. */
  unseen: Card;
};

export const accountModel: AccountModel = { seen, unseen };

/** What the curve adds at x; finite for every finite x, and never against the curve's direction. */
export function heightAt(curve: Curve, x: number): number {
  let before: Bend | null = null;
  for (const bend of curve) {
    if (x < bend.at) {
      if (before === null) return bend.adds;
      return before.adds + ((x - before.at) / (bend.at - before.at)) * (bend.adds - before.adds);
    }
    before = bend;
  }
  return before?.adds ?? 0;
}
