import { beforeEach, expect, it } from 'vitest';
import type { SavedCreator } from '../../lib/model/list';
import { editCards } from '../../lib/store/cards';
import type { Database } from '../../lib/store/database';
import { moveCreators } from '../../lib/store/move-creators';
import { createList, removeList } from '../../lib/store/named-lists';
import { addToList, editEntries, removeCreators } from '../../lib/store/saved-creators';
import { nothingChanged, takeBack } from '../../lib/store/undo';
import { freshDatabase } from './fresh-database';
import { today, yesterday } from './sample-readings';
import { lookedAt } from './scouts-desk';

/** More than are asked for one by one, and more than one portion. */
const many = 2100;

let db: Database;
let spring: string;
let summer: string;
let ids: string[];
beforeEach(async () => {
  db = freshDatabase();
  spring = (await createList(db, 'Spring', yesterday)).id;
  summer = (await createList(db, 'Summer', yesterday)).id;
  const [one = ''] = await lookedAt(db, 'ana');
  const row = await db.table('profiles').get(one);
  ids = Array.from({ length: many }, () => crypto.randomUUID());
  await db.table('profiles').bulkAdd(ids.map((id) => ({ ...row, id, aliasKeys: [] })));
  // Others stand between them, and on the list too.
  await db.table('profiles').bulkAdd(Array.from({ length: 100 }, () => ({ ...row, id: crypto.randomUUID(), aliasKeys: [] })));
  const others = await db.profiles.toCollection().primaryKeys();
  await addToList(db, others, spring, yesterday);
});

const statuses = async () => {
  const entries = await db.table<SavedCreator>('entries').toArray();
  return entries.filter(({ status, listId }) => status === 'agreed' && listId === spring).length;
};
const on = (listId: string) => db.entries.where('listId').equals(listId).count();

it('thousands of creators are edited, and that is taken back', async () => {
  const undo = await editEntries(db, spring, ids, { status: 'agreed' }, today);
  expect([undo.before.length, await statuses()]).toEqual([many, many]);
  expect(await takeBack(db, undo, today)).toBe(0);
  expect(await statuses()).toBe(0);
});

it('thousands are moved, taken off and put on a list, and that is taken back', async () => {
  for (const change of [
    () => moveCreators(db, spring, ids, summer, today),
    () => addToList(db, ids, summer, today),
    () => removeCreators(db, spring, ids, today),
    () => removeList(db, spring, today),
    () => editCards(db, ids, { addTags: ['x'] }, today),
  ]) {
    const before = [await on(spring), await on(summer), await db.cards.count()];
    const undo = (await change()) ?? nothingChanged;
    expect(undo.before.length).toBeGreaterThanOrEqual(many);
    expect([await on(spring), await on(summer), await db.cards.count()]).not.toEqual(before);
    expect(await takeBack(db, undo, today)).toBe(0);
    expect([await on(spring), await on(summer), await db.cards.count()]).toEqual(before);
  }
}, 60_000);
