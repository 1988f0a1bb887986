import { useMemo } from 'preact/hooks';
import { i18n } from '#i18n';
import type { ShelfRow } from '../../../../lib/model/shelf';
import type { ColumnId } from '../../../../lib/model/view';
import { creatorTitle } from '../../creator-title';
import type { Leaving } from '../../typed/leaving';
import { columnName } from '../../words';
import { CellContent, type Look } from '../cells/cell-content';
import { isNumeric, type ShownColumn } from '../column-looks';
import type { Editing } from '../editing';
import type { Written } from '../use-creator-actions';
import { Editor } from './editor';
import { cardCellWidth, cellPadding } from './measures';

/** A column of the grid: one of the arrangement, or the one with the ticks. */
export type GridColumn = ColumnId | 'tick';

export type RowProps = {
  /** Its number among those that are shown, from 0 on. */
  place: number;
  row: ShelfRow;
  columns: readonly ShownColumn[];
  look: Look;
  cards: boolean;
  height: number;
  selected: boolean;
  /** Are all cells drawn, or only the one that tells who it is? */
  whole: boolean;
  /** The cell that has the keyboard; null where it is in another row. */
  active: GridColumn | null;
  /** What is written in here; null for nothing. */
  editing: Editing | null;
  onKeep: (row: ShelfRow, written: Written) => void;
  onLeave: (how: Leaving) => void;
};

/** One creator. A tick or another row that is selected redraws no cells, or scrolling would feel slow. */
export function GridRow({ place, row, columns, look, cards, height, selected, whole, active, editing, onKeep, onLeave }: RowProps) {
  const title = creatorTitle(row.digest);
  const cells = useMemo(
    () =>
      columns.map(({ id, column, width }) => {
        const Cell = id === 'creator' ? 'th' : 'td';
        const isEdited = editing?.column === id;
        return (
          <Cell
            key={id}
            scope={id === 'creator' ? 'row' : undefined}
            class={`cell col-${id.startsWith('field:') ? 'own' : id}${isNumeric(column) ? ' cell-number' : ''}${isEdited ? ' cell-edited' : ''}`}
            data-column={id}
            tabIndex={active === id ? 0 : -1}
          >
            {cards && id !== 'creator' && <span class="cell-name">{columnName(id, look.desk)}</span>}
            {isEdited && editing ? (
              <Editor
                editing={editing}
                creator={title}
                text={editing.textOf(row)}
                onKeep={(written) => onKeep(row, written)}
                onLeave={onLeave}
              />
            ) : (
              (whole || id === 'creator') && (
                <CellContent column={id} row={row} look={look} width={cards ? cardCellWidth : width - cellPadding} />
              )
            )}
          </Cell>
        );
      }),
    [row, columns, look, cards, whole, active, editing, onKeep, onLeave],
  );
  return (
    <tr
      class={`row${selected ? ' row-selected' : ''}${editing ? ' row-edited' : ''}`}
      aria-rowindex={place + 2}
      aria-selected={selected}
      style={{ insetBlockStart: `${place * height}px` }}
    >
      <td class="cell col-tick" data-column="tick" tabIndex={active === 'tick' ? 0 : -1}>
        <input type="checkbox" tabIndex={-1} aria-label={i18n.t('dashboard.list.selectOne', [title])} checked={selected} />
      </td>
      {cells}
    </tr>
  );
}
