import type { ShelfRow } from '../model/shelf';
import type { Condition } from '../model/view';
import type { Cells } from './cells';
import type { Column } from './columns';
import { foldForSearch, searchedWords } from './fold';
import { type Keys, tagBreak } from './readers';

/** Does the row at that place meet the condition? */
export type Test = (row: number) => boolean;

/** A test for every row; null for a condition that asks for nothing or for a column that is gone. */
export function testFor(condition: Condition, cells: Cells): Test | null {
  const column = cells.columns.get(condition.column);
  const keys = cells.keys(condition.column);
  if (column === undefined || keys === null) return null;
  switch (condition.kind) {
    case 'known': {
      const places = keys.kind === 'text' ? keys.places : keys.ranks;
      return (row) => (places[row] ?? -1) >= 0 === condition.known;
    }
    case 'range':
      return isWithin(column, keys, condition.from, condition.to);
    case 'among':
      return condition.values.length === 0 ? null : isAmong(column, keys, condition.values, cells.rows());
    case 'words': {
      const words = searchedWords(condition.words);
      return words.length === 0 ? null : holdsAll(words, column, keys, cells.rows());
    }
  }
}

const never: Test = () => false;

function isWithin(column: Column, keys: Keys, from: number | null, to: number | null): Test | null {
  if (from === null && to === null) return null;
  if (keys.kind === 'text' || column.kind === 'choice') return never;
  const { values } = keys;
  const [lowest, highest] = [from ?? Number.NEGATIVE_INFINITY, to ?? Number.POSITIVE_INFINITY];
  return (row) => {
    const value = values[row] ?? Number.NaN;
    return value >= lowest && value <= highest;
  };
}

function isAmong(column: Column, keys: Keys, values: readonly string[], rows: readonly ShelfRow[]): Test {
  if (column.choices !== null && keys.kind === 'number') {
    const wanted = column.choices.map((choice) => values.includes(choice));
    return (row) => wanted[keys.values[row] ?? Number.NaN] === true;
  }
  const wanted = new Set(values.map(foldForSearch));
  // Tags that differ in capitals alone are the same tag.
  return byText(column, keys, rows, (folded) => folded.split(tagBreak).some((each) => wanted.has(each)));
}

function holdsAll(words: readonly string[], column: Column, keys: Keys, rows: readonly ShelfRow[]): Test {
  return byText(column, keys, rows, (folded) => words.every((word) => folded.includes(word)));
}

/** Texts that several rows have are looked at once. */
function byText(column: Column, keys: Keys, rows: readonly ShelfRow[], fits: (folded: string) => boolean): Test {
  if (keys.kind === 'text') {
    keys.folded ??= keys.texts.map(foldForSearch);
    const fitting = Uint8Array.from(keys.folded, (text) => Number(fits(text)));
    return (row) => fitting[keys.places[row] ?? -1] === 1;
  }
  return (index) => {
    const row = rows[index];
    const value = row === undefined ? null : column.valueOf(row);
    return value !== null && fits(foldForSearch(String(value)));
  };
}
