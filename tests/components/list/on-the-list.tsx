import { act, fireEvent, render, screen } from '@testing-library/preact';
import { ListPage } from '../../../components/dashboard/list/list-page';
import { ToasterProvider, Toasts } from '../../../components/dashboard/toasts';
import type { ShelfRow } from '../../../lib/model/shelf';
import type { Database } from '../../../lib/store/database';
import { defaultSettings } from '../../../lib/store/settings';
import { desk, idOf, listId, monday, rowOf } from '../../desk/invented-rows';
import { freshDatabase } from '../../store/fresh-database';

/** Invented creators on a list, in a store and on the screen. */

export const otherId = '00000000-0000-4000-8000-000000000002';
export const exactly = (value: number) => ({ value, exact: true as const, from: 'text' as const });

/** Four creators; the first was saved last. */
export const people = (): ShelfRow[] => [
  rowOf(4, {
    digest: {
      name: 'Mira Stone',
      handle: 'mira',
      followers: exactly(69_200),
      platform: 'tiktok',
      audience: { value: 72, low: 55, high: 86 },
    },
    entry: { note: 'Warm tone', status: 'contacted' },
    card: { tags: ['vegan', 'Berlin'], contact: 'mira@example.com' },
  }),
  rowOf(3, {
    digest: { name: 'Tomás', handle: 'tomas', followers: exactly(1200), seenAt: monday },
    entry: { price: { amount: 450, currency: 'EUR' } },
  }),
  rowOf(2, { digest: { name: 'Aiko', handle: 'aiko', followers: { value: null, why: 'hidden' } }, card: { tags: ['Vegan'] } }),
  rowOf(1, { digest: { name: null, handle: null, followers: exactly(300_000) } }),
];

export const many = (count: number): ShelfRow[] => Array.from({ length: count }, (_, index) => rowOf(count - index));

/** A store with a list of these creators, and an empty one. */
export async function storeOf(rows: readonly ShelfRow[]): Promise<Database> {
  const db = freshDatabase();
  await db.lists.bulkPut([
    { id: listId, name: 'Spring', createdAt: 1, updatedAt: 1 },
    { id: otherId, name: 'Maybe', createdAt: 1, updatedAt: 1 },
  ]);
  await db.entries.bulkPut(rows.map(({ entry }) => entry));
  await db.digests.bulkPut(rows.map(({ digest }) => digest));
  await db.cards.bulkPut(rows.flatMap(({ card }) => card ?? []));
  // What writes about creators asks whether they are known.
  const profiles: { id: string; aliasKeys: string[] }[] = rows.map(({ digest: { id } }) => ({ id, aliasKeys: [] }));
  await db.table('profiles').bulkPut(profiles);
  return db;
}

export async function openList(db: Database): Promise<void> {
  const size = await db.entries.count();
  const list = { id: listId, name: 'Spring', createdAt: 1, updatedAt: 1, size };
  const lists = [list, { ...list, id: otherId, name: 'Maybe', size: 0 }];
  render(
    <ToasterProvider>
      <Toasts />
      <ListPage db={db} list={list} lists={lists} settings={defaultSettings} desk={desk} now={monday} />
    </ToasterProvider>,
  );
}

export const grid = () => screen.findByRole('grid', { name: 'Creators on Spring' });
/** The names in the order of the rows. */
export const shownNames = () =>
  [...document.querySelectorAll('.row')]
    .sort((a, b) => Number(a.getAttribute('aria-rowindex')) - Number(b.getAttribute('aria-rowindex')))
    .map((row) => row.querySelector('.creator-name')?.textContent);

export function rowNamed(name: string): HTMLElement {
  const row = [...document.querySelectorAll<HTMLElement>('.row')].find((each) => each.querySelector('.creator-name')?.textContent === name);
  if (!row) throw new Error(`${name} is not shown`);
  return row;
}

export function cellOf(name: string, column: string): HTMLElement {
  const cell = rowNamed(name).querySelector<HTMLElement>(`[data-column="${column}"]`);
  if (!cell) throw new Error(`${name} has no ${column}`);
  return cell;
}

export const head = (name: string | RegExp) => screen.getByRole('columnheader', { name });

/** Puts the keyboard onto an element. */
export function focus(element: HTMLElement): void {
  act(() => element.focus());
}

/** Presses a key where the keyboard is. */
export function press(combination: string): void {
  const parts = combination.split('+');
  const key = parts.at(-1) ?? '';
  const has = (name: string) => parts.slice(0, -1).includes(name);
  fireEvent.keyDown(document.activeElement ?? document.body, {
    key: key === 'Space' ? ' ' : key,
    shiftKey: has('Shift'),
    ctrlKey: has('Ctrl'),
    altKey: has('Alt'),
  });
}

export const ids = { mira: idOf(4), tomas: idOf(3), aiko: idOf(2), unnamed: idOf(1) };
