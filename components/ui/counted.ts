import type { GeneratedI18nStructure } from '#i18n';
import { formatNumber } from './format';
import { type Inflected, inflect } from './words';

/** Messages that have a plural and take nothing but their number. */
export type Countable = {
  [Base in Inflected]: GeneratedI18nStructure[`${Base}.other`]['substitutions'] extends 1 ? Base : never;
}[Inflected];

/** "1 creator", "1,204 creators". */
export function counted(base: Countable, n: number): string {
  return inflect(base, n, [formatNumber(n)]);
}
