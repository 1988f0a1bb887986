/** Sorted portions put together as they come, so that no step takes long: a run is merged with the one before it once it is as long. */
export function sortedRuns<T>(compare: (a: T, b: T) => number): { add(sorted: readonly T[]): void; all(): T[] } {
  const runs: (readonly T[])[] = [];
  const mergeWhile = (isDue: (before: readonly T[], last: readonly T[]) => boolean) => {
    for (;;) {
      const [before, last] = [runs.at(-2), runs.at(-1)];
      if (before === undefined || last === undefined || !isDue(before, last)) return;
      runs.splice(-2, 2, merged(before, last, compare));
    }
  };
  return {
    add(sorted) {
      runs.push(sorted);
      mergeWhile((before, last) => before.length <= last.length);
    },
    all() {
      mergeWhile(() => true);
      return [...(runs[0] ?? [])];
    },
  };
}

function merged<T>(one: readonly T[], other: readonly T[], compare: (a: T, b: T) => number): T[] {
  const all: T[] = [];
  let [i, j] = [0, 0];
  for (;;) {
    const [a, b] = [one[i], other[j]];
    if (a === undefined || b === undefined) break;
    if (compare(a, b) <= 0) {
      all.push(a);
      i += 1;
    } else {
      all.push(b);
      j += 1;
    }
  }
  for (; i < one.length; i += 1) pushAt(all, one, i);
  for (; j < other.length; j += 1) pushAt(all, other, j);
  return all;
}

function pushAt<T>(all: T[], from: readonly T[], index: number): void {
  const value = from[index];
  if (value !== undefined) all.push(value);
}
