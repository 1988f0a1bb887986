import type { Count } from '../model/count';
import type { Reading } from '../model/reading';

/** Below this two accounts often have the same count by chance (0 followings, 12 posts). */
const TELLING = 10;

/** Milliseconds for which the same counts must stand on a page that was reached without loading one, until they are believed. */
const SETTLING = { new: 150, oneIsSmallAndOld: 1_200, oneIsOld: 2_500 } as const;

/** As many accounts as a fast visitor can have passed before their numbers are off the screen. */
const MOST_LEFT = 3;

const counters = ['followers', 'following', 'posts', 'totalLikes'] as const;
type Counter = (typeof counters)[number];

/**
 * What was on the screen when profiles were left, newest first, with one more. A reading without handle and id is of somebody whom the
 * page did not name; it is noted only when one of its counts is nobody's so far.
 */
export function noteLeft(left: readonly Reading[], reading: Reading): readonly Reading[] {
  const isKnown = (counter: Counter) =>
    reading[counter].value === null || left.some((known) => sameCount(known[counter], reading[counter]));
  if (reading.handle === null && reading.canonicalId === null && counters.every(isKnown)) return left;
  return [reading, ...left.filter((known) => !isSameAccount(known, reading))].slice(0, MOST_LEFT);
}

/**
 * For how many milliseconds the counts of `next` must stand still before they are believed to be its own: networks change a page piece by
 * piece, and the new name can stand above numbers of a profile that was `left`.
 */
export function settlingTime(left: readonly Reading[], next: Reading): number {
  const own = left.find((reading) => isSameAccount(reading, next));
  const others = left.filter((reading) => reading !== own);
  const isOld = (counter: Counter) =>
    others.some((other) => sameCount(other[counter], next[counter])) && !(own !== undefined && sameCount(own[counter], next[counter]));
  const old = counters.filter(isOld);
  if (old.length === 0) return SETTLING.new;
  return old.some((counter) => (next[counter].value ?? 0) >= TELLING) ? SETTLING.oneIsOld : SETTLING.oneIsSmallAndOld;
}

/** `next` without posts that were on the pages that were `left`, but for its own: a timeline shows other people's posts too. */
export function withoutForeignItems(left: readonly Reading[], next: Reading): Reading {
  const idsOf = (readings: readonly Reading[]) => new Set(readings.flatMap((reading) => reading.items.map((item) => item.id)));
  const own = idsOf(left.filter((reading) => isSameAccount(reading, next)));
  const seen = idsOf(left);
  const handle = next.handle?.toLowerCase();
  const items = next.items.filter(({ id, by }) => !seen.has(id) || own.has(id) || (by !== null && by.toLowerCase() === handle));
  return items.length === next.items.length ? next : { ...next, items };
}

function isSameAccount(a: Reading, b: Reading): boolean {
  // People and companies may have the same name; where a network gives ids, they decide.
  if (a.canonicalId !== null && b.canonicalId !== null) return a.platform === b.platform && a.canonicalId === b.canonicalId;
  return a.platform === b.platform && a.handle !== null && a.handle.toLowerCase() === b.handle?.toLowerCase();
}

/** An abbreviated count is the same as an exact one that would be abbreviated so: embedded data sharpens the counts of one of two accounts only. */
function sameCount(a: Count, b: Count): boolean {
  if (a.value === null || b.value === null) return false;
  if (a.exact === b.exact) return a.value === b.value;
  const [exact, rounded] = a.exact ? [a, b] : [b, a];
  return !rounded.exact && rounded.range[0] <= exact.value && exact.value <= rounded.range[1];
}
