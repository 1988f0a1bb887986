// @vitest-environment happy-dom
import { cleanup, configure, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { currencies } from '../../../components/dashboard/desk-settings/currency-settings';
import { DeskSettings } from '../../../components/dashboard/desk-settings/desk-settings';
import { ToasterProvider, Toasts } from '../../../components/dashboard/toasts';
import { useLive } from '../../../components/dashboard/use-live';
import type { Card } from '../../../lib/model/card';
import type { SavedCreator } from '../../../lib/model/list';
import type { Database } from '../../../lib/store/database';
import { changeDesk, readDesk } from '../../../lib/store/desk';
import { freshDatabase } from '../../store/fresh-database';

// A busy machine takes its time over a database.
configure({ asyncUtilTimeout: 4_000 });

let db: Database;
beforeEach(() => {
  fakeBrowser.reset();
  db = freshDatabase();
});
afterEach(() => {
  cleanup();
  db.close();
});

function Page() {
  const desk = useLive(() => readDesk(db), [db]);
  return (
    <ToasterProvider>
      <Toasts />
      {desk.state === 'ready' && <DeskSettings db={db} desk={desk.value} />}
    </ToasterProvider>
  );
}

const open = async () => {
  render(<Page />);
  await screen.findByText('Statuses');
};
const names = async () => (await readDesk(db)).statuses.map(({ id, name }) => name ?? id);
const nameFields = () => screen.findAllByRole<HTMLInputElement>('textbox', { name: 'Name of the status' });
const press = async (name: string) => fireEvent.click(await screen.findByRole('button', { name }));
const undo = () => press('Undo');

const entry = (n: number, status: string, listId = crypto.randomUUID()): SavedCreator => ({
  id: crypto.randomUUID(),
  listId,
  profileId: `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`,
  status,
  note: '',
  price: null,
  createdAt: 1,
  updatedAt: 1,
});

describe('statuses', () => {
  test('have the words of the interface until they are renamed, and again when they are called so', async () => {
    await open();
    const [first] = await nameFields();
    expect(first?.value).toBe('New');
    if (first) fireEvent.change(first, { target: { value: 'To look at' } });
    await waitFor(async () => expect(await names()).toEqual(['To look at', 'contacted', 'agreed', 'declined']));
    await screen.findByText('“New” is called “To look at” now.');
    await screen.findByText('To look at');
    const [renamed] = await nameFields();
    if (renamed) fireEvent.change(renamed, { target: { value: 'New' } });
    await waitFor(async () => expect((await readDesk(db)).statuses[0]?.name).toBeNull());
  });

  test.each([
    ['contacted', 'Another one is called so already.'],
    ['  ', 'A name is needed.'],
  ])('cannot be called “%s”', async (typed, problem) => {
    await open();
    const [first] = await nameFields();
    if (first) fireEvent.change(first, { target: { value: typed } });
    await screen.findByText(problem);
    expect(first?.getAttribute('aria-invalid')).toBe('true');
    expect(await names()).toEqual(['new', 'contacted', 'agreed', 'declined']);
    if (first) fireEvent.keyDown(first, { key: 'Escape' });
    await waitFor(() => expect(first?.value).toBe('New'));
  });

  test('get another colour', async () => {
    await open();
    const tones = await screen.findByRole('group', { name: 'Colour of “Agreed”' });
    fireEvent.click(within(tones).getByRole('radio', { name: 'Amber' }));
    await waitFor(async () => expect((await readDesk(db)).statuses[2]?.tone).toBe('caution'));
  });

  test('move by buttons, the first no further up and the last no further down', async () => {
    await open();
    const disabled = async (name: string) => (await screen.findByRole<HTMLButtonElement>('button', { name })).disabled;
    expect([await disabled('Move “New” up'), await disabled('Move “Declined” down')]).toEqual([true, true]);
    await press('Move “Agreed” up');
    await waitFor(async () => expect(await names()).toEqual(['new', 'agreed', 'contacted', 'declined']));
    await undo();
    await waitFor(async () => expect(await names()).toEqual(['new', 'contacted', 'agreed', 'declined']));
  });

  test('are added, with a colour that none has', async () => {
    await open();
    fireEvent.input(screen.getByRole('textbox', { name: 'Add a status' }), { target: { value: 'Paid' } });
    fireEvent.click(screen.getAllByRole('button', { name: 'Add' })[0] ?? document.body);
    await waitFor(async () => expect((await readDesk(db)).statuses.at(-1)).toMatchObject({ name: 'Paid', tone: 'caution' }));
    expect((await names()).length).toBe(5);
  });

  test('say how many creators have them, once however many lists they are on, and when they go', async () => {
    await db.entries.bulkPut([entry(1, 'contacted'), entry(1, 'contacted'), entry(2, 'contacted'), entry(3, 'new')]);
    await open();
    const row = (await nameFields())[1]?.closest('li');
    await waitFor(() => expect(row?.textContent).toContain('2 creators'));
    await press('Remove “Contacted”');
    await screen.findByText('“Contacted” was removed. 2 creators had it and show no status now.');
    expect(await names()).toEqual(['new', 'agreed', 'declined']);
    await undo();
    await waitFor(async () => expect(await names()).toEqual(['new', 'contacted', 'agreed', 'declined']));
  });

  test('one has to stay', async () => {
    await changeDesk(db, (desk) => ({ ...desk, statuses: desk.statuses.slice(0, 1) }), 1);
    await open();
    expect((await screen.findByRole<HTMLButtonElement>('button', { name: 'Remove “New”' })).disabled).toBe(true);
  });
});

describe('own fields', () => {
  const id = '9d1f36a2-5a5e-4b2c-9f52-0f0c7c1b8f11';
  const fields = async () => (await readDesk(db)).fields.map(({ name, kind }) => `${name}: ${kind}`);
  const withField = () => changeDesk(db, (desk) => ({ ...desk, fields: [{ id, name: 'Agency', kind: 'text' }] }), 1);

  test('are added with their kind', async () => {
    await open();
    fireEvent.input(screen.getByRole('textbox', { name: 'Add a field' }), { target: { value: 'Since' } });
    fireEvent.change(screen.getByRole('combobox', { name: 'Kind' }), { target: { value: 'day' } });
    fireEvent.click(screen.getAllByRole('button', { name: 'Add' })[1] ?? document.body);
    await waitFor(async () => expect(await fields()).toEqual(['Since: day']));
  });

  test('go with their values, and come back with them', async () => {
    await withField();
    const profile = '11111111-1111-4111-8111-111111111111';
    const card: Card = { id: profile, tags: ['spring'], contact: '', fields: { [id]: 'Birch & Sons' }, updatedAt: 1 };
    await db.cards.put(card);
    await db.table('profiles').put({ id: profile, aliasKeys: [] });
    await open();
    await screen.findByText('1 creator has a value');
    await press('Remove “Agency”');
    await screen.findByText('“Agency” was removed, with its value of 1 creator.');
    expect(await fields()).toEqual([]);
    expect(await db.cards.get(profile)).toMatchObject({ tags: ['spring'], fields: {} });
    await undo();
    await waitFor(async () => expect(await fields()).toEqual(['Agency: text']));
    expect(await db.cards.get(profile)).toMatchObject({ fields: { [id]: 'Birch & Sons' } });
  });

  test('are renamed', async () => {
    await withField();
    await open();
    fireEvent.change(await screen.findByRole('textbox', { name: 'Name of the field' }), { target: { value: 'Management' } });
    await waitFor(async () => expect(await fields()).toEqual(['Management: text']));
  });
});

describe('the currency', () => {
  test('is one of those that the browser knows, by code and name', async () => {
    await open();
    const choice = await screen.findByRole<HTMLSelectElement>('combobox', { name: 'Currency of prices' });
    expect(choice.value).toBe('USD');
    expect(within(choice).getByRole('option', { name: 'EUR, Euro' })).toBeDefined();
    fireEvent.change(choice, { target: { value: 'JPY' } });
    await waitFor(async () => expect((await readDesk(db)).currency).toBe('JPY'));
    await undo();
    await waitFor(async () => expect((await readDesk(db)).currency).toBe('USD'));
  });

  test('is offered even where the browser does not know it', () => {
    expect(currencies('QQQ')).toContainEqual({ code: 'QQQ', name: 'QQQ' });
  });
});
