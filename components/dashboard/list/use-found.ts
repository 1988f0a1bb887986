import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Column } from '../../../lib/desk/columns';
import type { DeskTable, Query } from '../../../lib/desk/table';
import type { Arrangement, ColumnId } from '../../../lib/model/view';
import { askable } from './conditions';
import type { Order } from './selection';
import type { Shelf } from './use-shelf';

/** So long after the last key the list is searched, in milliseconds. */
const pause = 120;

/** What a list shows of its creators; `query` is another object whenever something else is asked. */
export type Found = { table: DeskTable; query: Query; order: Int32Array; shown: Order };

export type Finding = {
  found: Found | null;
  /** What stands in the search field. */
  typed: string;
  type: (text: string) => void;
};

/** The creators that are shown, in their order: by the arrangement, and by what somebody searches for. */
export function useFound(shelf: Shelf, arrangement: Arrangement | null, columns: ReadonlyMap<ColumnId, Column>, now: number): Finding {
  const [typed, type] = useState('');
  const [search, setSearch] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setSearch(typed.trim()), typed === '' ? 0 : pause);
    return () => clearTimeout(timer);
  }, [typed]);

  // "In the last 30 days" is asked as of when it was asked: the minute that has passed since moves nobody about.
  const present = useRef(now);
  present.current = now;
  const query = useMemo(
    (): Query | null =>
      arrangement && { sort: arrangement.sort, conditions: askable(arrangement.conditions, columns, present.current), search },
    [arrangement?.sort, arrangement?.conditions, columns, search],
  );
  const table = shelf.state === 'here' ? shelf.table : null;
  const version = shelf.state === 'here' ? shelf.version : 0;
  const found = useMemo(() => {
    if (table === null || query === null) return null;
    const order = table.select(query);
    return { table, query, order, shown: orderOf(table, order) };
  }, [table, version, query]);
  return { found, typed, type };
}

function orderOf(table: DeskTable, order: Int32Array): Order {
  return {
    length: order.length,
    idAt(place) {
      const index = order[place];
      return index === undefined ? null : table.row(index).entry.profileId;
    },
    placeOf(id) {
      const index = table.find(id);
      const place = index === null ? -1 : order.indexOf(index);
      return place < 0 ? null : place;
    },
  };
}
