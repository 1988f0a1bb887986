import Dexie from 'dexie';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { ImportRecord } from '../../../lib/model/import';
import type { Database } from '../../../lib/store/database';
import { readDesk } from '../../../lib/store/desk';
import { forgetCreators } from '../../../lib/store/forget';
import { createList } from '../../../lib/store/named-lists';
import { rememberReading } from '../../../lib/store/profiles';
import { saveCreator } from '../../../lib/store/saved-creators';
import { readRow } from '../../../lib/store/set-aside';
import { writeImport } from '../../../lib/transfer/import/commit';
import { dropOldImports, keptFor, lastImport } from '../../../lib/transfer/import/journal';
import { openSession } from '../../../lib/transfer/import/session';
import { takeImportBack } from '../../../lib/transfer/import/take-back';
import { reading } from '../../components/popup-samples';
import { anotherContext, everything, freshDatabase } from '../../store/fresh-database';
import { sizedLists } from '../../store/on-list';
import { readingOf } from '../../store/sample-readings';
import { ready } from './ready';

const head = 'Profile,Name,Followers,Status,Tags,Note,Price,Email,Country\n';
const many = (count: number) =>
  head +
  Array.from(
    { length: count },
    (_, i) => `instagram.com/creator.${i},Creator ${i},${i + 1},Contacted,a tag,note ${i},€5,c${i}@mail.example,DE\n`,
  ).join('');
const country = { 8: { to: 'new-field', name: 'Country', kind: 'text' } } as const;
const fill = { all: 'fill', by: {} } as const;

let db: Database;
beforeEach(() => {
  db = freshDatabase();
});

/** What the visitor would miss, without the record of the import and what removals leave. */
async function kept(): Promise<Record<string, unknown[]>> {
  const { imports: _, importBlocks: __, tombstones: ___, ...rest } = await everything(db);
  return rest;
}

async function importAll(file: string, to: { listId: string } | { newList: string }, now = 1_000_000) {
  const { session, mapping } = await ready(db, file, { now, targets: country, listId: 'listId' in to ? to.listId : null });
  return session.commit({ mapping, choices: fill, to, fileName: 'creators.csv' });
}

/** An import of five blocks that broke off after so many of them. */
async function brokenOff(after: number): Promise<ImportRecord> {
  const { session, mapping } = await ready(db, many(85), { targets: country, blockSize: 20 });
  const put = db.importBlocks.put.bind(db.importBlocks);
  let done = 0;
  vi.spyOn(db.importBlocks, 'put').mockImplementation((block) => {
    if (block.before !== null && done === after) return Dexie.Promise.reject(new DOMException('no room', 'QuotaExceededError'));
    if (block.before !== null) done += 1;
    return put(block);
  });
  const outcome = await session.commit({ mapping, choices: fill, to: { newList: 'Spring' }, fileName: 'creators.csv' });
  vi.restoreAllMocks();
  expect(outcome).toMatchObject({ kind: 'failed', why: 'storage-full' });
  if (outcome.record === null) throw new Error('no record');
  return outcome.record;
}

describe('two rows that name one account in two ways', () => {
  it('both are written', async () => {
    await saveCreator(db, { ...reading, canonicalId: '4711' }, { newList: 'Known' }, '', 1_000);
    const file = `Profile,network_account_id,Note,Tags\n@${reading.handle},,from the handle,bread\n@another.name,4711,from the id,cake\n`;
    const { session, mapping } = await ready(db, file, { now: 2_000_000, mapping: { platform: reading.platform } });
    await session.commit({ mapping, choices: fill, to: { newList: 'Known' }, fileName: '' });
    const [entry] = (await db.entries.toArray()).map((row) => readRow('entries', row));
    const [card] = (await db.cards.toArray()).map((row) => readRow('cards', row));
    expect(await db.profiles.count()).toBe(1);
    expect(entry?.note).toBe('from the handle\nfrom the id');
    expect(card?.tags).toEqual(['bread', 'cake']);
  });
});

