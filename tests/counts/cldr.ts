import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** A short form of a power of ten: `zeros` digits stand between `before` and `after`; none where a word alone says 1,000. */
export type Compact = { exponent: number; plural: string; before: string; zeros: number; after: string };

/** How one locale writes numbers in one numbering system. */
export type Notations = {
  locale: string;
  system: string;
  /** The ten digits, 0 first. */
  digits: readonly string[];
  decimal: string;
  group: string;
  /** Size of the last group and of those before it. */
  groups: readonly [number, number];
  /** No grouping unless this many digits stand before the last group. */
  leastBeforeGroup: number;
  short: readonly Compact[];
  long: readonly Compact[];
};

type Symbols = { decimal: string; group: string };
type Formats = { standard: string } & Record<'short' | 'long', { decimalFormat?: Record<string, string> }>;
type Numbers = Record<string, unknown> & { minimumGroupingDigits: string };

const require = createRequire(import.meta.url);
const folder = join(dirname(require.resolve('cldr-numbers-full/package.json')), 'main');
const systems: Record<string, { _digits?: string }> = require('cldr-core/supplemental/numberingSystems.json').supplemental.numberingSystems;

/** The release that everything here comes from, as npm names it. */
export const release: string = require('cldr-numbers-full/package.json').version;

export const locales: readonly string[] = readdirSync(folder).sort();

/** Everything that CLDR knows of a locale's numbers, for each numbering system that it has (its own and the Latin one). */
export function notationsOf(locale: string): Notations[] {
  const numbers: Numbers = JSON.parse(readFileSync(join(folder, locale, 'numbers.json'), 'utf8')).main[locale].numbers;
  return Object.keys(numbers).flatMap((key) => {
    const system = /^symbols-numberSystem-(.+)$/.exec(key)?.[1];
    const digits = system === undefined ? undefined : systems[system]?._digits;
    if (system === undefined || digits === undefined) return [];
    const { decimal, group } = numbers[key] as Symbols;
    const formats = numbers[`decimalFormats-numberSystem-${system}`] as Formats;
    const [last = '', ...before] = formats.standard.split('.')[0]?.split(',').reverse() ?? [];
    return {
      locale,
      system,
      digits: [...digits],
      decimal,
      group,
      groups: [last.length, before.length > 1 ? (before[0]?.length ?? 0) : last.length],
      leastBeforeGroup: Number(numbers.minimumGroupingDigits),
      short: compactsOf(formats.short.decimalFormat ?? {}),
      long: compactsOf(formats.long.decimalFormat ?? {}),
    };
  });
}

/** A pattern's second half is for negative numbers, which no count is; '0' alone says that there is no short form. */
function compactsOf(patterns: Record<string, string>): Compact[] {
  return Object.entries(patterns).flatMap(([key, pattern]) => {
    const [power = '', plural = ''] = key.split('-count-');
    const positive = pattern.split(';')[0] ?? '';
    if (positive === '0') return [];
    const [before = '', after = ''] = positive.replaceAll("'", '').split(/0+/);
    const zeros = positive.length - positive.replaceAll('0', '').length;
    return { exponent: power.length - 1, plural, before, zeros, after };
  });
}
