import { type Cell, type CellGuard, Refused } from './table';
import { type DateStyles, isoOfSerial } from './xlsx-styles';
import { attribute, eachTag, textAt, unescapeExcel } from './xml';

/** What a sheet's cells refer to. */
type Shared = { strings: readonly string[]; dates: DateStyles; from1904: boolean };

type SheetRows = { rows: Cell[][]; numbers: number[] };

/** Every string that a workbook's cells share, in their order. Readings that Japanese has beside its signs are left out. */
export function sharedStringsIn(xml: string): string[] {
  const strings: string[] = [];
  let text = '';
  let beside = false;
  eachTag(xml, 0, (name, tag, content, closes) => {
    if (name === 'si') {
      if (closes) strings.push(unescapeExcel(text));
      else text = '';
    } else if (name === 'rPh') beside = !closes;
    else if (name === 't' && !closes && !beside) text += tag.endsWith('/') ? '' : textAt(xml, content);
  });
  return strings;
}

/** The column of a cell's address, from 0: "C7" is 2; null where it names none. */
function columnOf(address: string): number | null {
  let column = 0;
  for (let at = 0; at < address.length; at += 1) {
    const code = address.charCodeAt(at) & 0xdf;
    if (code < 0x41 || code > 0x5a) break;
    column = column * 26 + code - 0x40;
  }
  return column === 0 ? null : column - 1;
}

/**
 * Rows of a sheet that have a cell with something in it, with their numbers; what a formula gave last, no formulas; cells with an error are
 * empty. Cells and rows need not say where they stand, and those further right than `columns` are left out.
 */
export function readSheet(
  xml: string,
  shared: Shared,
  guard: CellGuard,
  columns: number,
  onRow: (rows: number, at: number) => void,
): SheetRows {
  const rows: Cell[][] = [];
  const numbers: number[] = [];
  let row: Cell[] = [];
  let number = 0;
  let column = -1;
  let cell = { type: '', style: 0 };
  let value: string | null = null;
  let inside = false;
  let beside = false;

  eachTag(xml, Math.max(0, xml.search(/<(?:\w+:)?sheetData[\s/>]/)), (name, tag, content, closes) => {
    switch (name) {
      case 'c':
        if (closes) {
          inside = false;
          const found = cellValue(cell, value, shared);
          if (found === null || column >= columns) return;
          while (row.length < column) row.push(null);
          const text = guard.cell(typeof found === 'string' ? found : '');
          row[column] = typeof found === 'string' ? text : found;
          return;
        }
        column = columnOf(attribute(tag, 'r') ?? '') ?? column + 1;
        cell = { type: attribute(tag, 't') ?? 'n', style: Number(attribute(tag, 's') ?? -1) };
        value = null;
        inside = true;
        return;
      case 'v':
      case 't':
        // An empty element has no text; what follows it belongs to another one.
        if (!closes && inside && !beside) value = (name === 't' ? (value ?? '') : '') + (tag.endsWith('/') ? '' : textAt(xml, content));
        return;
      case 'rPh':
        beside = !closes;
        return;
      case 'row':
        if (closes) {
          if (row.length > 0) {
            guard.row();
            rows.push(row);
            numbers.push(number);
            if (rows.length % 2_000 === 0) onRow(rows.length, content);
          }
          row = [];
          return;
        }
        number = rowNumber(attribute(tag, 'r'), number);
        column = -1;
        row = [];
    }
  });
  return { rows, numbers };
}

function rowNumber(said: string | null, last: number): number {
  const number = said === null ? last + 1 : Number(said);
  if (!Number.isSafeInteger(number) || number < 1) throw new Refused('broken-workbook');
  return number;
}

function cellValue({ type, style }: { type: string; style: number }, text: string | null, { strings, dates, from1904 }: Shared): Cell {
  if (text === null || text === '') return null;
  switch (type) {
    case 's':
      return strings[Number(text)] || null;
    case 'str':
    case 'inlineStr':
      return unescapeExcel(text) || null;
    case 'b':
      return text === '1' || text === 'true';
    case 'd':
      return text.replace(/T00:00:00(?:\.0+)?Z?$/, '').replace(/(T\d\d:\d\d:\d\d)[.\d]*Z?$/, '$1');
    case 'e':
      return null;
    default: {
      const number = Number(text);
      if (!Number.isFinite(number)) return text;
      return dates[style] === true ? (isoOfSerial(number, from1904) ?? number) : number;
    }
  }
}
