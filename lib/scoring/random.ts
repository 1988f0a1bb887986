/**
 * Numbers from 0 (included) to 1 (not), the same for the same seed on every machine: mulberry32 (Tommy Ettinger 2017, public domain).
 * Good enough for resampling and shuffling, not for secrets.
 */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** A seed for `randomFrom` that depends on every character of the text: FNV-1a, 32 bits (Fowler, Noll & Vo 1991). */
export function seedFrom(text: string): number {
  let hash = 0x811c9dc5;
  for (const character of text) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  return hash >>> 0;
}
