import { useEffect, useRef, useState } from 'preact/hooks';
import type { Scale } from '../../../lib/desk/columns';
import { type DeskTable, makeTable } from '../../../lib/desk/table';
import type { ShelfRow } from '../../../lib/model/shelf';
import type { Database } from '../../../lib/store/database';
import { openShelf } from '../../../lib/store/shelf';

/** How far loading is, out of a total once that was counted; null when everything is there. */
export type Loading = { loaded: number; total: number | null } | null;

/** A list as it is loaded and kept up to date. `version` grows with every change of the table's rows. */
export type Shelf = { state: 'waiting' } | { state: 'failed' } | { state: 'here'; table: DeskTable; version: number; loading: Loading };

/** Fewer rows are sorted by anything in a moment. */
const long = 5000;

/** The creators of a list: the newest at once, the others as they come, and every change of any window. `again` opens it anew. */
export function useShelf(db: Database, listId: string, scale: Scale): { shelf: Shelf; again: () => void } {
  const [attempt, setAttempt] = useState(0);
  const [shelf, setShelf] = useState<Shelf>({ state: 'waiting' });
  const made = useRef<{ table: DeskTable; scale: Scale } | null>(null);
  const newest = useRef(scale);
  newest.current = scale;

  useEffect(() => {
    let coming: DeskTable | null = null;
    const put = (table: DeskTable, by: Scale, loading: Loading) => {
      made.current = { table, scale: by };
      setShelf((before) => ({ state: 'here', table, version: before.state === 'here' ? before.version + 1 : 0, loading }));
      return table;
    };
    const show = (rows: readonly ShelfRow[], loading: Loading) => put(makeTable(rows, newest.current), newest.current, loading);
    /** A long list is shown as a whole once it can be sorted without a wait; until then its first rows stand there. */
    const makeReady = async (rows: readonly ShelfRow[], by: Scale) => {
      const table = makeTable(rows, by);
      coming = table;
      await table.warm();
      if (coming !== table) return;
      if (newest.current !== by) return makeReady(rowsOf(table), newest.current);
      coming = null;
      put(table, by, null);
    };
    setShelf({ state: 'waiting' });
    const close = openShelf(db, listId, {
      onFirst: (rows, total) => void show(rows, total === null ? { loaded: rows.length, total } : null),
      onProgress: (loaded, total) =>
        setShelf((before) => (before.state === 'here' && before.loading ? { ...before, loading: { loaded, total } } : before)),
      onReady: (rows) => void (rows.length < long ? show(rows, null).warm() : makeReady(rows, newest.current)),
      onChange(changed, removed) {
        made.current?.table.replace(changed, removed);
        coming?.replace(changed, removed);
        setShelf((before) => (before.state === 'here' ? { ...before, version: before.version + 1 } : before));
      },
      onFailed: () => setShelf({ state: 'failed' }),
    });
    return () => {
      coming = null;
      close();
    };
  }, [db, listId, attempt]);

  // Other tiers or another status: the same rows, judged and named anew.
  useEffect(() => {
    if (made.current === null || made.current.scale === scale) return;
    const table = makeTable(rowsOf(made.current.table), scale);
    made.current = { table, scale };
    setShelf((before) => (before.state === 'here' ? { ...before, table, version: before.version + 1 } : before));
    void table.warm();
  }, [scale]);

  return { shelf, again: () => setAttempt((before) => before + 1) };
}

/** Every row of a table, or those at these places in their order. */
export function rowsOf(table: DeskTable, at?: Int32Array): ShelfRow[] {
  return Array.from({ length: at?.length ?? table.size }, (_, place) => table.row(at?.[place] ?? place));
}
