import { joinWords } from '../../export/words';
import { type Cell, guardCells, type Limits, Refused } from './table';

/** Objects within objects become "a.b"; deeper ones than this are written as they are. */
const deepest = 3;

/**
 * Rows of a JSON text, the names of the columns first: a list of objects or of lists, an object with such a list anywhere near its top, or one
 * object a line. Lists of words become one cell. Refuses broken JSON and JSON without rows.
 */
export function readJson(text: string, bounds: Limits): { rows: Cell[][]; cut: number } {
  const value = parsed(text);
  if (isObject(value) && typeof Reflect.get(value, 'checksum') === 'string' && 'tables' in value) throw new Refused('backup');
  const list = Array.isArray(value) ? value : longestList(value, 0);
  if (list === null || list.length === 0) throw new Refused('no-rows-in-json');
  const guard = guardCells(bounds);
  const places = new Map<string, number>();
  const rows = list.map((entry: unknown) => {
    guard.row();
    const row: Cell[] = [];
    for (const [name, inside] of Array.isArray(entry) ? Object.entries(entry) : cellsOf(entry, '', 0)) {
      const place = places.get(name) ?? places.size;
      places.set(name, place);
      // Few bytes may name a new column in each row, and every row is as long as its last column.
      if (places.size > bounds.columns) throw new Refused('too-many-cells');
      while (row.length < place) row.push(null);
      row[place] = plain(inside, guard.cell);
    }
    return row;
  });
  // Rows that are lists have no names, but the first of them may hold some.
  const named = list.some((entry: unknown) => !Array.isArray(entry));
  return { rows: named ? [[...places.keys()], ...rows] : rows, cut: guard.cut };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    const lines = text.split(/\r?\n|\r/).filter((line) => line.trim() !== '');
    if (lines.length < 2) throw new Refused('broken-json');
    try {
      return lines.map((line): unknown => JSON.parse(line));
    } catch {
      throw new Refused('broken-json');
    }
  }
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

/** The list of objects or lists with the most entries within the first levels of an object. */
function longestList(value: unknown, depth: number): unknown[] | null {
  if (!isObject(value) || depth > deepest) return null;
  if (Array.isArray(value)) return value.some(isObject) ? value : null;
  const lists = Object.values(value).flatMap((inside) => {
    const list = longestList(inside, depth + 1);
    return list === null ? [] : [list];
  });
  return lists.sort((a, b) => b.length - a.length)[0] ?? null;
}

/** An entry as names and values, what lies deeper under joined names. A value alone is a row of one column. */
function cellsOf(entry: unknown, prefix: string, depth: number): [string, unknown][] {
  if (!isObject(entry) || Array.isArray(entry) || depth >= deepest) return [[prefix === '' ? 'value' : prefix, entry]];
  return Object.entries(entry).flatMap(([name, inside]) => cellsOf(inside, prefix === '' ? name : `${prefix}.${name}`, depth + 1));
}

function plain(value: unknown, cut: (text: string) => string): Cell {
  if (value === null || value === undefined || value === '') return null;
  if (typeof value === 'number' || typeof value === 'boolean') {
    cut('');
    return value;
  }
  if (typeof value === 'string') return cut(value);
  if (Array.isArray(value) && value.every((one) => !isObject(one))) return cut(joinWords(value.map((one) => String(one ?? ''))));
  return cut(safeJson(value));
}

/** What lies too deep is shown as it was written; too deep even for that, it is left out. */
function safeJson(value: unknown): string {
  try {
    return JSON.stringify(value);
  } catch {
    return '';
  }
}
