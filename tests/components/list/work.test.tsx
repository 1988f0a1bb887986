// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Database } from '../../../lib/store/database';
import { allViews, saveView } from '../../../lib/store/views';
import { listId } from '../../desk/invented-rows';
import { cellOf, focus as focusOn, grid, ids, openList, otherId, people, press, rowNamed, shownNames, storeOf } from './on-the-list';

vi.setConfig({ testTimeout: 20_000 });
let db: Database;

beforeEach(async () => {
  db = await storeOf(people());
  await openList(db);
  await grid();
});
afterEach(() => {
  cleanup();
  db.close();
  location.hash = '';
});

const entry = async (profileId: string, list = listId) => db.entries.get([list, profileId] as never) as Promise<Record<string, unknown>>;
const tags = async (profileId: string) => ((await db.cards.get(profileId)) as { tags: string[] } | undefined)?.tags ?? [];
const focus = (name: string, column = 'creator') => focusOn(cellOf(name, column));
const selected = () => [...document.querySelectorAll('.row[aria-selected="true"] .creator-name')].map((each) => each.textContent);
const undo = async () => fireEvent.click((await screen.findAllByRole('button', { name: 'Undo' })).at(-1) as HTMLElement);
const count = () => document.querySelector('.desk-count')?.textContent;
const filterBy = async (column: string) => {
  fireEvent.click(screen.getByRole('button', { name: 'Filter' }));
  fireEvent.click(await screen.findByRole('button', { name: column }));
};

describe('narrowing the list down', () => {
  test('by words, a little after they were typed', async () => {
    fireEvent.input(screen.getByRole('searchbox', { name: 'Search creators' }), { target: { value: 'vegan warm' } });
    await waitFor(() => expect(shownNames()).toEqual(['Mira Stone']));
    expect(count()).toBe('1 of 4 creators');
  });

  test('by a range of followers, typed short', async () => {
    await filterBy('Followers');
    fireEvent.input(await screen.findByLabelText('From'), { target: { value: '1k' } });
    fireEvent.input(screen.getByLabelText('To'), { target: { value: '0.1M' } });
    await waitFor(() => expect(shownNames()).toEqual(['Mira Stone', 'Tomás']));
    fireEvent.click(screen.getByRole('button', { name: 'Done' }));
    fireEvent.click(screen.getByRole('button', { name: 'Remove the filter Followers: 1,000 – 100K' }));
    expect(shownNames()).toHaveLength(4);
  });

  test('by tags, counted without regard to capitals', async () => {
    await filterBy('Tags');
    const tag = await screen.findByRole('checkbox', { name: /^vegan/i });
    expect(tag.closest('label')?.textContent).toMatch(/2$/);
    fireEvent.click(tag);
    await waitFor(() => expect(shownNames()).toEqual(['Mira Stone', 'Aiko']));
  });

  test('by when they were seen', async () => {
    await filterBy('Last seen');
    fireEvent.change(await screen.findByRole('combobox', { name: 'When' }), { target: { value: 'within' } });
    await waitFor(() => expect(shownNames()).toEqual(['Tomás']));
  });

  test('to nobody says so, and leads back', async () => {
    fireEvent.input(screen.getByRole('searchbox', { name: 'Search creators' }), { target: { value: 'zzz' } });
    await screen.findByRole('heading', { name: 'Nobody meets these filters' });
    fireEvent.click(screen.getByRole('button', { name: 'Clear filters' }));
    await waitFor(() => expect(shownNames()).toHaveLength(4));
  });

  test('is kept under a name, used again and removed', async () => {
    await filterBy('Network');
    fireEvent.click(await screen.findByRole('checkbox', { name: /^TikTok/ }));
    await waitFor(() => expect(shownNames()).toEqual(['Mira Stone']));
    fireEvent.click(screen.getByRole('button', { name: 'Views' }));
    const field = await screen.findByRole<HTMLInputElement>('textbox', { name: 'Name of the view' });
    field.value = 'Only TikTok';
    fireEvent.click(screen.getByRole('button', { name: 'Save' }));
    await screen.findByText('View “Only TikTok” saved');
    fireEvent.click(screen.getByRole('button', { name: 'Clear all' }));
    expect(shownNames()).toHaveLength(4);
    fireEvent.click(await screen.findByRole('button', { name: 'Only TikTok' }));
    await waitFor(() => expect(shownNames()).toEqual(['Mira Stone']));
    fireEvent.click(screen.getByRole('button', { name: 'Views' }));
    fireEvent.click(await screen.findByRole('button', { name: 'Remove the view Only TikTok' }));
    await waitFor(async () => expect(await allViews(db)).toEqual([]));
  });

  test('is not renamed to the name of another view, which stays', async () => {
    const bare = { columns: [], sort: [], conditions: [] };
    for (const name of ['Bakers', 'Brewers']) await saveView(db, name, bare, Date.now());
    fireEvent.click(screen.getByRole('button', { name: 'Views' }));
    const rename = async (name: string) => {
      fireEvent.click(await screen.findByRole('button', { name: 'Rename the view Bakers' }));
      const field = await screen.findByRole<HTMLInputElement>('textbox', { name: 'Rename the view Bakers' });
      field.value = name;
      fireEvent.submit(field.closest('form') as HTMLElement);
    };
    const names = async () => (await allViews(db)).map(({ name }) => name);
    await rename('brewers');
    await screen.findByText('Another view is called “brewers”. Choose another name.');
    expect(await names()).toEqual(['Bakers', 'Brewers']);
    await rename('Cooks');
    await waitFor(async () => expect(await names()).toEqual(['Brewers', 'Cooks']));
    await undo();
    await waitFor(async () => expect(await names()).toEqual(['Bakers', 'Brewers']));
  });
});

