import { moveColumn, sortByClick, widenColumn } from '../arrange';
import { letGoOfShown, selectShown, stretch, toggle } from '../selection';
import { dragColumn, dragWidth } from './drag-head';
import type { GridProps, Grip } from './grid-props';
import { cellOf } from './use-active-cell';

/** A press on a head may become a drag; one with Shift marks no text. Answers whether it fell on the cell that had the keyboard already. */
export function pressPointer(event: PointerEvent, props: GridProps, { names, active }: Grip, table: HTMLElement | null): boolean {
  const cell = cellOf(event.target, names);
  if (cell === null || event.button !== 0) return false;
  if (cell.row >= 0) return cell.row === active.row && cell.name === active.name;
  const id = cell.name;
  if (id === 'tick' || table === null || !(event.target instanceof Element) || event.target.closest('button')) return false;
  if (event.target.closest('[data-edge]')) {
    dragWidth(event, table, props.columns, id, (width) => props.change((before) => widenColumn(before, id, width)));
  } else if (event.pointerType !== 'touch' && id !== 'creator') {
    dragColumn(event, cell.element, props.columns, id, (to) => props.change((before) => moveColumn(before, id, to)));
  }
  return false;
}

/** What a click does: sorts by a head, ticks, opens what a cell opens, selects with Shift or Ctrl, and writes in the cell that was there before. */
export function clickGrid(event: MouseEvent, props: GridProps, grip: Grip, wasActive: boolean): void {
  const cell = cellOf(event.target, grip.names);
  if (cell === null || !(event.target instanceof Element)) return;
  if (cell.row < 0) clickHead(event, event.target, cell, props);
  else clickRow(event, event.target, cell, props, grip, wasActive);
}

type Clicked = { row: number; name: Grip['names'][number]; element: HTMLElement };

function clickRow(event: MouseEvent, target: Element, { row, name }: Clicked, props: GridProps, grip: Grip, wasActive: boolean): void {
  const { shown, onSelect, onWish, table, order } = props;
  const id = shown.idAt(row);
  if (id === null) return;
  const isOnControl = target.closest('a, button, input, textarea') !== null;
  const isRange = event.shiftKey;
  const opens = target.closest<HTMLElement>('[data-opens]');
  if (name === 'tick' || ((isRange || event.ctrlKey || event.metaKey) && !isOnControl)) {
    onSelect((before) => (isRange ? stretch(before, shown, row) : toggle(before, id)));
    // The browser has turned it around by itself; a range ticks what was ticked before as well.
    if (isRange && target instanceof HTMLInputElement) target.checked = true;
  } else if (opens) {
    onWish(opens.dataset['opens'] === 'status' ? 'status' : 'tags', table.row(order[row] ?? 0), opens);
  } else if (wasActive && !isOnControl) {
    grip.beginEdit(id, name);
  }
}

function clickHead(event: MouseEvent, target: Element, { name, element }: Clicked, props: GridProps): void {
  const { shown, ticked, columns, change, onSelect, onHeadMenu } = props;
  if (name === 'tick') {
    onSelect((before) => (ticked === 'all' ? letGoOfShown(before, shown) : selectShown(before, shown)));
    return;
  }
  const head = columns.find(({ id }) => id === name);
  if (head === undefined || target.closest('[data-edge]')) return;
  if (target.closest('[data-opens]')) onHeadMenu(head, element);
  else change((before) => sortByClick(before, head.id, head.column.startsDescending, event.shiftKey));
}

/** A double click writes in a cell; on the border of a column it gives it its own width back. */
export function doubleClickGrid(event: MouseEvent, props: GridProps, grip: Grip): void {
  const cell = cellOf(event.target, grip.names);
  if (cell === null || cell.name === 'tick' || !(event.target instanceof Element)) return;
  const { name, row } = cell;
  if (row < 0) {
    if (event.target.closest('[data-edge]')) props.change((before) => widenColumn(before, name, null));
    return;
  }
  const id = props.shown.idAt(row);
  if (id !== null && !event.target.closest('a, button, input, textarea')) grip.beginEdit(id, name);
}
