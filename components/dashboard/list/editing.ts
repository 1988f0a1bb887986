import type { Desk } from '../../../lib/model/desk';
import type { ShelfRow } from '../../../lib/model/shelf';
import type { ColumnId } from '../../../lib/model/view';
import { contactForm, type Form, fieldForm, noteForm, priceForm, type Read } from '../typed/form';
import { columnName } from '../words';
import type { Written } from './use-creator-actions';

/** How a column is written in. */
export type Editing = {
  column: ColumnId;
  name: string;
  kind: Form<unknown>['kind'];
  longest: number;
  textOf(row: ShelfRow): string;
  read(text: string): Read<Written>;
};

/** How a column is written in, by typing; null for one that is not (status and tags are chosen, the others are read off pages). */
export function editingOf(column: ColumnId, desk: Desk): Editing | null {
  const by = <Value>(form: Form<Value>, kept: (row: ShelfRow) => Value, write: (value: Value) => Written): Editing => ({
    column,
    name: columnName(column, desk),
    kind: form.kind,
    longest: form.longest,
    textOf: (row) => form.textOf(kept(row)),
    read(text) {
      const read = form.read(text);
      return read.ok ? { ok: true, value: write(read.value) } : read;
    },
  });
  switch (column) {
    case 'note':
      return by(
        noteForm,
        ({ entry }) => entry.note,
        (note) => ({ what: 'note', note }),
      );
    case 'contact':
      return by(
        contactForm,
        ({ card }) => card?.contact ?? '',
        (contact) => ({ what: 'contact', contact }),
      );
    case 'price':
      return by(
        priceForm(desk.currency),
        ({ entry }) => entry.price,
        (price) => ({ what: 'price', price }),
      );
    default: {
      const field = desk.fields.find(({ id }) => `field:${id}` === column);
      if (field === undefined) return null;
      return by(
        fieldForm(field),
        ({ card }) => card?.fields[field.id] ?? null,
        (value) => ({ what: 'field', field, value }),
      );
    }
  }
}

/** The next column after (or before) one that is written in by typing; null at the end of the row. */
export function nextEditable(columns: readonly ColumnId[], from: ColumnId, back: boolean, desk: Desk): ColumnId | null {
  const at = columns.indexOf(from);
  const rest = back ? columns.slice(0, at).toReversed() : columns.slice(at + 1);
  return rest.find((id) => editingOf(id, desk) !== null) ?? null;
}
