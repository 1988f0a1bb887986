// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Database } from '../../../lib/store/database';
import { viewOfList } from '../../../lib/store/views';
import { listId } from '../../desk/invented-rows';
import { cellOf, focus, grid, head, many, openList, people, press, rowNamed, shownNames, storeOf } from './on-the-list';

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
});

const click = (element: Element, how: Partial<MouseEvent> = {}) => {
  fireEvent.pointerDown(element, { button: 0, ...how });
  fireEvent.click(element, how);
};

describe('what the table says of itself', () => {
  test('how many rows there are, and which each is', async () => {
    expect((await grid()).getAttribute('aria-rowcount')).toBe('5');
    expect(head('Creator').closest('tr')?.getAttribute('aria-rowindex')).toBe('1');
    expect(rowNamed('Mira Stone').getAttribute('aria-rowindex')).toBe('2');
    expect(screen.getAllByRole('rowheader')).toHaveLength(4);
  });

  test('every column has its head, in the order of its cells', () => {
    const columns = (of: Element | null) => [...(of?.children ?? [])].map((cell) => cell.getAttribute('data-column'));
    expect(columns(document.querySelector('.head-row'))).toEqual(columns(document.querySelector('.row')));
    expect(columns(document.querySelector('.row')).slice(0, 5)).toEqual(['tick', 'creator', 'network', 'tier', 'followers']);
  });

  test('what is known and what is not', () => {
    const text = (name: string, column: string) => cellOf(name, column).textContent?.trim();
    expect([text('Mira Stone', 'followers'), text('Aiko', 'followers')]).toEqual(['69.2K', '—']);
    expect([text('Mira Stone', 'status'), text('Mira Stone', 'network')]).toEqual(['Contacted', 'TikTok']);
    expect([text('Mira Stone', 'seen'), text('Tomás', 'seen')]).toEqual(['not visited yet', 'now']);
    expect(within(cellOf('Mira Stone', 'audience')).getByRole('img', { name: '72, likely between 55 and 86' })).toBeTruthy();
    expect(shownNames().at(-1)).toBe('Unnamed account');
  });

  test('once that it is no proof', () => {
    expect(screen.getAllByText(/so this is evidence and not proof/)).toHaveLength(1);
  });
});

describe('the name leads to the dossier', () => {
  test('and the picture behind it to the profile, telling the network nothing', () => {
    const row = within(rowNamed('Mira Stone'));
    expect(row.getByRole('link', { name: 'Mira Stone' }).getAttribute('href')).toMatch(/^#\/creators\//);
    const profile = row.getByRole('link', { name: 'Open Mira Stone on TikTok' });
    expect([profile.getAttribute('href'), profile.getAttribute('rel')]).toEqual(['https://www.tiktok.com/@mira', 'noreferrer']);
  });
});

describe('sorting', () => {
  test('by a click on a head, largest first, unknown ones last', () => {
    click(head(/^Followers/));
    expect(shownNames()).toEqual(['Unnamed account', 'Mira Stone', 'Tomás', 'Aiko']);
    expect(head(/^Followers/).getAttribute('aria-sort')).toBe('descending');
    click(head(/^Followers/));
    expect(shownNames()).toEqual(['Tomás', 'Mira Stone', 'Unnamed account', 'Aiko']);
    expect(head(/^Followers/).getAttribute('aria-sort')).toBe('ascending');
  });

  test('by a further column with Shift, which says its place', () => {
    click(head(/^Network/));
    click(head(/^Followers/), { shiftKey: true });
    expect(shownNames()).toEqual(['Unnamed account', 'Tomás', 'Aiko', 'Mira Stone']);
    expect(head(/^Followers/).getAttribute('aria-sort')).toBe('none');
    expect(head(/^Followers/).textContent).toContain('then by this, largest first (2)');
  });

  test('from the menu of the head, and is kept for the list', async () => {
    fireEvent.click(screen.getByRole('button', { name: 'What to do with the column Creator' }));
    fireEvent.click(await screen.findByRole('menuitemradio', { name: 'Sort, smallest or A first' }));
    expect(shownNames()).toEqual(['Aiko', 'Mira Stone', 'Tomás', 'Unnamed account']);
    await waitFor(async () => expect((await viewOfList(db, listId))?.sort).toEqual([{ column: 'creator', descending: false }]));
  });
});

describe('columns', () => {
  const order = () => [...document.querySelectorAll('.head')].map((each) => each.getAttribute('data-column'));

  test('are shown, hidden and moved from the menu', async () => {
    fireEvent.click(screen.getByRole('button', { name: 'Columns' }));
    fireEvent.click(await screen.findByRole('checkbox', { name: 'Price' }));
    fireEvent.click(screen.getByRole('checkbox', { name: 'Tier' }));
    fireEvent.click(screen.getByRole('button', { name: 'Move Followers up' }));
    expect(order().slice(0, 4)).toEqual(['tick', 'creator', 'followers', 'network']);
    expect(order().at(-1)).toBe('price');
    expect(order()).not.toContain('tier');
    expect(cellOf('Tomás', 'price').textContent).toBe('450 EUR');
  });

  test('are found by name', async () => {
    fireEvent.click(screen.getByRole('button', { name: 'Columns' }));
    fireEvent.input(await screen.findByRole('searchbox', { name: 'Find a column' }), { target: { value: 'media' } });
    expect(screen.getAllByRole('checkbox').filter((box) => box.closest('.columns-menu'))).toHaveLength(1);
  });

  test('become wider and move by keyboard', () => {
    focus(head('Tier'));
    press('Shift+ArrowRight');
    expect(document.querySelector<HTMLElement>('.grid')?.style.getPropertyValue('--columns')).toContain(' 120px ');
    press('Ctrl+Shift+ArrowLeft');
    expect(order().slice(0, 4)).toEqual(['tick', 'creator', 'tier', 'network']);
    expect(document.activeElement).toBe(head('Tier'));
  });
});

test('only the rows in sight are drawn, and the others when one gets there', async () => {
  cleanup();
  db.close();
  db = await storeOf(many(500));
  await openList(db);
  await waitFor(() => expect(screen.getByRole('grid').getAttribute('aria-rowcount')).toBe('501'));
  expect(document.querySelectorAll('.row').length).toBeLessThan(40);
  focus(cellOf('Creator 500', 'creator'));
  press('Ctrl+End');
  await waitFor(() => expect(rowNamed('Creator 1').getAttribute('aria-rowindex')).toBe('501'));
  expect(document.activeElement).toBe(cellOf('Creator 1', 'creator'));
});
