import { beforeEach, describe, expect, it } from 'vitest';
import { firstDesk } from '../../lib/model/desk';
import { editCards } from '../../lib/store/cards';
import type { Undo } from '../../lib/store/changes';
import type { Database } from '../../lib/store/database';
import { changeDesk } from '../../lib/store/desk';
import { forgetCreators } from '../../lib/store/forget';
import { moveCreators } from '../../lib/store/move-creators';
import { createList, removeList, renameList } from '../../lib/store/named-lists';
import { joinPersons, leavePerson, personOf } from '../../lib/store/persons';
import { findProfile, rememberReading } from '../../lib/store/profiles';
import { addToList, editEntries, removeCreators, saveCreator } from '../../lib/store/saved-creators';
import { nothingChanged, takeBack } from '../../lib/store/undo';
import { allViews, keepViewOfList, removeView, saveView } from '../../lib/store/views';
import { freshDatabase } from './fresh-database';
import { creatorsOn } from './on-list';
import { readingOf, today } from './sample-readings';
import { allRows, lookedAt, onList } from './scouts-desk';

const view = { columns: [], sort: [], conditions: [] };
const later = today + 60_000;

let db: Database;
let ana: string;
let ben: string;
let cem: string;
let spring: string;
let summer: string;
beforeEach(async () => {
  db = freshDatabase();
  ({ profileId: ana, listId: spring } = await onList(db, 'ana', 'Spring', 'bread'));
  ({ profileId: ben } = await onList(db, 'ben', 'Spring'));
  ({ listId: summer } = await onList(db, 'ben', 'Summer', 'cake'));
  [cem = ''] = await lookedAt(db, 'cem');
  await editCards(db, [ana], { addTags: ['baker'], contact: 'ana@example.org' }, today);
  await joinPersons(db, [ana, ben], today);
  await saveView(db, 'Bakers', view, today);
  await keepViewOfList(db, spring, view, today);
  await db.quarantine.put({ id: crypto.randomUUID(), table: 'profiles', key: ana, aliasKeys: [], row: { id: ana }, setAsideAt: today });
});

const renamed = async () => {
  const renaming = await renameList(db, spring, 'Autumn', today);
  return renaming.ok ? renaming.undo : nothingChanged;
};
const viewId = async () => (await allViews(db))[0]?.id ?? '';

const changes: [what: string, change: () => Promise<Undo | null>][] = [
  [
    'a status, a note and a price',
    () => editEntries(db, spring, [ana, ben], { status: 'agreed', note: 'x', price: { amount: 1, currency: 'EUR' } }, today),
  ],
  ['creators put on a list', () => addToList(db, [ana, cem], summer, today)],
  ['creators moved', () => moveCreators(db, spring, [ana, ben], summer, today)],
  ['creators taken off a list', () => removeCreators(db, spring, [ana, ben], today)],
  [
    'tags, contact and a field',
    () => editCards(db, [ana, ben], { addTags: ['x'], removeTags: ['baker'], contact: '', field: { id: 'f', value: 3 } }, today),
  ],
  ['the last that stood on a card', () => editCards(db, [ana], { removeTags: ['baker'], contact: '' }, today)],
  ['profiles joined', () => joinPersons(db, [ben, cem], today)],
  ['a profile that left its person', () => leavePerson(db, ana, today)],
  ['the desk', () => changeDesk(db, (desk) => ({ ...desk, currency: 'EUR' }), today)],
  ['a view that was saved', () => saveView(db, 'Cooks', view, today)],
  ['a view that was saved over another', () => saveView(db, 'bakers', { ...view, sort: [{ column: 'seen', descending: true }] }, today)],
  ['a view that was removed', async () => removeView(db, await viewId(), today)],
  ['a list that was renamed', renamed],
  ['a list that was removed, with its entries and how it was left', () => removeList(db, spring, today)],
  ['creators that were forgotten', () => forgetCreators(db, [ana, cem], today)],
];

