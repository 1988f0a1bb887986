import type { Count, Source } from '../model/count';
import { styleOf } from './units';

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

/** Digits with single separators between them; a space, an apostrophe or an Arabic separator too. */
const numberToken = /\d+(?:[.,'٫ ]\d+)*/g;

/**
 * The one number in `text`, label and unit around it in any order. Abbreviated text gives `exact: false` with the range of
 * values that would be shown so. `unreadable` for no number, several, a sign, a share, a fraction without a unit, or a text
 * whose meaning depends on a language that is not known ("1.234"). Never throws.
 */
export function parseCount(text: string, context: CountContext): Count {
  if (text.length > longest) return unreadable;
  const plain = westernised(text);
  const tokens = [...plain.matchAll(numberToken)];
  const token = tokens[0];
  if (token === undefined || tokens.length > 1) return unreadable;
  const before = plain.slice(0, token.index);
  const after = plain.slice(token.index + token[0].length);
  if (/[-−–+]$/.test(before)) return unreadable;

  const style = styleOf(context.lang, context.notation);
  const unit = style.unit.exec(after);
  const rest = unit === null ? after : after.slice(unit[0].length);
  if (/^\.? ?[+%‰]/.test(rest)) return unreadable;
  if (unit === null && (unknownUnit.test(after) || (style.decimal === null && /\p{L}/u.test(before + after)))) return unreadable;

  const digits = splitDecimal(token[0], style.decimal);
  if (digits === null) return unreadable;
  const power = (unit?.[1] === undefined ? 0 : style.power(unit[1])) - digits.decimals;
  const value = power < 0 ? Number.NaN : digits.all * 10 ** power;
  if (!Number.isSafeInteger(value)) return unreadable;
  if (unit === null) return { value, exact: true, from: context.from };
  const range = rangeOf(value, 10 ** power, context.rounding ?? 'either');
  return { value, exact: false, range, from: context.from };
}

/** A number of embedded data as an exact count: a whole number of 0 or more, or a string of digits; else `absent`. */
export function wholeCount(value: unknown, from: Source): Count {
  const number = typeof value === 'string' && /^\d{1,16}$/.test(value) ? Number(value) : value;
  if (typeof number !== 'number' || !Number.isSafeInteger(number) || number < 0) return { value: null, why: 'absent' };
  return { value: number, exact: true, from };
}

/** A lone letter or two that this language does not know as a unit: "12M" in a language without M is not twelve. */
const unknownUnit = /^(?: ?\p{Lu}|\p{Script=Latin}{1,2})(?![\p{L}\p{M}])/u;

/** The text with ASCII digits, plain spaces, one kind of apostrophe and no direction marks. */
function westernised(text: string): string {
  if (/^[\x20-\x7e]*$/.test(text)) return text.replace(/ {2,}/g, ' ');
  return text
    .normalize('NFKC')
    .replace(/[\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\u00ad\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .replace(/[\u2019\u02bc\u066c]/g, "'")
    .replace(/[^\x20-\x7e]/gu, (character) => asciiDigit(character) ?? character);
}

/** Every digit block of Unicode's basic plane starts at ...0 or ...6 of a row of sixteen (Unicode 16, category Nd). */
function asciiDigit(character: string): string | null {
  if (!/\p{Nd}/u.test(character)) return null;
  const code = character.codePointAt(0) ?? 0;
  const place = code % 16;
  return String(/\p{Nd}/u.test(String.fromCodePoint(code - place)) ? place : place - 6);
}

/** All digits as one whole number, and how many of them stand behind the decimal sign. */
type Digits = { all: number; decimals: number };

/** Western groups of three (1,234,567) or Indian ones (12,34,567), with the same separator throughout. */
const grouped = /^(?:\d+|\d{1,3}([.,' ])\d{3}(?:\1\d{3})*|\d{1,2}([.,' ])\d{2}(?:\2\d{2})*\2\d{3})$/;

function splitDecimal(token: string, decimal: '.' | ',' | null): Digits | null {
  const at = token.search(/\D\d+$/);
  const fractional = at < 0 ? false : endsInFraction(token, at, decimal);
  if (fractional === null) return null;
  const whole = fractional ? token.slice(0, at) : token;
  const fraction = fractional ? token.slice(at + 1) : '';
  if (!grouped.test(whole)) return null;
  return { all: Number(whole.replace(/\D/g, '') + fraction), decimals: fraction.length };
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

function rangeOf(value: number, step: number, rounding: 'cut' | 'either'): [number, number] {
  const high = rounding === 'cut' ? value + step - 1 : value + step;
  return [rounding === 'cut' ? value : Math.max(0, value - step), Math.min(high, Number.MAX_SAFE_INTEGER)];
}
