import { beforeEach, describe, expect, it } from 'vitest';
import type { Database } from '../../lib/store/database';
import { moveCreators } from '../../lib/store/move-creators';
import { createList } from '../../lib/store/named-lists';
import { saveCreator } from '../../lib/store/saved-creators';
import { takeBack } from '../../lib/store/undo';
import { everything, freshDatabase } from './fresh-database';
import { creatorsOn } from './on-list';
import { readingOf, today, yesterday } from './sample-readings';

let db: Database;
let from: string;
let to: string;
beforeEach(async () => {
  db = freshDatabase();
  from = (await createList(db, 'From', yesterday)).id;
  to = (await createList(db, 'To', yesterday)).id;
});

const save = (handle: string, listId: string, note = '') => saveCreator(db, readingOf(handle), { listId }, note, yesterday);
const entries = (listId: string) => creatorsOn(db, listId);
const idsOn = async (listId: string) => (await entries(listId)).map(({ saved }) => saved.id);
const profilesOn = async (listId: string) => (await entries(listId)).map(({ saved }) => saved.profileId);

describe('moving creators', () => {
  it('takes them to the other list under the same ids, with their notes', async () => {
    await save('ana', from, 'bread');
    const ids = await idsOn(from);
    await moveCreators(db, from, await profilesOn(from), to, today);
    expect(await idsOn(from)).toEqual([]);
    expect((await entries(to)).map(({ saved }) => [saved.id, saved.note])).toEqual([[ids[0], 'bread']]);
  });

  it.each([
    ['bread', 'cake', 'cake\nbread'],
    ['bread', '', 'bread'],
    ['', 'cake', 'cake'],
    ['cake', 'cake', 'cake'],
  ])('merges a creator that is there already: note "%s" into "%s" gives %j', async (moved, there, together) => {
    await save('ana', from, moved);
    await save('ana', to, there);
    await moveCreators(db, from, await profilesOn(from), to, today);
    expect(await entries(from)).toEqual([]);
    expect((await entries(to)).map(({ saved }) => saved.note)).toEqual([together]);
  });

  it('leaves a tombstone of entries that were merged, none of those that only moved', async () => {
    await save('ana', from);
    await save('ana', to);
    await save('ben', from);
    const [first, second] = (await entries(from)).map(({ saved, profile }) => [profile.handle, saved.id]);
    await moveCreators(db, from, await profilesOn(from), to, today);
    const merged = [first, second].find((entry) => entry?.[0] === 'ana');
    expect((await db.tombstones.toArray()).map(({ id }) => id)).toEqual([merged?.[1]]);
  });

  it('is undone entry by entry, merged ones too', async () => {
    await save('ana', from, 'bread');
    await save('ana', to, 'cake');
    await save('ben', from);
    const before = await everything(db);
    const undo = await moveCreators(db, from, await profilesOn(from), to, today);
    if (undo) await takeBack(db, undo, today);
    expect(await everything(db)).toEqual(before);
  });

  it('changes nothing for a list that is gone', async () => {
    await save('ana', from);
    const before = await everything(db);
    expect(await moveCreators(db, from, await profilesOn(from), crypto.randomUUID(), today)).toBeNull();
    expect(await everything(db)).toEqual(before);
  });

  it('changes nothing for entries that are there already or unknown', async () => {
    await save('ana', to);
    const before = await everything(db);
    await moveCreators(db, from, [...(await profilesOn(to)), crypto.randomUUID()], to, today);
    expect(await everything(db)).toEqual(before);
  });
});