describe.each(changes)('%s', (_, change) => {
  it('can be taken back whole', async () => {
    const { lists: _times, tombstones: before, ...rows } = await allRows(db);
    const undo = await change();
    const { lists: __, tombstones: ___, ...after } = await allRows(db);
    if (change !== renamed) expect(after).not.toEqual(rows);
    expect(undo?.before.length).toBeGreaterThan(0);
    expect(await takeBack(db, undo ?? nothingChanged, later)).toBe(0);
    const { lists, tombstones, ...back } = await allRows(db);
    expect(back).toEqual(rows);
    expect(lists?.map((row) => (row as { name: string }).name).sort()).toEqual(['Spring', 'Summer']);
    // What was made is gone again, and leaves what every removal leaves; what was removed leaves nothing.
    const made = undo?.before.filter(({ row, table }) => row === undefined && !['desk'].includes(table)).length ?? 0;
    expect((tombstones?.length ?? 0) - (before?.length ?? 0)).toBeLessThanOrEqual(made);
  });

  it('twice changes nothing more', async () => {
    const undo = await change();
    await takeBack(db, undo ?? nothingChanged, later);
    const rows = await allRows(db);
    expect(await takeBack(db, undo ?? nothingChanged, later)).toBe(undo?.before.length);
    expect(await allRows(db)).toEqual(rows);
  });
});

it('what nobody changed leaves no tombstones when it is taken back', async () => {
  const before = await db.tombstones.toArray();
  for (const change of [() => removeList(db, spring, today), () => forgetCreators(db, [ben], today)]) {
    await takeBack(db, await change(), later);
    expect(await db.tombstones.toArray()).toEqual(before);
  }
});

describe('rows that somebody changed since', () => {
  it('are left as they are, the others go back', async () => {
    const undo = await editEntries(db, spring, [ana, ben], { status: 'agreed' }, today);
    await editEntries(db, spring, [ana], { note: 'cake' }, today);
    expect(await takeBack(db, undo, later)).toBe(1);
    const entries = (await creatorsOn(db, spring)).map(({ saved }) => [saved.profileId, saved.status, saved.note]);
    expect(entries.sort()).toEqual(
      [
        [ana, 'agreed', 'cake'],
        [ben, 'new', ''],
      ].sort(),
    );
  });

  it('do not come to stand at two places', async () => {
    const undo = await moveCreators(db, spring, [ana], summer, today);
    await editEntries(db, summer, [ana], { note: 'cake' }, today);
    expect(await takeBack(db, undo ?? nothingChanged, later)).toBe(2);
    expect(await db.entries.where('profileId').equals(ana).count()).toBe(1);
  });

  it('were saved there anew: no second entry', async () => {
    const undo = await removeCreators(db, spring, [ana], today);
    await saveCreator(db, readingOf('ana'), { listId: spring }, 'new', today);
    await takeBack(db, undo, later);
    expect((await creatorsOn(db, spring)).filter(({ saved }) => saved.profileId === ana)).toMatchObject([{ saved: { note: 'new' } }]);
  });
});

describe('what has no place any more', () => {
  it('stays away when its list is gone', async () => {
    const undo = await removeCreators(db, summer, [ben], today);
    await removeList(db, summer, today);
    expect(await takeBack(db, undo, later)).toBe(1);
    expect(await db.entries.where('listId').equals(summer).count()).toBe(0);
  });

  it('stays away when its profile was forgotten', async () => {
    const undos = [
      await removeCreators(db, spring, [ana], today),
      await editCards(db, [ana], { removeTags: ['baker'], contact: '' }, today),
    ];
    await forgetCreators(db, [ana], today);
    for (const undo of undos) expect(await takeBack(db, undo, later)).toBe(1);
    expect(await db.cards.count()).toBe(0);
  });

  it('a list comes back under another name when its own was given away', async () => {
    const undo = await removeList(db, spring, today);
    await createList(db, 'SPRING', today);
    await takeBack(db, undo, later);
    expect(await db.lists.get(spring)).toMatchObject({ name: 'Spring (2)' });
  });

  it('a view comes back under another name when its own was given away', async () => {
    const undo = await removeView(db, await viewId(), today);
    await saveView(db, 'bakers', view, today);
    await takeBack(db, undo, later);
    expect((await allViews(db)).map(({ name }) => name)).toEqual(['bakers', 'Bakers (2)']);
  });

  it('a person stays away when one of its profiles belongs to another meanwhile', async () => {
    const undo = await leavePerson(db, ana, today);
    await joinPersons(db, [ana, cem], today);
    expect(await takeBack(db, undo, later)).toBe(1);
    expect((await personOf(db, ana))?.profileIds.sort()).toEqual([ana, cem].sort());
    expect(await personOf(db, ben)).toBeNull();
  });

  it('persons that were merged come apart only when nobody joined them since', async () => {
    const [dua = '', eli = ''] = await lookedAt(db, 'dua', 'eli');
    await joinPersons(db, [cem, dua], today);
    const undo = await joinPersons(db, [ana, cem], today);
    await joinPersons(db, [eli, ana], today);
    expect(await takeBack(db, undo, later)).toBe(2);
    expect((await personOf(db, dua))?.profileIds).toHaveLength(5);
    expect(await db.persons.count()).toBe(1);
  });
});

