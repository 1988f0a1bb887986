import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { List, SavedCreator } from '../../../lib/model/list';
import type { Profile } from '../../../lib/model/profile';
import type { Database } from '../../../lib/store/database';
import { forgetCreators } from '../../../lib/store/forget';
import { profileFrom } from '../../../lib/store/merge-reading';
import { moveCreators } from '../../../lib/store/move-creators';
import { removeList } from '../../../lib/store/named-lists';
import { putProfiles } from '../../../lib/store/put-profiles';
import { readRow } from '../../../lib/store/set-aside';
import { type Plan, planRestore, restore } from '../../../lib/transfer/backup/restore';
import { writeBackup } from '../../../lib/transfer/backup/write-backup';
import { freshDatabase } from '../../store/fresh-database';
import { anItem, exact, readingOf, today, yesterday } from '../../store/sample-readings';
import { ana, anasCard, anEntry, both, desk, everyRow, fill, kofi, spring, uuid, view } from './sample-data';

beforeEach(() => fakeBrowser.reset());

const before = yesterday - 86_400_000;
let db: Database;
let file: Blob;

/** A backup of the sample rows, and the same rows still here. */
beforeEach(async () => {
  db = freshDatabase();
  await fill(db);
  file = await writeBackup(db, today);
});

async function restored(bringsBack = true): Promise<Plan['tally']> {
  const done = await restore(db, file, { bringsBack, settings: true }, today + 5);
  if (!done.ok) throw new Error(done.why);
  const rows = await everyRow(db);
  await restore(db, file, { bringsBack, settings: true }, today + 6);
  expect(await everyRow(db)).toEqual(rows);
  return done.plan.tally;
}

const profile = async (id: string) => readRow('profiles', await db.profiles.get(id));
const entry = async (listId: string, profileId: string) => readRow('entries', await db.entries.get([listId, profileId]));

describe('a row that is here and in the file', () => {
  test.each([
    ['later here', yesterday + 1, 'older', 'Here'],
    ['later in the file', before, 'newer', ana.name],
    ['equally late', yesterday, 'same', 'Here'],
  ] as const)('stays or is replaced by when it was changed: %s', async (_, updatedAt, fate, name) => {
    await putProfiles(db, [{ ...ana, name: 'Here', updatedAt }]);
    expect((await restored()).profiles).toMatchObject({ [fate]: fate === 'same' ? 2 : 1 });
    expect((await profile(ana.id))?.name).toBe(name);
    expect(await db.digests.get(ana.id)).toMatchObject({ name });
  });

  test.each([
    ['later here', yesterday + 1],
    ['later in the file', before],
  ])('keeps the days and posts that only one of them knows: %s', async (_, updatedAt) => {
    const [day] = ana.history;
    if (!day) throw new Error('the sample has no history');
    const here = { ...day, day: '2026-01-05', at: Date.UTC(2026, 0, 5) };
    await putProfiles(db, [{ ...ana, history: [here], items: ana.items.map((item) => ({ ...item, id: 'only here' })), updatedAt }]);
    await restored();
    const after = await profile(ana.id);
    expect(after?.history.map((snapshot) => snapshot.day)).toEqual(expect.arrayContaining(['2026-01-05', day.day]));
    expect(after?.items.map(({ id }) => id)).toEqual(expect.arrayContaining(['only here', ...ana.items.map(({ id }) => id)]));
  });

  test('likewise on lists, as a card, a person, a view and a list', async () => {
    const older: [string, object][] = [
      ['entries', { ...anEntry(ana.id), note: 'Here', updatedAt: before }],
      ['cards', { ...anasCard, contact: 'here', updatedAt: before }],
      ['persons', { ...both, profileIds: [kofi.id, ana.id], updatedAt: before }],
      ['views', { ...view, name: 'Here', updatedAt: before }],
      ['lists', { ...spring, name: 'Here', updatedAt: before }],
    ];
    const wanted = await everyRow(db);
    for (const [table, row] of older) await db.table(table).put(row);
    const tally = await restored();
    for (const table of ['entries', 'cards', 'persons', 'views', 'lists'] as const) expect([table, tally[table].newer]).toEqual([table, 1]);
    expect(await everyRow(db)).toEqual(wanted);
    for (const [table, row] of older) await db.table(table).put({ ...row, updatedAt: yesterday + 1 });
    const kept = await everyRow(db);
    expect((await restored()).cards.older).toBe(1);
    expect(await everyRow(db)).toEqual(kept);
  });
});

