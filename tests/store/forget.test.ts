import { beforeEach, describe, expect, it } from 'vitest';
import type { Database } from '../../lib/store/database';
import { forgetEverything, forgetProfile } from '../../lib/store/forget';
import { removeList, saveCreator } from '../../lib/store/lists';
import { rememberReading } from '../../lib/store/profiles';
import { setAside } from '../../lib/store/set-aside';
import { everything, freshDatabase } from './fresh-database';
import { aReading, readingOf, today } from './sample-readings';

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
    expect(Object.values(await everything(db)).every((rows) => rows.length > 0)).toBe(true);
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
    await forgetProfile(db, anaId, today);
    const { profiles, saved, tombstones } = await everything(db);
    expect({ profiles: profiles?.length, saved: saved?.length }).toEqual({ profiles: 1, saved: 0 });
    expect(JSON.stringify({ profiles, saved, tombstones })).not.toMatch(/ana\.bakes|bread/i);
  });

  it('deletes what was set aside of it', async () => {
    await setAside(db, 'profiles', await db.profiles.get(anaId), today);
    await forgetProfile(db, anaId, today);
    expect(JSON.stringify(await everything(db))).not.toContain('ana.bakes');
  });

  it('changes nothing for one that is not known', async () => {
    const before = await everything(db);
    await forgetProfile(db, crypto.randomUUID(), today);
    expect(await everything(db)).toEqual(before);
  });
});
