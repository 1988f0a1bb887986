import { beforeEach, describe, expect, test } from 'vitest';
import type { Profile } from '../../../lib/model/profile';
import type { Database } from '../../../lib/store/database';
import { profileFrom } from '../../../lib/store/merge-reading';
import { findProfile } from '../../../lib/store/profiles';
import { putProfiles } from '../../../lib/store/put-profiles';
import { freshDatabase } from '../../store/fresh-database';
import { exact, readingOf, yesterday } from '../../store/sample-readings';
import { storedProfiles } from '../../store/stored-profiles';
import { ready } from './ready';

let db: Database;
beforeEach(() => {
  db = freshDatabase();
});

const uuid = '00000000-0000-4000-8000-000000000001';

async function remember(handle: string, canonicalId: string | null, followers = 9): Promise<Profile> {
  const profile = { ...profileFrom(readingOf(handle, { canonicalId, followers: exact(followers) }), uuid, yesterday), seenAt: null };
  await putProfiles(db, [profile]);
  return profile;
}

async function importRows(rows: string, choice: 'fill' | 'mine' | 'file' = 'file') {
  const file = `profile_url,network_account_id,followers\n${rows}`;
  const { session, mapping, plan } = await ready(db, file, { now: yesterday + 1_000, mapping: { platform: 'instagram' } });
  const done = await session.commit({ mapping, choices: { all: choice, by: {} }, to: { newList: 'Spring' }, fileName: '' });
  return { plan, done, session };
}

/** How many followers each account has, by its id, and by whether its handle leads to it. */
async function accounts() {
  const profiles = await storedProfiles(db);
  const holders = new Map<string, number>();
  for (const { value } of profiles.flatMap(({ aliases }) => aliases)) holders.set(value, (holders.get(value) ?? 0) + 1);
  expect([...holders].filter(([, count]) => count > 1)).toEqual([]);
  return Object.fromEntries(profiles.map(({ canonicalId, followers }) => [canonicalId, followers.value]));
}

describe('a handle that belongs to another account here than in the file', () => {
  beforeEach(() => remember('ana', '17'));

  test('is not that account: it gets a profile of its own, and the handle stays with whom it leads to', async () => {
    const { plan } = await importRows('https://www.instagram.com/ana/,99,5\n');
    expect([plan.knownBefore, plan.counts.new]).toEqual([0, 1]);
    expect(await accounts()).toEqual({ 17: 9, 99: 5 });
    expect((await findProfile(db, readingOf('ana')))?.canonicalId).toBe('17');
    expect(await findProfile(db, readingOf('other', { canonicalId: '99' }))).toMatchObject({ handle: 'ana', followers: { value: 5 } });
  });

  test('is that account where the file has its id, or none', async () => {
    await importRows('https://www.instagram.com/ana/,17,5\n');
    expect(await accounts()).toEqual({ 17: 5 });
    await importRows('https://www.instagram.com/ana/,,6\n');
    expect(await accounts()).toEqual({ 17: 6 });
  });
});

describe('an id that is not known yet', () => {
  test.each([
    ['fill', '99'],
    ['file', '99'],
    ['mine', null],
  ] as const)('is taken over by "%s"', async (choice, canonicalId) => {
    await remember('ana', null);
    const { session } = await importRows('https://www.instagram.com/ana/,99,9\n', choice);
    const [profile, ...others] = await storedProfiles(db);
    expect(others).toEqual([]);
    expect(profile).toMatchObject({ id: uuid, canonicalId });
    expect(profile?.aliases.map(({ kind }) => kind).sort()).toEqual(canonicalId === null ? ['handle'] : ['handle', 'id']);
    expect(await session.takeBack()).toBe(0);
    const [back] = await storedProfiles(db);
    expect(back).toMatchObject({ canonicalId: null, aliases: [{ kind: 'handle' }] });
  });

  test('is not that of the next row which names another account so', async () => {
    await remember('ana', null);
    await importRows('https://www.instagram.com/ana/,99,5\nhttps://www.instagram.com/ana/,100,6\n');
    expect(await accounts()).toEqual({ 99: 5, 100: 6 });
  });
});

describe('rows of a file', () => {
  test('with one handle and several ids are several accounts', async () => {
    const { plan } = await importRows('https://www.instagram.com/ana/,17,5\nhttps://www.instagram.com/ana/,99,6\n');
    expect([plan.creators, plan.joined]).toEqual([2, 0]);
    expect(await accounts()).toEqual({ 17: 5, 99: 6 });
    expect((await findProfile(db, readingOf('ana')))?.canonicalId).toBe('17');
  });

  test('with one id and several handles are one account', async () => {
    const { plan } = await importRows('https://www.instagram.com/ana/,17,5\nhttps://www.instagram.com/ana.bakes/,17,6\n');
    expect([plan.creators, plan.joined]).toEqual([1, 1]);
    expect(await accounts()).toEqual({ 17: 5 });
  });

  test('with one handle, of which one has an id, are one account', async () => {
    const { plan } = await importRows('https://www.instagram.com/ana/,,5\nhttps://www.instagram.com/ana/,17,6\n');
    expect([plan.creators, plan.joined]).toEqual([1, 1]);
    expect(await accounts()).toEqual({ 17: 5 });
  });
});