describe('a forgotten creator whose page was seen again', () => {
  it('comes back in place of that look', async () => {
    const undo = await forgetCreators(db, [ana], today);
    await rememberReading(db, readingOf('ana'), today);
    expect(await takeBack(db, undo, later)).toBe(0);
    const owners = await db.profiles.where('aliasKeys').equals('instagram:handle:ana').primaryKeys();
    expect(owners).toEqual([ana]);
    expect(await db.digests.count()).toBe(await db.profiles.count());
  });

  it('keeps what was known before and what was seen since', async () => {
    await rememberReading(db, readingOf('ana', { bio: 'Bakes bread', followers: { value: 900, exact: true, from: 'title' } }), today);
    const undo = await forgetCreators(db, [ana], today);
    const followers = { value: 1_000, exact: true, from: 'title' } as const;
    const nextWeek = today + 7 * 86_400_000;
    await rememberReading(db, readingOf('ana', { bio: null, followers }), nextWeek);
    expect(await takeBack(db, undo, nextWeek + 60_000)).toBe(0);
    const profile = await findProfile(db, readingOf('ana'));
    expect(profile).toMatchObject({ id: ana, bio: 'Bakes bread', followers, seenAt: nextWeek });
    expect(profile?.history.map((snapshot) => snapshot.followers.value)).toEqual([12_345, 900, 1_000]);
    expect(await db.digests.get(ana)).toEqual(profile && db.digestOf(profile));
    expect(await db.profiles.count()).toBe(await db.digests.count());
  });

  it('comes back without the name that another account has now', async () => {
    await rememberReading(db, readingOf('ana', { canonicalId: '1' }), today);
    const undo = await forgetCreators(db, [ana], today);
    const other = await rememberReading(db, readingOf('ana', { canonicalId: '2' }), today);
    expect(await takeBack(db, undo, later)).toBe(0);
    expect((await findProfile(db, readingOf('ana', { canonicalId: '1' })))?.id).toBe(ana);
    expect((await findProfile(db, readingOf('ana', { canonicalId: '2' })))?.id).toBe(other.id);
    expect(await db.profiles.where('aliasKeys').equals('instagram:handle:ana').primaryKeys()).toEqual([other.id]);
  });

  it('stays away with all that belonged to it when somebody saved it anew', async () => {
    const undo = await forgetCreators(db, [ana], today);
    const { profileId } = await onList(db, 'ana', 'Summer', 'new');
    // What was set aside of it, and can be read by nobody, is the one row that comes back.
    expect(await takeBack(db, undo, later)).toBe(undo.before.length - 1);
    const owners = await db.profiles.where('aliasKeys').equals('instagram:handle:ana').primaryKeys();
    expect(owners).toEqual([profileId]);
    expect(await db.entries.where('profileId').equals(ana).count()).toBe(0);
  });
});

it('the desk goes back to what holds at first', async () => {
  const undo = await changeDesk(db, (desk) => ({ ...desk, currency: 'EUR' }), today);
  await takeBack(db, undo, later);
  expect(await db.desk.count()).toBe(0);
  expect(firstDesk.currency).toBe('USD');
});
