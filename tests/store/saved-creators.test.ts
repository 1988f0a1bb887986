import { beforeEach, describe, expect, it } from 'vitest';
import type { Database } from '../../lib/store/database';
import { createList } from '../../lib/store/named-lists';
import { savedIn } from '../../lib/store/placements';
import { rememberReading } from '../../lib/store/profiles';
import { addToList, type EntryEdit, editEntries, removeCreators, saveCreator, unsave } from '../../lib/store/saved-creators';
import { nothingChanged, takeBack } from '../../lib/store/undo';
import { anotherContext, everything, freshDatabase } from './fresh-database';
import { creatorsOn } from './on-list';
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
    expect(await db.entries.count()).toBe(1);
  });

  it('again with a note replaces the note', async () => {
    await save('ana', 'asks for bread');
    expect(await save('ana', 'asks for cake')).toMatchObject({ savedIn: [{ note: 'asks for cake' }] });
  });

  it('from two tabs at the same time leaves one entry', async () => {
    const savings = await Promise.all([save('ana'), save('ana', '', today, anotherContext()), save('ana', '', today, anotherContext())]);
    expect(savings.map((saving) => saving.already).sort()).toEqual([false, true, true]);
    expect(await db.entries.count()).toBe(1);
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
    await takeBack(db, removed, today);
    expect(await everything(db)).toEqual(before);
  });

  it('is nothing when it was not there', async () => {
    const { id } = await rememberReading(db, aReading(), today);
    expect(await unsave(db, id, springId, today)).toEqual(nothingChanged);
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
    await takeBack(db, await unsave(db, profileId, springId, today, true), today);
    expect(await everything(db)).toEqual(before);
  });

  it('takes several at once and passes over unknown ones', async () => {
    await save('ana');
    await save('ben');
    await save('cem');
    const [first, second] = await creatorsOn(db, springId);
    const ids = [first, second].flatMap((entry) => (entry ? [entry.profile.id] : []));
    expect((await removeCreators(db, springId, [...ids, crypto.randomUUID()], today)).before).toHaveLength(2);
    expect(await creatorsOn(db, springId)).toHaveLength(1);
  });

  it('is not undone into a second entry when the creator was saved there again meanwhile', async () => {
    const { profileId } = await save('ana', 'old note');
    const removed = await unsave(db, profileId, springId, today);
    await save('ana', 'new note');
    await takeBack(db, removed, today);
    expect(await savedIn(db, profileId)).toMatchObject([{ note: 'new note' }]);
  });
});

describe('editing entries', () => {
  it('writes what is named and leaves the rest', async () => {
    const { profileId } = await save('ana', 'bread', yesterday);
    await editEntries(db, springId, [profileId], { note: '' }, today);
    await editEntries(db, springId, [profileId], { status: 'agreed', price: { amount: 450.5, currency: 'EUR' } }, today);
    expect((await creatorsOn(db, springId))[0]?.saved).toMatchObject({
      note: '',
      status: 'agreed',
      price: { amount: 450.5, currency: 'EUR' },
      createdAt: yesterday,
      updatedAt: today,
    });
    await editEntries(db, springId, [profileId], { price: null }, today);
    expect((await creatorsOn(db, springId))[0]?.saved.price).toBeNull();
  });

  it('changes nothing of what is so already, on another list, or not known', async () => {
    const { profileId } = await save('ana', 'bread', yesterday);
    await saveCreator(db, readingOf('ana'), { newList: 'Autumn' }, '', yesterday);
    expect(await editEntries(db, springId, [profileId, crypto.randomUUID()], { status: 'new', note: 'bread' }, today)).toEqual(
      nothingChanged,
    );
    await editEntries(db, springId, [profileId], { note: 'cake' }, today);
    expect(await savedIn(db, profileId)).toMatchObject([{ note: '' }, { note: 'cake' }]);
  });

  it.each<[what: string, edit: EntryEdit]>([
    ['a note of 2,001 letters', { note: 'x'.repeat(2001) }],
    ['no status', { status: '' }],
    ['a price below nothing', { price: { amount: -1, currency: 'EUR' } }],
    ['a currency that is none', { price: { amount: 1, currency: 'euro' } }],
  ])('refuses %s', async (_, edit) => {
    const { profileId } = await save('ana');
    await expect(editEntries(db, springId, [profileId], edit, today)).rejects.toThrow();
    expect((await creatorsOn(db, springId))[0]?.saved.updatedAt).toBe(today);
  });
});

describe('putting known profiles on a list', () => {
  it('leaves those that are there as they are and passes over unknown ones', async () => {
    const { profileId: ana } = await save('ana', 'bread', yesterday);
    const { id: ben } = await rememberReading(db, readingOf('ben'), yesterday);
    const undo = await addToList(db, [ana, ben, ben, crypto.randomUUID()], springId, today);
    expect(undo?.before).toHaveLength(1);
    expect((await creatorsOn(db, springId)).map(({ saved }) => [saved.profileId, saved.note, saved.status])).toEqual([
      [ben, '', 'new'],
      [ana, 'bread', 'new'],
    ]);
  });

  it('is nothing for a list that is gone', async () => {
    const { profileId } = await save('ana');
    const before = await everything(db);
    expect(await addToList(db, [profileId], crypto.randomUUID(), today)).toBeNull();
    expect(await everything(db)).toEqual(before);
  });
});
