import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { ShelfRow } from '../../../../lib/model/shelf';
import { useSize } from '../../use-size';
import type { Written } from '../use-creator-actions';
import { GridHead } from './grid-head';
import { pressKey } from './grid-keys';
import { clickGrid, doubleClickGrid, pressPointer } from './grid-pointer';
import type { GridProps, Grip } from './grid-props';
import { type GridColumn, GridRow } from './grid-row';
import { cardHeight, cardsBelow, columnTemplate, headHeight, rowHeight, tableWidth } from './measures';
import { cellOf, elementOf, useActiveCell } from './use-active-cell';
import { useDrawnRows } from './use-drawn-rows';
import { useEditing } from './use-editing';
import { useWholeRows } from './use-whole-rows';
import { inSightFirst } from './window';

/**
 * The creators of a list as a grid: a table whose cells are worked in, of which the rows in sight are drawn. One cell is a stop of the Tab
 * key and the arrow keys go on from there (role grid of WAI-ARIA 1.2), since a table with a stop for each of its links would be no way to
 * work through a thousand rows.
 */
export function CreatorGrid(props: GridProps) {
  const { listName, table, order, shown, columns, arrangement, query, look, selection, ticked, handle } = props;
  const frame = useRef<HTMLDivElement>(null);
  const grid = useRef<HTMLTableElement>(null);
  const size = useSize(frame);
  const cards = size.width < cardsBelow;
  const height = cards ? cardHeight(columns.length) : rowHeight;
  const head = cards ? 0 : headHeight;
  const names = useMemo((): GridColumn[] => ['tick', ...columns.map(({ id }) => id)], [columns]);
  const { active, put } = useActiveCell(shown, names);
  const { drawn, follow, reveal } = useDrawnRows({ frame, height: size.height, rowHeight: height, head, length: order.length }, query);
  // Scrolled sideways: only then have names to hold their place (grid.css).
  const [isAside, setIsAside] = useState(false);
  const hasFocus = useRef(false);
  const goesIntoView = useRef(false);
  const wasActive = useRef(false);

  const goTo = (row: number, column: number) => {
    hasFocus.current = true;
    goesIntoView.current = true;
    put({ row, column });
    if (row >= 0) reveal(row);
  };
  const { edited, begin, leave } = useEditing({
    columns,
    desk: look.desk,
    goTo: (id, column) => goTo(shown.placeOf(id) ?? active.row, names.indexOf(column)),
  });
  const grip: Grip = { names, active, page: Math.max(1, Math.floor((size.height - head) / height) - 1), goTo, beginEdit: begin };

  handle.current = {
    focus() {
      goTo(active.row, active.column);
      elementOf(grid.current, active.row, active.name)?.focus({ preventScroll: true });
    },
  };

  // Rows are used again for others while one scrolls: the focus goes with the creator and not with the element.
  useLayoutEffect(() => {
    if (!hasFocus.current && edited === null) return;
    const cell = elementOf(grid.current, active.row, active.name);
    if (cell === null) return;
    if (edited === null && !cell.contains(document.activeElement)) cell.focus({ preventScroll: true });
    if (goesIntoView.current) cell.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    goesIntoView.current = false;
  });
  useLeaving(grid, hasFocus);

  const latest = useRef(props.onWrite);
  latest.current = props.onWrite;
  const onKeep = useRef((row: ShelfRow, written: Written) => latest.current([row.entry.profileId], written)).current;
  const editedPlace = edited && shown.placeOf(edited.id);
  const kept = editedPlace ?? (hasFocus.current ? active.row : -1);

  const isDrawn = kept < 0 || drawn.some(({ place }) => place === kept);
  const rows = [...drawn, ...(isDrawn ? [] : [{ place: kept, slot: 'kept' as const }])].flatMap(({ place, slot }) => {
    const index = order[place];
    return index === undefined ? [] : [{ place, slot, row: table.row(index) }];
  });
  const whole = useWholeRows(
    inSightFirst(rows).map(({ row }) => row.entry.profileId),
    order,
  );

  return (
    <div
      class={`grid-frame${cards ? ' grid-cards' : ''}${isAside ? ' grid-aside' : ''}`}
      ref={frame}
      onScroll={() => {
        follow();
        setIsAside(frame.current?.scrollLeft !== 0);
      }}
    >
      <table
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table whose cells are worked in is what this role is for
        role="grid"
        class="grid"
        ref={grid}
        aria-rowcount={order.length + 1}
        aria-multiselectable="true"
        style={{ '--columns': columnTemplate(columns), '--table-width': `${tableWidth(columns)}px`, '--row-height': `${height}px` }}
        onKeyDown={(event) => pressKey(event, props, grip, grid.current)}
        onPointerDown={(event) => {
          wasActive.current = pressPointer(event, props, grip, grid.current);
        }}
        onMouseDown={(event) => event.shiftKey && event.preventDefault()}
        onClick={(event) => clickGrid(event, props, grip, wasActive.current)}
        onDblClick={(event) => doubleClickGrid(event, props, grip)}
        onContextMenu={(event) => {
          const cell = cellOf(event.target, names);
          const column = cell?.row === -1 ? columns.find(({ id }) => id === cell.name) : undefined;
          if (!cell || !column) return;
          event.preventDefault();
          props.onHeadMenu(column, cell.element);
        }}
        onFocusIn={(event) => {
          const cell = cellOf(event.target, names);
          hasFocus.current = true;
          if (cell) put(cell);
        }}
        onFocusOut={({ relatedTarget }) => {
          if (relatedTarget instanceof Node && !grid.current?.contains(relatedTarget)) hasFocus.current = false;
        }}
      >
        <caption class="visually-hidden">{i18n.t('dashboard.list.table', [listName])}</caption>
        <GridHead
          columns={columns}
          arrangement={arrangement}
          desk={look.desk}
          ticked={ticked}
          active={active.row < 0 ? active.name : null}
        />
        <tbody class="grid-body" style={{ blockSize: `${order.length * height}px` }}>
          {rows.map(({ place, slot, row }) => {
            const id = row.entry.profileId;
            const isEdited = edited?.id === id;
            return (
              <GridRow
                key={isEdited ? 'edited' : slot}
                place={place}
                row={row}
                columns={columns}
                look={look}
                cards={cards}
                height={height}
                selected={selection.ids.has(id)}
                whole={whole.has(id)}
                active={place === active.row ? active.name : null}
                editing={isEdited ? edited.editing : null}
                onKeep={onKeep}
                onLeave={leave}
              />
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

/** Whoever presses elsewhere has left; a row that is taken away under the focus has not. */
function useLeaving(grid: { current: HTMLElement | null }, hasFocus: { current: boolean }) {
  useEffect(() => {
    const press = ({ target }: Event) => {
      if (target instanceof Node && !grid.current?.contains(target)) hasFocus.current = false;
    };
    document.addEventListener('pointerdown', press, true);
    return () => document.removeEventListener('pointerdown', press, true);
  }, []);
}
