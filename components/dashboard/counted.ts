import { type GeneratedI18nStructure, i18n } from '#i18n';
import { formatNumber } from '../ui/format';
import { pluralKey } from '../ui/words';

/** Messages that have a plural and take nothing but their number. */
export type Countable = {
  [Key in keyof GeneratedI18nStructure]: Key extends `${infer Base}.other`
    ? GeneratedI18nStructure[Key]['substitutions'] extends 1
      ? Base
      : never
    : never;
}[keyof GeneratedI18nStructure];

/** "1 creator", "1,204 creators". */
export function counted(key: Countable, n: number): string {
  return i18n.t(`${key}.${pluralKey(n)}`, [formatNumber(n)]);
}
