// @vitest-environment happy-dom
import { cleanup, configure, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { DossierPage } from '../../../components/dashboard/dossier/dossier-page';
import { ToasterProvider, Toasts } from '../../../components/dashboard/toasts';
import { firstDesk } from '../../../lib/model/desk';
import type { List } from '../../../lib/model/list';
import type { Profile } from '../../../lib/model/profile';
import type { Database } from '../../../lib/store/database';
import { dossierOf } from '../../../lib/store/dossier';
import { createList } from '../../../lib/store/named-lists';
import { addToList, editEntries } from '../../../lib/store/saved-creators';
import { defaultSettings } from '../../../lib/store/settings';
import { freshDatabase } from '../../store/fresh-database';
import { creator, exactly, noonOf, post, remember, visit } from './invented';

// The store is a real one, and machines are slow at times.
configure({ asyncUtilTimeout: 4_000 });
vi.setConfig({ testTimeout: 20_000 });

const agency = { id: '6ff0a1b2-90a1-4f6e-8a54-0a3c9c9d1b11', name: 'Agency', kind: 'text' as const };
const reels = { id: '6ff0a1b2-90a1-4f6e-8a54-0a3c9c9d1b22', name: 'Reels', kind: 'number' as const };
const desk = { ...firstDesk, fields: [agency, reels] };

let db: Database;
let spring: List;
let maybe: List;

beforeEach(async () => {
  db = freshDatabase();
  spring = await createList(db, 'Spring', 1);
  maybe = await createList(db, 'Maybe', 1);
});
afterEach(() => {
  cleanup();
  db.close();
});

async function show(over: Partial<Profile> = {}): Promise<string> {
  const mira = creator(over);
  await remember(db, mira);
  await addToList(db, [mira.id], spring.id, 1);
  await editEntries(db, spring.id, [mira.id], { note: 'Warm tone', price: { amount: 450, currency: 'EUR' } }, 2);
  open(mira.id);
  await screen.findByRole('heading', { level: 1, name: /Mira/ });
  return mira.id;
}

function open(profileId: string) {
  render(
    <ToasterProvider>
      <Toasts />
      <DossierPage db={db} profileId={profileId} lists={[spring, maybe]} settings={defaultSettings} desk={desk} now={noonOf(2026, 3, 21)} />
    </ToasterProvider>,
  );
}

const field = (name: string) => screen.getByLabelText<HTMLInputElement>(name);
const type = (name: string, text: string) => {
  fireEvent.input(field(name), { target: { value: text } });
  fireEvent.blur(field(name));
};
const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
const undo = async () => fireEvent.click((await screen.findAllByRole('button', { name: 'Undo' })).at(-1) ?? document.body);
const entry = async (id: string) => (await dossierOf(db, id))?.places[0]?.entry;
const card = async (id: string) => (await dossierOf(db, id))?.card;

test('says who it is, with a link that tells the network nothing', async () => {
  await show();
  const link = screen.getByRole('link', { name: 'Open on Instagram' });
  expect([link.getAttribute('href'), link.getAttribute('rel')]).toEqual(['https://www.instagram.com/mira.bakes/', 'noreferrer']);
  expect(screen.getByText('yesterday')).toBeTruthy();
  expect(screen.getByTitle('Verified by Instagram')).toBeTruthy();
});

test('of a creator that came from a file says that it was not visited yet', async () => {
  await show({ seenAt: null });
  expect(screen.getByText('Not visited yet')).toBeTruthy();
});

test('an address of nobody says so', async () => {
  open('6ff0a1b2-90a1-4f6e-8a54-0a3c9c9d1b33');
  await screen.findByRole('heading', { name: 'This creator is not remembered' });
});

describe('what was written is kept, and taken back', () => {
  test('status', async () => {
    const id = await show();
    fireEvent.change(screen.getByLabelText('Status'), { target: { value: 'agreed' } });
    await screen.findByText('Now “Agreed” on “Spring”');
    expect((await entry(id))?.status).toBe('agreed');
    await undo();
    await waitFor(async () => expect((await entry(id))?.status).toBe('new'));
  });

  test('note', async () => {
    const id = await show();
    type('Note', 'Asked for rates');
    await waitFor(async () => expect((await entry(id))?.note).toBe('Asked for rates'));
    await undo();
    await waitFor(() => expect(field('Note').value).toBe('Warm tone'));
  });

  test('price, in the desk’s currency unless told', async () => {
    const id = await show();
    type('Price', '1.5k');
    await waitFor(async () => expect((await entry(id))?.price).toEqual({ amount: 1500, currency: 'USD' }));
    type('Price', '');
    await waitFor(async () => expect((await entry(id))?.price).toBeNull());
  });

  test('tags', async () => {
    const id = await show();
    fireEvent.input(field('Tags'), { target: { value: 'bread' } });
    fireEvent.keyDown(field('Tags'), { key: 'Enter' });
    await screen.findByRole('button', { name: 'Remove the tag bread' });
    press('Remove the tag bread');
    await waitFor(async () => expect((await card(id))?.tags ?? []).toEqual([]));
    await undo();
    await screen.findByRole('button', { name: 'Remove the tag bread' });
  });

  test('own fields, numbers as numbers', async () => {
    const id = await show();
    type('Agency', 'Ovenlight');
    type('Reels', '1,200');
    await waitFor(async () => expect((await card(id))?.fields).toEqual({ [agency.id]: 'Ovenlight', [reels.id]: 1200 }));
  });

  test('lists', async () => {
    const id = await show();
    press('Add to list');
    await screen.findByText('Added to “Maybe”');
    press('Remove from Spring');
    await screen.findByText('Removed from “Spring”');
    expect((await dossierOf(db, id))?.places.map(({ list }) => list.name)).toEqual(['Maybe']);
    await undo();
    await waitFor(async () => expect((await entry(id))?.note).toBeDefined());
  });

  test('forgetting', async () => {
    const id = await show();
    press('Forget this creator');
    await screen.findByRole('heading', { name: 'This creator is not remembered' });
    await undo();
    await screen.findByRole('heading', { level: 1, name: /Mira/ });
    expect((await entry(id))?.note).toBe('Warm tone');
  });
});

describe('a field', () => {
  test('goes back by Escape', async () => {
    await show();
    fireEvent.input(field('Note'), { target: { value: 'Something else' } });
    fireEvent.keyDown(field('Note'), { key: 'Escape' });
    expect(field('Note').value).toBe('Warm tone');
  });

  test('keeps nothing that cannot be read, and says so', async () => {
    const id = await show();
    type('Price', 'a lot');
    expect(screen.getByRole('alert').textContent).toContain('without a currency it is in USD');
    expect(field('Price').getAttribute('aria-invalid')).toBe('true');
    expect((await entry(id))?.price?.amount).toBe(450);
  });

  test('shows what another window wrote', async () => {
    const id = await show();
    await editEntries(db, spring.id, [id], { note: 'From elsewhere' }, 3);
    await waitFor(() => expect(field('Note').value).toBe('From elsewhere'));
  });

  test('keeps what was typed when the page is left', async () => {
    const id = await show();
    fireEvent.input(field('Note'), { target: { value: 'On the way out' } });
    await waitFor(() => expect(field('Note').value).toBe('On the way out'));
    cleanup();
    await waitFor(async () => expect((await entry(id))?.note).toBe('On the way out'));
  });
});

test('a contact is taken from the bio by a click, beside what was there', async () => {
  const id = await show({ bio: 'mira (at) bakes dot com · +49 151 1234 5678' });
  press('Take mira@bakes.com from the bio');
  await screen.findByRole('link', { name: 'Write a mail' });
  press('Take +4915112345678 from the bio');
  await waitFor(async () => expect((await card(id))?.contact).toBe('mira@bakes.com, +4915112345678'));
  await waitFor(() => expect(screen.queryByText('Take from bio:')).toBeNull());
});

describe('posts', () => {
  const posts = [
    post('a', { date: new Date(noonOf(2026, 3, 1)).toISOString(), likes: exactly(900) }),
    post('b', { date: new Date(noonOf(2026, 3, 8)).toISOString(), pinned: true }),
    post('c', { date: null, sponsored: true }),
  ];
  const dates = () =>
    within(screen.getByRole('table', { name: 'Posts' }))
      .getAllByRole('rowheader')
      .map((head) => head.textContent);

  test('stand in a table with their links, newest first, and can be sorted', async () => {
    await show({ items: posts });
    expect(dates()).toEqual(['Mar 8, 2026', 'Mar 1, 2026', 'Undated post']);
    press('Likes');
    expect(dates()[0]).toBe('Mar 1, 2026');
    expect(screen.getByRole('columnheader', { name: 'Likes' }).getAttribute('aria-sort')).toBe('descending');
    expect(screen.getByRole('link', { name: 'Mar 1, 2026' }).getAttribute('href')).toBe('https://www.instagram.com/p/a/');
  });

  test('are gone through by keys, each is said, and Enter opens it', async () => {
    const opened = vi.spyOn(window, 'open').mockReturnValue(null);
    await show({ items: posts });
    const plot = screen.getByRole('group', { name: /^By followers: 2 posts over time/ });
    fireEvent.keyDown(plot, { key: 'Home' });
    expect(within(plot).getByRole('status').textContent).toBe('Mar 1, 2026 · 9.1% · 900 likes · 10 comments');
    fireEvent.keyDown(plot, { key: 'ArrowRight' });
    expect(within(plot).getByRole('status').textContent).toContain('pinned');
    fireEvent.keyDown(plot, { key: 'Enter' });
    expect(opened).toHaveBeenCalledWith('https://www.instagram.com/p/b/', '_blank', 'noopener,noreferrer');
  });

  test('that lead elsewhere than to the network are no links', async () => {
    await show({ items: [post('a', { href: 'https://elsewhere.example/p' }), post('b', { href: 'javascript:alert(1)' })] });
    expect(within(screen.getByRole('table', { name: 'Posts' })).queryByRole('link')).toBeNull();
  });

  test('that nobody saw yet are said to be missing', async () => {
    await show();
    expect(screen.getByText(/No post of this account was seen yet/)).toBeTruthy();
  });
});

describe('history', () => {
  test('of one day says that each day adds a point', async () => {
    await show({ history: [visit(1, exactly(9_000))] });
    expect(screen.getByText(/Each day on which you look/)).toBeTruthy();
  });

  test('has curves, growth, and jumps that accuse nobody', async () => {
    const counts = [9_000, 9_030, 9_060, 9_100, 9_130, 9_160, 11_000, 11_030];
    await show({ history: counts.map((count, index) => visit(index + 1, exactly(count))) });
    expect(screen.getByRole('img', { name: /^Followers from Mar 1, 2026 to Mar 8, 2026: from 9,000 to 11,030/ })).toBeTruthy();
    expect(screen.getByText(/^Mar 7, 2026: \+20% within 1 day/)).toBeTruthy();
    expect(screen.getByText(/A campaign, a viral post or a mention looks like this/)).toBeTruthy();
    expect(screen.getAllByText('+23%')).toHaveLength(2);
    expect(within(screen.getByRole('table', { name: /each day of visits/ })).getAllByRole('row')).toHaveLength(9);
  });
});
