import { liveQuery } from 'dexie';
import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Digest } from '../../lib/model/digest';
import { profileAddress } from '../../lib/platforms/sites';
import type { Database } from '../../lib/store/database';
import { createList } from '../../lib/store/named-lists';
import { rememberReading } from '../../lib/store/profiles';
import { editEntries, removeCreators, saveCreator } from '../../lib/store/saved-creators';
import { defaultSettings } from '../../lib/store/settings';
import { membersOf, rememberPlace, rowsOf, type Step, stepOn, workingAmong } from '../../lib/store/working-list';
import { freshDatabase } from './fresh-database';
import { exact, readingOf, today } from './sample-readings';

let db: Database;
let listId: string;
/** Ids of the profiles by handle. */
const ids = new Map<string, string>();

beforeEach(async () => {
  fakeBrowser.reset();
  db = freshDatabase();
  listId = (await createList(db, 'Spring', today)).id;
  // Saved in this order, the last two at the same time.
  for (const [handle, at] of [
    ['ana', today],
    ['ben', today + 1],
    ['cleo', today + 2],
    ['dora', today + 2],
  ] as const) {
    const saved = await saveCreator(db, readingOf(handle), { listId }, '', at);
    if (saved.ok) ids.set(handle, saved.profileId);
  }
});

const idOf = (handle: string) => ids.get(handle) ?? '';
const addressOf = (digest: Digest) => profileAddress(digest.platform, digest);
const lists = ['a', 'b', 'c'].map((id) => ({ id, name: id, createdAt: 0, updatedAt: 0 }));

describe('the working list', () => {
  test.each([
    ['is the chosen one', 'c', 'b', 'c'],
    ['is the one that was saved to last where none was chosen', null, 'b', 'b'],
    ['is that one too where the chosen one is gone', 'gone', 'b', 'b'],
    ['is the first where nothing is known', null, null, 'a'],
    ['is the first where all that is known is gone', 'gone', 'gone', 'a'],
  ])('%s', (_, workingListId, lastListId, id) => {
    expect(workingAmong(lists, { ...defaultSettings, workingListId, lastListId })?.id).toBe(id);
  });

  test('is none where there is none', () => {
    expect(workingAmong([], { ...defaultSettings, lastListId: 'gone' })).toBe(null);
  });

  test('has the latest saved first, those of one moment always in the same order', async () => {
    const [first, second] = [idOf('cleo'), idOf('dora')].sort().reverse();
    expect(await membersOf(db, listId)).toEqual([first, second, idOf('ben'), idOf('ana')]);
  });
});

describe('rows that are shown', () => {
  test.each<[string, () => Promise<unknown>, (rows: Awaited<ReturnType<typeof rowsOf>>) => unknown, unknown]>([
    ['a removal', () => removeCreators(db, listId, [idOf('ben')], today + 9), (rows) => rows.length, 1],
    [
      'another status',
      () => editEntries(db, listId, [idOf('ben')], { status: 'agreed' }, today + 9),
      (rows) => rows[0]?.entry.status,
      'agreed',
    ],
    [
      'other counts',
      () => rememberReading(db, readingOf('ben', { followers: exact(777) }), today + 9),
      (rows) => rows[0]?.digest.followers.value,
      777,
    ],
  ])('hear of %s', async (_, change, look, expected) => {
    const seen: unknown[] = [];
    const asked = [idOf('ben'), idOf('ana')];
    const watch = liveQuery(() => rowsOf(db, listId, asked)).subscribe((rows) => seen.push(look(rows)));
    await expect.poll(() => seen.length).toBe(1);
    await change();
    await expect.poll(() => seen.at(-1)).toBe(expected);
    watch.unsubscribe();
  });
});

const settings = { ...defaultSettings, workingListId: '' };
const step = (shown: string | null, by: 1 | -1, address = addressOf): Promise<Step> =>
  stepOn(db, { ...settings, workingListId: listId }, shown === null ? null : readingOf(shown), by, address);
const handleOf = (to: Step) => (to.kind === 'there' ? to.digest.handle : to.kind);

describe('a step', () => {
  test.each([
    ['goes on from whom the page shows', 'ben', 1, 'ana'],
    ['is at the end after the last', 'ana', 1, 'end'],
    ['begins at the end for one back, where nobody was gone to', null, -1, 'ana'],
    ['goes back', 'ana', -1, 'ben'],
    ['begins anew from somebody who is not on the list', 'stranger', -1, 'ana'],
  ] as const)('%s', async (_, shown, by, expected) => {
    expect(handleOf(await step(shown, by))).toBe(expected);
  });

  test('begins with the latest saved', async () => {
    const first = await step(null, 1);
    expect(['cleo', 'dora']).toContain(handleOf(first));
    expect(first).toMatchObject({ at: 0, of: 4 });
    expect(handleOf(await step(handleOf(first), -1))).toBe('end');
  });

  test('goes on from where the last one led, unless the page shows somebody of the list', async () => {
    await rememberPlace(idOf('ben'));
    expect(handleOf(await step('stranger', 1))).toBe('ana');
    expect(handleOf(await step(null, 1))).toBe('end');
    expect(handleOf(await step('ben', 1))).toBe('ana');
  });

  test('passes over creators without an address', async () => {
    const withoutBen = (digest: Digest) => (digest.handle === 'ben' ? null : addressOf(digest));
    const [, second] = (await membersOf(db, listId)).slice(0, 2);
    const start = second === idOf('cleo') ? 'cleo' : 'dora';
    expect(handleOf(await step(start, 1, withoutBen))).toBe('ana');
    expect(handleOf(await step('ana', 1, () => null))).toBe('end');
  });

  test('leads nowhere on an empty list and without any', async () => {
    const empty = await createList(db, 'Empty', today);
    expect(await stepOn(db, { ...settings, workingListId: empty.id }, null, 1, addressOf)).toMatchObject({ kind: 'end', of: 0 });
    await db.lists.clear();
    expect(await step(null, 1)).toEqual({ kind: 'no-list' });
  });
});
