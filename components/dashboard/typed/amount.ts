import { parseCount } from '../../../lib/counts/parse';

/** What somebody typed where a number is asked for. */
export type Typed = { kind: 'nothing' } | { kind: 'amount'; value: number } | { kind: 'unreadable' };

/** Short for a thousand, a million and a billion wherever people count followers; a language's own words are known to lib/counts. */
const powers: Record<string, number> = { '': 1, k: 1e3, m: 1e6, b: 1e9, bn: 1e9 };

const form = /^([-−]?)(\d[\d.,'’\s]*?|[.,]\d+)\s*(k|m|bn?|)$/i;

/** Reads "10k", "1.5M", "1,200" and "1.200" by the signs of the language; a number below zero as well. */
export function readAmount(text: string, language: string): Typed {
  const plain = text.trim();
  if (plain === '') return { kind: 'nothing' };
  const [, sign, digits, unit] = form.exec(plain) ?? [];
  if (digits === undefined || unit === undefined) return readWords(plain, language);
  const value = Number(withoutGroups(digits, decimalOf(language))) * (powers[unit.toLowerCase()] ?? Number.NaN);
  if (!Number.isFinite(value)) return { kind: 'unreadable' };
  // Fifteen digits are what a double holds: 1.1 thousand are 1,100 and not 1,100.0000000000002.
  return { kind: 'amount', value: Number((sign ? -value : value).toPrecision(15)) };
}

/** Reads a share in percent, with or without its sign, as a fraction. */
export function readShare(text: string, language: string): Typed {
  const typed = readAmount(text.replace(/\s*[%٪]\s*$/, ''), language);
  return typed.kind === 'amount' ? { kind: 'amount', value: Number((typed.value / 100).toPrecision(15)) } : typed;
}

/** Words for thousands and millions; a number with anything else behind it is not understood. */
function readWords(text: string, lang: string): Typed {
  const count = parseCount(text, { lang, notation: 'language', from: 'text' });
  return count.value === null || count.exact ? { kind: 'unreadable' } : { kind: 'amount', value: count.value };
}

function decimalOf(language: string): string {
  return new Intl.NumberFormat(language).formatToParts(1.5).find(({ type }) => type === 'decimal')?.value ?? '.';
}

/** Groups of three, the first ones of two where people count in lakhs. */
const grouped = /^(?:\d+|\d{1,3}(?:([.,])\d{2,3}(?:\1\d{2,3})*))$/;

const plain = (part: string) => part.replace(/[.,]/g, '');

/**
 * The digits with a point before what is behind it, "NaN" for signs that make no sense together: of two kinds of signs the last is the
 * decimal one; one before three digits is by the language.
 */
function withoutGroups(digits: string, decimal: string): string {
  const tight = digits.replace(/['’\s]/g, '');
  const at = Math.max(tight.lastIndexOf('.'), tight.lastIndexOf(','));
  if (at < 0) return tight;
  const sign = tight.charAt(at);
  const whole = tight.slice(0, at);
  const couldGroup = tight.length - at === 4 && whole !== '' && whole !== '0' && !/[.,]/.test(whole);
  if (whole.includes(sign) || (couldGroup && sign !== decimal)) return grouped.test(tight) ? plain(tight) : 'NaN';
  return whole === '' || grouped.test(whole) ? `${plain(whole)}.${tight.slice(at + 1)}` : 'NaN';
}
