import { i18n } from '#i18n';
import type { Desk, Field } from '../../../lib/model/desk';
import type { ShelfRow } from '../../../lib/model/shelf';
import type { ColumnId } from '../../../lib/model/view';
import { formatNumber } from '../../ui/format';
import { locale } from '../../ui/words';
import { readAmount } from './typed/amount';
import { readPrice } from './typed/price';
import type { Written } from './use-creator-actions';
import { columnName, priceText } from './words';

/** What came of what was typed: something to write, or why it cannot be understood. */
export type Read = { ok: true; written: Written } | { ok: false; why: string };

/** How a column is written in. */
export type Editing = {
  column: ColumnId;
  name: string;
  form: 'line' | 'lines' | 'day';
  longest: number;
  textOf(row: ShelfRow): string;
  read(text: string): Read;
};

/** As lib/model has them. */
const longest = { note: 2000, contact: 300, field: 2000, price: 60 };

/** How a column is written in, by typing; null for one that is not (status and tags are chosen, the others are read off pages). */
export function editingOf(column: ColumnId, desk: Desk): Editing | null {
  const name = columnName(column, desk);
  switch (column) {
    case 'note':
      return {
        ...{ column, name, form: 'lines', longest: longest.note },
        textOf: ({ entry }) => entry.note,
        read: (text) => ({ ok: true, written: { what: 'note', note: text.trim() } }),
      };
    case 'contact':
      return {
        ...{ column, name, form: 'line', longest: longest.contact },
        textOf: ({ card }) => card?.contact ?? '',
        read: (text) => ({ ok: true, written: { what: 'contact', contact: text.trim() } }),
      };
    case 'price':
      return {
        ...{ column, name, form: 'line', longest: longest.price },
        textOf: ({ entry }) => (entry.price ? priceText(entry.price) : ''),
        read(text) {
          const typed = readPrice(text, desk.currency, locale());
          if (typed.kind === 'unreadable') return { ok: false, why: i18n.t('desk.edit.noPrice', [desk.currency]) };
          return { ok: true, written: { what: 'price', price: typed.price } };
        },
      };
    default: {
      const field = desk.fields.find(({ id }) => `field:${id}` === column);
      return field ? editingOfField(field, column) : null;
    }
  }
}

function editingOfField(field: Field, column: ColumnId): Editing {
  return {
    ...{ column, name: field.name, form: field.kind === 'day' ? 'day' : 'line', longest: longest.field },
    textOf({ card }) {
      const value = card?.fields[field.id] ?? '';
      return typeof value === 'number' ? formatNumber(value, everyDigit) : value;
    },
    read: (text) => readField(field, text.trim()),
  };
}

/** As it was typed: a number in a field of its own is nobody's to round. */
const everyDigit: Intl.NumberFormatOptions = { maximumFractionDigits: 15 };

function readField(field: Field, text: string): Read {
  const keep = (value: string | number | null): Read => ({ ok: true, written: { what: 'field', field, value } });
  if (text === '') return keep(null);
  if (field.kind !== 'number') return keep(text);
  const typed = readAmount(text, locale());
  return typed.kind === 'amount' ? keep(typed.value) : { ok: false, why: i18n.t('desk.edit.noNumber') };
}

/** The next column after (or before) one that is written in by typing; null at the end of the row. */
export function nextEditable(columns: readonly ColumnId[], from: ColumnId, back: boolean, desk: Desk): ColumnId | null {
  const at = columns.indexOf(from);
  const rest = back ? columns.slice(0, at).toReversed() : columns.slice(at + 1);
  return rest.find((id) => editingOf(id, desk) !== null) ?? null;
}
