import { type Column, columnsFor, type Scale } from '../../lib/desk/columns';
import { foldForSearch, searchedWords } from '../../lib/desk/fold';
import type { Query } from '../../lib/desk/table';
import type { ShelfRow } from '../../lib/model/shelf';
import type { Condition } from '../../lib/model/view';

/** What a query shows, found in the plainest way: row by row, and sorted by comparing. */
export function selectPlainly(rows: readonly ShelfRow[], scale: Scale, { sort, conditions, search }: Query): string[] {
  const columns = columnsFor(scale);
  const latestFirst = rows.toSorted((a, b) => b.entry.createdAt - a.entry.createdAt || (a.entry.profileId < b.entry.profileId ? 1 : -1));
  return latestFirst
    .filter((row) => conditions.every((condition) => meets(row, condition, columns.get(condition.column))))
    .filter((row) => searchedWords(search).every((word) => wordsOf(row, scale).includes(word)))
    .sort((a, b) => {
      for (const { column: id, descending } of sort) {
        const column = columns.get(id);
        const decided = column === undefined ? 0 : compare(column, a, b, descending, scale);
        if (decided !== 0) return decided;
      }
      return 0;
    })
    .map(({ entry }) => entry.profileId);
}

function wordsOf({ digest, entry, card }: ShelfRow, { desk }: Scale): string {
  const own = desk.fields.flatMap(({ id, kind }) => (kind === 'text' || kind === 'link' ? (card?.fields[id] ?? []) : []));
  return foldForSearch(
    [digest.name, digest.handle, entry.note, card?.contact, ...(card?.tags ?? []), ...own].filter((each) => each).join('\n'),
  );
}

function meets(row: ShelfRow, condition: Condition, column: Column | undefined): boolean {
  if (column === undefined) return true;
  const value = column.valueOf(row);
  switch (condition.kind) {
    case 'known':
      return (value !== null) === condition.known;
    case 'range': {
      if (condition.from === null && condition.to === null) return true;
      const number = column.kind === 'day' && value !== null ? Date.parse(String(value)) : value;
      return typeof number === 'number' && number >= (condition.from ?? -Infinity) && number <= (condition.to ?? Infinity);
    }
    case 'among': {
      // What the visitor typed is the same in capitals; ids are not.
      const same = column.choices === null ? foldForSearch : String;
      return condition.values.length === 0 || [value ?? []].flat().some((each) => condition.values.map(same).includes(same(String(each))));
    }
    case 'words':
      return searchedWords(condition.words).every((word) => value !== null && foldForSearch([value].flat().join('\n')).includes(word));
  }
}

function compare(column: Column, a: ShelfRow, b: ShelfRow, descending: boolean, { compare: byWords, desk }: Scale): number {
  const [one, other] = [column.valueOf(a), column.valueOf(b)];
  if (one === null || other === null) return Number(one === null) - Number(other === null);
  if (column.kind === 'money') {
    const currencies = [a, b].map(({ entry }) => (entry.price?.currency === desk.currency ? '' : (entry.price?.currency ?? '')));
    if (currencies[0] !== currencies[1]) return (currencies[0] ?? '') < (currencies[1] ?? '') ? -1 : 1;
  }
  const way = descending ? -1 : 1;
  if (typeof one === 'number' && typeof other === 'number') return way * (one - other);
  if (column.choices) return way * (column.choices.indexOf(String(one)) - column.choices.indexOf(String(other)));
  if (column.id === 'person') return way * (one < other ? -1 : Number(one > other));
  return way * byWords([one].flat().join('\n'), [other].flat().join('\n'));
}
