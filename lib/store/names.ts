import { mostTags } from '../model/lengths';
import { cutTo } from './notes';

/** How names that the visitor gives are compared, tags among them: capitals and spaces around them make no other name. */
export function folded(name: string): string {
  return name.trim().normalize('NFC').toLowerCase();
}

/** `name`, or with the next free number behind it where one of `taken` is called so; then at most `longest` characters. */
export function freeName(name: string, taken: Iterable<string>, longest: number): string {
  const names = new Set([...taken].map(folded));
  let free = name;
  for (let n = 2; names.has(folded(free)); n++) {
    const end = ` (${n})`;
    free = `${cutTo(name, longest - end.length)}${end}`;
  }
  return free;
}

/** The tags and those of `added` that are not among them, in their order and as they were typed, at most so many as a card has. */
export function withTags(tags: readonly string[], added: readonly string[]): string[] {
  const byName = new Map<string, string>();
  for (const tag of [...tags, ...added]) if (!byName.has(folded(tag))) byName.set(folded(tag), tag);
  return [...byName.values()].slice(0, mostTags);
}
