// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type Doing, useDoing } from '../../../components/dashboard/doing';
import { ToasterProvider, Toasts } from '../../../components/dashboard/toasts';
import type { Database } from '../../../lib/store/database';
import { createList, listsByName, renameList } from '../../../lib/store/named-lists';
import { freshDatabase } from '../../store/fresh-database';

let db: Database;
let doing: Doing;

function Page() {
  doing = useDoing(db);
  return (
    <>
      <Toasts />
      <input aria-label="A field" />
    </>
  );
}

beforeEach(() => {
  db = freshDatabase();
  render(
    <ToasterProvider>
      <Page />
    </ToasterProvider>,
  );
});
afterEach(() => {
  vi.useRealTimers();
  cleanup();
  db.close();
});

const undoKey = (target: Element = document.body, how = {}) => fireEvent.keyDown(target, { key: 'z', ctrlKey: true, ...how });
const taken = () => {
  const back = vi.fn(async () => {});
  return back;
};

test('the last change is taken back first, each once', async () => {
  const [first, second] = [taken(), taken()];
  act(() => {
    doing.done('One', first);
    doing.done('Two', second);
  });
  undoKey();
  await screen.findByText('Undone: Two');
  expect([first.mock.calls.length, second.mock.calls.length]).toEqual([0, 1]);
  undoKey(document.body, { ctrlKey: false, metaKey: true, key: 'Z' });
  await screen.findByText('Undone: One');
  undoKey();
  expect([first.mock.calls.length, second.mock.calls.length]).toEqual([1, 1]);
});

test('a change can be taken back after its message is gone', async () => {
  vi.useFakeTimers();
  const back = taken();
  act(() => doing.done('One', back));
  act(() => {
    vi.advanceTimersByTime(20_000);
  });
  expect(screen.queryByText('One')).toBeNull();
  vi.useRealTimers();
  undoKey();
  await screen.findByText('Undone: One');
});

test('what the button took back is not taken back again', async () => {
  const back = taken();
  act(() => doing.done('One', back));
  fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
  await screen.findByText('Undone: One');
  undoKey();
  expect(back).toHaveBeenCalledTimes(1);
});

test.each([
  ['in a field', () => undoKey(screen.getByLabelText('A field'))],
  ['with Shift', () => undoKey(document.body, { shiftKey: true })],
  ['without Ctrl', () => undoKey(document.body, { ctrlKey: false })],
])('%s the key is not meant for it', (_, press) => {
  const back = taken();
  act(() => doing.done('One', back));
  press();
  expect(back).not.toHaveBeenCalled();
});

test('rows go back as they were; one that was changed again since stays, and that is said', async () => {
  const list = await createList(db, 'Spring', 1);
  const renaming = await renameList(db, list.id, 'Summer', 2);
  if (!renaming.ok) throw new Error('not renamed');
  act(() => doing.done('Renamed', renaming.undo));
  await renameList(db, list.id, 'Autumn', 3);
  undoKey();
  await screen.findByText('Undone, but for 1 entry that was changed again meanwhile');
  expect((await listsByName(db)).map(({ name }) => name)).toEqual(['Autumn']);
});

test('a change that changed nothing offers nothing to take back', () => {
  act(() => doing.done('Nothing', { before: [] }));
  expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
});

test('what goes wrong is said, with what to do next', async () => {
  await act(() =>
    doing.attempt(async () => {
      throw new DOMException('no', 'QuotaExceededError');
    }),
  );
  await waitFor(() => expect(screen.getByText(/Free some space, then try again/)).toBeTruthy());
});
