import { westernise } from '../../lib/counts/digits';
import { locales, type Notations, notationsOf } from './cldr';
import { showCompact, showPlain } from './show';

type Form = 'plain' | 'short' | 'long';

/** A number as CLDR has a locale show it. `step` is what one more in its last digit would add. */
export type Case = { locale: string; system: string; form: Form; text: string; value: number; step: number };

/** One digit in the plurals that languages tell apart, two and three digits; one with seven for plain numbers only. */
const mantissas = ['1', '2', '5', '12', '69', '123', '987'];
const long = '1234567';

/** Every number to show: each mantissa at each magnitude from 0 to 10 that it has digits for. */
const values = [...mantissas, long].flatMap((digits) =>
  Array.from({ length: 12 - digits.length }, (_, zeros) => ({
    value: Number(digits) * 10 ** zeros,
    exponent: digits.length - 1 + zeros,
    digits,
  })),
);

/** CLDR's root is no language, so that nothing can be known of it. */
const languages = locales.filter((locale) => locale !== 'und');

/** Each text once that a locale has for these numbers: in each of its numbering systems, in every plural form that there is. */
export function* casesOfAllLocales(): Generator<Case> {
  for (const locale of languages) {
    for (const notations of notationsOf(locale)) {
      const seen = new Set<string>();
      for (const one of casesOf(notations)) {
        const key = `${one.form} ${one.text} ${one.value}`;
        if (!seen.has(key)) yield { locale, system: notations.system, ...one };
        seen.add(key);
      }
    }
  }
}

function* casesOf(notations: Notations): Generator<Omit<Case, 'locale' | 'system'>> {
  for (const { value, exponent, digits } of values) {
    yield { form: 'plain', text: showPlain(notations, value, 'locale'), value, step: 1 };
    yield { form: 'plain', text: showPlain(notations, value, 'none'), value, step: 1 };
    if (digits === long) continue;
    for (const form of ['short', 'long'] as const) {
      for (const compact of notations[form]) {
        if (compact.exponent !== exponent || (compact.zeros === 0 && value !== 10 ** exponent)) continue;
        const zerosBehind = String(value).length - String(value).replace(/0+$/, '').length;
        const power = exponent - Math.max(0, compact.zeros - 1);
        yield { form, text: showCompact(notations, compact, value), value, step: 10 ** Math.min(power, zerosBehind) };
      }
    }
  }
}

/** How a case is named in a list of exceptions: with ASCII digits, so that one line does for two numbering systems. */
export const nameOf = ({ locale, system, form, text }: Case) => `${locale}/${system} ${form}: ${westernise(text).trim()}`;
