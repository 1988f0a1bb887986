import type { Price } from '../../../model/list';
import type { Cell } from '../read-table/table';
import { amountIn, type DecimalSign } from './amount';

/** Signs of one currency only; longer ones first. */
const signs: readonly (readonly [sign: string, currency: string])[] = [
  ['US$', 'USD'],
  ['R$', 'BRL'],
  ['A$', 'AUD'],
  ['AU$', 'AUD'],
  ['C$', 'CAD'],
  ['CA$', 'CAD'],
  ['MX$', 'MXN'],
  ['NZ$', 'NZD'],
  ['S$', 'SGD'],
  ['HK$', 'HKD'],
  ['NT$', 'TWD'],
  ['CHF', 'CHF'],
  ['Fr.', 'CHF'],
  ['zł', 'PLN'],
  ['Kč', 'CZK'],
  ['Ft', 'HUF'],
  ['lei', 'RON'],
  ['€', 'EUR'],
  ['£', 'GBP'],
  ['₹', 'INR'],
  ['₩', 'KRW'],
  ['₽', 'RUB'],
  ['₺', 'TRY'],
  ['₪', 'ILS'],
  ['₫', 'VND'],
  ['฿', 'THB'],
  ['₱', 'PHP'],
  ['₦', 'NGN'],
  ['₴', 'UAH'],
  ['R', 'ZAR'],
];

/** Signs that several currencies share: the visitor's own where it is one of these, else the first. */
const shared: Readonly<Record<string, readonly string[]>> = {
  $: ['USD', 'CAD', 'AUD', 'NZD', 'SGD', 'HKD', 'TWD', 'MXN', 'ARS', 'CLP', 'COP'],
  '¥': ['JPY', 'CNY'],
  '￥': ['JPY', 'CNY'],
  kr: ['SEK', 'NOK', 'DKK', 'ISK'],
  'kr.': ['DKK', 'SEK', 'NOK', 'ISK'],
};

/** The currency that a sign or a code of three letters means; null for none. `own` decides among those that share a sign. */
export function currencyIn(text: string, own: string): string | null {
  const sign = text.trim();
  const code = sign.toUpperCase();
  if (/^[A-Z]{3}$/.test(code)) return isCurrency(code) ? code : null;
  const known = signs.find(([other]) => other.toLowerCase() === sign.toLowerCase());
  if (known !== undefined) return known[1];
  const several = Object.hasOwn(shared, sign.toLowerCase()) ? shared[sign.toLowerCase()] : undefined;
  return several === undefined ? null : several.includes(own) ? own : (several[0] ?? null);
}

let currencies: ReadonlySet<string> | null = null;

function isCurrency(code: string): boolean {
  currencies ??= new Set(Intl.supportedValuesOf('currency'));
  return currencies.has(code);
}

/** What a cell says that somebody asks for: an amount with a sign or a code before or behind it, else in `currency`; null where it says no one price. */
export function priceIn(cell: Cell, decimal: DecimalSign, currency: string): Price | null {
  if (typeof cell === 'number') return inBounds(cell, currency);
  if (typeof cell !== 'string' || cell.length > 60) return null;
  const [, before = '', number = '', thousands, after = ''] =
    /^([^\d\s.,'+-]*\.?)\s*(\d[\d\s.,'’]*?)\s*(?:(k)(?![a-z]))?\s*(?:[.,]?[-–]{1,2})?\s*([^\d\s.,]*\.?)$/iu.exec(cell.trim()) ?? [];
  const amount = amountIn(number, decimal);
  const sign = before === '' ? after : before;
  if (amount === null || (before !== '' && after !== '' && currencyIn(before, currency) !== currencyIn(after, currency))) return null;
  const said = sign === '' ? currency : currencyIn(sign, currency);
  return said === null ? null : inBounds(thousands === undefined ? amount : amount * 1_000, said);
}

function inBounds(amount: number, currency: string): Price | null {
  // As the model has it; more than two decimals are no money.
  const rounded = Math.round(amount * 100) / 100;
  return rounded >= 0 && rounded <= 1e12 ? { amount: rounded, currency } : null;
}
