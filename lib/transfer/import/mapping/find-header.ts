import { namedIn } from '../../profile-address';
import type { Cell, Table } from '../read-table/table';
import { textOf } from '../values/words';
import { saidBy } from './header-words';

/**
 * Index of the row that holds the columns' names: the first row as full as the rows usually are, unless it looks like data (an address, a
 * handle, mostly numbers). null where there is none.
 */
export function findHeader({ rows, named }: Pick<Table, 'rows' | 'named'>): number | null {
  if (named) return rows.length > 0 ? 0 : null;
  const start = rows.slice(0, 50);
  const widths = start.map(filled).filter((width) => width > 0);
  const usual = widths.toSorted((a, b) => a - b)[Math.floor(widths.length / 2)] ?? 0;
  const index = start.findIndex((row) => filled(row) >= Math.max(1, usual * 0.6));
  const row = rows[index];
  if (row === undefined || index > 20) return null;
  return looksLikeNames(row) ? index : null;
}

function filled(row: readonly Cell[]): number {
  return row.filter((cell) => cell !== null && cell !== '').length;
}

function looksLikeNames(row: readonly Cell[]): boolean {
  const cells = row.filter((cell) => cell !== null && cell !== '');
  const texts = cells.map((cell) => textOf(cell));
  if (texts.some((text) => saidBy(text).target !== null)) return true;
  const isData = (cell: Cell, text: string) =>
    typeof cell !== 'string' || /^@/.test(text) || /^[\d.,\s%€$£-]+$/.test(text) || namedIn(text).kind === 'profile';
  return !cells.some((cell, i) => isData(cell, texts[i] ?? '')) && texts.length > 1;
}
