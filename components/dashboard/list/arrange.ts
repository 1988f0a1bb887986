import type { Arrangement, ColumnId, Condition } from '../../../lib/model/view';

/** The narrowest and the widest that a column can be made, in pixels, as lib/model/view.ts has it with room to read. */
export const narrowest = 56;
export const widest = 800;

const mostSorts = 6;

/** How a column is sorted by, and as which of several; null where it is not. */
export type Sorted = { descending: boolean; place: number; among: number };

/** What a click on the head of a column does: the first sorts, the second the other way round, the third not any more. `add` keeps the other sorts. */
export function sortByClick(arrangement: Arrangement, column: ColumnId, startsDescending: boolean, add: boolean): Arrangement {
  const before = arrangement.sort.find((one) => one.column === column);
  if (before === undefined) return sortBy(arrangement, column, startsDescending, add);
  if (before.descending === startsDescending) return sortBy(arrangement, column, !startsDescending, add);
  const others = arrangement.sort.filter((one) => one.column !== column);
  return { ...arrangement, sort: add ? others : [] };
}

/** Sorts by a column, in its place where it is sorted by already; `add` keeps the other sorts. */
export function sortBy(arrangement: Arrangement, column: ColumnId, descending: boolean, add: boolean): Arrangement {
  const one = { column, descending };
  if (!add) return { ...arrangement, sort: [one] };
  const known = arrangement.sort.some((other) => other.column === column);
  const sort = known ? arrangement.sort.map((other) => (other.column === column ? one : other)) : [...arrangement.sort, one];
  return { ...arrangement, sort: sort.slice(-mostSorts) };
}

/** Sorts by this column no more. */
export function unsort(arrangement: Arrangement, column: ColumnId): Arrangement {
  return { ...arrangement, sort: arrangement.sort.filter((one) => one.column !== column) };
}

/** How a column is sorted by. */
export function sortedBy({ sort }: Arrangement, column: ColumnId): Sorted | null {
  const index = sort.findIndex((one) => one.column === column);
  const one = sort[index];
  return one ? { descending: one.descending, place: index + 1, among: sort.length } : null;
}

/** Puts a column before the one that stands at `to` (counted without it); the first stays "creator". */
export function moveColumn(arrangement: Arrangement, column: ColumnId, to: number): Arrangement {
  const moved = arrangement.columns.find(({ id }) => id === column);
  if (moved === undefined || column === 'creator') return arrangement;
  const others = arrangement.columns.filter(({ id }) => id !== column);
  const place = Math.min(Math.max(to, 1), others.length);
  return { ...arrangement, columns: others.toSpliced(place, 0, moved) };
}

/** Moves a column by some places, to the left in what is read from the left where `by` is below zero. */
export function shiftColumn(arrangement: Arrangement, column: ColumnId, by: number): Arrangement {
  const at = arrangement.columns.findIndex(({ id }) => id === column);
  return at < 0 ? arrangement : moveColumn(arrangement, column, at + by);
}

/** Shows a column at the end, or takes it away with nothing left behind of it but its conditions; "creator" stays. */
export function showColumn(arrangement: Arrangement, column: ColumnId, shown: boolean): Arrangement {
  const others = arrangement.columns.filter(({ id }) => id !== column);
  const before = others.length < arrangement.columns.length;
  if (column === 'creator' || before === shown) return arrangement;
  return { ...arrangement, columns: shown ? [...others, { id: column, width: null }] : others };
}

/** Makes a column so wide (in pixels), or as wide as it is by itself (null). */
export function widenColumn(arrangement: Arrangement, column: ColumnId, width: number | null): Arrangement {
  const fitting = width === null ? null : Math.round(Math.min(widest, Math.max(narrowest, width)));
  return { ...arrangement, columns: arrangement.columns.map((one) => (one.id === column ? { ...one, width: fitting } : one)) };
}

/** Puts a condition in the place of `index`, or after the others (null). */
export function putCondition(arrangement: Arrangement, index: number | null, condition: Condition): Arrangement {
  const { conditions } = arrangement;
  return { ...arrangement, conditions: index === null ? [...conditions, condition] : conditions.with(index, condition) };
}

/** Takes a condition away. */
export function dropCondition(arrangement: Arrangement, index: number): Arrangement {
  return { ...arrangement, conditions: arrangement.conditions.toSpliced(index, 1) };
}
