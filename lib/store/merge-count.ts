import type { Count, KnownCount } from '../model/count';

/** Does the text that gave `rounded` also fit `exact`? */
function covers(rounded: KnownCount, exact: KnownCount): boolean {
  if (rounded.exact) return false;
  const [low, high] = rounded.range;
  return low <= exact.value && exact.value <= high;
}

/**
 * The better of two known counts of the same day, the later one unless the earlier says more: an exact value stands
 * against an abbreviation that fits it, and what stood on the screen against the page's summary, which networks renew late.
 */
export function betterOfDay(earlier: KnownCount, later: KnownCount): KnownCount {
  if (later.from === 'meta' && earlier.from !== 'meta') return earlier;
  if (earlier.exact && covers(later, earlier)) return earlier;
  return later;
}

/** What two looks of one day tell together. A count that is withheld now was withheld on purpose; one that is merely missing tells nothing. */
export function mergeOfDay(earlier: Count, later: Count): Count {
  if (later.value === null) return carryOver(earlier, later);
  return earlier.value === null ? later : betterOfDay(earlier, later);
}

/** The count to go on with: today's, or the last one known when today's look could not tell. */
export function carryOver(earlier: Count, today: Count): Count {
  if (today.value !== null || today.why === 'hidden') return today;
  return earlier.value !== null || earlier.why === 'hidden' ? earlier : today;
}
