import type { Portioned } from './portions';

/** Rows are looked at in portions of this size. */
const portion = 2048;

/**
 * The texts of a column. `places` says for each row which of the texts it has, -1 for none. Texts ascend; those that count as equal have
 * the same `classes` number, which ascends too. `folded`: the texts as they are searched, once somebody did.
 */
export type TextKeys = { readonly kind: 'text'; places: Int32Array; texts: string[]; classes: Int32Array; folded: string[] | null };

type Compare = (a: string, b: string) => number;

/** Finds out which texts there are, and sorts them. */
export function* collectTexts(size: number, textAt: (row: number) => string | null, compare: Compare): Portioned<TextKeys> {
  const places = new Int32Array(size);
  const seen = new Map<string, number>();
  for (let row = 0; row < size; row += 1) {
    if (row % portion === portion - 1) yield;
    const text = textAt(row);
    if (text === null) {
      places[row] = -1;
      continue;
    }
    const known = seen.get(text);
    places[row] = known ?? seen.size;
    if (known === undefined) seen.set(text, seen.size);
  }
  const texts = yield* sortTexts([...seen.keys()], compare);
  const moved = new Int32Array(texts.length);
  for (const [place, text] of texts.entries()) {
    if (place % portion === portion - 1) yield;
    moved[seen.get(text) ?? -1] = place;
  }
  for (let row = 0; row < size; row += 1) {
    const place = places[row] ?? -1;
    if (place >= 0) places[row] = moved[place] ?? -1;
  }
  yield;
  return { kind: 'text', places, texts, classes: yield* classify(texts, compare), folded: null };
}

function* classify(texts: readonly string[], compare: Compare): Portioned<Int32Array> {
  const classes = new Int32Array(texts.length);
  for (let place = 1; place < texts.length; place += 1) {
    if (place % portion === 0) yield;
    classes[place] = (classes[place - 1] ?? 0) + (compare(texts[place - 1] ?? '', texts[place] ?? '') === 0 ? 0 : 1);
  }
  return classes;
}

/** Ascending: sorted runs, merged two by two. A collator is slow, so that a hundred thousand need many turns. */
function* sortTexts(texts: readonly string[], compare: Compare): Portioned<string[]> {
  const run = 1024;
  let runs: string[][] = [];
  for (let from = 0; from < texts.length; from += run) {
    runs.push(texts.slice(from, from + run).sort(compare));
    yield;
  }
  while (runs.length > 1) {
    const longer: string[][] = [];
    for (let at = 0; at < runs.length; at += 2) longer.push(yield* merge(runs[at] ?? [], runs[at + 1] ?? [], compare));
    runs = longer;
  }
  return runs[0] ?? [];
}

function* merge(one: readonly string[], other: readonly string[], compare: Compare): Portioned<string[]> {
  const merged: string[] = [];
  let [left, right] = [0, 0];
  while (left < one.length || right < other.length) {
    const [a, b] = [one[left], other[right]];
    if (b === undefined || (a !== undefined && compare(a, b) <= 0)) {
      merged.push(a ?? '');
      left += 1;
    } else {
      merged.push(b);
      right += 1;
    }
    if (merged.length % portion === 0) yield;
  }
  return merged;
}

/** Gives rows other texts, null for none. What is known of all other rows stays right. */
export function putTexts(keys: TextKeys, changes: readonly { row: number; text: string | null }[], compare: Compare): void {
  const coming = changes.flatMap(({ text }) => (text === null || placeOf(keys, text, compare) !== null ? [] : [text]));
  if (coming.length > 0) insertTexts(keys, [...new Set(coming)].sort(compare), compare);
  for (const { row, text } of changes) keys.places[row] = text === null ? -1 : (placeOf(keys, text, compare) ?? -1);
}

/** The place of a text among the others, or null. */
function placeOf({ texts }: TextKeys, text: string, compare: Compare): number | null {
  for (let place = firstNotBelow(texts, text, compare); place < texts.length && compare(texts[place] ?? '', text) === 0; place += 1) {
    if (texts[place] === text) return place;
  }
  return null;
}

function firstNotBelow(texts: readonly string[], text: string, compare: Compare): number {
  let [from, below] = [0, texts.length];
  while (from < below) {
    const middle = (from + below) >> 1;
    if (compare(texts[middle] ?? '', text) < 0) from = middle + 1;
    else below = middle;
  }
  return from;
}

/** Puts texts, ascending and none of them there yet, among the others, each before those that it is equal to. */
function insertTexts(keys: TextKeys, coming: readonly string[], compare: Compare): void {
  const { places } = keys;
  const at = coming.map((text) => firstNotBelow(keys.texts, text, compare));
  const moved = new Int32Array(keys.texts.length);
  let next = 0;
  for (let place = 0; place < moved.length; place += 1) {
    while (next < at.length && (at[next] ?? 0) <= place) next += 1;
    moved[place] = place + next;
  }
  const texts = withInserted(keys.texts, at, coming);
  for (let row = 0; row < places.length; row += 1) {
    const place = places[row] ?? -1;
    if (place >= 0) places[row] = moved[place] ?? -1;
  }
  keys.classes = classesAfter(keys.classes, moved, texts, compare);
  keys.texts = texts;
  keys.folded = null;
}

/** `values` with those of `coming` in front of the ones that stand at the places in `at`, which ascend. */
function withInserted(values: readonly string[], at: readonly number[], coming: readonly string[]): string[] {
  const all: string[] = [];
  let from = 0;
  for (const [next, place] of at.entries()) {
    for (; from < place; from += 1) all.push(values[from] ?? '');
    all.push(coming[next] ?? '');
  }
  for (; from < values.length; from += 1) all.push(values[from] ?? '');
  return all;
}

/** Two that stood side by side before are as equal as they were; only what is new has to be compared. */
function classesAfter(classes: Int32Array, moved: Int32Array, texts: readonly string[], compare: Compare): Int32Array {
  const steps = new Int8Array(texts.length).fill(-1);
  for (let place = 1; place < moved.length; place += 1) {
    const to = moved[place] ?? 0;
    if (to - (moved[place - 1] ?? 0) === 1) steps[to] = (classes[place] ?? 0) - (classes[place - 1] ?? 0);
  }
  const all = new Int32Array(texts.length);
  let current = 0;
  for (let place = 1; place < texts.length; place += 1) {
    const step = steps[place] ?? -1;
    current += step >= 0 ? step : Number(compare(texts[place - 1] ?? '', texts[place] ?? '') !== 0);
    all[place] = current;
  }
  return all;
}