describe('an account that is here under another id', () => {
  const reading = readingOf('ana.bakes', {
    canonicalId: '17',
    name: 'Ana B.',
    items: [anItem('p3'), anItem('p2', { likes: exact(95) })],
    bio: null,
  });
  const here: Profile = profileFrom(reading, uuid(70), today);

  beforeEach(async () => {
    await forgetCreators(db, [ana.id], today);
    await putProfiles(db, [here]);
    await db.entries.put(anEntry(here.id, uuid(101), { id: uuid(71) }));
    await db.cards.put({ ...anasCard, id: here.id, tags: ['Bread', 'cake'], contact: '', fields: {}, updatedAt: today });
  });

  test('is one with it: the later figures, all posts and days, and all places on lists', async () => {
    const tally = await restored();
    expect([tally.profiles.joined, tally.cards.joined, tally.entries.removed]).toEqual([1, 1, 1]);
    const joined = await profile(here.id);
    expect(joined).toMatchObject({ id: here.id, name: 'Ana B.', bio: ana.bio, createdAt: ana.createdAt, updatedAt: today });
    expect(joined?.items.map(({ id, likes }) => [id, likes?.value])).toEqual([
      ['p3', undefined],
      ['p2', 95],
      ['p1', 120],
    ]);
    expect(joined?.history.map(({ day }) => day)).toEqual([...new Set([...ana.history, ...here.history].map(({ day }) => day))].sort());
    expect(await profile(ana.id)).toBeNull();
    expect(await entry(spring.id, here.id)).toMatchObject({ note: 'Warm', profileId: here.id });
    expect(await entry(uuid(101), here.id)).not.toBeNull();
    expect(await db.cards.get(here.id)).toMatchObject({ tags: ['Bread', 'cake'], contact: 'ana@example.com', fields: { [uuid(901)]: 12 } });
    expect(await db.persons.get(both.id)).toMatchObject({ profileIds: [here.id, kofi.id] });
  });

  test('is none with an account that merely was called so', async () => {
    await putProfiles(db, [{ ...here, canonicalId: '99', aliases: here.aliases.filter(({ kind }) => kind === 'handle') }]);
    const tally = await restored();
    expect([tally.profiles.joined, tally.profiles.removed]).toEqual([0, 1]);
    expect((await profile(ana.id))?.aliases).toEqual(ana.aliases.filter(({ kind }) => kind === 'id'));
  });
});

describe('a list', () => {
  test('that is called as another here gets a number', async () => {
    const other: List = { ...spring, id: uuid(105), name: 'SPRING launch' };
    await removeList(db, spring.id, today);
    await db.lists.put(other);
    await restored();
    expect([await db.lists.get(spring.id), await db.lists.get(other.id)]).toMatchObject([{ name: 'Spring launch (2)' }, other]);
  });

  test('brings nobody back whom a later move took from it', async () => {
    await db.lists.put({ ...spring, id: uuid(106), name: 'Elsewhere' });
    await moveCreators(db, spring.id, [ana.id], uuid(106), today);
    expect((await restored()).entries).toMatchObject({ older: 1, same: 1 });
    expect(await entry(spring.id, ana.id)).toBeNull();
    expect(await entry(uuid(106), ana.id)).not.toBeNull();
  });
});

test('an entry that the file moved later than this window did stands where the file has it, once', async () => {
  await db.entries.delete([spring.id, ana.id]);
  await db.entries.put({ ...anEntry(ana.id), listId: uuid(106), updatedAt: before });
  expect((await restored()).entries).toMatchObject({ newer: 1, same: 1 });
  expect(await entry(spring.id, ana.id)).toMatchObject({ note: 'Warm' });
  expect(await entry(uuid(106), ana.id)).toBeNull();
});

