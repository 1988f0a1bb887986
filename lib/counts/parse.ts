import type { Count, Source } from '../model/count';
import { fromChinese, grouped, westernise } from './digits';
import { type NumberStyle, styleOf } from './style';
import { endOfWord, isTied, powerBefore, unitAfter } from './unit';

/** `language`: K, M, B and their kin in the page's language; `latin`: K, M, B mean 10^3, 10^6, 10^9 in every language. */
export type Notation = 'language' | 'latin';

export type CountContext = {
  /** BCP 47 tag of the page, "" when it says none. */
  lang: string;
  notation: Notation;
  from: Source;
  /** `cut`: the network cuts digits off, 69,299 is "69.2K"; `either`: it may also round up or down (the default). */
  rounding?: 'cut' | 'either';
};

const unreadable: Count = { value: null, why: 'unreadable' };

/** More than any label with a number holds; a longer text is not a label. */
const longest = 200;

/**
 * The one number in `text`, label and unit around it in any order. Abbreviated text gives `exact: false` with the range of
 * values that would be shown so. `unreadable` for no number, several, a sign, a share, a fraction without a unit, or a text
 * whose meaning depends on a language that is not known ("1.234"). Case of the language tag and `_` for `-` do not matter.
 * Never throws.
 */
export function parseCount(text: string, context: CountContext): Count {
  if (text.length > longest) return unreadable;
  const plain = westernise(text);
  const style = styleOf(context.lang, context.notation);
  const start = firstDigit(plain, 0);
  if (start === plain.length) return withoutDigits(plain.trim(), style, context);
  const end = endOfNumber(plain, start);
  if (firstDigit(plain, end) < plain.length || '-−–+%٪'.includes(plain.charAt(start - 1) || ' ')) return unreadable;

  const unit = unitAfter(plain, end, style.units);
  const before = style.before === null ? 0 : powerBefore(plain, start, style.before);
  if (isShareOrMore(plain, unit?.end ?? end)) return unreadable;
  const isPlain = unit === null && before === 0;
  if (isPlain && (isUnknownUnit(plain, end) || (style.decimal === null && /\p{L}/u.test(plain)))) return unreadable;

  const digits = splitDecimal(plain.slice(start, end), style.decimal);
  if (digits === null) return unreadable;
  const power = (unit?.power ?? 0) + before - digits.decimals;
  const value = power < 0 ? Number.NaN : digits.all * 10 ** power;
  if (!Number.isSafeInteger(value)) return unreadable;
  return isPlain ? { value, exact: true, from: context.from } : rounded(value, 10 ** power, context);
}

function rounded(value: number, step: number, { from, rounding }: CountContext): Count {
  const low = rounding === 'cut' ? value : Math.max(0, value - step);
  const high = rounding === 'cut' ? value + step - 1 : value + step;
  return { value, exact: false, range: [low, Math.min(high, Number.MAX_SAFE_INTEGER)], from };
}

/** A word for a thousand alone (French "mille"), or Chinese digits. */
function withoutDigits(text: string, { units }: NumberStyle, context: CountContext): Count {
  const unit = text.length > 3 ? unitAfter(text, 0, units) : null;
  if (unit !== null && unit.power === 3 && unit.end === text.length) return rounded(1_000, 1_000, context);
  const plain = /^(zh|yue)\b/i.test(context.lang) ? fromChinese(text) : null;
  return plain === null ? unreadable : parseCount(plain, context);
}

const isDigit = (code: number) => code > 0x2f && code < 0x3a;

function firstDigit(text: string, from: number): number {
  let at = from;
  while (at < text.length && !isDigit(text.charCodeAt(at))) at += 1;
  return at;
}

/** Digits may have single separators between them: a point, comma, space, apostrophe or Arabic decimal sign. */
function endOfNumber(text: string, start: number): number {
  let end = start + 1;
  while (isDigit(text.charCodeAt(end)) || (isDigit(text.charCodeAt(end + 1)) && ".,' ٫".includes(text.charAt(end)))) end += 1;
  return end;
}

/** "500+", "1K+", "5 %" */
function isShareOrMore(text: string, at: number): boolean {
  const afterDot = text.charAt(at) === '.' ? at + 1 : at;
  return '+%‰٪'.includes(text.charAt(afterDot).trim() || text.charAt(afterDot + 1) || ' ');
}

/**
 * A lone letter or two that this language does not know as a unit: "12M" in a language without M is not twelve. Nor is "2 billion",
 * which is 10^9 in some languages and 10^12 in others.
 */
function isUnknownUnit(text: string, at: number): boolean {
  const isGlued = text.charAt(at) !== ' ';
  const start = isGlued ? at : at + 1;
  const end = endOfWord(text, start);
  const word = isTied(text, start, end) ? '' : text.slice(start, end);
  if (word.length > 2) return /^(?:b|tr)il+[ijyo]/i.test(word);
  return isGlued ? word !== '' && word < '\u0530' : word.length === 1 && word !== word.toLowerCase();
}

/** All digits as one whole number, and how many of them stand behind the decimal sign. */
type Digits = { all: number; decimals: number };

function splitDecimal(token: string, decimal: '.' | ',' | null): Digits | null {
  const at = lastSeparator(token);
  if (at < 0) return { all: digitsOf(token), decimals: 0 };
  const fractional = endsInFraction(token, at, decimal);
  if (fractional === null) return null;
  const whole = fractional ? token.slice(0, at) : token;
  if (lastSeparator(whole) >= 0 && !grouped.test(whole)) return null;
  return { all: digitsOf(token), decimals: fractional ? token.length - at - 1 : 0 };
}

/** The digits of `token` as one number; too large a one is no safe integer, however it is rounded. */
function digitsOf(token: string): number {
  let all = 0;
  for (let at = 0; at < token.length; at += 1) {
    const code = token.charCodeAt(at);
    if (isDigit(code)) all = all * 10 + code - 0x30;
  }
  return all;
}

function lastSeparator(token: string): number {
  let at = token.length - 1;
  while (at >= 0 && isDigit(token.charCodeAt(at))) at -= 1;
  return at;
}

/** Is the last separator, at `at`, a decimal sign? null where only an unknown language could tell. */
function endsInFraction(token: string, at: number, decimal: '.' | ',' | null): boolean | null {
  const separator = token.charAt(at);
  if (separator === '٫') return true;
  if (separator === ' ' || separator === "'") return false;
  const head = token.slice(0, at);
  if (head.includes(separator)) return false;
  const couldGroup = token.length - at === 4 && /^[1-9]\d{0,2}$/.test(head);
  return couldGroup ? decimal && separator === decimal : true;
}
