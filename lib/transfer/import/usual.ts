import type { Usual } from './mapping/propose';
import { decimalSignIn } from './values/amount';

/** How numbers and dates are written in a language (a BCP 47 tag); where a file does not tell, it is read like this. */
export function usualIn(language: string): Usual {
  const parts = new Intl.DateTimeFormat(language).formatToParts(0).map(({ type }) => type);
  return { decimal: decimalSignIn(language), dates: parts.indexOf('month') < parts.indexOf('day') ? 'month-first' : 'day-first' };
}
