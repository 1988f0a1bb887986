import { describe, expect, it } from 'vitest';
import { parseCount } from '../../lib/counts/parse';
import { locales, release } from './cldr';
import { type Case, casesOfAllLocales, nameOf } from './cldr-cases';
import { exceptions } from './exceptions';

const minute = 60_000;

/** Exact where it was written in full; else every number that is cut off to the same text. */
function isReadBack({ locale, form, text, value, step }: Case): boolean {
  const count = parseCount(text, { lang: locale, notation: 'language', from: 'text', rounding: 'cut' });
  if (count.value !== value || count.exact !== (form === 'plain')) return false;
  return count.exact || (count.range[0] === value && count.range[1] === value + step - 1);
}

describe(`numbers as CLDR ${release} has every locale show them`, () => {
  it(
    'are read back to what was shown, but for the listed exceptions, which are less than a thousandth',
    () => {
      let shown = 0;
      const missed: string[] = [];
      for (const one of casesOfAllLocales()) {
        shown += 1;
        if (!isReadBack(one)) missed.push(nameOf(one));
      }
      const share = 100 * (1 - missed.length / shown);
      process.stderr.write(`CLDR ${release}: ${locales.length - 1} locales, ${shown} texts, ${share.toFixed(3)} % read back\n`);
      expect(missed.sort()).toEqual(exceptions.flatMap(({ names }) => names).sort());
      expect(share).toBeGreaterThanOrEqual(99.9);
    },
    minute,
  );
});

describe("numbers as the running engine's Intl writes them", () => {
  it(
    'are read back, all but few: its CLDR has another version',
    () => {
      let [shown, read] = [0, 0];
      for (const locale of Intl.NumberFormat.supportedLocalesOf(locales.filter((locale) => locale !== 'und'))) {
        for (const { text, value, isFull } of writtenByIntl(locale)) {
          const count = parseCount(text, { lang: locale, notation: 'language', from: 'text' });
          shown += 1;
          if (count.value === value && (count.exact || !isFull)) read += 1;
        }
      }
      const share = (100 * read) / shown;
      process.stderr.write(`Intl, CLDR ${process.versions['cldr']}: ${shown} texts, ${share.toFixed(2)} % read back\n`);
      expect(share).toBeGreaterThan(98);
    },
    minute,
  );
});

function* writtenByIntl(locale: string): Generator<{ text: string; value: number; isFull: boolean }> {
  const full = new Intl.NumberFormat(locale);
  const short = new Intl.NumberFormat(locale, { notation: 'compact', maximumSignificantDigits: 3 });
  const long = new Intl.NumberFormat(locale, { notation: 'compact', compactDisplay: 'long', maximumSignificantDigits: 3 });
  for (const mantissa of [1, 2, 12, 987]) {
    for (let value = mantissa; value < 10 ** 11; value *= 10) {
      yield { text: full.format(value), value, isFull: true };
      yield { text: short.format(value), value, isFull: false };
      yield { text: long.format(value), value, isFull: false };
    }
  }
}
