import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { editCards } from '../../lib/store/cards';
import type { Database } from '../../lib/store/database';
import { forgetSeen, forgetSeenDaily } from '../../lib/store/forget-seen';
import { joinPersons } from '../../lib/store/persons';
import { rememberReading } from '../../lib/store/profiles';
import { saveCreator, unsave } from '../../lib/store/saved-creators';
import { changeSettings } from '../../lib/store/settings';
import { everything, freshDatabase } from './fresh-database';
import { readingOf, today } from './sample-readings';
import { storedProfiles } from './stored-profiles';

const day = 86_400_000;
const ago = (days: number) => today - days * day;

let db: Database;
beforeEach(() => {
  fakeBrowser.reset();
  db = freshDatabase();
});

const look = async (handle: string, days: number) => (await rememberReading(db, readingOf(handle), ago(days))).id;
const known = async () => (await storedProfiles(db)).map(({ handle }) => handle).sort();
const forgetAfter = (forgetSeenAfter: number | null) => changeSettings((settings) => ({ ...settings, forgetSeenAfter }));

describe('a profile that was only looked at', () => {
  it('is forgotten when the last look is long ago, with all but a random id', async () => {
    await look('ana', 31);
    await look('ben', 29);
    expect(await forgetSeen(db, ago(30), today)).toBe(1);
    expect(await known()).toEqual(['ben']);
    const { profiles, digests, tombstones } = await everything(db);
    expect([profiles?.length, digests?.length]).toEqual([1, 1]);
    expect(JSON.stringify({ profiles, digests, tombstones })).not.toMatch(/\bana\b/);
  });

  it('counts from the last look, not the first', async () => {
    await look('ana', 90);
    await look('ana', 3);
    expect(await forgetSeen(db, ago(30), today)).toBe(0);
  });

  it('is forgotten in what the last import keeps for its take-back, too', async () => {
    const id = await look('ana', 90);
    await db.table('importBlocks').put({ importId: 'x', index: 0, plan: '[]', before: JSON.stringify({ profiles: [{ id }] }) });
    await forgetSeen(db, ago(30), today);
    expect(JSON.stringify(await everything(db))).not.toContain(`"profiles":[{"id":"${id}"`);
    expect((await db.table('importBlocks').toArray())[0].before).toBe('{"profiles":[]}');
  });

  it('is one among thousands', async () => {
    const profiles = await db.transaction('rw', db.tables, async () => {
      await look('old', 99);
      const [row] = await db.profiles.toArray();
      const [digest] = await db.digests.toArray();
      const ids = Array.from({ length: 4500 }, () => crypto.randomUUID());
      await db.table('profiles').bulkPut(ids.map((id) => Object.assign({}, row, { id, aliasKeys: [id] })));
      await db
        .table('digests')
        .bulkPut(ids.map((id, i) => Object.assign({}, digest, i % 2 ? { id } : { id, seenAt: today, updatedAt: today })));
      return ids.length + 1;
    });
    expect(await forgetSeen(db, ago(30), today)).toBe(2251);
    expect(await db.profiles.count()).toBe(profiles - 2251);
  });
});

describe('a profile that the visitor did something with stays', () => {
  it.each<[what: string, act: (id: string) => Promise<unknown>]>([
    ['on a list', async () => saveCreator(db, readingOf('ana'), { newList: 'Spring' }, '', ago(90))],
    ['with a card', (id) => editCards(db, [id], { addTags: ['bread'] }, ago(90))],
    ['in a person', async (id) => joinPersons(db, [id, await look('ana.too', 90)], ago(90))],
  ])('%s', async (_, act) => {
    await act(await look('ana', 90));
    const before = await everything(db);
    expect(await forgetSeen(db, ago(30), today)).toBe(0);
    expect(await everything(db)).toEqual(before);
  });

  it('until it is on no list any more', async () => {
    const saved = await saveCreator(db, readingOf('ana'), { newList: 'Spring' }, '', ago(90));
    if (saved.ok) await unsave(db, saved.profileId, saved.listId, ago(60));
    expect(await forgetSeen(db, ago(30), today)).toBe(1);
  });

  it('where what lists show of it is missing, since its age is not known', async () => {
    await db.digests.delete(await look('ana', 90));
    expect(await forgetSeen(db, ago(30), today)).toBe(0);
  });
});

describe('once a day', () => {
  it('a month is remembered unless the visitor says otherwise', async () => {
    await look('ana', 31);
    await look('ben', 29);
    expect(await forgetSeenDaily(db, today)).toBe(1);
    expect(await known()).toEqual(['ben']);
  });

  it.each([
    [7, ['today']],
    [365, ['ten.days', 'today', 'two.months']],
    [null, ['ten.days', 'today', 'two.months', 'two.years']],
  ])('the visitor’s own choice holds: %s days', async (days, left) => {
    await Promise.all([look('today', 0), look('ten.days', 10), look('two.months', 60), look('two.years', 730)]);
    await forgetAfter(days);
    await forgetSeenDaily(db, today);
    expect(await known()).toEqual(left);
  });

  it('it is done at the first call of a day and at no other', async () => {
    await forgetSeenDaily(db, ago(1));
    await look('ana', 90);
    expect(await forgetSeenDaily(db, ago(1) + day - 1)).toBe(0);
    expect(await forgetSeenDaily(db, ago(0))).toBe(1);
  });

  it('it is done when the clock was set back', async () => {
    await forgetSeenDaily(db, today + 400 * day);
    await look('ana', 90);
    expect(await forgetSeenDaily(db, today)).toBe(1);
  });

  it('what could not be read is tried again by the next call', async () => {
    await look('ana', 90);
    db.close();
    await expect(forgetSeenDaily(db, today)).rejects.toThrow();
    await db.open();
    expect(await forgetSeenDaily(db, today)).toBe(1);
  });
});
