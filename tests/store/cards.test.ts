import { beforeEach, describe, expect, it } from 'vitest';
import { type CardEdit, editCards } from '../../lib/store/cards';
import type { Database } from '../../lib/store/database';
import { takeBack } from '../../lib/store/undo';
import { freshDatabase } from './fresh-database';
import { today } from './sample-readings';
import { lookedAt } from './scouts-desk';

let db: Database;
let ana: string;
let ben: string;
beforeEach(async () => {
  db = freshDatabase();
  [ana = '', ben = ''] = await lookedAt(db, 'ana', 'ben');
});

const tagsOf = async (id: string) => (await db.table<{ tags: string[] }>('cards').get(id))?.tags;

describe('a card', () => {
  it.each<[what: string, edits: CardEdit[], card: object | undefined]>([
    ['is made by the first tag', [{ addTags: ['bread'] }], { tags: ['bread'], contact: '', fields: {}, updatedAt: today }],
    ['keeps a tag as it was typed first', [{ addTags: ['Bread'] }, { addTags: ['bread', ' BREAD '] }], { tags: ['Bread'] }],
    [
      'parts what was typed with commas into tags',
      [{ addTags: ['bread, Berlin; ', 'rye|oats'] }],
      { tags: ['bread', 'Berlin', 'rye', 'oats'] },
    ],
    ['loses a tag, capitals aside', [{ addTags: ['Bread', 'cake'] }, { removeTags: ['BREAD'] }], { tags: ['cake'] }],
    ['may lose and get a tag at once', [{ addTags: ['bread'] }, { removeTags: ['bread'], addTags: ['Bread'] }], { tags: ['Bread'] }],
    ['has a contact without spaces around it', [{ contact: ' ana@example.org ' }], { contact: 'ana@example.org' }],
    [
      'has a text and a number in fields',
      [{ field: { id: 'a', value: 'x' } }, { field: { id: 'b', value: 0 } }],
      { fields: { a: 'x', b: 0 } },
    ],
    ['loses a field', [{ field: { id: 'a', value: 'x' }, contact: 'c' }, { field: { id: 'a', value: null } }], { fields: {} }],
    [
      'loses a field that is emptied',
      [{ field: { id: 'a', value: 'x' }, contact: 'c' }, { field: { id: 'a', value: '' } }],
      { fields: {} },
    ],
    ['goes when nothing is left on it', [{ addTags: ['bread'] }, { removeTags: ['bread'] }], undefined],
    ['is not made by nothing', [{ removeTags: ['bread'], contact: '' }], undefined],
  ])('%s', async (_, edits, card) => {
    for (const edit of edits) await editCards(db, [ana], edit, today);
    const row = await db.cards.get(ana);
    if (card === undefined) expect(row).toBeUndefined();
    else expect(row).toMatchObject(card);
  });

  it.each<[what: string, edit: CardEdit]>([
    ['a tag of spaces', { addTags: [' '] }],
    ['a tag of 61 letters', { addTags: ['x'.repeat(61)] }],
    ['a contact of 301 letters', { contact: 'x'.repeat(301) }],
    ['a number that is none', { field: { id: 'a', value: Number.NaN } }],
  ])('is not written with %s', async (_, edit) => {
    await expect(editCards(db, [ana], edit, today)).rejects.toThrow();
    expect(await db.cards.count()).toBe(0);
  });

  it('has fifty tags at most; what is beyond is left out', async () => {
    await editCards(db, [ana], { addTags: Array.from({ length: 60 }, (_, i) => `t${i}`) }, today);
    expect(await tagsOf(ana)).toHaveLength(50);
  });

  it('is made for known profiles alone, and for each of them', async () => {
    await editCards(db, [ben], { addTags: ['cake'] }, today);
    const undo = await editCards(db, [ana, ben, ana, crypto.randomUUID()], { addTags: ['bread'] }, today);
    expect([await tagsOf(ana), await tagsOf(ben), await db.cards.count()]).toEqual([['bread'], ['cake', 'bread'], 2]);
    await takeBack(db, undo, today);
    expect([await tagsOf(ana), await tagsOf(ben)]).toEqual([undefined, ['cake']]);
  });

  it('that cannot be read is set aside when it is written anew', async () => {
    await db.table('cards').put({ id: ana, tags: 'bread' });
    await editCards(db, [ana], { addTags: ['cake'] }, today);
    expect(await tagsOf(ana)).toEqual(['cake']);
    expect(await db.quarantine.toArray()).toMatchObject([{ table: 'cards', key: ana, row: { id: ana, tags: 'bread' } }]);
  });

  it('that needs no change is left as it is', async () => {
    await editCards(db, [ana], { addTags: ['bread'] }, today);
    expect((await editCards(db, [ana], { addTags: ['Bread'] }, today + 1)).before).toEqual([]);
    expect(await db.cards.get(ana)).toMatchObject({ updatedAt: today });
  });
});