describe('selecting', () => {
  test('by ticks, ranges, all and nobody', () => {
    const tick = (name: string, how = {}) => fireEvent.click(cellOf(name, 'tick').querySelector('input') as Element, how);
    tick('Mira Stone');
    tick('Aiko', { shiftKey: true });
    expect(selected()).toEqual(['Mira Stone', 'Tomás', 'Aiko']);
    fireEvent.click(screen.getByRole('checkbox', { name: 'Select all creators' }));
    expect(selected()).toHaveLength(4);
    fireEvent.click(screen.getByRole('button', { name: 'Clear selection' }));
    expect(selected()).toEqual([]);
  });

  test('by keyboard, and a range drawn in again lets go', () => {
    focus('Mira Stone');
    press('Space');
    press('Shift+ArrowDown');
    press('Shift+ArrowDown');
    expect(selected()).toEqual(['Mira Stone', 'Tomás', 'Aiko']);
    press('Shift+ArrowUp');
    expect(selected()).toEqual(['Mira Stone', 'Tomás']);
    press('Ctrl+a');
    expect(selected()).toHaveLength(4);
    press('Escape');
    expect(selected()).toEqual([]);
  });

  test('says how many of them a filter hides', async () => {
    focus('Tomás');
    press('x');
    fireEvent.input(screen.getByRole('searchbox', { name: 'Search creators' }), { target: { value: 'mira' } });
    await screen.findByText('(1 of them not shown)');
  });
});

describe('what is done can be taken back', () => {
  test('a status that is chosen for all selected', async () => {
    focus('Mira Stone');
    press('Ctrl+a');
    press('s');
    fireEvent.click(await screen.findByRole('menuitemradio', { name: 'Agreed' }));
    await screen.findByText('4 creators are now “Agreed”');
    expect(await entry(ids.tomas)).toMatchObject({ status: 'agreed' });
    press('Escape');
    press('Ctrl+z');
    await waitFor(async () => expect(await entry(ids.mira)).toMatchObject({ status: 'contacted' }));
    expect(await entry(ids.tomas)).toMatchObject({ status: 'new' });
  });

  test('a tag that is made, and one that is taken away', async () => {
    focus('Tomás');
    press('t');
    const field = await screen.findByRole('searchbox', { name: 'Find or add' });
    fireEvent.input(field, { target: { value: 'Summer' } });
    fireEvent.keyDown(field, { key: 'Enter' });
    await waitFor(async () => expect(await tags(ids.tomas)).toEqual(['Summer']));
    await undo();
    await waitFor(async () => expect(await tags(ids.tomas)).toEqual([]));
  });

  test('creators that are moved to another list, and removed', async () => {
    fireEvent.click(cellOf('Tomás', 'tick').querySelector('input') as Element);
    fireEvent.click(screen.getByRole('button', { name: 'Move to…' }));
    fireEvent.click(await screen.findByRole('menuitem', { name: 'Maybe' }));
    await waitFor(() => expect(shownNames()).not.toContain('Tomás'));
    expect(await entry(ids.tomas, otherId)).toMatchObject({ price: { amount: 450 } });
    await undo();
    await waitFor(() => expect(shownNames()).toContain('Tomás'));
    fireEvent.click(cellOf('Aiko', 'tick').querySelector('input') as Element);
    fireEvent.click(screen.getByRole('button', { name: 'Remove' }));
    await screen.findByText('1 creator removed from this list');
    await undo();
    await waitFor(() => expect(shownNames()).toContain('Aiko'));
  });

  test('profiles that are said to be one person', async () => {
    focus('Mira Stone');
    press('x');
    press('ArrowDown');
    press('x');
    fireEvent.click(screen.getByRole('button', { name: 'Same person' }));
    await screen.findByText('2 profiles are one person now');
    await undo();
    await waitFor(async () => expect(await db.persons.count()).toBe(0));
  });
});

