/** One cell of a file. A day or an instant is text as ISO 8601 writes it, without a zone where the file has none; null: nothing there. */
export type Cell = string | number | boolean | null;

/** What is worth knowing about how a file was read. */
export type TableNote =
  | { kind: 'encoding'; encoding: string; guessed: boolean }
  | { kind: 'delimiter'; delimiter: string }
  /** A quote in this row is never closed; the file was read as if quotes meant nothing. */
  | { kind: 'open-quote'; row: number }
  | { kind: 'skipped-above'; rows: number }
  /** Cells longer than a spreadsheet can hold were cut. */
  | { kind: 'cut'; cells: number }
  | { kind: 'other-sheets'; count: number };

/** A file's rows, each as long as the file has it. */
export type Table = {
  readonly kind: 'csv' | 'xlsx' | 'json';
  readonly rows: readonly (readonly Cell[])[];
  /** Numbers of the rows as a spreadsheet shows them, from 1. */
  readonly numbers: readonly number[];
  /** Names of all sheets of a workbook, in their order; of other files none. */
  readonly sheets: readonly string[];
  readonly sheet: string | null;
  readonly notes: readonly TableNote[];
  /** Do the columns have names by the nature of the file, as JSON has? They stand in the first row then. */
  readonly named: boolean;
};

/** Why nothing was read from a file; each has its words and a next step. */
export const refusals = [
  'empty',
  'too-large',
  'too-many-cells',
  'too-much-unpacked',
  'old-excel',
  'opendocument',
  'other-archive',
  'web-page',
  'document',
  'binary',
  'broken-workbook',
  'broken-json',
  'no-rows-in-json',
  'backup',
  'no-such-sheet',
  'too-slow',
  'unreadable',
] as const;
export type Refusal = (typeof refusals)[number];

/** Thrown inside the reader only; whoever reads a file gets the code. */
export class Refused extends Error {
  readonly code: Refusal;
  constructor(code: Refusal) {
    super(code);
    this.name = 'Refused';
    this.code = code;
  }
}

/** How much a file may hold. A machine with little memory reads this much without swapping, and a list has at most 100,000 creators. */
export const limits = {
  /** Bytes of the file itself. */
  file: 100 * 1024 * 1024,
  /** Bytes of all parts of a workbook, unpacked. */
  unpacked: 250 * 1024 * 1024,
  cells: 6_000_000,
  rows: 500_000,
  columns: 1_000,
  /** Characters of one cell, as in Excel. */
  cell: 32_767,
} as const;

export type Limits = { readonly [K in keyof typeof limits]: number };

/** Told of rows read so far, and how much of the file that is, from 0 to 1. */
export type OnRead = (rows: number, part: number) => void;

/** Counts cells and refuses the one too many; answers text cut to what a cell may hold. */
export type CellGuard = { cell(text: string): string; row(): void; readonly cut: number };

/** A guard for one file. */
export function guardCells({ cells, rows, columns, cell: longest }: Limits): CellGuard {
  let seen = 0;
  let rowsSeen = 0;
  let inRow = 0;
  let cut = 0;
  return {
    cell(text) {
      seen += 1;
      inRow += 1;
      if (seen > cells || inRow > columns) throw new Refused('too-many-cells');
      if (text.length <= longest) return text;
      cut += 1;
      return text.slice(0, longest).replace(/[\uD800-\uDBFF]$/, '');
    },
    row() {
      rowsSeen += 1;
      inRow = 0;
      if (rowsSeen > rows) throw new Refused('too-many-cells');
    },
    get cut() {
      return cut;
    },
  };
}
