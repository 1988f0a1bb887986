import type { Diagnostics, PostReading, Reading, Unavailable } from './reading';

/** What one look at a page found. `waiting`: the page does not (yet) show whom the address names. */
export type Look =
  | { kind: 'elsewhere' }
  | { kind: 'waiting' }
  | { kind: 'unavailable'; why: Unavailable }
  | { kind: 'unreadable'; diagnostics: Diagnostics }
  | { kind: 'profile'; reading: Reading }
  | { kind: 'post'; reading: PostReading };
