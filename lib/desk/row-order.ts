import { bySaving, type ShelfRow } from '../model/shelf';

/** The rows in order, in an array of their own. */
export function ordered(rows: readonly ShelfRow[]): ShelfRow[] {
  const isOrdered = rows.every((row, index) => {
    const before = rows[index - 1];
    return before === undefined || bySaving(before, row) < 0;
  });
  return isOrdered ? [...rows] : rows.toSorted(bySaving);
}

/** Where a row stands in ordered rows, or would have to. */
export function placeIn(rows: readonly ShelfRow[], row: ShelfRow): number {
  let [from, below] = [0, rows.length];
  while (from < below) {
    const middle = (from + below) >> 1;
    const there = rows[middle];
    if (there !== undefined && bySaving(there, row) < 0) from = middle + 1;
    else below = middle;
  }
  return from;
}

/** Where rows went: stretches of rows that stay together, from `from` to below `to` as they were, or one new row where `from` is -1. */
export type Moves = { stretches: readonly { from: number; to: number }[]; size: number };

/** How ordered rows come together without those at the places in `going` and with those in `coming`, and where the latter stand then. */
export function rejoin(
  rows: readonly ShelfRow[],
  going: readonly number[],
  coming: readonly ShelfRow[],
): { moves: Moves; changes: { index: number; row: ShelfRow }[] } {
  const events = [...coming.map((row) => ({ at: placeIn(rows, row), row })), ...going.map((at) => ({ at, row: null }))];
  const stretches: { from: number; to: number }[] = [];
  const changes: { index: number; row: ShelfRow }[] = [];
  let from = 0;
  let size = 0;
  const stay = (to: number) => {
    if (to > from) stretches.push({ from, to });
    size += Math.max(to - from, 0);
    from = to;
  };
  for (const { at, row } of events.sort(byPlace)) {
    stay(at);
    if (row === null) from = at + 1;
    else {
      stretches.push({ from: -1, to: -1 });
      changes.push({ index: size, row });
      size += 1;
    }
  }
  stay(rows.length);
  return { moves: { stretches, size }, changes };
}

type Event = { at: number; row: ShelfRow | null };

/** What comes stands before what goes at the same place. */
function byPlace(a: Event, b: Event): number {
  if (a.at !== b.at) return a.at - b.at;
  return a.row === null || b.row === null ? Number(a.row === null) - Number(b.row === null) : bySaving(a.row, b.row);
}

/** What belongs to rows, after they came together anew; `coming` in their order where they are new. */
export function rejoined<T>(values: readonly T[], { stretches }: Moves, coming: readonly T[]): T[] {
  const all: T[] = [];
  let next = 0;
  for (const { from, to } of stretches) {
    const part = from < 0 ? coming : values;
    const end = from < 0 ? next + 1 : to;
    for (let index = from < 0 ? next++ : from; index < end; index += 1) {
      const value = part[index];
      if (value !== undefined) all.push(value);
    }
  }
  return all;
}
