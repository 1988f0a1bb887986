import { describe, expect, test } from 'vitest';
import { cellAfter, headCommand, type Pressed, rowCommand, type Step } from '../../../components/dashboard/list/grid/keys';

const press = (combination: string): Pressed => {
  const parts = combination.split('+');
  const key = parts.at(-1) ?? '';
  const has = (name: string) => parts.slice(0, -1).includes(name);
  return { key: key === 'Space' ? ' ' : key, shiftKey: has('Shift'), ctrlKey: has('Ctrl'), metaKey: has('Cmd'), altKey: has('Alt') };
};

describe('in a row', () => {
  test.each([
    ['ArrowDown', { do: 'move', step: 'down' }],
    ['Shift+ArrowDown', { do: 'stretch', step: 'down' }],
    ['Shift+PageUp', { do: 'stretch', step: 'page-up' }],
    ['Shift+ArrowLeft', { do: 'move', step: 'left' }],
    ['Ctrl+Home', { do: 'move', step: 'first' }],
    ['Cmd+ArrowDown', { do: 'move', step: 'last' }],
    ['Ctrl+Shift+End', { do: 'stretch', step: 'last' }],
    ['Home', { do: 'move', step: 'row-start' }],
    ['Ctrl+a', { do: 'select-all' }],
    ['Cmd+c', { do: 'copy' }],
    ['Space', { do: 'toggle' }],
    ['x', { do: 'toggle' }],
    ['S', { do: 'status' }],
    ['Enter', { do: 'enter' }],
    ['F2', { do: 'edit' }],
    ['Escape', { do: 'let-go' }],
  ])('%s', (combination, command) => {
    expect(rowCommand(press(combination), false)).toEqual(command);
  });

  test.each(['Alt+ArrowLeft', 'Ctrl+s', 'Ctrl+z', 'Cmd+p', 'Tab', 'Shift+S', 'F5', 'q'])('%s is left to the browser', (combination) => {
    expect(rowCommand(press(combination), false)).toBeNull();
  });
});

describe('on the head of a column', () => {
  test.each([
    ['Enter', { do: 'sort', add: false }],
    ['Shift+Enter', { do: 'sort', add: true }],
    ['Shift+ArrowRight', { do: 'widen', by: 1 }],
    ['Ctrl+Shift+ArrowLeft', { do: 'shift', by: -1 }],
    ['Alt+ArrowDown', { do: 'menu' }],
    ['Shift+F10', { do: 'menu' }],
    ['ArrowDown', { do: 'move', step: 'down' }],
  ])('%s', (combination, command) => {
    expect(headCommand(press(combination), false)).toEqual(command);
  });

  test.each(['s', 'Ctrl+a', 'Alt+ArrowLeft'])('%s is left to the browser', (combination) => {
    expect(headCommand(press(combination), false)).toBeNull();
  });
});

test('what points to the left leads on in a page that is read from the right', () => {
  expect(rowCommand(press('ArrowLeft'), true)).toEqual({ do: 'move', step: 'right' });
  expect(headCommand(press('Shift+ArrowLeft'), true)).toEqual({ do: 'widen', by: 1 });
});

test.each([
  ['up', 0, 2, -1, 2],
  ['up', -1, 2, -1, 2],
  ['down', 9, 2, 9, 2],
  ['down', -1, 2, 0, 2],
  ['page-up', 3, 0, 0, 0],
  ['page-up', -1, 0, -1, 0],
  ['page-down', 3, 0, 8, 0],
  ['page-down', 8, 0, 9, 0],
  ['left', 3, 0, 3, 0],
  ['right', 3, 3, 3, 3],
  ['row-start', 3, 2, 3, 0],
  ['row-end', 3, 2, 3, 3],
  ['first', 7, 2, 0, 2],
  ['last', -1, 2, 9, 2],
] as const)('%s from row %d and column %d leads to row %d and column %d', (step, row, column, toRow, toColumn) => {
  expect(cellAfter({ row, column }, step, { rows: 10, columns: 4, page: 5 })).toEqual({ row: toRow, column: toColumn });
});

test('in a table without rows every step stays on the heads', () => {
  const steps: Step[] = ['up', 'down', 'page-down', 'first', 'last'];
  expect(steps.map((step) => cellAfter({ row: -1, column: 0 }, step, { rows: 0, columns: 2, page: 5 }).row)).toEqual([-1, -1, -1, -1, -1]);
});
