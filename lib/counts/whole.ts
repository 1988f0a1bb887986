import type { Count, Source } from '../model/count';
import { grouped, numberToken, westernise } from './digits';

/** The number of people or posts is a whole number; more than this a double cannot hold exactly. */
function isCountable(value: number): boolean {
  return Number.isSafeInteger(value) && value >= 0;
}

/** A number of embedded data as an exact count: a whole number of 0 or more, or a string of digits; else `absent`. */
export function wholeCount(value: unknown, from: Source): Count {
  const number = typeof value === 'string' && /^\d{1,16}$/.test(value) ? Number(value) : value;
  return typeof number === 'number' && isCountable(number) ? { value: number, exact: true, from } : { value: null, why: 'absent' };
}

/**
 * The whole numbers in a text that is known to write them in full (a `title` or `aria-label`), in order. There every separator
 * groups digits, so no language is needed. A token that is no valid grouping ("1.2") is left out.
 */
export function wholeNumbersIn(text: string): number[] {
  if (text.length > 500) return [];
  return [...westernise(text).matchAll(numberToken)]
    .filter(([token]) => grouped.test(token))
    .map(([token]) => Number(token.replace(/\D/g, '')))
    .filter(isCountable);
}

/** `exact` where it is a number that would be shown as `shown`, or where `shown` tells nothing; else `shown`, for the screen is right. */
export function sharpen(shown: Count, exact: Count): Count {
  if (exact.value === null) return shown;
  if (shown.value === null) return exact;
  if (shown.exact) return shown.value === exact.value ? exact : shown;
  return shown.range[0] <= exact.value && exact.value <= shown.range[1] ? exact : shown;
}
