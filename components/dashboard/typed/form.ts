import { i18n } from '#i18n';
import type { FieldValue } from '../../../lib/model/card';
import type { Field } from '../../../lib/model/desk';
import { longestContact, longestFieldText, longestNote } from '../../../lib/model/lengths';
import type { Price } from '../../../lib/model/list';
import { formatNumber } from '../../ui/format';
import { locale } from '../../ui/words';
import { priceText } from '../words';
import { readAmount } from './amount';
import { addressIn } from './link';
import { readPrice } from './price';

/** What came of what was typed: a value, or in words why it is none. */
export type Read<Value> = { ok: true; value: Value } | { ok: false; why: string };

/** How a value is written by hand, wherever that is. */
export type Form<Value> = {
  kind: 'line' | 'lines' | 'day';
  /** Which keys a phone shows. */
  inputMode?: 'decimal' | 'text';
  /** In characters. */
  longest: number;
  textOf(value: Value): string;
  read(text: string): Read<Value>;
};

/** A price as it is typed. */
const longestPrice = 60;

function textForm(kind: 'line' | 'lines', longest: number): Form<string> {
  return { kind, longest, textOf: (text) => text, read: (text) => ({ ok: true, value: text.trim() }) };
}

export const noteForm = textForm('lines', longestNote);
export const contactForm = textForm('line', longestContact);

/** A price; what names no currency is in the desk's, and nothing takes it away. */
export function priceForm(currency: string): Form<Price | null> {
  return {
    kind: 'line',
    longest: longestPrice,
    textOf: (price) => (price === null ? '' : priceText(price)),
    read(text) {
      const typed = readPrice(text, currency, locale());
      return typed.kind === 'price' ? { ok: true, value: typed.price } : { ok: false, why: i18n.t('desk.edit.noPrice', [currency]) };
    },
  };
}

/** As it was typed: a number in a field of its own is nobody's to round. */
const everyDigit: Intl.NumberFormatOptions = { maximumFractionDigits: 15 };

/** What stands in a field of the visitor's own, as it is written and shown. */
export function fieldText(value: FieldValue): string {
  return typeof value === 'number' ? formatNumber(value, everyDigit) : value;
}

/** A field of the visitor's own; nothing empties it. */
export function fieldForm({ kind }: Pick<Field, 'kind'>): Form<FieldValue | null> {
  return {
    kind: kind === 'day' ? 'day' : 'line',
    inputMode: kind === 'number' ? 'decimal' : 'text',
    longest: longestFieldText,
    textOf: (value) => fieldText(value ?? ''),
    read: (text) => readField(kind, text.trim()),
  };
}

function readField(kind: Field['kind'], text: string): Read<FieldValue | null> {
  if (text === '') return { ok: true, value: null };
  if (kind === 'link' && addressIn(text) === null) return { ok: false, why: i18n.t('desk.edit.noLink') };
  if (kind !== 'number') return { ok: true, value: text };
  const typed = readAmount(text, locale());
  return typed.kind === 'amount' ? { ok: true, value: typed.value } : { ok: false, why: i18n.t('desk.edit.noNumber') };
}
