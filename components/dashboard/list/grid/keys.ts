/** Where a key moves to. */
export type Step = 'up' | 'down' | 'left' | 'right' | 'page-up' | 'page-down' | 'row-start' | 'row-end' | 'first' | 'last';

/** What a key does in a row of the table. */
export type RowCommand =
  | { do: 'move'; step: Step }
  | { do: 'stretch'; step: Step }
  | {
      do:
        | 'toggle'
        | 'select-all'
        | 'copy'
        | 'let-go'
        | 'enter'
        | 'edit'
        | 'open-profile'
        | 'note'
        | 'status'
        | 'tags'
        | 'price'
        | 'compare';
    };

/** What a key does on the head of a column. */
export type HeadCommand =
  | { do: 'move'; step: Step }
  | { do: 'sort'; add: boolean }
  | { do: 'widen' | 'shift'; by: 1 | -1 }
  | { do: 'menu' };

export type Pressed = Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey'>;

const steps: Record<string, Step> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
  PageUp: 'page-up',
  PageDown: 'page-down',
  Home: 'row-start',
  End: 'row-end',
};

const letters: Record<string, Exclude<RowCommand['do'], 'move' | 'stretch'>> = {
  o: 'open-profile',
  e: 'note',
  s: 'status',
  t: 'tags',
  p: 'price',
  c: 'compare',
  x: 'toggle',
  ' ': 'toggle',
  Enter: 'enter',
  F2: 'edit',
  Escape: 'let-go',
};

const withControl: Record<string, RowCommand> = { a: { do: 'select-all' }, c: { do: 'copy' } };

const alongRow: ReadonlySet<Step> = new Set(['left', 'right', 'row-start', 'row-end']);

/** Which way a key points, by how the page is read: what points to the left leads on in a page that is read from the right. */
function stepOf({ key, ctrlKey, metaKey }: Pressed, rtl: boolean): Step | null {
  const step = steps[key] ?? null;
  if (ctrlKey || metaKey) {
    if (step === 'row-start' || step === 'up') return 'first';
    if (step === 'row-end' || step === 'down') return 'last';
  }
  if (!rtl || (step !== 'left' && step !== 'right')) return step;
  return step === 'left' ? 'right' : 'left';
}

/** What a key does in a row; null for one that is the browser's. */
export function rowCommand(pressed: Pressed, rtl: boolean): RowCommand | null {
  const { key, shiftKey, ctrlKey, metaKey, altKey } = pressed;
  if (altKey) return null;
  const step = stepOf(pressed, rtl);
  if (step !== null) return { do: shiftKey && !alongRow.has(step) ? 'stretch' : 'move', step };
  if (ctrlKey || metaKey) return withControl[key.toLowerCase()] ?? null;
  const command = letters[key.length === 1 ? key.toLowerCase() : key];
  return command === undefined || (shiftKey && key.length === 1 && key !== ' ') ? null : { do: command };
}

/** What a key does on the head of a column; null for one that is the browser's. */
export function headCommand(pressed: Pressed, rtl: boolean): HeadCommand | null {
  const { key, shiftKey, ctrlKey, metaKey, altKey } = pressed;
  if (key === 'ContextMenu' || (key === 'F10' && shiftKey) || (key === 'ArrowDown' && altKey)) return { do: 'menu' };
  if (altKey) return null;
  if (key === 'Enter' || key === ' ') return { do: 'sort', add: shiftKey };
  const step = stepOf(pressed, rtl);
  if (shiftKey && (step === 'left' || step === 'right')) {
    return { do: ctrlKey || metaKey ? 'shift' : 'widen', by: step === 'right' ? 1 : -1 };
  }
  return step === null ? null : { do: 'move', step };
}

/** A cell: row -1 is the head of the table. */
export type Cell = { row: number; column: number };

/** The cell that a step leads to in a table of so many rows and columns, `page` rows to a page. */
export function cellAfter(
  { row, column }: Cell,
  step: Step,
  { rows, columns, page }: { rows: number; columns: number; page: number },
): Cell {
  const inRows = (to: number) => Math.max(-1, Math.min(to, rows - 1));
  const inColumns = (to: number) => Math.max(0, Math.min(to, columns - 1));
  switch (step) {
    case 'up':
      return { row: inRows(row - 1), column };
    case 'down':
      return { row: inRows(row + 1), column };
    case 'page-up':
      return { row: row < 0 ? -1 : Math.max(0, row - page), column };
    case 'page-down':
      return { row: inRows(row + page), column };
    case 'left':
      return { row, column: inColumns(column - 1) };
    case 'right':
      return { row, column: inColumns(column + 1) };
    case 'row-start':
      return { row, column: 0 };
    case 'row-end':
      return { row, column: columns - 1 };
    case 'first':
      return { row: Math.min(0, rows - 1), column };
    case 'last':
      return { row: rows - 1, column };
  }
}
