import { guardText } from '../export/guard';
import type { Cell } from './read-table/table';

/** One rejected row with its reason in words. */
export type RejectedLine = { reason: string; cells: readonly Cell[] };

/**
 * A CSV file of rejected rows for mending them and importing them again: the file's own columns, and the reason in one more. Cells that a
 * spreadsheet would calculate are made harmless. `header` is empty where the file has no names of columns.
 */
export function rejectedCsv(header: readonly Cell[], reasonHeader: string, lines: readonly RejectedLine[]): string {
  const width = lines.reduce((widest, { cells }) => Math.max(widest, cells.length), header.length);
  const padded = (cells: readonly Cell[]) => [...cells, ...Array.from({ length: width - cells.length }, () => null)];
  const rows = lines.map(({ reason, cells }) => [...padded(cells), reason]);
  const head = header.length === 0 ? [] : [[...padded(header), reasonHeader]];
  return `\ufeff${[...head, ...rows].map((row) => row.map(cellText).join(',')).join('\r\n')}\r\n`;
}

function cellText(cell: Cell): string {
  const text = cell === null ? '' : typeof cell === 'string' ? guardText(cell) : String(cell);
  return /[",;\t\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
