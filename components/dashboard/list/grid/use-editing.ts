import { useMemo, useRef, useState } from 'preact/hooks';
import type { Desk } from '../../../../lib/model/desk';
import type { ColumnId } from '../../../../lib/model/view';
import type { Leaving } from '../../typed/leaving';
import type { ShownColumn } from '../column-looks';
import { type Editing, editingOf, nextEditable } from '../editing';

/** The one cell that is written in. */
type Edited = { id: string; editing: Editing };

type Cells = { columns: readonly ShownColumn[]; desk: Desk; goTo: (id: string, column: ColumnId) => void };

export type EditingCell = { edited: Edited | null; begin: (id: string, column: ColumnId) => boolean; leave: (how: Leaving) => void };

/** Which cell is written in; `goTo` puts the keyboard onto a cell when the field goes. The functions stay the same. */
export function useEditing(cells: Cells): EditingCell {
  const [at, setAt] = useState<{ id: string; column: ColumnId } | null>(null);
  const editing = useMemo(() => at && editingOf(at.column, cells.desk), [at?.column, cells.desk]);
  const latest = useRef({ at, cells });
  latest.current = { at, cells };

  const { begin, leave } = useMemo(
    () => ({
      begin(id: string, column: ColumnId) {
        const isEditable = editingOf(column, latest.current.cells.desk) !== null;
        if (isEditable) setAt({ id, column });
        return isEditable;
      },
      leave(how: Leaving) {
        const { at, cells } = latest.current;
        setAt(null);
        if (at === null || how === 'elsewhere') return;
        const ids = cells.columns.map(({ id }) => id);
        const next = how === 'tab' || how === 'back-tab' ? nextEditable(ids, at.column, how === 'back-tab', cells.desk) : null;
        cells.goTo(at.id, next ?? at.column);
        if (next !== null) setAt({ id: at.id, column: next });
      },
    }),
    [],
  );
  const edited = useMemo(() => (at && editing ? { id: at.id, editing } : null), [at, editing]);
  return { edited, begin, leave };
}
