import { beforeEach, describe, expect, it } from 'vitest';
import type { Arrangement } from '../../lib/model/view';
import type { Database } from '../../lib/store/database';
import { createList, removeList } from '../../lib/store/named-lists';
import { allViews, keepViewOfList, removeView, saveView, viewOfList } from '../../lib/store/views';
import { freshDatabase } from './fresh-database';
import { today, yesterday } from './sample-readings';

const bare: Arrangement = { columns: [], sort: [], conditions: [] };
const sorted: Arrangement = { ...bare, sort: [{ column: 'followers', descending: true }] };

let db: Database;
let spring: string;
beforeEach(async () => {
  db = freshDatabase();
  spring = (await createList(db, 'Spring', today)).id;
});

describe('views', () => {
  it('are told by name, without those of lists', async () => {
    for (const name of ['View 10', 'bakers', 'View 9']) await saveView(db, name, bare, today);
    await keepViewOfList(db, spring, bare, today);
    expect((await allViews(db)).map(({ name }) => name)).toEqual(['bakers', 'View 9', 'View 10']);
  });

  it('saved under a name that is there, capitals aside, take its place', async () => {
    await saveView(db, 'Bakers', bare, yesterday);
    await saveView(db, ' bakers ', sorted, today);
    expect(await allViews(db)).toMatchObject([{ name: 'bakers', arrangement: sorted, createdAt: yesterday, updatedAt: today }]);
  });

  it.each(['', '  ', 'x'.repeat(61)])('are not saved under the name "%s"', async (name) => {
    await expect(saveView(db, name, bare, today)).rejects.toThrow();
    expect(await allViews(db)).toEqual([]);
  });

  it('are removed, unknown ones without a trace', async () => {
    await saveView(db, 'Bakers', bare, today);
    const [view] = await allViews(db);
    await removeView(db, view?.id ?? '', today);
    await removeView(db, crypto.randomUUID(), today);
    expect(await allViews(db)).toEqual([]);
    expect(await db.tombstones.count()).toBe(1);
  });

  it('that another version made are passed over', async () => {
    await db.table('views').put({ id: spring, name: null, arrangement: { ...bare, columns: [{ id: 'shoe size', width: null }] } });
    expect(await viewOfList(db, spring)).toBeNull();
    expect(await allViews(db)).toEqual([]);
  });
});

describe('how a list was left', () => {
  it('is nothing until it is kept, and then the last', async () => {
    expect(await viewOfList(db, spring)).toBeNull();
    await keepViewOfList(db, spring, bare, yesterday);
    await keepViewOfList(db, spring, sorted, today);
    expect(await viewOfList(db, spring)).toEqual(sorted);
    expect(await db.views.get(spring)).toMatchObject({ name: null, createdAt: yesterday, updatedAt: today });
  });

  it('goes with the list, and is not kept for one that is gone', async () => {
    await keepViewOfList(db, spring, bare, today);
    await removeList(db, spring, today);
    await keepViewOfList(db, spring, bare, today);
    expect(await db.views.count()).toBe(0);
  });
});
