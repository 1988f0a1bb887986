import { longestNote } from '../model/lengths';

/** The first characters of a text, at most `longest`, and no half of one that takes two. */
export function cutTo(text: string, longest: number): string {
  return text.length <= longest ? text : text.slice(0, longest).replace(/[\uD800-\uDBFF]$/, '');
}

/** Two notes, one below the other as far as there is room; the first alone where the second is empty or stands in it, line for line. */
export function joinNotes(first: string, second: string): string {
  if (second === '' || `\n${first}\n`.includes(`\n${second}\n`)) return first;
  return cutTo(first === '' ? second : `${first}\n${second}`, longestNote);
}
