import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';

/** A row of labelled data: every field as the file has it; a column that the file lacks is no key. */
export type Row = Readonly<Record<string, string>>;

/** The rows of one file of labelled data, in its order. Throws where the file is not there or a row has too many or too few fields. */
export function readRows(folder: string, file: string): Row[] {
  const { data, errors } = Papa.parse<Record<string, string>>(readFileSync(join(folder, file), 'utf8'), {
    header: true,
    skipEmptyLines: true,
  });
  const [error] = errors;
  if (error !== undefined) throw new Error(`${file}, row ${error.row}: ${error.message}`);
  return data;
}

/** A field as a number; null where it is empty, missing or no number. */
export function numberIn(row: Row, column: string): number | null {
  const text = row[column]?.trim();
  if (text === undefined || text === '') return null;
  const value = Number(text);
  return Number.isFinite(value) ? value : null;
}
