import type { ColumnId } from '../../../../lib/model/view';
import { direction } from '../../../ui/words';
import { narrowest, widest } from '../arrange';
import type { ShownColumn } from '../column-looks';
import { columnTemplate, tableWidth } from './measures';

/** A press becomes a drag after so many pixels. */
const slack = 5;

/** Follows the pointer until it is let go; Escape or a lost pointer ends it without a result. */
function follow(onMove: (event: PointerEvent) => void, onEnd: (isKept: boolean) => void): void {
  const listening = new AbortController();
  const end = (isKept: boolean) => {
    listening.abort();
    onEnd(isKept);
  };
  const { signal } = listening;
  addEventListener('pointermove', onMove, { signal });
  addEventListener('pointerup', () => end(true), { signal });
  addEventListener('pointercancel', () => end(false), { signal });
  addEventListener('keydown', (event) => event.key === 'Escape' && end(false), { signal, capture: true });
}

/** The click that ends a drag is none. */
function swallowClick(): void {
  const swallow = (event: Event) => {
    event.preventDefault();
    event.stopPropagation();
  };
  addEventListener('click', swallow, { capture: true, once: true });
  setTimeout(() => removeEventListener('click', swallow, { capture: true }));
}

/** Makes a column as wide as its border is dragged; the table follows at once, and `onWidth` is told at the end. */
export function dragWidth(
  start: PointerEvent,
  table: HTMLElement,
  columns: readonly ShownColumn[],
  id: ColumnId,
  onWidth: (width: number) => void,
): void {
  const before = columns.find((column) => column.id === id)?.width;
  if (before === undefined) return;
  start.preventDefault();
  const way = direction() === 'rtl' ? -1 : 1;
  let width = before;
  const draw = () => {
    const widths = new Map([[id, width]]);
    table.style.setProperty('--columns', columnTemplate(columns, widths));
    table.style.setProperty('--table-width', `${tableWidth(columns, widths)}px`);
  };
  follow(
    (event) => {
      width = Math.min(widest, Math.max(narrowest, before + way * (event.clientX - start.clientX)));
      draw();
    },
    (isKept) => {
      if (isKept && width !== before) {
        swallowClick();
        return onWidth(width);
      }
      width = before;
      draw();
    },
  );
}

/** Takes a column to another place. Each head tells by `data-drop` while the column would be put before or after it. */
export function dragColumn(
  start: PointerEvent,
  head: HTMLElement,
  columns: readonly ShownColumn[],
  id: ColumnId,
  onPlace: (to: number) => void,
): void {
  const heads = [...(head.parentElement?.querySelectorAll<HTMLElement>('[data-column]') ?? [])].filter(
    (each) => each.dataset['column'] !== 'tick',
  );
  const edges = heads.map((each) => each.getBoundingClientRect());
  const rtl = direction() === 'rtl';
  let to: number | null = null;

  const mark = () => {
    for (const [index, each] of heads.entries()) {
      if (to === index) each.dataset['drop'] = 'before';
      else if (to === heads.length && index === heads.length - 1) each.dataset['drop'] = 'after';
      else delete each.dataset['drop'];
    }
    head.classList.toggle('head-dragged', to !== null);
  };
  follow(
    (event) => {
      if (to === null && Math.abs(event.clientX - start.clientX) < slack) return;
      const passed = edges.filter(({ left, right }) =>
        rtl ? event.clientX < (left + right) / 2 : event.clientX > (left + right) / 2,
      ).length;
      // The first column stays the first.
      to = Math.max(1, passed);
      mark();
    },
    (isKept) => {
      const place = to;
      to = null;
      mark();
      if (place === null) return;
      swallowClick();
      const from = columns.findIndex((column) => column.id === id);
      // Counted without the column that is moved.
      const target = place > from ? place - 1 : place;
      if (isKept && target !== from) onPlace(target);
    },
  );
}
