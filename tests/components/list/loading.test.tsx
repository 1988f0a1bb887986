// @vitest-environment happy-dom
import { act, cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Database } from '../../../lib/store/database';
import { openShelf, type ShelfWatch } from '../../../lib/store/shelf';
import { many, openList, people, shownNames, storeOf } from './on-the-list';

vi.mock('../../../lib/store/shelf', () => ({ openShelf: vi.fn() }));

let db: Database;
let watch: ShelfWatch;

beforeEach(async () => {
  vi.mocked(openShelf).mockImplementation((_db, _list, told) => {
    watch = told;
    return () => {};
  });
  db = await storeOf([]);
  await openList(db);
});
afterEach(() => {
  cleanup();
  db.close();
});

const told = (tell: () => void) => act(() => tell());
const [mira, tomas, aiko, unnamed] = people();
const rows = [mira, tomas, aiko, unnamed].filter((row) => row !== undefined);

test('the first rows can be worked with while the others come, and how far that is stands above them', async () => {
  told(() => watch.onFirst(rows.slice(0, 2), null));
  await screen.findByText('2 creators so far');
  told(() => watch.onProgress(2, 4000));
  await screen.findByText('2 of 4,000 creators');
  expect(screen.getByRole('progressbar').getAttribute('aria-label')).toBe('2 of 4,000 creators');
  fireEvent.click(await screen.findByRole('columnheader', { name: 'Creator' }));
  expect(shownNames()).toEqual(['Mira Stone', 'Tomás']);
  told(() => watch.onProgress(3000, 4000));
  expect(screen.getByRole('progressbar').getAttribute('value')).toBe('3000');
  told(() => watch.onReady(rows));
  expect(screen.queryByRole('progressbar')).toBeNull();
  expect(shownNames()).toEqual(['Aiko', 'Mira Stone', 'Tomás', 'Unnamed account']);
});

test('what another window changes is followed, and whoever it removes is not selected any more', async () => {
  told(() => watch.onReady(rows));
  fireEvent.click(await screen.findByRole('checkbox', { name: 'Select Tomás' }));
  fireEvent.click(screen.getByRole('checkbox', { name: 'Select Aiko' }));
  expect(screen.getByText('2 selected')).toBeTruthy();
  const renamed = mira && { ...mira, digest: { ...mira.digest, name: 'Mira S.' } };
  told(() => watch.onChange(renamed ? [renamed] : [], [tomas?.entry.profileId ?? '']));
  expect(shownNames()).toEqual(['Mira S.', 'Aiko', 'Unnamed account']);
  expect(screen.getByText('1 selected')).toBeTruthy();
});

test('a list that cannot be read says so and is tried again', async () => {
  const opened = vi.mocked(openShelf).mock.calls.length;
  told(() => watch.onFailed(new Error('no')));
  const failed = (await screen.findByRole('heading', { name: 'This list could not be loaded' })).parentElement;
  if (!failed) throw new Error('The heading stands alone');
  fireEvent.click(within(failed).getByRole('button', { name: 'Try again' }));
  expect(vi.mocked(openShelf).mock.calls.length).toBe(opened + 1);
  told(() => watch.onReady(rows));
  await waitFor(() => expect(shownNames()).toHaveLength(4));
});

test('an empty list leads to where creators are found', async () => {
  told(() => watch.onReady([]));
  await screen.findByRole('heading', { name: 'Nobody on this list yet' });
  expect(screen.getByRole('link', { name: 'TikTok' })).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Export…' })).toBeNull();
});

test('a long list is drawn in part', async () => {
  told(() => watch.onReady(many(3000)));
  await screen.findByRole('grid');
  expect(document.querySelectorAll('.row').length).toBeLessThan(40);
});
