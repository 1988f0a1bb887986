import { bySaving, type ShelfRow } from '../model/shelf';
import type { ColumnId } from '../model/view';
import type { Column, Scale } from './columns';
import { doInTurns, doNow, type Portioned, turn } from './portions';
import { collect, type KeyId, type Keys, type RowChange, readersFor, rearrange, reread } from './readers';
import { type Moves, ordered, placeIn, rejoin, rejoined } from './row-order';
import { searchTextOf, searchTextsOf } from './search-texts';

/** The rows of a table, latest saved first, with everything that was read of them so far. What nobody asks for is not read. */
export type Cells = {
  readonly columns: ReadonlyMap<ColumnId, Column>;
  rows(): readonly ShelfRow[];
  find(profileId: string): number | null;
  /** What the column is sorted and filtered by; null for a column that the scale does not have. */
  keys(id: KeyId): Keys | null;
  /** What each row is searched by. */
  searchTexts(): readonly string[];
  replace(changed: readonly ShelfRow[], removed: readonly string[]): void;
  warm(): Promise<void>;
};

/** From so many changed rows on, a column is read anew. */
const manyChanges = 4096;

/** A change of rows that columns take in when they are asked for: where rows went, and which are to be read. */
type Step = { moves: Moves | null; changes: readonly RowChange[] };

/** Cells of these rows, which need not be in order. */
export function makeCells(unordered: readonly ShelfRow[], scale: Scale): Cells {
  const { columns, readers } = readersFor(scale);
  /** The columns that were read, with how many steps they have taken in. */
  const read = new Map<KeyId, { keys: Keys; taken: number }>();
  let steps: Step[] = [];
  let rows = ordered(unordered);
  let texts: string[] | null = null;
  /** Made when somebody is looked for. */
  let byId: Map<string, ShelfRow> | null = null;
  /** Rises with every change, so that what is being read in turns is not kept when it is out of date. */
  let state = 0;
  let warmed = false;

  const rowOf = (profileId: string): ShelfRow | null => {
    byId ??= new Map(rows.map((row) => [row.entry.profileId, row]));
    return byId.get(profileId) ?? null;
  };

  /** Brings what was read of a column up to date; null where nothing was. */
  const knownKeys = (id: KeyId): Keys | null => {
    const known = read.get(id);
    const reader = readers.get(id);
    if (known === undefined || reader === undefined) return null;
    for (; known.taken < steps.length; known.taken += 1) {
      const step = steps[known.taken];
      if (step?.moves) known.keys = rearrange(known.keys, step.moves);
      if (step) reread(reader, known.keys, step.changes);
    }
    return known.keys;
  };

  const take = (step: Step) => {
    if (step.changes.length > manyChanges) {
      read.clear();
      texts = null;
      steps = [];
      return;
    }
    steps.push(step);
    if (texts !== null && step.moves !== null)
      texts = rejoined(
        texts,
        step.moves,
        step.changes.map(() => ''),
      );
    if (texts !== null) for (const { index, row } of step.changes) texts[index] = searchTextOf(row, scale);
  };

  const replace = (changed: readonly ShelfRow[], removed: readonly string[]) => {
    const going: number[] = [];
    const coming: ShelfRow[] = [];
    const staying: RowChange[] = [];
    const next = new Map(changed.map((row) => [row.entry.profileId, row]));
    for (const id of new Set([...removed, ...next.keys()])) {
      const [before, after] = [rowOf(id), next.get(id)];
      if (before !== null && after !== undefined && bySaving(before, after) === 0)
        staying.push({ index: placeIn(rows, before), row: after });
      else {
        if (before !== null) going.push(placeIn(rows, before));
        if (after !== undefined) coming.push(after);
      }
      if (after === undefined) byId?.delete(id);
      else byId?.set(id, after);
    }
    for (const { index, row } of staying) rows[index] = row;
    if (staying.length > 0) take({ moves: null, changes: staying });
    if (going.length + coming.length === 0) return;
    const { moves, changes } = rejoin(rows, going, coming);
    rows = rejoined(
      rows,
      moves,
      changes.map(({ row }) => row),
    );
    take({ moves, changes });
  };

  /** Begins anew with what changed in the meantime. */
  const inTurns = async <T>(start: () => Portioned<T>, isWanted: () => boolean, keep: (made: T) => void) => {
    while (isWanted()) {
      const began = state;
      const made = await doInTurns(start(), () => state === began && isWanted());
      if (made !== null) keep(made);
    }
  };

  const collected = (id: KeyId, keys: Keys): Keys => {
    read.set(id, { keys, taken: steps.length });
    return keys;
  };

  const readAll = async () => {
    await inTurns(
      () => searchTextsOf(rows, scale),
      () => texts === null,
      (made) => {
        texts = made;
      },
    );
    for (const [id, reader] of readers) {
      await inTurns(
        () => collect(reader, rows),
        () => !read.has(id),
        (made) => collected(id, made),
      );
    }
  };

  /** Takes the steps in before somebody asks, so that they need not be kept. */
  const catchUp = async () => {
    if (warmed) await readAll();
    for (const id of read.keys()) {
      await turn();
      knownKeys(id);
    }
    if ([...read.values()].every(({ taken }) => taken === steps.length)) forgetSteps();
  };
  const forgetSteps = () => {
    steps = [];
    for (const known of read.values()) known.taken = 0;
  };

  return {
    columns,
    rows: () => rows,
    find(profileId) {
      const row = rowOf(profileId);
      return row && placeIn(rows, row);
    },
    keys(id) {
      const known = knownKeys(id);
      const reader = readers.get(id);
      return known ?? (reader ? collected(id, doNow(collect(reader, rows))) : null);
    },
    searchTexts() {
      texts ??= doNow(searchTextsOf(rows, scale));
      return texts;
    },
    replace(changed, removed) {
      state += 1;
      replace(changed, removed);
      void catchUp();
    },
    warm() {
      warmed = true;
      rowOf('');
      return readAll();
    },
  };
}
