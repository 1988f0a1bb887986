import { blankRow, type FileRow } from './file-row';

function saysNothing(value: unknown): boolean {
  return value === null || value === '' || (Array.isArray(value) && value.length === 0);
}

/** Rows as one text, without what says nothing; unpackRows answers them as they were. */
export function packRows(rows: readonly FileRow[]): string {
  return JSON.stringify(rows, (_, value: unknown) => (saysNothing(value) ? undefined : value));
}

/** The rows that packRows was given, by this version of the code: a change of their shape has to drop imports that are not finished. */
export function unpackRows(packed: string): FileRow[] {
  const rows: FileRow[] = JSON.parse(packed);
  return rows.map((row) => ({ ...blankRow(), ...row }));
}
