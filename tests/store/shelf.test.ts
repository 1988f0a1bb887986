import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { bySaving } from '../../lib/model/shelf';
import { editCards } from '../../lib/store/cards';
import type { Database } from '../../lib/store/database';
import { forgetCreators, forgetEverything } from '../../lib/store/forget';
import { moveCreators } from '../../lib/store/move-creators';
import { createList, removeList } from '../../lib/store/named-lists';
import { joinPersons, leavePerson } from '../../lib/store/persons';
import { rememberReading } from '../../lib/store/profiles';
import { addToList, editEntries, removeCreators } from '../../lib/store/saved-creators';
import { takeBack } from '../../lib/store/undo';
import { anotherContext, freshDatabase } from './fresh-database';
import { exact, readingOf, today } from './sample-readings';
import { fill, type Kept, keepList, multiply, rowsNow } from './shelf-steps';

let db: Database;
let listId: string;
let otherListId: string;
const opened: Kept[] = [];
const patience = { timeout: 8_000 };
const keep = (meanwhile?: () => void) => {
  const kept = keepList(db, listId, meanwhile);
  opened.push(kept);
  return kept;
};

beforeEach(async () => {
  db = freshDatabase();
  listId = (await createList(db, 'Bakers', today)).id;
  otherListId = (await createList(db, 'Dancers', today)).id;
});
afterEach(() => {
  for (const { stop } of opened.splice(0)) stop();
  db.close();
});

describe('loading', () => {
  test('an empty list is ready at once', async () => {
    const { ready, told } = keep();
    expect(await ready).toEqual([]);
    expect(told).toEqual(['all 0', 'ready']);
  });

  test('the newest rows come first, then all of them, latest saved first', async () => {
    const ids = await fill(db, listId, 70);
    const { ready, told } = keep();
    expect((await ready).map(({ entry }) => entry.profileId)).toEqual(ids.toReversed());
    expect(told).toEqual(['first 60', '70 of 70', 'ready']);
  });

  test.each([
    ['a list that most creators are on', 0],
    ['a list that few creators are on', 9_000],
  ])('%s comes in portions and whole', async (_, others) => {
    await fill(db, listId, 1);
    await multiply(db, listId, 2_499);
    if (others > 0) await multiply(db, otherListId, others);
    const { ready, told } = keep();
    const rows = await ready;
    expect(new Set(rows.map(({ entry }) => entry.profileId)).size).toBe(2_500);
    expect(rows).toEqual(rows.toSorted(bySaving));
    expect(rows.every(({ entry, digest }) => entry.listId === listId && digest.id === entry.profileId)).toBe(true);
    expect(told).toEqual(['first 60', '1000 of 2500', '2000 of 2500', '2500 of 2500', 'ready']);
  });

  test('what belongs to a creator comes with it', async () => {
    const [ana = '', ben = '', cleo = ''] = await fill(db, listId, 3);
    await editCards(db, [ana], { addTags: ['Bread'], contact: 'ana@example.com' }, today);
    await joinPersons(db, [ana, cleo], today);
    await keep().ready;
    const rows = new Map((await rowsNow(db, listId)).map((row) => [row.entry.profileId, row]));
    expect(rows.get(ana)).toMatchObject({ digest: { handle: 'creator.0' }, card: { id: ana, tags: ['Bread'] } });
    expect(rows.get(ben)).toMatchObject({ card: null, personId: null });
    expect(rows.get(ana)?.personId).toEqual(expect.any(String));
    expect(rows.get(cleo)?.personId).toBe(rows.get(ana)?.personId);
  });

  test('a creator of which nothing can be shown is left out, and so is an entry that cannot be read', async () => {
    const [ana = '', ben = '', cleo = ''] = await fill(db, listId, 3);
    await db.digests.delete(ana);
    await db.table('entries').where(':id').equals([listId, ben]).modify({ status: 7 });
    const { ready, told } = keep();
    expect((await ready).map(({ entry }) => entry.profileId)).toEqual([cleo]);
    expect(told).toEqual(['all 1', 'ready']);
  });
});

