import { type AccountModel, type Card, type Curve, heightAt } from '../../lib/scoring/account/model';
import { toFourDigits } from '../statistics';
import { type Fitted, fitTerms, sumOfTerms } from './fit-terms';
import type { Account, AccountSet } from './sets';
import { type Figure, fewPosts, type Shape, sizeOf } from './terms';

/**
 * The account that contributions are told against: about the medians of the genuine labelled accounts (over five sets, followers 341 to 3,293,
 * following 174 to 521, posts 17 to 6,900 with the middle set at 60, digits none but for TikTok's 6 %, 98 to 99.7 % with a picture).
 */
export const ordinary = { followers: 400, following: 400, posts: 60, digits: 0 } as const;

const mostEver = 9;

/** Curves that bend at whole powers of ten, and a picture that weighs more where there are few posts. */
export const shape: Shape = {
  bends: {
    ratio: [-mostEver, -1, 0, 1, 2, mostEver],
    followers: [0, 1, 2, 3, mostEver],
    following: [0, 1, 2, 3, mostEver],
    posts: [0, 1, 2, 3, mostEver],
    digits: [0, 0.1, 0.3, 1],
  },
  pictureByPosts: true,
  pairs: false,
};

/** The model that ships, rounded as it ships. */
export function fitModel(sets: readonly AccountSet[]): AccountModel {
  const seen = fitTerms(shape, sets, true);
  const at = (posts: number) => seen.terms.reduce((sum, { term, coefficient }) => sum + coefficient * pictureOnly(term.of, posts), 0);
  const noPicture = [0, fewPosts, mostEver].map((place) => ({ at: place, adds: rounded(at(10 ** place - 1)) }));
  return { seen: { ...cardOf(seen), noPicture }, unseen: cardOf(fitTerms(shape, sets, false)) };
}

/** What a term has more where the picture is absent. */
function pictureOnly(of: (account: Account) => number, posts: number): number {
  return of({ ...anybody, posts, picture: false }) - of({ ...anybody, posts, picture: true });
}

function cardOf(fitted: Fitted): Card {
  return {
    base: rounded(sumOfTerms(fitted, anybody)),
    ratio: curveOf(fitted, 'ratio', 0),
    followers: curveOf(fitted, 'followers', sizeOf(ordinary.followers)),
    following: curveOf(fitted, 'following', sizeOf(ordinary.following)),
    posts: curveOf(fitted, 'posts', sizeOf(ordinary.posts)),
    digits: curveOf(fitted, 'digits', ordinary.digits),
    digitsUnseen: rounded(sumOfTerms(fitted, { ...anybody, digits: null }) - sumOfTerms(fitted, anybody)),
  };
}

/** The heights of one curve at its bends, against the height at the ordinary account. */
function curveOf(fitted: Fitted, figure: Figure, ordinaryAt: number): Curve {
  const bends = shape.bends[figure] ?? [];
  const pieces = fitted.terms.filter(({ term }) => term.curve === figure);
  const falls = figure === 'followers' || figure === 'posts';
  const raw = bends.map((at, index) => ({
    at,
    adds: pieces.reduce((sum, { coefficient }, piece) => {
      const length = (bends[piece + 1] ?? 0) - (bends[piece] ?? 0);
      return falls ? sum - (piece < index ? coefficient * length : 0) : sum + (piece < index ? coefficient * length : 0);
    }, 0),
  }));
  const zero = heightAt(raw, ordinaryAt);
  return raw.map(({ at, adds }) => ({ at, adds: rounded(adds - zero) }));
}

/** What is below a thousandth moves no probability that is shown, and may differ between machines. */
function rounded(value: number): number {
  return Math.abs(value) < 0.001 ? 0 : toFourDigits(value);
}

const anybody: Account = { ...ordinary, picture: true, isFake: false, group: '' };
