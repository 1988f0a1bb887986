import { type CountContext, parseCount } from '../../counts/parse';
import type { Count } from '../../model/count';

/** How Bluesky shortens numbers: in the page's language, and cut off (9,392 is "9.3K", 2026). */
export type ShortNumbers = Pick<CountContext, 'lang' | 'notation'> & { readonly rounding: 'cut' };

/** The count in a text on the screen. One digit after the decimal sign is kept, and left out when it is 0: "1K" is 1,000 to 1,099 (2024-2026). */
export function shownCount(text: string, context: ShortNumbers): Count {
  const count = parseCount(text, { ...context, from: 'text' });
  if (count.value === null || count.exact || /\p{Nd}[.,٫]\p{Nd}/u.test(text)) return count;
  const [low, high] = count.range;
  return { ...count, range: [low, low + Math.ceil((high + 1 - low) / 10) - 1] };
}
