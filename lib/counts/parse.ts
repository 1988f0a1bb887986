import type { Count, Source } from '../model/count';

/** `language`: K, M, B and their kin in the page's language; `latin`: K, M, B mean 10^3, 10^6, 10^9 in every language. */
export type Notation = 'language' | 'latin';

export type CountContext = { lang: string; notation: Notation; from: Source };

/** Reads the one number in `text`. */
export function parseCount(_text: string, _context: CountContext): Count {
  return { value: null, why: 'unreadable' };
}
