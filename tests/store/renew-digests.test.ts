import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { digestOf, digestVersion } from '../../lib/scoring/digest';
import { type Database, openDatabase } from '../../lib/store/database';
import { rememberReading } from '../../lib/store/profiles';
import { renewDigests, renewDigestsOnce } from '../../lib/store/renew-digests';
import { freshDatabase } from './fresh-database';
import { readingOf, today } from './sample-readings';
import { storedProfiles } from './stored-profiles';

let db: Database;
let ids: string[];
beforeEach(async () => {
  fakeBrowser.reset();
  db = freshDatabase();
  ids = [];
  for (const handle of ['ana', 'ben', 'cem', 'dua']) ids.push((await rememberReading(db, readingOf(handle), today)).id);
});

it('makes anew what is missing, unreadable or of another version, and nothing else', async () => {
  const [missing = '', unreadable = '', old = ''] = ids;
  await db.digests.delete(missing);
  await db.table('digests').update(unreadable, { rate: 'high' });
  await db.table('digests').update(old, { madeBy: 0, name: 'Somebody else' });
  expect(await renewDigests(db, digestVersion)).toBe(3);
  for (const profile of await storedProfiles(db)) expect(await db.digests.get(profile.id)).toEqual(digestOf(profile));
  expect(await renewDigests(db, digestVersion)).toBe(0);
});

it('passes over a profile that cannot be read or judged', async () => {
  const [broken = '', hard = ''] = ids;
  await db.table('profiles').update(broken, { followers: 'many' });
  const picky = openDatabase((profile) => {
    if (profile.id === hard) throw new Error('no');
    return digestOf(profile);
  }, db.name);
  expect(await renewDigests(picky, digestVersion + 1)).toBe(2);
});

it('renews any number', async () => {
  await db.digests.clear();
  const [profile] = await db.profiles.toArray();
  const rows = Array.from({ length: 1100 }, () => ({ ...(profile as object), id: crypto.randomUUID(), aliasKeys: [] }));
  await db.table('profiles').bulkAdd(rows);
  expect(await renewDigests(db, digestVersion)).toBe(1104);
});

it('costs a start of the browser no look at the database once it came to its end, until the scores are others', async () => {
  await db.digests.delete(ids[0] ?? '');
  expect(await renewDigestsOnce(db, digestVersion)).toBe(1);
  const asked = vi.spyOn(db.profiles, 'where');
  expect(await renewDigestsOnce(db, digestVersion)).toBe(0);
  expect(asked).not.toHaveBeenCalled();
  expect(await renewDigestsOnce(db, digestVersion + 1)).toBe(ids.length);
});

it('is taken up by the next start where it was broken off', async () => {
  const broken = vi.spyOn(db, 'transaction').mockRejectedValueOnce(new Error('closed'));
  await expect(renewDigestsOnce(db, digestVersion + 1)).rejects.toThrow('closed');
  broken.mockRestore();
  expect(await renewDigestsOnce(db, digestVersion + 1)).toBe(ids.length);
});

it('writes nothing where nothing is to be renewed', async () => {
  const transaction = vi.spyOn(db, 'transaction');
  expect(await renewDigests(db, digestVersion)).toBe(0);
  expect(transaction.mock.calls.map(([mode]) => mode)).toEqual(['r']);
});
