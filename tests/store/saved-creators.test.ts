import { beforeEach, describe, expect, it } from 'vitest';
import type { Database } from '../../lib/store/database';
import { createList, creatorsOn, removeCreators, restoreRemoved, saveCreator, savedIn, setNote, unsave } from '../../lib/store/lists';
import { rememberReading } from '../../lib/store/profiles';
import { anotherContext, everything, freshDatabase } from './fresh-database';
import { aReading, exact, readingOf, today, yesterday } from './sample-readings';

let db: Database;
let springId: string;
beforeEach(async () => {
  db = freshDatabase();
  springId = (await createList(db, 'Spring', yesterday)).id;
});

async function save(handle: string, note = '', at = today, in_: Database = db) {
  const saving = await saveCreator(in_, readingOf(handle), { listId: springId }, note, at);
  if (!saving.ok) throw new Error(saving.why);
  return saving;
}

describe('saving a creator', () => {
  it('puts the profile as it is read on the list, with the note', async () => {
    const saving = await saveCreator(db, aReading({ followers: exact(77) }), { listId: springId }, ' asks for bread ', today);
    expect(saving).toMatchObject({ ok: true, listName: 'Spring', already: false });
    const [entry] = await creatorsOn(db, springId);
    expect(entry).toMatchObject({ saved: { note: 'asks for bread', createdAt: today }, profile: { followers: exact(77) } });
  });

  it('makes the list that it names', async () => {
    const saving = await saveCreator(db, aReading(), { newList: 'Summer' }, '', today);
    expect(saving).toMatchObject({ ok: true, savedIn: [{ listName: 'Summer', note: '' }] });
  });

  it('uses the list that has the name of a new one already', async () => {
    expect(await saveCreator(db, aReading(), { newList: 'SPRING' }, '', today)).toMatchObject({ listId: springId });
  });

  it('takes the profile that was remembered before', async () => {
    const profile = await rememberReading(db, aReading(), yesterday);
    expect(await save('ana.bakes')).toMatchObject({ profileId: profile.id });
  });

  it('twice leaves one entry, and says so', async () => {
    await save('ana', 'asks for bread', yesterday);
    expect(await save('ana')).toMatchObject({ already: true, savedIn: [{ note: 'asks for bread' }] });
    expect(await db.saved.count()).toBe(1);
  });

  it('again with a note replaces the note', async () => {
    await save('ana', 'asks for bread');
    expect(await save('ana', 'asks for cake')).toMatchObject({ savedIn: [{ note: 'asks for cake' }] });
  });

  it('from two tabs at the same time leaves one entry', async () => {
    const savings = await Promise.all([save('ana'), save('ana', '', today, anotherContext()), save('ana', '', today, anotherContext())]);
    expect(savings.map((saving) => saving.already).sort()).toEqual([false, true, true]);
    expect(await db.saved.count()).toBe(1);
    expect(await db.profiles.count()).toBe(1);
  });

  it('to a list that is gone changes nothing', async () => {
    const before = await everything(db);
    expect(await saveCreator(db, aReading(), { listId: crypto.randomUUID() }, '', today)).toEqual({ ok: false, why: 'no-such-list' });
    expect(await everything(db)).toEqual(before);
  });

  it('that fails half-way changes nothing, the new list included', async () => {
    const before = await everything(db);
    await expect(saveCreator(db, aReading(), { newList: 'Summer' }, 'x'.repeat(2001), today)).rejects.toThrow();
    expect(await everything(db)).toEqual(before);
  });
});

describe('the lists of a creator', () => {
  it('are told by name', async () => {
    const { profileId } = await save('ana', 'bread');
    await saveCreator(db, readingOf('ana'), { newList: 'Autumn' }, '', today);
    expect(await savedIn(db, profileId)).toMatchObject([
      { listName: 'Autumn', note: '' },
      { listName: 'Spring', note: 'bread' },
    ]);
  });

  it('are none for a profile that was only looked at', async () => {
    const { id } = await rememberReading(db, aReading(), today);
    expect(await savedIn(db, id)).toEqual([]);
  });
});

it('shows the creators of a list, latest saved first', async () => {
  await save('ana', '', yesterday);
  await save('ben', '', today);
  expect((await creatorsOn(db, springId)).map(({ profile }) => profile.handle)).toEqual(['ben', 'ana']);
});

describe('taking a creator off a list', () => {
  it('is undone with the same entry', async () => {
    const { profileId } = await save('ana', 'bread');
    const before = await everything(db);
    const removed = await unsave(db, profileId, springId, today);
    expect(await savedIn(db, profileId)).toEqual([]);
    expect(await db.tombstones.count()).toBe(1);
    await restoreRemoved(db, removed);
    expect(await everything(db)).toEqual(before);
  });

  it('is nothing when it was not there', async () => {
    const { id } = await rememberReading(db, aReading(), today);
    expect(await unsave(db, id, springId, today)).toEqual({ lists: [], saved: [] });
  });

  it.each([
    ['goes when nobody is left on it and that is asked', [], true, 0],
    ['stays when that is not asked', [], false, 1],
    ['stays while somebody is left on it', ['ben'], true, 1],
  ])('the list %s', async (_, others, withEmptyList, lists) => {
    const { profileId } = await save('ana');
    for (const other of others) await save(other);
    await unsave(db, profileId, springId, today, withEmptyList);
    expect(await db.lists.count()).toBe(lists);
  });

  it('together with its list can be taken back', async () => {
    const { profileId } = await save('ana', 'bread');
    const before = await everything(db);
    await restoreRemoved(db, await unsave(db, profileId, springId, today, true));
    expect(await everything(db)).toEqual(before);
  });

  it('takes several at once and passes over unknown ones', async () => {
    await save('ana');
    await save('ben');
    await save('cem');
    const [first, second] = await creatorsOn(db, springId);
    const ids = [first, second].flatMap((entry) => (entry ? [entry.saved.id] : []));
    expect((await removeCreators(db, [...ids, crypto.randomUUID()], today)).saved).toHaveLength(2);
    expect(await creatorsOn(db, springId)).toHaveLength(1);
  });

  it('is not undone into a second entry when the creator was saved there again meanwhile', async () => {
    const { profileId } = await save('ana', 'old note');
    const removed = await unsave(db, profileId, springId, today);
    await save('ana', 'new note');
    await restoreRemoved(db, removed);
    expect(await savedIn(db, profileId)).toMatchObject([{ note: 'new note' }]);
  });
});

it('changes the note of an entry', async () => {
  await save('ana', 'bread', yesterday);
  const [entry] = await creatorsOn(db, springId);
  await setNote(db, entry?.saved.id ?? '', '', today);
  expect((await creatorsOn(db, springId))[0]?.saved).toMatchObject({ note: '', createdAt: yesterday, updatedAt: today });
});
