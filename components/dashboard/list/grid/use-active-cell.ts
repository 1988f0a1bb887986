import { useRef, useState } from 'preact/hooks';
import type { Order } from '../selection';
import type { GridColumn } from './grid-row';
import type { Cell } from './keys';

/** The cell that the keyboard goes to: by its creator, so that it stays with it when others come before. */
type At = { id: string | null; row: number; column: GridColumn };

export type ActiveCell = Cell & {
  name: GridColumn;
  /** The creator; null on the heads, and where nobody is shown. */
  id: string | null;
};

/** The one cell of the grid that the Tab key stops at; row -1 is the heads of the columns. */
export function useActiveCell(shown: Order, names: readonly GridColumn[]): { active: ActiveCell; put: (cell: Cell) => void } {
  const [at, setAt] = useState<At>({ id: null, row: 0, column: 'creator' });
  const latest = useRef({ shown, names });
  latest.current = { shown, names };

  const known = at.id === null ? null : shown.placeOf(at.id);
  const row = known ?? Math.min(at.row, shown.length - 1);
  const column = Math.max(0, names.indexOf(at.column));
  const active = { row, column, name: names[column] ?? 'tick', id: row < 0 ? null : shown.idAt(row) };

  const put = useRef((cell: Cell) => {
    const { shown, names } = latest.current;
    const next = { id: cell.row < 0 ? null : shown.idAt(cell.row), row: cell.row, column: names[cell.column] ?? 'tick' };
    setAt((before) => (before.id === next.id && before.row === next.row && before.column === next.column ? before : next));
  });
  return { active, put: put.current };
}

/** The cell of the grid that an element stands in, or null. */
export function cellOf(
  target: EventTarget | null,
  names: readonly GridColumn[],
): (Cell & { element: HTMLElement; name: GridColumn }) | null {
  const element = target instanceof Element ? target.closest<HTMLElement>('[data-column]') : null;
  const row = element?.closest<HTMLElement>('[aria-rowindex]');
  if (!element || !row) return null;
  const wanted = element.dataset['column'];
  const column = names.findIndex((each) => `${each}` === wanted);
  const name = names[column];
  return name === undefined ? null : { row: Number(row.getAttribute('aria-rowindex')) - 2, column, element, name };
}

/** The element of a cell; null while its row is not drawn. */
export function elementOf(table: HTMLElement | null, row: number, name: GridColumn): HTMLElement | null {
  return table?.querySelector<HTMLElement>(`[aria-rowindex="${row + 2}"] > [data-column="${CSS.escape(name)}"]`) ?? null;
}
