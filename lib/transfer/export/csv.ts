import type { ShelfRow } from '../../model/shelf';
import type { ExportField } from './fields';
import { guardText } from './guard';
import { plainNumber } from './plain-number';
import { type CsvStyle, csvStyles } from './separators';
import { joinWords } from './words';

/** Tells spreadsheets that the file is UTF-8. */
export const byteOrderMark = '\ufeff';
const lineEnd = '\r\n';

/** What makes a cell need quotes (RFC 4180), whichever separator the file has, for programs that split at another; and spaces that some trim. */
const special = /[",\r\n;\t]|^\s|\s$/;

function quoted(text: string): string {
  return special.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** A number in plain digits with the file's decimal sign; "" for what is not finite. */
function numberText(value: number, { decimal }: CsvStyle): string {
  const text = plainNumber(value);
  return decimal === '.' ? text : text.replace('.', decimal);
}

/** One line of any cells: text that no spreadsheet takes for a formula, numbers in plain digits, null as nothing. */
export function csvLine(cells: readonly (string | number | boolean | null)[], style: CsvStyle): string {
  const texts = cells.map((cell) => {
    if (typeof cell === 'number') return numberText(cell, style);
    return cell === null ? '' : quoted(guardText(String(cell)));
  });
  return texts.join(style.separator) + lineEnd;
}

/** The text of one cell, before quotes: numbers in plain digits, instants as ISO 8601 in UTC, text that no spreadsheet takes for a formula. */
export function cellText(field: ExportField, row: ShelfRow, style: CsvStyle = csvStyles.comma): string {
  if (field.kind === 'words') return guardText(joinWords(field.valueOf(row)));
  const value = field.valueOf(row);
  if (value === null) return '';
  if (typeof value === 'string') return guardText(value);
  return field.kind === 'instant' ? new Date(value).toISOString() : numberText(value, style);
}

/** The first line of a CSV file: its headers. */
export function csvHead(fields: readonly ExportField[], style: CsvStyle = csvStyles.comma): string {
  const headers = fields.map(({ header }) => header);
  return byteOrderMark + csvLine(headers, style);
}

/** The lines of some rows. */
export function csvLines(rows: readonly ShelfRow[], fields: readonly ExportField[], style: CsvStyle = csvStyles.comma): string {
  let lines = '';
  for (const row of rows) {
    let line = '';
    for (const field of fields) {
      const text = cellText(field, row, style);
      line += style.separator + (isText(field) ? quoted(text) : text);
    }
    lines += line.slice(1) + lineEnd;
  }
  return lines;
}

/** Numbers and instants never need quotes. */
function isText({ kind }: ExportField): boolean {
  return kind === 'text' || kind === 'words' || kind === 'link' || kind === 'day';
}