test('an entry stays away with its list, even where nothing tells that it was removed too', async () => {
  await db.lists.delete(spring.id);
  await db.entries.clear();
  await db.tombstones.put({ id: spring.id, table: 'lists', removedAt: today });
  expect((await restored(false)).entries.removed).toBe(2);
  expect(await db.entries.count()).toBe(0);
});

describe('what was removed here after the backup', () => {
  beforeEach(async () => {
    await forgetCreators(db, [ana.id], today);
    await removeList(db, spring.id, today);
  });

  test('comes back when the visitor wants it, and is no longer kept as removed', async () => {
    const tally = await restored(true);
    expect([tally.profiles, tally.lists, tally.entries, tally.cards, tally.persons].map(({ removed }) => removed)).toEqual([1, 1, 2, 1, 1]);
    expect([await profile(ana.id), await entry(spring.id, ana.id), await db.cards.get(ana.id)]).toMatchObject([
      { name: 'Ana' },
      {},
      anasCard,
    ]);
    expect(await db.tombstones.toArray()).toEqual([{ id: uuid(500), table: 'entries', removedAt: yesterday }]);
  });

  test('stays away when the visitor does not, with all that belongs to it', async () => {
    const kept = await everyRow(db);
    const tally = await restored(false);
    expect([tally.profiles.removed, tally.lists.removed, tally.entries.removed]).toEqual([1, 1, 2]);
    expect(await everyRow(db)).toEqual(kept);
  });
});

describe('statuses and own fields', () => {
  test('of both are kept, those of the earlier behind the later, apart by id', async () => {
    const fields = [{ id: uuid(902), name: 'size', kind: 'text' as const }];
    await db.desk.put({ ...desk, fields, currency: 'CHF', updatedAt: today });
    expect((await restored()).desk).toMatchObject({ newer: 1 });
    expect(await db.desk.get('desk')).toMatchObject({ fields: [...fields, { id: uuid(901), name: 'Size (2)' }], currency: 'CHF' });
  });
});

describe('a row here that cannot be read', () => {
  const torn: [string, { id?: string }][] = [
    ['lists', { ...spring, name: 7 } as object],
    ['views', { ...view, arrangement: 'torn' } as object],
    ['desk', { ...desk, statuses: 'torn' } as object],
    ['entries', { ...anEntry(ana.id), note: 7, updatedAt: before } as object],
    ['cards', { ...anasCard, tags: 'torn', updatedAt: before } as object],
  ];

  test.each(torn)('is set aside where the file has one in its place: %s', async (table, row) => {
    const wanted = await everyRow(db);
    await db.table(table).put(row);
    await restored();
    const { quarantine, ...rest } = await everyRow(db);
    const { quarantine: earlier, ...wantedRest } = wanted;
    expect(rest).toEqual(wantedRest);
    expect(quarantine).toHaveLength((earlier?.length ?? 0) + 1);
    expect(quarantine).toContainEqual(expect.objectContaining({ table, row }));
  });

  test.each(torn)('stays as it is while it is only looked what would be done: %s', async (table, row) => {
    await db.table(table).put(row);
    const kept = await everyRow(db);
    await planRestore(db, file, today + 5);
    expect(await everyRow(db)).toEqual(kept);
  });
});

describe('a row that cannot be read', () => {
  test('is set aside once, whether it stood in a table or had been set aside before', async () => {
    const torn = { id: uuid(80), listId: spring.id, profileId: ana.id, note: 7 } as unknown as SavedCreator;
    await db.entries.put(torn);
    file = await writeBackup(db, today);
    db = freshDatabase();
    const tally = await restored();
    expect([tally.entries.unreadable, tally.quarantine.new]).toEqual([1, 1]);
    expect(await db.quarantine.toArray()).toMatchObject([{ id: uuid(600) }, { table: 'entries', key: uuid(80), row: torn }]);
  });
});
