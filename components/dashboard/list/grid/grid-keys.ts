import { direction } from '../../../ui/words';
import { isTyping } from '../../typing';
import { shiftColumn, sortByClick, widenColumn } from '../arrange';
import { letGoOfShown, nothingSelected, selectShown, stretch, toggle } from '../selection';
import type { GridProps, Grip } from './grid-props';
import { cellAfter, type HeadCommand, headCommand, type RowCommand, rowCommand } from './keys';
import { elementOf } from './use-active-cell';

/** How much wider or narrower a key makes a column, in pixels. */
const widening = 16;

/** Does what a key means in the grid, and leaves the browser every other. */
export function pressKey(event: KeyboardEvent, props: GridProps, grip: Grip, table: HTMLElement | null): void {
  if (isTyping(event.target) || event.defaultPrevented) return;
  const onControl = event.target instanceof Element && event.target.closest('button, a, input') !== null;
  if (onControl && (event.key === 'Enter' || event.key === ' ')) return;
  const rtl = direction() === 'rtl';
  const isDone =
    grip.active.row < 0 ? doInHead(headCommand(event, rtl), props, grip, table) : doInRow(rowCommand(event, rtl), props, grip, table);
  if (isDone) event.preventDefault();
}

function cellFrom({ names, active, page }: Grip, step: Parameters<typeof cellAfter>[1], rows: number) {
  return cellAfter(active, step, { rows, columns: names.length, page });
}

function doInHead(command: HeadCommand | null, props: GridProps, grip: Grip, table: HTMLElement | null): boolean {
  const { columns, change, shown } = props;
  const { name } = grip.active;
  if (command?.do === 'move') {
    const { row, column } = cellFrom(grip, command.step, shown.length);
    grip.goTo(row, column);
    return true;
  }
  if (command?.do === 'sort' && name === 'tick') {
    props.onSelect((before) => (props.ticked === 'all' ? letGoOfShown(before, shown) : selectShown(before, shown)));
    return true;
  }
  const head = columns.find(({ id }) => id === name);
  if (command === null || head === undefined) return false;
  const { id, column, width } = head;
  if (command.do === 'sort') change((before) => sortByClick(before, id, column.startsDescending, command.add));
  if (command.do === 'widen') change((before) => widenColumn(before, id, width + command.by * widening));
  if (command.do === 'shift') change((before) => shiftColumn(before, id, command.by));
  const element = elementOf(table, -1, id);
  if (command.do === 'menu' && element) props.onHeadMenu(head, element);
  return true;
}

function doInRow(command: RowCommand | null, props: GridProps, grip: Grip, table: HTMLElement | null): boolean {
  const { active } = grip;
  const { shown, onSelect, selection } = props;
  if (command === null || active.id === null) return false;
  const { id, row: place } = active;
  const row = props.table.row(props.order[place] ?? 0);
  const wish = (what: Parameters<typeof props.onWish>[0]) => {
    const element = elementOf(table, place, active.name);
    if (element) props.onWish(what, row, element);
    return element !== null;
  };
  const isForOne = !selection.ids.has(id);

  switch (command.do) {
    case 'move':
    case 'stretch': {
      const to = cellFrom(grip, command.step, shown.length);
      if (command.do === 'stretch') {
        if (to.row < 0) return true;
        onSelect((before) => stretch(before.anchor === null ? { ...before, anchor: id } : before, shown, to.row, place));
      }
      grip.goTo(to.row, to.column);
      return true;
    }
    case 'toggle':
      onSelect((before) => toggle(before, id));
      return true;
    case 'select-all':
      onSelect((before) => selectShown(before, shown));
      return true;
    case 'let-go':
      if (selection.ids.size === 0) return false;
      onSelect(() => nothingSelected);
      return true;
    case 'copy':
      // What is marked as text is copied as text.
      return window.getSelection()?.isCollapsed !== false && wish('copy');
    case 'enter':
      if (active.name === 'tick') onSelect((before) => toggle(before, id));
      else if (active.name === 'status' || active.name === 'tags') return wish(active.name);
      else if (!grip.beginEdit(id, active.name)) return wish('open');
      return true;
    case 'edit':
      if (active.name === 'status' || active.name === 'tags') return wish(active.name);
      return active.name !== 'tick' && grip.beginEdit(id, active.name);
    case 'note':
    case 'price': {
      const column = command.do;
      const isShown = grip.names.includes(column);
      if (!isForOne || !isShown) return wish(column);
      grip.goTo(place, grip.names.indexOf(column));
      return grip.beginEdit(id, column);
    }
    default:
      return wish(command.do);
  }
}
