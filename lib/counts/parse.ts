import type { Count, Source } from '../model/count';
import { fromChinese, grouped, westernise } from './digits';
import { type NumberStyle, styleOf } from './style';
import { endOfWord, isTied, powerBefore, skipSpaces, unitAfter } from './unit';

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
 * Never throws. Times and dates must not be passed: "5m" is five million.
 */
export function parseCount(text: string, context: CountContext): Count {
  if (text.length > longest) return unreadable;
  const plain = westernise(text, true);
  const style = styleOf(context.lang, context.notation);
  const [, head = '', token] = onlyNumber.exec(plain) ?? [];
  if (token === undefined) return withoutNumber(plain.trim(), context);
  if (head !== '' && isCutOrSigned.test(head)) return unreadable;

  const start = head.length;
  const end = start + token.length;
  const unit = unitAfter(plain, end, style.units);
  const before = style.before === null ? 0 : powerBefore(plain, start, style.before);
  const rest = plain.slice(unit?.end ?? end);
  if (rest !== '' && isShareOrMore.test(rest)) return unreadable;
  const isPlain = unit === null && before === 0;
  if (isPlain && (isUnknownUnit(plain, end, style) || (style.decimal === null && /\p{L}/u.test(plain)))) return unreadable;

  const digits = splitDecimal(token, style.decimal);
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

/** A word for a thousand alone, which CLDR 48 has in these languages only, or Chinese digits. */
function withoutNumber(text: string, context: CountContext): Count {
  if (/^(?:(?:fr|ht|it)\b\S* mille|(?:lld|vec)\b\S* mile)$/i.test(`${context.lang} ${text}`)) return rounded(1_000, 1_000, context);
  const plain = /^(zh|yue)\b/i.test(context.lang) ? fromChinese(text) : null;
  return plain === null ? unreadable : parseCount(plain, context);
}

/** Digits with single separators between them, and none before or after. */
const onlyNumber = /^(\D*)(\d+(?:[.,'٫ ]\d+)*)\D*$/;

/** Before the digits: a sign, a currency, or a separator without its own digits (".5K"); a dash may stand between a label and them. */
const isCutOrSigned = /[-‐−–+➕<>]$|[%٪\p{Sc}] *$|^ *[-‐−–+➕] +$|(?<!\p{L})[.,'٫]$/u;

/** "500+", "1K+", "5 %", "5 €" */
const isShareOrMore = /^\.? *[+➕%‰٪\p{Sc}]/u;

/**
 * "2 billion" is 10^9 in some languages and 10^12 in others; a word of consonants alone (without x), or a short one with a point, is an
 * abbreviation.
 */
const ambiguous = /^(?:(?:b|tr)il+[ijyo]|(?:[b-df-hj-np-tvwz]{1,3}|[ткм])\P{L}?$|.{1,4}\.$)/iu;

/** What hardly goes on a word that begins as a unit does ("12 milseguidores"), where "militares" does; any letter of scripts after Cyrillic. */
const goesOn = /^[b-dfgp-tvwz\u0530-\uffff]/;

/** Does a word follow that may be a unit which this language does not know, or one glued to a label? "12M" is not twelve. */
function isUnknownUnit(text: string, at: number, { units, before }: NumberStyle): boolean {
  const start = skipSpaces(text, at);
  const isGlued = start === at;
  const end = endOfWord(text, start);
  const word = text.slice(start, end);
  if (word === '' || (!isGlued && text.charAt(end) !== '.' && isTied(text, start, end))) return false;
  if (ambiguous.test(text.slice(start, end + 1)) || before?.has(word)) return true;
  const low = word.toLowerCase();
  if (word.length < 4 && word !== low && word === word.toUpperCase()) return true;
  if (isGlued && word.length < 3 && word < '\u0530') return true;
  for (let length = isGlued || word.charAt(0) !== low.charAt(0) ? 1 : 3; length < 5; length += 1) {
    if ((isGlued || goesOn.test(word.slice(length))) && units.has(low.slice(0, length))) return true;
  }
  return false;
}

/** All digits as one whole number, and how many of them stand behind the decimal sign. */
type Digits = { all: number; decimals: number };

function splitDecimal(token: string, decimal: '.' | ',' | null): Digits | null {
  const at = lastSeparator(token);
  const fractional = at >= 0 && endsInFraction(token, at, decimal);
  if (fractional === null) return null;
  const whole = fractional ? token.slice(0, at) : token;
  if (lastSeparator(whole) >= 0 && !grouped.test(whole)) return null;
  return { all: digitsOf(token), decimals: fractional ? token.length - at - 1 : 0 };
}

const isDigit = (code: number) => code > 0x2f && code < 0x3a;

/** The digits of `token` as one number; too large a one is no safe integer, however it is rounded. */
function digitsOf(token: string): number {
  let all = 0;
  for (let at = 0; at < token.length; at += 1) {
    const code = token.charCodeAt(at);
    if (isDigit(code)) all = all * 10 + (code - 0x30);
  }
  return all;
}

function lastSeparator(token: string): number {
  let at = token.length - 1;
  while (isDigit(token.charCodeAt(at))) at -= 1;
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