describe('writing in a cell', () => {
  const field = (name: string) => screen.findByRole<HTMLInputElement>('textbox', { name });

  test('by Enter, kept by Enter, with the keyboard back in the cell', async () => {
    focus('Mira Stone', 'note');
    press('Enter');
    const note = await field('Note of Mira Stone');
    note.value = 'Asked for rates';
    fireEvent.keyDown(note, { key: 'Enter' });
    await waitFor(async () => expect(await entry(ids.mira)).toMatchObject({ note: 'Asked for rates' }));
    await waitFor(() => expect(document.activeElement).toBe(cellOf('Mira Stone', 'note')));
  });

  test('by a double click, left as it was by Escape', async () => {
    fireEvent.dblClick(cellOf('Mira Stone', 'note'));
    const note = await field('Note of Mira Stone');
    note.value = 'Never mind';
    fireEvent.keyDown(note, { key: 'Escape' });
    await waitFor(() => expect(cellOf('Mira Stone', 'note').textContent).toBe('Warm tone'));
    expect(await entry(ids.mira)).toMatchObject({ note: 'Warm tone' });
  });

  test('goes on to the next cell by Tab, and refuses what is no number in words', async () => {
    focus('Mira Stone', 'note');
    press('F2');
    fireEvent.keyDown(await field('Note of Mira Stone'), { key: 'Tab' });
    fireEvent.keyDown(await field('Agent of Mira Stone'), { key: 'Tab' });
    const reach = await field('Reach of Mira Stone');
    reach.value = 'plenty';
    fireEvent.keyDown(reach, { key: 'Enter' });
    await screen.findByText(/That is no number/);
    fireEvent.blur(reach);
    expect(reach.value).toBe('plenty');
    reach.value = '2.5k';
    fireEvent.keyDown(reach, { key: 'Enter' });
    await waitFor(() => expect(rowNamed('Mira Stone').textContent).toContain('2,500'));
  });

  test('a note that has no column is written beside the row', async () => {
    fireEvent.click(screen.getByRole('button', { name: 'Columns' }));
    fireEvent.click(await screen.findByRole('checkbox', { name: 'Note' }));
    focus('Aiko');
    press('e');
    fireEvent.input(await field('Note'), { target: { value: 'Call back' } });
    fireEvent.click(screen.getByRole('button', { name: 'Save' }));
    await waitFor(async () => expect(await entry(ids.aiko)).toMatchObject({ note: 'Call back' }));
  });
});

describe('keys', () => {
  test('Enter on a creator opens what is known, C compares two to six', async () => {
    focus('Mira Stone');
    press('c');
    await screen.findByText('Select two to six creators to compare them.');
    press('Enter');
    expect(location.hash).toBe(`#/creators/${ids.mira}`);
    press('x');
    press('Shift+ArrowDown');
    press('c');
    expect(location.hash).toBe(`#/compare/${ids.mira},${ids.tomas}`);
  });

  test('/ searches, and Enter goes on in the table', () => {
    focus('Mira Stone');
    press('/');
    expect(document.activeElement).toBe(screen.getByRole('searchbox', { name: 'Search creators' }));
    press('s');
    expect(screen.queryByRole('menu')).toBeNull();
    press('Enter');
    expect(document.activeElement).toBe(cellOf('Mira Stone', 'creator'));
  });

  test('? lists them', async () => {
    focus('Mira Stone');
    press('?');
    expect((await screen.findByRole('dialog', { name: 'Keyboard shortcuts' })).textContent).toContain('Select a range');
  });
});
