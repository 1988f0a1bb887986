import type { Portioned } from './portions';

const portion = 4096;

/** The numbers of a column by row, NaN where there is none, and each one's rank among them: 0 for the smallest, -1 for none. */
export type NumberKeys = { readonly kind: 'number'; values: Float64Array; ranks: Int32Array; ascending: Float64Array };

/** Reads the numbers and ranks them. */
export function* collectNumbers(size: number, numberAt: (row: number) => number): Portioned<NumberKeys> {
  const values = new Float64Array(size);
  let known = 0;
  for (let row = 0; row < size; row += 1) {
    if (row % portion === portion - 1) yield;
    const value = numberAt(row);
    values[row] = value;
    if (!Number.isNaN(value)) known += 1;
  }
  const ascending = distinct(values, known);
  yield;
  const ranks = new Int32Array(size);
  for (let row = 0; row < size; row += 1) {
    if (row % portion === portion - 1) yield;
    ranks[row] = rankOf(ascending, values[row] ?? Number.NaN);
  }
  return { kind: 'number', values, ranks, ascending };
}

function distinct(values: Float64Array, known: number): Float64Array {
  const sorted = new Float64Array(known);
  let count = 0;
  for (const value of values) if (!Number.isNaN(value)) sorted[count++] = value;
  sorted.sort();
  count = 0;
  for (const value of sorted) if (count === 0 || sorted[count - 1] !== value) sorted[count++] = value;
  return sorted.slice(0, count);
}

/** Where the number stands, or would have to; -1 for NaN. */
function rankOf(ascending: Float64Array, value: number): number {
  if (Number.isNaN(value)) return -1;
  let [from, below] = [0, ascending.length];
  while (from < below) {
    const middle = (from + below) >> 1;
    if ((ascending[middle] ?? 0) < value) from = middle + 1;
    else below = middle;
  }
  return from;
}

/** Gives rows other numbers, NaN for none. What is known of all other rows stays right. */
export function putNumbers(keys: NumberKeys, changes: readonly { row: number; value: number }[]): void {
  const { ascending } = keys;
  const coming = changes.flatMap(({ value }) => (Number.isNaN(value) || ascending[rankOf(ascending, value)] === value ? [] : [value]));
  if (coming.length > 0) insertNumbers(keys, Float64Array.from(new Set(coming)).sort());
  for (const { row, value } of changes) {
    keys.values[row] = value;
    keys.ranks[row] = rankOf(keys.ascending, value);
  }
}

/** Puts numbers, ascending and none of them there yet, among the others. */
function insertNumbers(keys: NumberKeys, coming: Float64Array): void {
  const { ascending, ranks } = keys;
  const all = new Float64Array(ascending.length + coming.length);
  const moved = new Int32Array(ascending.length);
  let next = 0;
  for (let rank = 0; rank < ascending.length; rank += 1) {
    const value = ascending[rank] ?? 0;
    for (let one = coming[next]; one !== undefined && one < value; one = coming[next]) all[rank + next++] = one;
    moved[rank] = rank + next;
    all[rank + next] = value;
  }
  all.set(coming.subarray(next), ascending.length + next);
  for (let row = 0; row < ranks.length; row += 1) {
    const rank = ranks[row] ?? -1;
    if (rank >= 0) ranks[row] = moved[rank] ?? -1;
  }
  keys.ascending = all;
}
