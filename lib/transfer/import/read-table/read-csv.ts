import Papa from 'papaparse';
import { type Cell, guardCells, type Limits, type OnRead, Refused, type TableNote } from './table';

const delimiters = [',', ';', '\t', '|'] as const;

/** Where no other separator is anywhere, lines of words still are one column. */
const usual = ',';

/** Rows of text separated by commas, semicolons, tabs or pipes, and how they were read. `firstRow` is 2 after a "sep=" line. */
type CsvRows = { rows: Cell[][]; firstRow: number; notes: TableNote[] };

/**
 * Reads delimited text: quotes, quotes in quotes, line breaks in cells, CR, LF and CRLF, rows of any length. The separator is that of
 * Excel's "sep=" line, else the one that makes the most even table. Refuses more than the limits.
 */
export function readCsv(text: string, bounds: Limits, onRead: OnRead = () => undefined): CsvRows {
  const said = /^\ufeff?"?sep=(.)"?[ \t;,|]*(?:\r\n|\r|\n|$)/i.exec(text);
  const body = said === null ? text.replace(/^\ufeff/, '') : text.slice(said[0].length);
  const delimiter = said?.[1] ?? likelyDelimiter(body);
  const firstRow = said === null ? 1 : 2;
  const quoted = parse(body, delimiter, true, bounds, onRead);
  const notes: TableNote[] = [{ kind: 'delimiter', delimiter }];
  if (quoted.openQuote === null) return { rows: quoted.rows, firstRow, notes: withCut(notes, quoted.cut) };
  // One forgotten quote would take the rest of the file into its cell.
  const plain = parse(body, delimiter, false, bounds, onRead);
  notes.push({ kind: 'open-quote', row: quoted.openQuote + firstRow });
  return { rows: plain.rows, firstRow, notes: withCut(notes, plain.cut) };
}

function withCut(notes: TableNote[], cells: number): TableNote[] {
  return cells === 0 ? notes : [...notes, { kind: 'cut', cells }];
}

type Parsed = { rows: Cell[][]; openQuote: number | null; cut: number };

function parse(text: string, delimiter: string, quotes: boolean, bounds: Limits, onRead: OnRead): Parsed {
  const rows: Cell[][] = [];
  const guard = guardCells(bounds);
  let openQuote: number | null = null;
  Papa.parse<string[]>(text, {
    delimiter,
    newline: likelyNewline(text),
    // A character that no text has, since the parser cannot be told to have none.
    quoteChar: quotes ? '"' : '\uffff',
    header: false,
    skipEmptyLines: false,
    step: ({ data, errors, meta }) => {
      if (openQuote === null && errors.some(({ code }) => isRunaway(code, data))) openQuote = rows.length;
      guard.row();
      rows.push(data.map((cell) => (cell === '' ? null : guard.cell(quotes ? cell : unquoted(cell)))));
      if (rows.length % 5_000 === 0) onRead(rows.length, text.length === 0 ? 1 : meta.cursor / text.length);
    },
  });
  // What ends with a line break has no row behind it.
  const last = rows.at(-1);
  if (last?.length === 1 && last[0] === null) rows.pop();
  return { rows, openQuote, cut: guard.cut };
}

/** A quote that is never closed, or that ends at one which should have been doubled, several lines further down. */
function isRunaway(code: string, cells: readonly string[]): boolean {
  return code === 'MissingQuotes' || (code === 'InvalidQuotes' && cells.some((cell) => /[\r\n]/.test(cell)));
}

function unquoted(cell: string): string {
  return cell.length > 1 && cell.startsWith('"') && cell.endsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell;
}

/** The line break outside of quotes; a cell may hold another one. */
function likelyNewline(text: string): '\r\n' | '\n' | '\r' {
  const outside = text.slice(0, 200_000).replace(/"(?:[^"]|"")*"/g, '');
  if (!outside.includes('\r')) return '\n';
  return outside.includes('\r\n') ? '\r\n' : outside.includes('\n') ? '\n' : '\r';
}

/** The separator that gives the most rows the same number of cells, more than one; among equals the one that gives more cells. */
function likelyDelimiter(text: string): string {
  let best: { delimiter: string; evenness: number; width: number } | null = null;
  const start = text.slice(0, 100_000);
  for (const delimiter of delimiters) {
    if (!start.includes(delimiter)) continue;
    const { data } = Papa.parse<string[]>(start, { delimiter, newline: likelyNewline(start), preview: 60, skipEmptyLines: 'greedy' });
    const widths = data.slice(0, start.length < text.length ? -1 : undefined).map((row) => row.length);
    const { width, share } = mode(widths);
    // A sentence has commas too; that few rows hold them says that they separate nothing.
    const evenness = width < 2 ? 0 : share;
    if (evenness === 0) continue;
    if (best === null || evenness > best.evenness + 0.05 || (evenness > best.evenness - 0.05 && width > best.width)) {
      best = { delimiter, evenness, width };
    }
  }
  return best?.delimiter ?? usual;
}

function mode(widths: readonly number[]): { width: number; share: number } {
  const times = new Map<number, number>();
  for (const width of widths) times.set(width, (times.get(width) ?? 0) + 1);
  const [width, count] = [...times].sort(([a, m], [b, n]) => n - m || b - a)[0] ?? [0, 0];
  return { width, share: widths.length === 0 ? 0 : count / widths.length };
}

/** Does a text without any line break or separator hold a table? One line is a table of one row. */
export function refuseEmpty(rows: readonly (readonly Cell[])[]): void {
  if (rows.every((row) => row.every((cell) => cell === null || (typeof cell === 'string' && cell.trim() === ''))))
    throw new Refused('empty');
}
