/** A source of chance that is the same on every machine and in every run. */
export type Random = {
  /** A whole number from 0 to below `limit`. */
  below(limit: number): number;
  /** One of the list; undefined of an empty one. */
  pick<T>(list: readonly T[]): T | undefined;
};

/** Choices that follow from `seed` alone (mulberry32 over an FNV-1a hash of the text). */
export function randomFrom(seed: string): Random {
  let state = 0x811c9dc5;
  for (const character of seed) state = Math.imul(state ^ (character.codePointAt(0) ?? 0), 0x01000193);
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number) => Math.floor(next() * limit);
  return { below, pick: (list) => list[below(list.length)] };
}
