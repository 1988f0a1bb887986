import type { Compact, Notations } from './cldr';

/** `value` in full, grouped as the locale groups (or not at all). */
export function showPlain(notations: Notations, value: number, grouping: 'locale' | 'none'): string {
  const least = grouping === 'none' ? Number.POSITIVE_INFINITY : notations.leastBeforeGroup;
  return inDigits(notations, group(notations, String(value), least));
}

/** `value` shortened by `compact`, with as many decimals as its digits need; short numbers group from five digits on (UTS 35, 3.6). */
export function showCompact(notations: Notations, compact: Compact, value: number): string {
  const { exponent, before, zeros, after } = compact;
  if (zeros === 0) return before;
  const decimals = exponent - zeros + 1;
  const digits = String(value).padStart(decimals + 1, '0');
  const fraction = digits.slice(digits.length - decimals).replace(/0+$/, '');
  const whole = group(notations, digits.slice(0, digits.length - decimals), Math.max(2, notations.leastBeforeGroup));
  return before + inDigits(notations, whole + (fraction === '' ? '' : notations.decimal + fraction)) + after;
}

function group({ group: sign, groups: [last, others] }: Notations, digits: string, least: number): string {
  if (digits.length < last + least) return digits;
  const parts = [digits.slice(-last)];
  for (let rest = digits.slice(0, -last); rest !== ''; rest = rest.slice(0, -others)) parts.unshift(rest.slice(-others));
  return parts.join(sign);
}

const inDigits = ({ digits }: Notations, text: string) => text.replace(/[0-9]/g, (digit) => digits[Number(digit)] ?? digit);
