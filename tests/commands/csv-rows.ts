import Papa from 'papaparse';

/** A row of a table with the physical line that it begins on; `fields` is null where its quotes do not match. */
export type CsvRow = { line: number; fields: string[] | null };

type Format = { delimiter: string; newline: '\n' | '\r' };

type Parsed = { data: string[][]; errors: { row?: number }[]; meta: { cursor: number } };

/** Lines that are together longer than this are no row: somewhere a quote was opened and never closed. In characters. */
const longestRow = 1_000_000;

const sampleLength = 64_000;
const delimiters = [',', ';', '\t', '|'] as const;

/**
 * The rows of a table that comes in pieces, header first, empty lines left out. What parts fields is read from the header. A row whose quotes
 * do not match costs one line, not all that follow.
 */
export async function* csvRows(pieces: AsyncIterable<string>): AsyncGenerator<CsvRow[]> {
  let format: Format | null = null;
  let [rest, line] = ['', 1];
  for await (const piece of pieces) {
    rest += piece;
    if (format === null) {
      if (rest.length < sampleLength) continue;
      rest = withoutMark(rest);
      format = formatOf(rest);
    }
    const taken = takeRows(rest, line, format, false);
    [rest, line] = [taken.rest, taken.line];
    yield taken.rows;
  }
  if (format === null) {
    rest = withoutMark(rest);
    format = formatOf(rest);
  }
  if (rest !== '') yield takeRows(rest + format.newline, line, format, true).rows;
}

/** Without the mark of its encoding. */
function withoutMark(text: string): string {
  return text.replace(/^\ufeff/, '');
}

/** What parts the header into most names: rows may be bad, and their texts full of what parts others. */
function formatOf(text: string): Format {
  const sample = text.slice(0, sampleLength);
  const newline = sample.includes('\n') ? '\n' : '\r';
  const formats = delimiters.map((delimiter): Format => ({ delimiter, newline }));
  const names = formats.map((format) => parse(sample.replace(/^[\r\n]+/, '') + newline, format, 1).data[0]?.length ?? 0);
  return formats[names.indexOf(Math.max(...names))] ?? { delimiter: ',', newline };
}

/** Whole rows from the start of the text; what is left is the beginning of a row, or nothing where no more text comes. */
function takeRows(text: string, firstLine: number, format: Format, isLast: boolean): { rows: CsvRow[]; rest: string; line: number } {
  const rows: CsvRow[] = [];
  let [rest, line] = [text, firstLine];
  while (true) {
    const { data, cursor, broken } = wholeRows(rest, format);
    const mayHoldBreaks = rest.includes('"');
    for (const fields of data) {
      const lines = mayHoldBreaks ? 1 + breaksIn(fields, format.newline) : 1;
      dropCarriageReturn(fields);
      if (fields.length > 1 || fields[0] !== '') rows.push({ line, fields });
      line += lines;
    }
    rest = rest.slice(cursor);
    const mayGoOn = !broken && rest.length <= (isLast ? 0 : longestRow);
    const end = rest.indexOf(format.newline);
    // A line of which more comes is neither dropped nor counted in part.
    if (mayGoOn || (end < 0 && !isLast)) return { rows, rest, line };
    rows.push({ line, fields: null });
    line += 1;
    rest = rest.slice(end + 1);
  }
}

/** The rows up to the first whose quotes do not match, and how far they reach. */
function wholeRows(text: string, format: Format): { data: string[][]; cursor: number; broken: boolean } {
  const { data, errors, meta } = parse(text, format, 0);
  const brokenRow = errors[0]?.row;
  if (brokenRow === undefined) return { data, cursor: meta.cursor, broken: false };
  if (brokenRow === 0) return { data: [], cursor: 0, broken: true };
  const before = parse(text, format, brokenRow);
  return { data: before.data, cursor: before.meta.cursor, broken: true };
}

function parse(text: string, format: Format, preview: number): Parsed {
  return new Papa.Parser({ ...format, preview }).parse(text, 0, true);
}

function breaksIn(fields: readonly string[], newline: string): number {
  return fields.reduce((breaks, field) => (field.includes(newline) ? breaks + field.split(newline).length - 1 : breaks), 0);
}

function dropCarriageReturn(fields: string[]): void {
  const last = fields.at(-1);
  if (last?.endsWith('\r')) fields[fields.length - 1] = last.slice(0, -1);
}
