import { beforeEach, describe, expect, it } from 'vitest';
import { editCards } from '../../lib/store/cards';
import type { Database } from '../../lib/store/database';
import { changeDesk } from '../../lib/store/desk';
import { forgetCreators, forgetEverything } from '../../lib/store/forget';
import { removeList } from '../../lib/store/named-lists';
import { joinPersons } from '../../lib/store/persons';
import { rememberReading } from '../../lib/store/profiles';
import { saveCreator } from '../../lib/store/saved-creators';
import { setAside } from '../../lib/store/set-aside';
import { saveView } from '../../lib/store/views';
import { everything, freshDatabase } from './fresh-database';
import { aReading, readingOf, today } from './sample-readings';
import { storedProfiles } from './stored-profiles';

let db: Database;
let anaId: string;
beforeEach(async () => {
  db = freshDatabase();
  const saving = await saveCreator(db, aReading(), { newList: 'Spring' }, 'asks for bread', today);
  anaId = saving.ok ? saving.profileId : '';
  const gone = await saveCreator(db, readingOf('ben', { name: 'Ben', bio: null }), { newList: 'Summer' }, '', today);
  if (gone.ok) await removeList(db, gone.listId, today);
  await setAside(db, 'profiles', { id: crypto.randomUUID(), aliasKeys: ['instagram:handle:cem'], bio: 'unreadable' }, today);
});

describe('forgetting everything', () => {
  it('leaves no row in any table, tombstones and rows set aside included', async () => {
    const ids = (await storedProfiles(db)).map(({ id }) => id);
    await joinPersons(db, ids, today);
    await editCards(db, ids, { addTags: ['bread'] }, today);
    await changeDesk(db, (desk) => desk, today);
    await saveView(db, 'Bakers', { columns: [], sort: [], conditions: [] }, today);
    await db.table('imports').put({ id: 'x' });
    await db.table('importBlocks').put({ importId: 'x', index: 0 });
    for (const [table, rows] of Object.entries(await everything(db))) expect([table, rows.length > 0]).toEqual([table, true]);
    await forgetEverything(db);
    expect(Object.values(await everything(db)).flat()).toEqual([]);
  });

  it('leaves a database that remembers again', async () => {
    await forgetEverything(db);
    expect((await rememberReading(db, aReading(), today)).id).not.toBe(anaId);
  });
});

describe('forgetting one profile', () => {
  it('deletes it and its entries and leaves nothing of it but random ids', async () => {
    await forgetCreators(db, [anaId], today);
    const { profiles, digests, entries, cards, tombstones } = await everything(db);
    expect({ profiles: profiles?.length, entries: entries?.length }).toEqual({ profiles: 1, entries: 0 });
    expect(JSON.stringify({ profiles, digests, entries, cards, tombstones })).not.toMatch(/ana\.bakes|bread/i);
  });

  it('deletes what an import keeps of it for its take-back, and keeps the rest', async () => {
    const before = { made: { whole: [anaId, 'cem'], entries: [] }, profiles: [{ id: anaId, handle: 'ana.bakes' }, { id: 'cem' }] };
    await db.table('importBlocks').put({ importId: 'x', index: 0, plan: null, before: JSON.stringify(before) });
    await forgetCreators(db, [anaId], today);
    const [block] = await db.table('importBlocks').toArray();
    expect(JSON.parse(block.before)).toEqual({ made: { whole: ['cem'], entries: [] }, profiles: [{ id: 'cem' }] });
    expect(block).toMatchObject({ importId: 'x', index: 0, plan: null });
  });

  it('deletes what was set aside of it', async () => {
    await setAside(db, 'profiles', await db.profiles.get(anaId), today);
    await forgetCreators(db, [anaId], today);
    expect(JSON.stringify(await everything(db))).not.toContain('ana.bakes');
  });

  it('changes nothing for one that is not known', async () => {
    const before = await everything(db);
    await forgetCreators(db, [crypto.randomUUID()], today);
    expect(await everything(db)).toEqual(before);
  });
});
