import { byteOrderMark, csvLine } from '../export/csv';
import type { CsvStyle } from '../export/separators';
import type { Cell } from './read-table/table';

/** One rejected row with its reason in words. */
export type RejectedLine = { reason: string; cells: readonly Cell[] };

/**
 * A CSV file of rejected rows for mending them and importing them again: the file's own columns, and the reason in one more. Cells that a
 * spreadsheet would calculate are made harmless. `header` is empty where the file has no names of columns.
 */
export function rejectedCsv(header: readonly Cell[], reasonHeader: string, lines: readonly RejectedLine[], style: CsvStyle): string {
  const width = lines.reduce((widest, { cells }) => Math.max(widest, cells.length), header.length);
  const padded = (cells: readonly Cell[]) => [...cells, ...Array.from({ length: width - cells.length }, () => null)];
  const head = header.length === 0 ? '' : csvLine([...padded(header), reasonHeader], style);
  return byteOrderMark + head + lines.map(({ reason, cells }) => csvLine([...padded(cells), reason], style)).join('');
}
