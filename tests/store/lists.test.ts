import { beforeEach, describe, expect, it } from 'vitest';
import type { List } from '../../lib/model/list';
import { idOf } from '../../lib/store/changes';
import type { Database } from '../../lib/store/database';
import { createList, listsByName, removeList, renameList } from '../../lib/store/named-lists';
import { savedIn } from '../../lib/store/placements';
import { saveCreator } from '../../lib/store/saved-creators';
import { nothingChanged, takeBack } from '../../lib/store/undo';
import { anotherContext, freshDatabase } from './fresh-database';
import { sizedLists } from './on-list';
import { aReading, readingOf, today, yesterday } from './sample-readings';

let db: Database;
beforeEach(() => {
  db = freshDatabase();
});
const names = async () => (await listsByName(db)).map((list) => list.name);

describe('lists', () => {
  it('are sorted as people sort names and numbers', async () => {
    for (const name of ['Week 10', 'autumn', 'Week 9', 'Äpfel', 'Zoo']) await createList(db, name, today);
    expect(await names()).toEqual(['Äpfel', 'autumn', 'Week 9', 'Week 10', 'Zoo']);
  });

  it('tell how many creators are on them', async () => {
    await createList(db, 'Empty', today);
    for (const handle of ['ana', 'ben']) await saveCreator(db, readingOf(handle), { newList: 'Spring' }, '', today);
    expect((await sizedLists(db)).map(({ name, size }) => [name, size])).toEqual([
      ['Empty', 0],
      ['Spring', 2],
    ]);
  });

  it.each(['Spring', ' spring ', 'SPRING'])('have one of the name when "%s" is asked for beside "Spring"', async (name) => {
    const list = await createList(db, 'Spring', yesterday);
    expect(await createList(db, name, today)).toEqual(list);
    expect(await names()).toEqual(['Spring']);
  });

  it('have names without spaces around them', async () => {
    expect((await createList(db, '  Spring ', today)).name).toBe('Spring');
  });

  it.each(['', '   ', 'x'.repeat(101)])('are not made with the name "%s"', async (name) => {
    await expect(createList(db, name, today)).rejects.toThrow();
    expect(await names()).toEqual([]);
  });

  it('are made once when two tabs ask at the same time', async () => {
    const [a, b] = await Promise.all([createList(db, 'Spring', today), createList(anotherContext(), 'spring', today)]);
    expect(a.id).toBe(b.id);
  });

  it.each(['__proto__', 'constructor', 'toString'])('may be called %s', async (name) => {
    const { listName } = await saveCreator(db, aReading(), { newList: name }, '', today).then((saving) =>
      saving.ok ? saving : { listName: null },
    );
    expect(listName).toBe(name);
    expect(await names()).toEqual([name]);
  });
});

describe('renaming a list', () => {
  let spring: List;
  beforeEach(async () => {
    spring = await createList(db, 'Spring', yesterday);
    await createList(db, 'Summer', yesterday);
  });

  it('changes the name and the time of the change, nothing else', async () => {
    const list = { ...spring, name: 'Spring launch', updatedAt: today };
    expect(await renameList(db, spring.id, ' Spring launch ', today)).toMatchObject({ ok: true, list });
    expect(await db.lists.get(spring.id)).toEqual(list);
  });

  it('may change capitals only', async () => {
    expect(await renameList(db, spring.id, 'SPRING', today)).toMatchObject({ ok: true, list: { name: 'SPRING' } });
  });

  it.each([
    ['a name that another list has', 'summer', 'name-taken'],
    ['no name', '  ', 'invalid-name'],
    ['a very long name', 'x'.repeat(101), 'invalid-name'],
  ])('is refused for %s', async (_, name, why) => {
    expect(await renameList(db, spring.id, name, today)).toEqual({ ok: false, why });
    expect(await names()).toEqual(['Spring', 'Summer']);
  });

  it('is refused for a list that is gone', async () => {
    expect(await renameList(db, crypto.randomUUID(), 'Autumn', today)).toEqual({ ok: false, why: 'no-such-list' });
  });
});

describe('removing a list', () => {
  let spring: List;
  let profileId: string;
  beforeEach(async () => {
    spring = await createList(db, 'Spring', yesterday);
    const saving = await saveCreator(db, aReading(), { listId: spring.id }, 'asks for bread', yesterday);
    profileId = saving.ok ? saving.profileId : '';
    await saveCreator(db, readingOf('ben'), { listId: spring.id }, '', yesterday);
  });

  it('deletes its rows and leaves tombstones that say nothing of the creators', async () => {
    const removed = await removeList(db, spring.id, today);
    expect(await db.lists.count()).toBe(0);
    expect(await db.entries.count()).toBe(0);
    const ids = removed.before.map(({ row }) => idOf(row)).sort();
    const tombstones = await db.tombstones.toArray();
    expect(tombstones.map((stone) => stone.id)).toEqual(ids);
    expect(Object.keys(tombstones[0] ?? {}).sort()).toEqual(['id', 'removedAt', 'table']);
  });

  it('keeps the creators as profiles that were looked at', async () => {
    await removeList(db, spring.id, today);
    expect(await db.profiles.count()).toBe(2);
    expect(await savedIn(db, profileId)).toEqual([]);
  });

  it('is undone with the same ids, notes and times, and without tombstones', async () => {
    const before = { lists: await db.lists.toArray(), entries: await db.entries.toArray() };
    await takeBack(db, await removeList(db, spring.id, today), today);
    expect({ lists: await db.lists.toArray(), entries: await db.entries.toArray() }).toEqual(before);
    expect(await db.tombstones.count()).toBe(0);
  });

  it('is undone under another name when its own was given away meanwhile', async () => {
    const removed = await removeList(db, spring.id, today);
    await createList(db, 'spring', today);
    await takeBack(db, removed, today);
    expect(await names()).toEqual(['spring', 'Spring (2)']);
  });

  it('is nothing for a list that is gone', async () => {
    expect(await removeList(db, crypto.randomUUID(), today)).toEqual(nothingChanged);
    expect(await db.tombstones.count()).toBe(0);
  });
});
