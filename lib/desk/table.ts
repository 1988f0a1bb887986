import type { ShelfRow } from '../model/shelf';
import type { Arrangement, ColumnId } from '../model/view';
import { makeCells } from './cells';
import type { Scale } from './columns';
import { testFor } from './conditions';
import { foldForSearch, searchedWords } from './fold';
import type { NumberKeys } from './number-keys';
import { currencyOfPrice, type KeyId, tagBreak } from './readers';
import { sortStably } from './sort';
import type { TextKeys } from './text-keys';

/** What of a table is to be seen, and in which order. `search`: every word stands somewhere in what the visitor can read of a creator. */
export type Query = Pick<Arrangement, 'sort' | 'conditions'> & { search: string };

/** The rows of a list, latest saved first, and which of them a query shows. Indexes hold until the next `replace`. */
export type DeskTable = {
  readonly size: number;
  /** Throws a RangeError for an index that there is not. */
  row(index: number): ShelfRow;
  /** The index of a profile's row, or null. */
  find(profileId: string): number | null;
  /**
   * The indexes of the rows that meet all conditions and hold all words, in the order of the sort; equal ones latest saved first, unknown
   * values last in both directions. What asks for nothing, or for a column that is gone, is passed over.
   */
  select(query: Query): Int32Array;
  /** How many rows have each value of a column (a choice, tags); all rows are counted, unknown values are not. */
  counts(column: ColumnId): ReadonlyMap<string, number>;
  /** Puts rows that were changed or are new in their places, and takes out those of these profiles. */
  replace(changed: readonly ShelfRow[], removed: readonly string[]): void;
  /** Reads in turns of a few milliseconds whatever a query may need; a query that does not wait for it takes longer, and answers the same. */
  warm(): Promise<void>;
};

/** A table of these rows, in whatever order they come. `rows` is not changed. */
export function makeTable(rows: readonly ShelfRow[], scale: Scale): DeskTable {
  const cells = makeCells(rows, scale);
  return {
    get size() {
      return cells.rows().length;
    },
    row(index) {
      const row = cells.rows()[index];
      if (row === undefined) throw new RangeError(`There is no row ${index} of ${cells.rows().length}`);
      return row;
    },
    find: cells.find,
    select({ sort, conditions, search }) {
      let found = Int32Array.from(cells.rows().keys());
      for (const condition of conditions) {
        const test = testFor(condition, cells);
        if (test !== null) found = found.filter(test);
      }
      const words = searchedWords(search);
      if (words.length > 0) {
        const texts = cells.searchTexts();
        found = found.filter((row) => words.every((word) => texts[row]?.includes(word)));
      }
      for (const { id, descending } of sort.flatMap(sortKeys).reverse()) {
        const keys = cells.keys(id);
        if (keys !== null) found = sortStably(found, keys, descending);
      }
      return found;
    },
    counts(id) {
      const keys = cells.keys(id);
      if (keys === null) return new Map();
      return keys.kind === 'text' ? countTags(keys) : countChoices(keys, cells.columns.get(id)?.choices ?? []);
    },
    replace: cells.replace,
    warm: cells.warm,
  };
}

function sortKeys({ column, descending }: Arrangement['sort'][number]): { id: KeyId; descending: boolean }[] {
  const own = { id: column, descending };
  return column === 'price' ? [{ id: currencyOfPrice, descending: false }, own] : [own];
}

function countChoices({ ranks, ascending }: NumberKeys, choices: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const [rank, rows] of tally(ranks).entries()) {
    const value = choices[ascending[rank] ?? -1];
    if (value !== undefined && rows > 0) counts.set(value, rows);
  }
  return counts;
}

/** Tags that differ in capitals alone are one, in the spelling that most rows have. */
function countTags({ places, texts }: TextKeys): Map<string, number> {
  const spellings = new Map<string, Map<string, number>>();
  for (const [place, rows] of tally(places).entries()) {
    for (const tag of rows > 0 ? (texts[place] ?? '').split(tagBreak) : []) {
      const same = spellings.get(foldForSearch(tag)) ?? new Map<string, number>();
      spellings.set(foldForSearch(tag), same.set(tag, (same.get(tag) ?? 0) + rows));
    }
  }
  const counts = new Map<string, number>();
  for (const same of spellings.values()) {
    const [commonest] = [...same].sort(([a, rows], [b, others]) => others - rows || (a < b ? -1 : 1));
    if (commonest !== undefined)
      counts.set(
        commonest[0],
        [...same.values()].reduce((sum, rows) => sum + rows, 0),
      );
  }
  return counts;
}

/** How often each place occurs; -1 is none. */
function tally(places: Int32Array): Int32Array {
  const rows = new Int32Array(places.reduce((most, place) => Math.max(most, place), -1) + 1);
  for (const place of places) if (place >= 0) rows[place] = (rows[place] ?? 0) + 1;
  return rows;
}
