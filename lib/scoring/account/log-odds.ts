import { type AccountModel, type Card, heightAt } from './model';

/** What followings and followers add: their ratio, and each of them. */
export function ratioPart(card: Card, following: number, followers: number): number {
  const [follows, followed] = [sizeOf(following), sizeOf(followers)];
  return heightAt(card.ratio, follows - followed) + heightAt(card.following, follows) + heightAt(card.followers, followed);
}

/** What the number of posts adds. */
export function postsPart(card: Card, posts: number): number {
  return heightAt(card.posts, sizeOf(posts));
}

/** What an absent picture adds; the fewer posts, the more. */
export function noPicturePart({ seen }: AccountModel, posts: number): number {
  return heightAt(seen.noPicture, sizeOf(posts));
}

/** What the share of digits in the handle adds; null where the handle is not known. */
export function digitsPart(card: Card, digits: number | null): number {
  return digits === null ? card.digitsUnseen : heightAt(card.digits, digits);
}

/**
 * Log-odds that the account is a purchased follower, if half of all accounts were. Counts are 0 or more; `picture` and `digits` (a share) are
 * null where they are not known. More posts, a picture, more followers or fewer followings never raise it. Finite for finite counts.
 */
export function logOddsOf(
  model: AccountModel,
  following: number,
  followers: number,
  posts: number,
  picture: boolean | null,
  digits: number | null,
): number {
  const card = picture === null ? model.unseen : model.seen;
  const sum = card.base + ratioPart(card, following, followers) + postsPart(card, posts) + digitsPart(card, digits);
  return picture === false ? sum + noPicturePart(model, posts) : sum;
}

/** The probability that goes with log-odds of the model when `prior` of all accounts are purchased. */
export function probabilityOf(logOdds: number, prior: number): number {
  return 1 / (1 + (Math.exp(-logOdds) * (1 - prior)) / prior);
}

function sizeOf(count: number): number {
  return Math.log10(count + 1);
}
