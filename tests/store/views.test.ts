import { beforeEach, describe, expect, it } from 'vitest';
import type { Arrangement } from '../../lib/model/view';
import type { Database } from '../../lib/store/database';
import { createList, removeList } from '../../lib/store/named-lists';
import { takeBack } from '../../lib/store/undo';
import { allViews, keepViewOfList, removeView, renameView, saveView, viewOfList } from '../../lib/store/views';
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

  describe('given another name', () => {
    let bakers: string;
    beforeEach(async () => {
      await saveView(db, 'Bakers', sorted, yesterday);
      await saveView(db, 'Brewers', bare, yesterday);
      bakers = (await allViews(db))[0]?.id ?? '';
    });
    const names = async () => (await allViews(db)).map(({ name }) => name);

    it.each([' Cooks ', 'BAKERS'])('stay the same view as “%s”, until that is taken back', async (name) => {
      const renaming = await renameView(db, bakers, name, today);
      expect(await db.views.get(bakers)).toMatchObject({ name: name.trim(), arrangement: sorted, createdAt: yesterday });
      if (renaming.ok) await takeBack(db, renaming.undo, today);
      expect(await names()).toEqual(['Bakers', 'Brewers']);
    });

    it.each(['Brewers', ' brewers '])('leave the view alone that is called “%s” already', async (name) => {
      expect(await renameView(db, bakers, name, today)).toEqual({ ok: false, why: 'name-taken' });
      expect(await names()).toEqual(['Bakers', 'Brewers']);
    });

    it('are not found once they are gone', async () => {
      expect(await renameView(db, crypto.randomUUID(), 'Cooks', today)).toEqual({ ok: false, why: 'no-such-view' });
    });

    it.each(['', 'x'.repeat(61)])('keep theirs where the other is “%s”', async (name) => {
      await expect(renameView(db, bakers, name, today)).rejects.toThrow();
      expect(await names()).toEqual(['Bakers', 'Brewers']);
    });
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
