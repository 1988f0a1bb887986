import type { Count } from '../model/count';
import type { Reading } from '../model/reading';

/** Below this two accounts often have the same count by chance (0 followings, 12 posts). */
const TELLING = 10;

/**
 * True when `next` carries a telling count of `previous`, another account's reading in the same tab: networks change a page piece by piece,
 * and the new name can stand above the old numbers for a moment.
 */
export function looksLeftOver(previous: Reading | null, next: Reading): boolean {
  if (previous === null || isSameAccount(previous, next)) return false;
  return (['followers', 'following', 'posts', 'totalLikes'] as const).some((field) => sameTellingCount(previous[field], next[field]));
}

/** Coming back to a profile is no change of account. */
function isSameAccount(a: Reading, b: Reading): boolean {
  if (a.canonicalId !== null && a.canonicalId === b.canonicalId) return true;
  return a.platform === b.platform && a.handle !== null && a.handle.toLowerCase() === b.handle?.toLowerCase();
}

function sameTellingCount(a: Count, b: Count): boolean {
  return a.value !== null && a.value === b.value && a.value >= TELLING;
}

/** `next` without posts that were already on the page of `previous`, another account: a post has one author. */
export function withoutForeignItems(previous: Reading | null, next: Reading): Reading {
  if (previous === null || isSameAccount(previous, next)) return next;
  const foreign = new Set(previous.items.map((item) => item.id));
  const items = next.items.filter((item) => !foreign.has(item.id));
  return items.length === next.items.length ? next : { ...next, items };
}
