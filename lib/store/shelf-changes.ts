import { cmp, Dexie, type IndexableType, type ObservabilitySet, RangeSet } from 'dexie';

/** What a change of the database may have changed on a list: everything, or what belongs to these profiles and persons. */
export type Touched = { everything: boolean; profileIds: ReadonlySet<string>; personIds: ReadonlySet<string> };

/** Calls `onTouched` after every change of the database, whichever window or worker made it, until the answered function is called. */
export function watchShelf(databaseName: string, listId: string, onTouched: (touched: Touched) => void): () => void {
  const listener = (parts: ObservabilitySet) => {
    const touched = touchedBy(parts, databaseName, listId);
    if (touched.everything || touched.profileIds.size + touched.personIds.size > 0) onTouched(touched);
  };
  Dexie.on.storagemutated.subscribe(listener);
  return () => Dexie.on.storagemutated.unsubscribe(listener);
}

/** What Dexie says was changed: keys, or whole ranges where 50 rows or more were written at once. */
export function touchedBy(parts: ObservabilitySet, databaseName: string, listId: string): Touched {
  const rangesOf = (table: string) => rangesIn(parts[`idb://${databaseName}/${table}/`]);
  const entries = rangesOf('entries').filter((range) => !isOnAnotherList(range, listId));
  const [digests, cards, persons] = [rangesOf('digests'), rangesOf('cards'), rangesOf('persons')];
  const everything = parts['all'] !== undefined || [...entries, ...digests, ...cards, ...persons].some(isWide);
  return {
    everything,
    profileIds: textsIn([...entries, ...digests, ...cards].map(({ from }) => partOf(from, 1) ?? from)),
    personIds: textsIn(persons.map(({ from }) => from)),
  };
}

type Range = { from: IndexableType; to: IndexableType };

function rangesIn(part: ObservabilitySet[string] | undefined): Range[] {
  if (part === undefined) return [];
  // What came from another window is plain data.
  const iterator = RangeSet(part)[Symbol.iterator]();
  const ranges: Range[] = [];
  for (let step = iterator.next(); !step.done; step = iterator.next()) ranges.push({ from: step.value.from, to: step.value.to });
  return ranges;
}

function isWide({ from, to }: Range): boolean {
  return cmp(from, to) !== 0;
}

function isOnAnotherList({ from, to }: Range, listId: string): boolean {
  const [first, last] = [partOf(from, 0), partOf(to, 0)];
  return first !== undefined && first === last && first !== listId;
}

/** Of a key of several parts one; undefined for any other key. */
function partOf(key: IndexableType, index: number): unknown {
  return Array.isArray(key) ? key[index] : undefined;
}

function textsIn(keys: readonly unknown[]): Set<string> {
  return new Set(keys.filter((key) => typeof key === 'string'));
}
