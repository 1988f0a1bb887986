// @vitest-environment happy-dom
import { cleanup, configure, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { ComparePage } from '../../../components/dashboard/compare/compare-page';
import { ToasterProvider, Toasts } from '../../../components/dashboard/toasts';
import { firstDesk } from '../../../lib/model/desk';
import type { Database } from '../../../lib/store/database';
import { createList } from '../../../lib/store/named-lists';
import { addToList, editEntries } from '../../../lib/store/saved-creators';
import { defaultSettings } from '../../../lib/store/settings';
import { freshDatabase } from '../../store/fresh-database';
import { creator, exactly, post, remember } from '../dossier/invented';

// The store is a real one, and machines are slow at times.
configure({ asyncUtilTimeout: 4_000 });
vi.setConfig({ testTimeout: 20_000 });

const posts = (likes: number) => ['a', 'b', 'c', 'd'].map((id) => post(id, { likes: exactly(likes) }));
const mira = creator({ items: posts(300) });
const noor = creator({ handle: 'noor', name: 'Noor Haddad', items: posts(600) });
const lena = creator({ handle: 'lena', name: 'Lena Brandt' });
const unlisted = creator({ handle: 'nora', name: 'Nora Nobody' });

let db: Database;
beforeEach(async () => {
  db = freshDatabase();
  await remember(db, mira, noor, lena, unlisted);
  const spring = await createList(db, 'Spring', 1);
  await addToList(db, [mira.id, noor.id, lena.id], spring.id, 1);
  await editEntries(db, spring.id, [mira.id], { price: { amount: 450, currency: 'EUR' } }, 2);
  await editEntries(db, spring.id, [noor.id], { price: { amount: 300, currency: 'EUR' } }, 2);
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  location.hash = '';
  db.close();
});

const show = (...ids: string[]) =>
  render(
    <ToasterProvider>
      <Toasts />
      <ComparePage db={db} profileIds={ids} settings={defaultSettings} desk={firstDesk} now={0} />
    </ToasterProvider>,
  );

const rowOf = async (name: RegExp) =>
  within(await screen.findByRole('row', { name }))
    .getAllByRole('cell')
    .map((cell) => cell.textContent);

describe('side by side', () => {
  test('each creator is a column, and the best of a row has a word', async () => {
    show(mira.id, noor.id);
    expect(await rowOf(/^Engagement by followers/)).toEqual(['3.1%', '6.1%best']);
    expect(await rowOf(/^Quoted price/)).toEqual(['450 EUR', '300 EURbest']);
    expect(await rowOf(/^Followers/)).toEqual(['10K', '10K']);
  });

  test('one who has nothing to say is never the best', async () => {
    show(lena.id, noor.id);
    expect(await rowOf(/^Engagement by followers/)).toEqual(['—no post seen yet', '6.1%']);
  });

  test('prices and statuses are left out where they are not to be shown', async () => {
    show(mira.id, noor.id);
    fireEvent.click(await screen.findByRole('checkbox', { name: 'Show prices, statuses and tags' }));
    await waitFor(() => expect(screen.queryByRole('row', { name: /^Quoted price/ })).toBeNull());
    expect(screen.queryByRole('row', { name: /^Status/ })).toBeNull();
    expect(screen.getByRole('row', { name: /^Engagement by followers/ })).toBeTruthy();
  });

  test('at most six are shown, nobody twice, and who is gone is said', async () => {
    const more = ['e', 'f', 'g', 'h'].map((handle) => creator({ handle, name: handle }));
    await remember(db, ...more);
    show(mira.id, mira.id, noor.id, '6ff0a1b2-90a1-4f6e-8a54-0a3c9c9d1b33', ...more.map(({ id }) => id));
    await screen.findByText('Only the first 6 creators are shown.');
    expect(screen.getByText(/^1 creator is not remembered any more/)).toBeTruthy();
    expect(screen.getAllByRole('columnheader')).toHaveLength(5);
  });
});

describe('who is compared stands in the address', () => {
  test('one is taken out', async () => {
    show(mira.id, noor.id);
    fireEvent.click(await screen.findByRole('button', { name: 'Take Mira Okonjo out of the comparison' }));
    expect(location.hash).toBe(`#/compare/${noor.id}`);
  });

  test('one is found among the creators of lists and put in', async () => {
    show(mira.id);
    await screen.findByRole('heading', { name: 'One more to compare with' });
    const field = screen.getByRole('combobox', { name: 'Add a creator' });
    fireEvent.focus(field);
    fireEvent.input(field, { target: { value: 'no' } });
    expect((await screen.findAllByRole('option')).map((option) => option.textContent)).toEqual(['Noor Haddad@noor · Instagram · 10K']);
    fireEvent.keyDown(field, { key: 'Enter' });
    expect(location.hash).toBe(`#/compare/${mira.id},${noor.id}`);
  });

  test('nobody: it says what to do', async () => {
    show();
    await screen.findByRole('heading', { name: 'Nobody to compare yet' });
    expect(screen.getByText(/select two to 6 of them in a list/)).toBeTruthy();
  });
});

describe('handed over', () => {
  test('as a text table', async () => {
    const writeText = vi.fn(async (_: string) => {});
    vi.stubGlobal('ClipboardItem', undefined);
    vi.stubGlobal('navigator', { clipboard: { writeText } });
    show(mira.id, noor.id);
    fireEvent.click(await screen.findByRole('button', { name: 'Copy as text table' }));
    await screen.findByText(/The table is on the clipboard/);
    expect(writeText.mock.calls[0]?.[0]).toContain('Engagement by followers\t3.1%\t6.1% – best');
  });

  test('and says so where the browser refuses', async () => {
    vi.stubGlobal('ClipboardItem', undefined);
    vi.stubGlobal('navigator', { clipboard: { writeText: () => Promise.reject(new Error('refused')) } });
    show(mira.id, noor.id);
    fireEvent.click(await screen.findByRole('button', { name: 'Copy as text table' }));
    await screen.findByText(/The browser would not let it be copied/);
  });
});