describe('an import', () => {
  it('writes creators, their places, cards, the list, statuses and fields', async () => {
    const file = `${head}instagram.com/ana,Ana,12.3K,Waiting,"a, b",hi,€5,x@mail.example,DE\n@bo,Bo,,,,,,,\n`;
    expect(await importAll(file, { newList: 'Spring' })).toMatchObject({
      kind: 'done',
      record: { creators: 2, creatorsDone: 2, listName: 'Spring' },
    });
    const [list] = await sizedLists(db);
    const desk = await readDesk(db);
    const field = desk.fields[0]?.id ?? '';
    const status = desk.statuses.at(-1);
    expect(list).toMatchObject({ name: 'Spring', size: 2 });
    expect(desk.fields).toMatchObject([{ name: 'Country', kind: 'text' }]);
    expect(status).toMatchObject({ name: 'Waiting' });
    const profiles = (await db.profiles.toArray()).map((row) => readRow('profiles', row));
    const ana = profiles.find((profile) => profile?.handle === 'ana');
    expect(ana).toMatchObject({
      name: 'Ana',
      seenAt: null,
      followers: { value: 12_300, exact: false, from: 'file' },
      history: [],
      items: [],
    });
    expect(await db.digests.get(ana?.id ?? '')).toMatchObject({ handle: 'ana', seenAt: null });
    expect(await db.cards.toArray()).toMatchObject([
      { id: ana?.id, tags: ['a', 'b'], contact: 'x@mail.example', fields: { [field]: 'DE' } },
    ]);
    const entries = (await db.entries.toArray())
      .map((row) => readRow('entries', row))
      .sort((a, b) => (b?.createdAt ?? 0) - (a?.createdAt ?? 0));
    expect(entries).toMatchObject([
      { profileId: ana?.id, status: status?.id, note: 'hi', price: { amount: 5, currency: 'EUR' } },
      { status: 'new', note: '', price: null },
    ]);
  });

  it('puts known creators on the list with what they have', async () => {
    const other = await createList(db, 'Other', 1);
    const saved = await saveCreator(db, reading, { listId: other.id }, '', 1);
    await importAll(`${head}instagram.com/${reading.handle},Somebody,5,,,,,,\n`, { newList: 'Spring' });
    expect(await db.profiles.count()).toBe(1);
    expect(readRow('profiles', await db.profiles.get(saved.ok ? saved.profileId : ''))).toMatchObject({
      name: reading.name,
      followers: reading.followers,
      seenAt: 1,
    });
    expect((await sizedLists(db)).map(({ size }) => size)).toEqual([1, 1]);
  });

  it.each([
    ['fill', {}, { name: reading.name, status: 'agreed', note: 'mine\nfile' }],
    ['mine', {}, { name: reading.name, status: 'agreed', note: 'mine' }],
    ['file', {}, { name: 'Other name', status: 'contacted', note: 'mine\nfile' }],
    ['fill', { name: 'file' }, { name: 'Other name', status: 'agreed', note: 'mine\nfile' }],
    ['file', { status: 'mine' }, { name: 'Other name', status: 'agreed', note: 'mine\nfile' }],
  ] as const)('decides what wins by "%s" and %j', async (all, by, wanted) => {
    const list = await createList(db, 'Spring', 1);
    const saved = await saveCreator(db, reading, { listId: list.id }, 'mine', 1);
    const id = saved.ok ? saved.profileId : '';
    const entry = readRow('entries', await db.entries.get([list.id, id]));
    if (entry) await db.entries.put({ ...entry, status: 'agreed' });
    const { session, mapping } = await ready(db, `${head}instagram.com/${reading.handle},Other name,,Contacted,,file,,,\n`, {
      listId: list.id,
    });
    await session.commit({ mapping, choices: { all, by }, to: { listId: list.id }, fileName: '' });
    const after = { ...readRow('profiles', await db.profiles.get(id)), ...readRow('entries', await db.entries.get([list.id, id])) };
    expect(after).toMatchObject(wanted);
  });

  it('answers why nothing could be written', async () => {
    const { session, mapping } = await ready(db, `${head}instagram.com/ana,,,,,,,,\n`);
    expect(await session.commit({ mapping, choices: fill, to: { listId: crypto.randomUUID() }, fileName: '' })).toMatchObject({
      why: 'no-such-list',
    });
    const rejected = await ready(db, `${head}nobody,,,,,,,,\n`);
    expect(await rejected.session.commit({ mapping, choices: fill, to: { newList: 'x' }, fileName: '' })).toMatchObject({
      why: 'nothing-to-import',
    });
    expect(await kept()).toMatchObject({ profiles: [], lists: [], entries: [] });
    expect(await lastImport(db)).toBeNull();
  });
});

