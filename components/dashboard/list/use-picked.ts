import { useLayoutEffect, useMemo, useState } from 'preact/hooks';
import type { ShelfRow } from '../../../lib/model/shelf';
import { keepOnly, nothingSelected, type Selection } from './selection';
import type { Found } from './use-found';

export type Picked = {
  selection: Selection;
  select: (change: (before: Selection) => Selection) => void;
  /** How many of the selected are shown. */
  shown: number;
  ticked: 'all' | 'some' | 'none';
  /** The rows of the selected, those that are shown first and in their order. */
  rows: () => ShelfRow[];
};

/** What is selected of a list. A creator that another window took away is not selected any more; one that a filter hides still is. */
export function usePicked({ table, order }: Found): Picked {
  const [selection, select] = useState(nothingSelected);
  // Asked when there are fewer rows than before: a selection may be a hundred thousand.
  useLayoutEffect(() => select((before) => keepOnly(before, (id) => table.find(id) !== null)), [table, table.size]);
  const shown = useMemo(() => {
    if (order.length === table.size) return selection.ids.size;
    let count = 0;
    for (const index of order) if (selection.ids.has(table.row(index).entry.profileId)) count += 1;
    return count;
  }, [selection, order, table]);

  const rows = () => {
    const left = new Set(selection.ids);
    const seen: ShelfRow[] = [];
    for (const index of order) {
      const row = table.row(index);
      if (left.delete(row.entry.profileId)) seen.push(row);
    }
    const hidden = [...left].flatMap((id) => table.find(id) ?? []).map((index) => table.row(index));
    return [...seen, ...hidden];
  };
  const ticked = shown === 0 ? 'none' : shown === order.length ? 'all' : 'some';
  return { selection, select, shown, ticked, rows };
}
