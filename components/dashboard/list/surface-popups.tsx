import type { Scale } from '../../../lib/desk/columns';
import type { DeskTable } from '../../../lib/desk/table';
import type { ShelfRow } from '../../../lib/model/shelf';
import type { Arrangement, ColumnId } from '../../../lib/model/view';
import { laterPage } from '../later-page';
import { columnName } from '../words';
import type { ShownColumn } from './column-looks';
import { HeadMenu } from './popups/head-menu';
import type { Anchor } from './popups/popup';
import { WritePopup } from './popups/write-popup';
import type { Written } from './use-creator-actions';
import { rowsOf } from './use-shelf';

const ExportDialog = laterPage(async () => (await import('../export/export-dialog')).ExportDialog);

/** What is open over the table. */
export type Opened =
  | { kind: 'write'; column: ColumnId; ids: readonly string[]; anchor: Anchor }
  | { kind: 'head'; column: ShownColumn; anchor: Anchor }
  | { kind: 'export' };

type SurfacePopupsProps = {
  opened: Opened;
  table: DeskTable;
  order: Int32Array;
  scale: Scale;
  arrangement: Arrangement;
  change: (change: (before: Arrangement) => Arrangement) => void;
  columns: readonly ShownColumn[];
  listName: string;
  selected: () => ShelfRow[];
  onWrite: (profileIds: readonly string[], written: Written) => void;
  onFilter: (column: ColumnId, anchor: Anchor) => void;
  onClose: () => void;
  returnFocus: () => void;
};

/** The one popup that is open over the table. */
export function SurfacePopups(props: SurfacePopupsProps) {
  const { opened, table, order, scale, arrangement, change, columns, listName, selected, onWrite, onFilter, onClose, returnFocus } = props;
  switch (opened.kind) {
    case 'export':
      return (
        <ExportDialog
          listName={listName}
          shown={rowsOf(table, order)}
          all={rowsOf(table)}
          selected={selected()}
          columns={columns.map(({ id }) => id)}
          scale={scale}
          onClose={onClose}
        />
      );
    case 'head':
      return (
        <HeadMenu
          // A column may have become wider, or moved, since the menu was asked for.
          shown={columns.find(({ id }) => id === opened.column.id) ?? opened.column}
          name={columnName(opened.column.id, scale.desk)}
          arrangement={arrangement}
          anchor={opened.anchor}
          change={change}
          onFilter={() => onFilter(opened.column.id, opened.anchor)}
          onClose={onClose}
          returnFocus={returnFocus}
        />
      );
    case 'write': {
      const rows = opened.ids.flatMap((id) => {
        const index = table.find(id);
        return index === null ? [] : [table.row(index)];
      });
      const isFromRow = !(opened.anchor instanceof Element);
      return (
        <WritePopup
          column={opened.column}
          rows={rows}
          table={table}
          desk={scale.desk}
          anchor={opened.anchor}
          onWrite={(written) => onWrite(opened.ids, written)}
          onClose={onClose}
          returnFocus={isFromRow ? returnFocus : undefined}
        />
      );
    }
  }
}
