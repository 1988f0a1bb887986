import type { Usual } from './mapping/propose';

/** How numbers and dates are written in a language (a BCP 47 tag); where a file does not tell, it is read like this. */
export function usualIn(language: string): Usual {
  const decimal = new Intl.NumberFormat(language).formatToParts(1.5).find(({ type }) => type === 'decimal')?.value;
  const parts = new Intl.DateTimeFormat(language).formatToParts(0).map(({ type }) => type);
  return { decimal: decimal === ',' ? ',' : '.', dates: parts.indexOf('month') < parts.indexOf('day') ? 'month-first' : 'day-first' };
}
