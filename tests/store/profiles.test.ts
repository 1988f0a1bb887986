import { beforeEach, describe, expect, it } from 'vitest';
import type { Profile } from '../../lib/model/profile';
import type { Database } from '../../lib/store/database';
import { findProfile, rememberReading } from '../../lib/store/profiles';
import { anotherContext, freshDatabase } from './fresh-database';
import { anItem, aReading, exact, readingOf, today, yesterday } from './sample-readings';

let db: Database;
beforeEach(() => {
  db = freshDatabase();
});

const youtube = (value: string, kind: 'handle' | 'id' | 'legacy', more = {}) =>
  aReading({ platform: 'youtube', ref: { platform: 'youtube', kind, value }, handle: null, ...more });

describe('an account', () => {
  it('is remembered by another context', async () => {
    const remembered = await rememberReading(db, aReading(), today);
    expect(await findProfile(anotherContext(), aReading())).toEqual(remembered);
  });

  it('is not known before it was seen', async () => {
    await rememberReading(db, readingOf('ben'), today);
    expect(await findProfile(db, aReading())).toBeNull();
  });

  it('adds up over looks', async () => {
    await rememberReading(db, aReading({ items: [anItem('a')] }), yesterday);
    const profile = await rememberReading(db, aReading({ items: [anItem('b')] }), today);
    expect(profile.items.map((item) => item.id)).toEqual(['b', 'a']);
    expect(await db.profiles.count()).toBe(1);
  });

  it.each<[string, ReturnType<typeof youtube>]>([
    ['by its handle in another case', youtube('ANA', 'handle')],
    ['by its id', youtube('UCana', 'id')],
    ['by its custom name in another case', youtube('anatv', 'legacy')],
  ])('is found %s', async (_, address) => {
    await rememberReading(db, youtube('AnaTV', 'legacy', { handle: 'ana', canonicalId: 'UCana' }), today);
    expect(await findProfile(db, address)).not.toBeNull();
  });

  it('is another one when its id differs only in capitals, and both are found', async () => {
    const ids = ['UCana', 'UCANA'];
    for (const id of ids) await rememberReading(db, youtube(id, 'id'), today);
    const found = await Promise.all(ids.map((id) => findProfile(db, youtube(id, 'id'))));
    expect(found.map((profile) => profile?.canonicalId)).toEqual(ids);
  });

  it('is another one on another network', async () => {
    await rememberReading(db, aReading(), today);
    expect(await findProfile(db, aReading({ platform: 'x', ref: { platform: 'x', kind: 'handle', value: 'ana.bakes' } }))).toBeNull();
  });

  it('stays the same one under another handle, and is found under both', async () => {
    const before = await rememberReading(db, readingOf('ana', { canonicalId: '17' }), yesterday);
    const after = await rememberReading(db, readingOf('ana.bakes', { canonicalId: '17' }), today);
    expect(after).toMatchObject({ id: before.id, handle: 'ana.bakes' });
    expect((await findProfile(db, readingOf('ana')))?.id).toBe(before.id);
  });

  it('gets the id that an earlier look did not give', async () => {
    const before = await rememberReading(db, readingOf('ana'), yesterday);
    expect(await rememberReading(db, readingOf('ana', { canonicalId: '17' }), today)).toMatchObject({ id: before.id, canonicalId: '17' });
  });

  it('may be called __proto__', async () => {
    const profile = await rememberReading(db, readingOf('__proto__', { canonicalId: 'constructor' }), today);
    expect(await findProfile(db, readingOf('__proto__'))).toEqual(profile);
    expect(Object.keys(Object.prototype)).toEqual([]);
  });
});

describe('a handle that another account took over', () => {
  let former: Profile;
  let taker: Profile;
  beforeEach(async () => {
    former = await rememberReading(db, readingOf('ana', { canonicalId: '17', followers: exact(9) }), yesterday);
    taker = await rememberReading(db, readingOf('ana', { canonicalId: '99', followers: exact(2) }), today);
  });

  it('makes a new profile, without a number of the former one', () => {
    expect(taker.id).not.toBe(former.id);
    expect(taker.followers).toEqual(exact(2));
    expect(taker.history).toHaveLength(1);
  });

  it('leads to the new one from then on', async () => {
    expect((await findProfile(db, readingOf('ana')))?.id).toBe(taker.id);
  });

  it('leaves the former one findable by its id, with its numbers', async () => {
    const found = await findProfile(db, readingOf('ana.old', { canonicalId: '17' }));
    expect(found).toMatchObject({ id: former.id, followers: exact(9) });
  });
});

it('remembers one profile when several tabs see an account for the first time', async () => {
  const tabs = [db, anotherContext(), anotherContext()];
  const profiles = await Promise.all(tabs.map((tab, i) => rememberReading(tab, aReading({ items: [anItem(`${i}`)] }), today + i)));
  expect(new Set(profiles.map((profile) => profile.id)).size).toBe(1);
  expect((await findProfile(db, aReading()))?.items).toHaveLength(3);
});
