import type { Count, Source } from '../model/count';
import { grouped, numberToken, westernise } from './digits';
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

/**
 * The one number in `text`, label and unit around it in any order. Abbreviated text gives `exact: false` with the range of
 * values that would be shown so. `unreadable` for no number, several, a sign, a share, a fraction without a unit, or a text
 * whose meaning depends on a language that is not known ("1.234"). Never throws.
 */
export function parseCount(text: string, context: CountContext): Count {
  if (text.length > longest) return unreadable;
  const plain = westernise(text);
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

/** A lone letter or two that this language does not know as a unit: "12M" in a language without M is not twelve. */
const unknownUnit = /^(?: ?\p{Lu}|\p{Script=Latin}{1,2})(?![\p{L}\p{M}])/u;

/** All digits as one whole number, and how many of them stand behind the decimal sign. */
type Digits = { all: number; decimals: number };

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