describe('following', () => {
  const later = today + 99_999;
  /** What each change does to the second of some creators, what is told of it, and how many there are unless five. */
  const changes: [string, (id: string, ids: string[]) => Promise<unknown>, string, number?][] = [
    ['a status', (id) => editEntries(db, listId, [id], { status: 'agreed' }, later), '1 changed, 0 removed'],
    ['a tag', (id) => editCards(db, [id], { addTags: ['Bread'] }, later), '1 changed, 0 removed'],
    ['a look at the page', () => rememberReading(db, readingOf('creator.1', { followers: exact(5) }), later), '1 changed, 0 removed'],
    ['a removal', (id) => removeCreators(db, listId, [id], later), '0 changed, 1 removed'],
    ['a move to another list', (id) => moveCreators(db, listId, [id], otherListId, later), '0 changed, 1 removed'],
    ['a creator forgotten', (id) => forgetCreators(db, [id], later), '0 changed, 1 removed'],
    ['persons joined', (id, ids) => joinPersons(db, [id, ids[2] ?? ''], later), '2 changed, 0 removed'],
    ['a new creator', () => fill(db, listId, 1, 100), '1 changed, 0 removed'],
    ['many at once', (_, ids) => editEntries(db, listId, ids.slice(0, 65), { note: 'call' }, later), '65 changed, 0 removed', 70],
    [
      'very many written at once, of which one is otherwise than before',
      async (id) => {
        const digests = await db.table<{ id: string }>('digests').toArray();
        await db.table('digests').bulkPut(digests.map((digest) => (digest.id === id ? { ...digest, name: 'Another name' } : digest)));
      },
      '1 changed, 0 removed',
      60,
    ],
    ['the list', () => removeList(db, listId, later), '0 changed, 5 removed'],
    ['everything forgotten', () => forgetEverything(db), '0 changed, 5 removed'],
  ];

  test.each(changes)('%s: told once', async (_, change, words, count = 5) => {
    const ids = await fill(db, listId, count);
    const { ready, told, rows } = keep();
    await ready;
    told.length = 0;
    await change(ids[1] ?? '', ids);
    await vi.waitFor(() => expect(told).toEqual([words]), patience);
    expect([...rows.values()].sort(bySaving)).toEqual(await rowsNow(db, listId));
  });

  test('a change that is taken back, and a person that is left', async () => {
    const [ana = '', ben = ''] = await fill(db, listId, 2);
    await joinPersons(db, [ana, ben], today);
    const { ready, rows } = keep();
    await ready;
    const before = structuredClone(rows);
    const removed = await removeCreators(db, listId, [ana], later);
    await vi.waitFor(() => expect(rows.size).toBe(1), patience);
    await takeBack(db, removed, later);
    await vi.waitFor(() => expect(rows).toEqual(before), patience);
    await leavePerson(db, ben, later);
    await vi.waitFor(() => expect([...rows.values()].map(({ personId }) => personId)).toEqual([null, null]), patience);
  });

  test('changes of another window', async () => {
    const [ana = ''] = await fill(db, listId, 1);
    const { ready, rows } = keep();
    await ready;
    const other = anotherContext();
    await editEntries(other, listId, [ana], { note: 'from elsewhere' }, later);
    await vi.waitFor(() => expect(rows.get(ana)?.entry.note).toBe('from elsewhere'), patience);
    other.close();
  });

  test('what belongs to other lists is not told', async () => {
    const [ana = ''] = await fill(db, listId, 1);
    const { ready, told } = keep();
    await ready;
    told.length = 0;
    await fill(db, otherListId, 2, 50);
    await addToList(db, [ana], otherListId, later);
    await editEntries(db, otherListId, [ana], { note: 'there' }, later);
    await editEntries(db, listId, [ana], { note: 'here' }, later);
    await vi.waitFor(() => expect(told).toEqual(['1 changed, 0 removed']), patience);
  });

  test('changes while the rest is loaded are neither lost nor undone', async () => {
    const [first = ''] = await fill(db, listId, 1);
    await multiply(db, listId, 2_500);
    const changing: Promise<unknown>[] = [];
    const { ready, rows } = keep(() => {
      changing.push(editEntries(db, listId, [first], { note: 'early' }, later), fill(db, listId, 1, 7));
    });
    await ready;
    await Promise.all(changing);
    await vi.waitFor(() => expect(rows.get(first)?.entry.note).toBe('early'), patience);
    await vi.waitFor(() => expect(rows.size).toBe(2_502), patience);
    expect([...rows.values()].sort(bySaving)).toEqual(await rowsNow(db, listId));
  });

  test('stops when it is told to', async () => {
    const [ana = ''] = await fill(db, listId, 3);
    const early = keep();
    early.stop();
    const { ready, told, stop } = keep();
    await ready;
    stop();
    told.length = 0;
    await editEntries(db, listId, [ana], { note: 'unheard' }, later);
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(told).toEqual([]);
    expect(early.told).toEqual([]);
  });
});

test('says once that rows could not be read', async () => {
  await fill(db, listId, 1);
  db.close({ disableAutoOpen: true });
  const { failed, told } = keep();
  expect(await failed).toMatchObject({ name: 'DatabaseClosedError' });
  expect(told).toEqual([]);
});
