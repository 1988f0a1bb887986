import type { DeskTable } from '../../../../lib/desk/table';
import type { ShelfRow } from '../../../../lib/model/shelf';
import type { Arrangement, ColumnId } from '../../../../lib/model/view';
import type { Look } from '../cells/cell-content';
import type { ShownColumn } from '../column-looks';
import type { Order, Selection } from '../selection';
import type { Written } from '../use-creator-actions';
import type { GridColumn } from './grid-row';
import type { ActiveCell } from './use-active-cell';

/** What is asked for in a row beyond the grid itself. */
export type Wish = 'status' | 'tags' | 'price' | 'note' | 'compare' | 'copy' | 'open-profile' | 'open';

/** Puts the keyboard where it was in the grid. */
export type GridHandle = { focus: () => void };

export type GridProps = {
  listName: string;
  table: DeskTable;
  /** Indexes of the table's rows as they are shown, and the same by creators. */
  order: Int32Array;
  shown: Order;
  columns: readonly ShownColumn[];
  arrangement: Arrangement;
  change: (change: (before: Arrangement) => Arrangement) => void;
  /** What the rows were found by. */
  query: unknown;
  look: Look;
  selection: Selection;
  onSelect: (change: (before: Selection) => Selection) => void;
  /** Are all, or some, of the creators selected that are shown? */
  ticked: 'all' | 'some' | 'none';
  onWrite: (profileIds: readonly string[], written: Written) => void;
  onWish: (wish: Wish, row: ShelfRow, anchor: Element) => void;
  onHeadMenu: (column: ShownColumn, anchor: Element) => void;
  handle: { current: GridHandle | null };
};

/** Where the keyboard is in the grid, and what moves it. */
export type Grip = {
  names: readonly GridColumn[];
  active: ActiveCell;
  /** Rows to a page. */
  page: number;
  goTo: (row: number, column: number) => void;
  /** Begins to write in a cell; false where that is not written in by typing. */
  beginEdit: (id: string, column: ColumnId) => boolean;
};
