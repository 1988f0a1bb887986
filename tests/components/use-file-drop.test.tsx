// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { useFileDrop } from '../../components/dashboard/use-file-drop';

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

function Page({ onFile }: { onFile: ((file: File) => void) | null }) {
  return <p>{useFileDrop(onFile) ? 'over' : 'not over'}</p>;
}

const file = new File(['a,b'], 'list.csv');

/** Does what the browser does; answers the event and whether the browser is kept from going to the file. */
function drag(name: 'dragover' | 'dragleave' | 'drop', types = ['Files'], relatedTarget: Element | null = null) {
  const event = new Event(name, { bubbles: true, cancelable: true });
  const dataTransfer = { types, files: types.includes('Files') ? [file] : [], dropEffect: 'move' };
  Object.assign(event, { dataTransfer });
  Object.defineProperty(event, 'relatedTarget', { value: relatedTarget });
  fireEvent(document.body, event);
  return { isKept: event.defaultPrevented, effect: dataTransfer.dropEffect };
}

test('a file that is dropped anywhere is taken, by whoever the page has for it then', () => {
  const [first, second] = [vi.fn(), vi.fn()];
  const { rerender } = render(<Page onFile={first} />);
  rerender(<Page onFile={second} />);
  expect(drag('dragover')).toEqual({ isKept: true, effect: 'copy' });
  expect(drag('drop').isKept).toBe(true);
  expect(first).not.toHaveBeenCalled();
  expect(second).toHaveBeenCalledExactlyOnceWith(file);
});

test('a file above the page is shown until it leaves the window', async () => {
  render(<Page onFile={vi.fn()} />);
  drag('dragover');
  await screen.findByText('over');
  drag('dragleave', ['Files'], document.body);
  await screen.findByText('over');
  drag('dragleave');
  await screen.findByText('not over');
});

test('where none is wanted it is not taken, and the tab stays', async () => {
  render(<Page onFile={null} />);
  expect(drag('dragover')).toEqual({ isKept: true, effect: 'none' });
  expect(drag('drop').isKept).toBe(true);
  await screen.findByText('not over');
});

test('what is no file is left to the browser', () => {
  const onFile = vi.fn();
  render(<Page onFile={onFile} />);
  expect(drag('dragover', ['text/plain'])).toEqual({ isKept: false, effect: 'move' });
  expect(drag('drop', ['text/plain']).isKept).toBe(false);
  expect(onFile).not.toHaveBeenCalled();
});

test('it listens once, however often the page is drawn, and no more when the page is left', async () => {
  const listens = vi.spyOn(document, 'addEventListener');
  const { rerender, unmount } = render(<Page onFile={vi.fn()} />);
  const count = () => listens.mock.calls.filter(([name]) => name.startsWith('drag') || name === 'drop').length;
  for (let i = 0; i < 3; i += 1) rerender(<Page onFile={vi.fn()} />);
  expect(count()).toBe(3);
  unmount();
  await waitFor(() => expect(drag('drop').isKept).toBe(false));
});
