import Dexie from 'dexie';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Database } from '../../lib/store/database';
import { findProfile, rememberReading } from '../../lib/store/profiles';
import { saveCreator } from '../../lib/store/saved-creators';
import { setAsideUnreadable } from '../../lib/store/set-aside-unreadable';
import { freshDatabase } from './fresh-database';
import { creatorsOn, sizedLists } from './on-list';
import { anItem, aReading, readingOf, today } from './sample-readings';

let db: Database;
let anaId: string;
let listId: string;
beforeEach(async () => {
  db = freshDatabase();
  const saving = await saveCreator(db, aReading(), { newList: 'Spring' }, '', today);
  if (!saving.ok) throw new Error(saving.why);
  anaId = saving.profileId;
  listId = saving.listId;
  await saveCreator(db, readingOf('ben'), { listId }, '', today);
  // A later version, or a fault of the disk, wrote what this version does not understand.
  await db.table('profiles').update(anaId, { followers: 'many' });
});

describe('a profile that cannot be read', () => {
  it('is passed over by readers, which leave it where it is', async () => {
    expect(await findProfile(db, aReading())).toBeNull();
    expect((await creatorsOn(db, listId)).map(({ profile }) => profile.handle)).toEqual(['ben']);
    expect(await db.profiles.get(anaId)).toMatchObject({ followers: 'many' });
  });

  it('is set aside whole when the account is seen again, and the new one takes its place on the lists', async () => {
    const before = await db.profiles.get(anaId);
    const { id } = await rememberReading(db, aReading(), today);
    expect(id).toBe(anaId);
    expect((await creatorsOn(db, listId)).map(({ profile }) => profile.handle).sort()).toEqual(['ana.bakes', 'ben']);
    expect((await db.quarantine.toArray()).map(({ row }) => row)).toEqual([before]);
  });

  it('gives its place on the lists also when it was set aside long before', async () => {
    expect(await setAsideUnreadable(db, today)).toBe(1);
    expect((await rememberReading(db, aReading(), today)).id).toBe(anaId);
  });
});

it('a topic that this version does not know costs a profile no more than that topic', async () => {
  const { id } = await rememberReading(db, readingOf('cleo', { items: [anItem('p1', { topics: ['food'] })] }), today);
  await db.table<{ items: string }>('profiles').update(id, (row) => {
    row.items = row.items.replace('food', 'travel,astrology,food');
  });
  expect(await findProfile(db, readingOf('cleo'))).toMatchObject({ id, items: [{ id: 'p1', topics: ['travel', 'food'] }] });
});

it('rows are set aside among any number, and none else', async () => {
  const list = { name: 'List', createdAt: today, updatedAt: today };
  const lists = Array.from({ length: 1100 }, () => ({ ...list, id: crypto.randomUUID() }));
  await db.table('lists').bulkAdd([...lists, { ...list, id: '0' }, { ...list, id: 'ffffffff-' }, { ...list, id: 'z' }]);
  expect(await setAsideUnreadable(db, today)).toBe(4);
  expect((await db.quarantine.toArray()).map(({ table, key }) => [table, key])).toEqual(
    expect.arrayContaining([
      ['profiles', anaId],
      ['lists', '0'],
      ['lists', 'ffffffff-'],
      ['lists', 'z'],
    ]),
  );
  expect(await db.lists.count()).toBe(1101);
});

it('a list that cannot be read hides no other list', async () => {
  await db.table('lists').add({ id: crypto.randomUUID(), name: 17 });
  expect((await sizedLists(db)).map((list) => list.name)).toEqual(['Spring']);
});

it('reading is possible in a live query, which forbids writing', async () => {
  const lists = await new Promise((resolve, reject) => {
    Dexie.liveQuery(() => Promise.all([sizedLists(db), creatorsOn(db, listId)])).subscribe({ next: resolve, error: reject });
  });
  expect(lists).toMatchObject([[{ name: 'Spring', size: 2 }], [{ profile: { handle: 'ben' } }]]);
});