describe('an import that is broken off', () => {
  it('has whole blocks on the disk, goes on where it was, and writes what one piece would have written', async () => {
    const record = await brokenOff(2);
    expect(record).toMatchObject({ state: 'stopped', blocks: 5, blocksDone: 2, creatorsDone: 40 });
    expect([await db.profiles.count(), await db.digests.count(), await db.entries.count(), await db.cards.count()]).toEqual([
      40, 40, 40, 40,
    ]);
    // Another start of the browser: nothing is held in memory.
    db = anotherContext();
    expect(await lastImport(db)).toMatchObject({ id: record.id, state: 'stopped' });
    const session = openSession(db, { decimal: '.', dates: 'day-first' });
    expect(await session.resume()).toMatchObject({ kind: 'done', record: { creatorsDone: 85 } });
    expect([await db.profiles.count(), await db.digests.count(), await db.entries.count(), await db.cards.count()]).toEqual([
      85, 85, 85, 85,
    ]);
    expect(await lastImport(db)).toMatchObject({ state: 'done' });
    expect(await session.takeBack()).toBe(0);
    expect(await kept()).toMatchObject({ profiles: [], digests: [], entries: [], cards: [], lists: [] });
  });

  it('is taken back from where it broke off', async () => {
    const record = await brokenOff(1);
    expect(await takeImportBack(db, record, 5)).toEqual({ left: 0 });
    expect(await kept()).toMatchObject({ profiles: [], digests: [], entries: [], cards: [], lists: [] });
    expect((await readDesk(db)).fields).toEqual([]);
  });

  it('stops between blocks when it is told to', async () => {
    const { session, mapping } = await ready(db, many(85), { blockSize: 20 });
    const put = db.importBlocks.put.bind(db.importBlocks);
    vi.spyOn(db.importBlocks, 'put').mockImplementation((block) => {
      if (block.before !== null && block.index === 1) session.stop();
      return put(block);
    });
    const outcome = await session.commit({ mapping, choices: fill, to: { newList: 'Spring' }, fileName: '' });
    expect(outcome.kind).toBe('stopped');
    expect(outcome.record?.blocksDone).toBe(2);
    expect(await db.profiles.count()).toBe(outcome.record?.creatorsDone);
  });

  it.each([
    ['written already', 0],
    ['not written yet', 84],
  ])('goes on without a creator who was forgotten meanwhile and was %s', async (_, place) => {
    const record = await brokenOff(2);
    // Who was only planned can be forgotten where a look at the page made a profile.
    const profile = await rememberReading(db, readingOf(`creator.${place}`), 5);
    await forgetCreators(db, [profile.id], 6);
    const { imports, importBlocks, entries } = await everything(db);
    expect(JSON.stringify({ imports, importBlocks, entries })).not.toMatch(new RegExp(`creator\\.${place}(?!\\d)|${profile.id}`));
    const session = openSession(db, { decimal: '.', dates: 'day-first' });
    const creators = place === 0 ? 85 : 84;
    expect(await session.resume()).toMatchObject({ kind: 'done', record: { id: record.id, creators, creatorsDone: creators } });
    expect(await db.entries.count()).toBe(84);
    expect(await session.takeBack()).toBe(0);
    expect(await kept()).toMatchObject({ profiles: [], entries: [], lists: [] });
  });

  it('says so when its list was removed meanwhile', async () => {
    const record = await brokenOff(1);
    await db.lists.delete(record.listId);
    expect(await writeImport(db, record, { onProgress: () => undefined, isStopped: () => false }, () => 5)).toMatchObject({
      ok: false,
      why: 'list-gone',
    });
  });
});

describe('an import that is taken back', () => {
  it('leaves everything as it was', async () => {
    const list = await createList(db, 'Spring', 1);
    await saveCreator(db, reading, { listId: list.id }, 'mine', 1);
    const before = await kept();
    const file = `${head}instagram.com/${reading.handle},Other,5,Contacted,t,note,€5,x,DE\ninstagram.com/ana,Ana,1,Waiting,t,,,,DE\n`;
    const { session, mapping } = await ready(db, file, { listId: list.id, targets: country });
    await session.commit({ mapping, choices: { all: 'file', by: {} }, to: { listId: list.id }, fileName: '' });
    expect(await kept()).not.toEqual(before);
    expect(await session.takeBack()).toBe(0);
    const after = await kept();
    expect({ ...after, desk: [], lists: [] }).toEqual({ ...before, desk: [], lists: [] });
    expect(await readDesk(db)).toMatchObject({ fields: [], statuses: [{}, {}, {}, {}] });
    expect(await lastImport(db)).toBeNull();
  });

  it('leaves what was changed since, and what that stands on', async () => {
    await importAll(many(3), { newList: 'Spring' });
    const [list] = await sizedLists(db);
    const rows = (await db.profiles.toArray()).map((row) => readRow('profiles', row));
    const idOf = (handle: string) => rows.find((profile) => profile?.handle === handle)?.id ?? '';
    const entry = readRow('entries', await db.entries.get([list?.id ?? '', idOf('creator.0')]));
    if (entry) await db.entries.put({ ...entry, note: 'changed', updatedAt: 2_000_000 });
    const other = await createList(db, 'Other', 2_000_000);
    if (entry)
      await db.entries.put({ ...entry, id: crypto.randomUUID(), listId: other.id, profileId: idOf('creator.1'), updatedAt: 2_000_000 });
    await openSession(db, { decimal: '.', dates: 'day-first' }).takeBack();
    expect((await db.profiles.toCollection().primaryKeys()).sort()).toEqual([idOf('creator.0'), idOf('creator.1')].sort());
    expect(await db.digests.count()).toBe(2);
    expect((await sizedLists(db)).map(({ name, size }) => [name, size])).toEqual([
      ['Other', 1],
      ['Spring', 1],
    ]);
  });

  it('can be for 30 days, and not after the next import', async () => {
    await importAll(many(1), { newList: 'A' }, 1_000);
    const record = await lastImport(db);
    await dropOldImports(db, 1_000 + keptFor);
    expect(await lastImport(db)).toEqual(record);
    await dropOldImports(db, 1_001 + keptFor);
    expect(await lastImport(db)).toBeNull();
    expect(await db.importBlocks.count()).toBe(0);
    await importAll(many(1), { newList: 'B' }, 2_000);
    await importAll(many(2), { newList: 'C' }, 3_000);
    expect(await lastImport(db)).toMatchObject({ listName: 'C' });
    expect(await db.imports.count()).toBe(1);
  });
});
