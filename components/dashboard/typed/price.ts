import type { Price } from '../../../lib/model/list';
import { readAmount } from './amount';

/** What somebody typed where a price is asked for; nothing takes the price away. */
export type TypedPrice = { kind: 'price'; price: Price | null } | { kind: 'unreadable' };

/** What a sign means; several where several countries write it so, the likeliest first. */
const signs: readonly (readonly [string, readonly [string, ...string[]]])[] = [
  ['r$', ['BRL']],
  ['us$', ['USD']],
  ['a$', ['AUD']],
  ['c$', ['CAD']],
  ['$', ['USD', 'CAD', 'AUD', 'NZD', 'SGD', 'HKD', 'MXN', 'CLP', 'COP', 'ARS']],
  ['€', ['EUR']],
  ['£', ['GBP', 'EGP']],
  ['¥', ['JPY', 'CNY']],
  ['₹', ['INR']],
  ['₩', ['KRW']],
  ['₺', ['TRY']],
  ['₽', ['RUB']],
  ['₴', ['UAH']],
  ['₫', ['VND']],
  ['zł', ['PLN']],
  ['kč', ['CZK']],
  ['kr', ['SEK', 'NOK', 'DKK', 'ISK']],
];

const largest = 1e12;

/** Reads "450", "450 EUR", "€ 1,200" and "1.5k usd". What names no currency is in the desk's. */
export function readPrice(text: string, currency: string, language: string): TypedPrice {
  const plain = text.trim();
  if (plain === '') return { kind: 'price', price: null };
  const { amount, named } = takeCurrencyOff(plain, currency);
  const typed = readAmount(amount, language);
  if (typed.kind !== 'amount' || typed.value < 0 || typed.value > largest) return { kind: 'unreadable' };
  return { kind: 'price', price: { amount: typed.value, currency: named ?? currency } };
}

function takeCurrencyOff(text: string, currency: string): { amount: string; named: string | null } {
  const [, before, middle, after] = /^([a-z]{3})?\s*(.*?)\s*(?<![a-z])([a-z]{3})?$/i.exec(text) ?? [];
  const code = (before ?? after)?.toUpperCase();
  if (code !== undefined && middle !== undefined && !(before && after) && isCurrency(code)) return { amount: middle, named: code };
  const low = text.toLowerCase();
  for (const [sign, [likeliest, ...others]] of signs) {
    const named = others.includes(currency) ? currency : likeliest;
    if (low.startsWith(sign)) return { amount: text.slice(sign.length), named };
    if (low.endsWith(sign)) return { amount: text.slice(0, -sign.length), named };
  }
  return { amount: text, named: null };
}

let currencies: ReadonlySet<string> | null = null;

function isCurrency(code: string): boolean {
  currencies ??= new Set(Intl.supportedValuesOf('currency'));
  return currencies.has(code);
}
