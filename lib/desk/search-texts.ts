import type { ShelfRow } from '../model/shelf';
import type { Scale } from './columns';
import { foldForSearch } from './fold';
import type { Portioned } from './portions';

/** Everything that the visitor reads as words of a creator, folded, in lines. */
export function searchTextOf({ digest, entry, card }: ShelfRow, { desk }: Pick<Scale, 'desk'>): string {
  const words = [digest.name, digest.handle, entry.note, card?.contact, ...(card?.tags ?? [])];
  if (card !== null) {
    for (const { id, kind } of desk.fields) {
      const value = kind === 'text' || kind === 'link' ? card.fields[id] : undefined;
      if (typeof value === 'string') words.push(value);
    }
  }
  return foldForSearch(words.filter((word) => word).join('\n'));
}

/** That of all rows. */
export function* searchTextsOf(rows: readonly ShelfRow[], scale: Pick<Scale, 'desk'>): Portioned<string[]> {
  const texts: string[] = [];
  for (const [index, row] of rows.entries()) {
    if (index % 512 === 511) yield;
    texts.push(searchTextOf(row, scale));
  }
  return texts;
}
