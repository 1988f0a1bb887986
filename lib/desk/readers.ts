import type { ShelfRow } from '../model/shelf';
import type { ColumnId } from '../model/view';
import { type Column, columnsFor, type Scale } from './columns';
import { collectNumbers, type NumberKeys, putNumbers } from './number-keys';
import type { Portioned } from './portions';
import type { Moves } from './row-order';
import { collectTexts, putTexts, type TextKeys } from './text-keys';

export type Keys = NumberKeys | TextKeys;

/** Prices of different currencies are never compared: a table is sorted by this before it is sorted by price. */
export const currencyOfPrice = 'currency';
export type KeyId = ColumnId | typeof currencyOfPrice;

/** How the cells of a column are made into something to sort, filter and search by. */
export type Reader =
  | { kind: 'number'; numberOf(row: ShelfRow): number }
  | { kind: 'text'; textOf(row: ShelfRow): string | null; compare(a: string, b: string): number };

/** What stands between the tags of a row; no tag has a line break. */
export const tagBreak = '\n';

/** A reader for each column, and one for the currency of prices. */
export function readersFor(scale: Scale): { columns: ReadonlyMap<ColumnId, Column>; readers: ReadonlyMap<KeyId, Reader> } {
  const columns = columnsFor(scale);
  const readers = new Map<KeyId, Reader>();
  for (const [id, column] of columns) readers.set(id, readerOf(column, scale));
  readers.set(currencyOfPrice, {
    kind: 'text',
    textOf: ({ entry }) => entry.price?.currency ?? null,
    compare: (a, b) => Number(b === scale.desk.currency) - Number(a === scale.desk.currency) || byCodes(a, b),
  });
  return { columns, readers };
}

function byCodes(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

function readerOf(column: Column, { compare }: Scale): Reader {
  switch (column.kind) {
    case 'choice': {
      const places = new Map<unknown, number>(column.choices?.map((value, place) => [value, place]));
      return { kind: 'number', numberOf: (row) => places.get(column.valueOf(row)) ?? Number.NaN };
    }
    case 'day':
      return { kind: 'number', numberOf: (row) => Date.parse(String(column.valueOf(row))) };
    case 'text':
    case 'link':
      // Persons have names that nobody sees.
      return { kind: 'text', textOf: (row) => asText(column.valueOf(row)), compare: column.id === 'person' ? byCodes : compare };
    case 'tags':
      return { kind: 'text', textOf: (row) => asText(column.valueOf(row)), compare };
    default:
      return { kind: 'number', numberOf: (row) => asNumber(column.valueOf(row)) };
  }
}

function asNumber(value: ReturnType<Column['valueOf']>): number {
  return typeof value === 'number' ? value : Number.NaN;
}

function asText(value: ReturnType<Column['valueOf']>): string | null {
  if (value === null || typeof value === 'string') return value;
  return typeof value === 'number' ? String(value) : value.join(tagBreak);
}

/** Reads the cells of all rows. */
export function collect(reader: Reader, rows: readonly ShelfRow[]): Portioned<Keys> {
  if (reader.kind === 'number') return collectNumbers(rows.length, (index) => at(rows, index, reader.numberOf, Number.NaN));
  return collectTexts(rows.length, (index) => at(rows, index, reader.textOf, null), reader.compare);
}

function at<T>(rows: readonly ShelfRow[], index: number, of: (row: ShelfRow) => T, none: T): T {
  const row = rows[index];
  return row === undefined ? none : of(row);
}

/** A row that is new, or otherwise than before. */
export type RowChange = { index: number; row: ShelfRow };

/** Reads rows anew where the column has something else than before. */
export function reread(reader: Reader, keys: Keys, changes: readonly RowChange[]): void {
  if (reader.kind === 'number' && keys.kind === 'number') {
    const { numberOf } = reader;
    const other = changes.map(({ index, row }) => ({ row: index, value: numberOf(row) }));
    putNumbers(
      keys,
      other.filter(({ row, value }) => !Object.is(keys.values[row], value)),
    );
  } else if (reader.kind === 'text' && keys.kind === 'text') {
    const { textOf, compare } = reader;
    const other = changes.map(({ index, row }) => ({ row: index, text: textOf(row) }));
    putTexts(
      keys,
      other.filter(({ row, text }) => (keys.texts[keys.places[row] ?? -1] ?? null) !== text),
      compare,
    );
  }
}

/** The keys of rows that stand elsewhere now; new rows are not read yet. */
export function rearrange(keys: Keys, moves: Moves): Keys {
  if (keys.kind === 'text') return { ...keys, places: moveAll(keys.places, moves) };
  const values = new Float64Array(moves.size);
  put(moves, (from, to, at) => (from < 0 ? values.fill(Number.NaN, at, at + 1) : values.set(keys.values.subarray(from, to), at)));
  return { ...keys, values, ranks: moveAll(keys.ranks, moves) };
}

function moveAll(old: Int32Array, moves: Moves): Int32Array {
  const into = new Int32Array(moves.size);
  put(moves, (from, to, at) => (from < 0 ? into.fill(-1, at, at + 1) : into.set(old.subarray(from, to), at)));
  return into;
}

function put({ stretches }: Moves, each: (from: number, to: number, at: number) => void): void {
  let at = 0;
  for (const { from, to } of stretches) {
    each(from, to, at);
    at += from < 0 ? 1 : to - from;
  }
}
