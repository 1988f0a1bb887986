import type { ShelfRow } from '../../model/shelf';
import type { ExportField } from './fields';
import { guardText } from './guard';
import { plainNumber } from './plain-number';
import { joinWords } from './words';

/** Tells spreadsheets that the file is UTF-8. */
const byteOrderMark = '\ufeff';
const lineEnd = '\r\n';

/** What makes a cell need quotes (RFC 4180); semicolons and tabs too, for programs that split at those, and spaces that some trim. */
const special = /[",\r\n;\t]|^\s|\s$/;

function quoted(text: string): string {
  return special.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** The text of one cell, before quotes: numbers in plain digits, instants as ISO 8601 in UTC, text that no spreadsheet takes for a formula. */
export function cellText(field: ExportField, row: ShelfRow): string {
  if (field.kind === 'words') return guardText(joinWords(field.valueOf(row)));
  const value = field.valueOf(row);
  if (value === null) return '';
  if (typeof value === 'string') return guardText(value);
  return field.kind === 'instant' ? new Date(value).toISOString() : plainNumber(value);
}

/** The first line of a CSV file: its headers. */
export function csvHead(fields: readonly ExportField[]): string {
  return byteOrderMark + fields.map(({ header }) => quoted(guardText(header))).join(',') + lineEnd;
}

/** The lines of some rows. */
export function csvLines(rows: readonly ShelfRow[], fields: readonly ExportField[]): string {
  let lines = '';
  for (const row of rows) {
    let line = '';
    for (const field of fields) line += `,${isText(field) ? quoted(cellText(field, row)) : cellText(field, row)}`;
    lines += line.slice(1) + lineEnd;
  }
  return lines;
}

/** Numbers and instants never need quotes. */
function isText({ kind }: ExportField): boolean {
  return kind === 'text' || kind === 'words' || kind === 'link' || kind === 'day';
}
