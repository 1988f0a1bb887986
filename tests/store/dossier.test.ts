import { beforeEach, expect, it } from 'vitest';
import { digestOf } from '../../lib/scoring/digest';
import { editCards } from '../../lib/store/cards';
import type { Database } from '../../lib/store/database';
import { dossierOf } from '../../lib/store/dossier';
import { joinPersons } from '../../lib/store/persons';
import { freshDatabase } from './fresh-database';
import { today } from './sample-readings';
import { lookedAt, onList } from './scouts-desk';
import { storedProfiles } from './stored-profiles';

let db: Database;
beforeEach(() => {
  db = freshDatabase();
});

it('has all that is known of a creator', async () => {
  const { profileId } = await onList(db, 'ana', 'Summer', 'cake');
  await onList(db, 'ana', 'Spring', 'bread');
  const [other = ''] = await lookedAt(db, 'ana.dances');
  await editCards(db, [profileId], { addTags: ['baker'] }, today);
  await joinPersons(db, [profileId, other], today);
  const profile = (await storedProfiles(db)).find(({ id }) => id === profileId);
  const dossier = await dossierOf(db, profileId);
  expect(dossier).toMatchObject({
    profile,
    digest: profile && digestOf(profile),
    card: { tags: ['baker'] },
    places: [
      { list: { name: 'Spring' }, entry: { note: 'bread' } },
      { list: { name: 'Summer' }, entry: { note: 'cake' } },
    ],
    others: [{ id: other, handle: 'ana.dances' }],
  });
  expect(dossier?.person?.profileIds.sort()).toEqual([profileId, other].sort());
});

it('of a profile that was only looked at has no card, no person and no places', async () => {
  const [id = ''] = await lookedAt(db, 'ana');
  expect(await dossierOf(db, id)).toMatchObject({ card: null, person: null, places: [], others: [] });
});

it('is judged anew where what lists show of it is missing', async () => {
  const [id = ''] = await lookedAt(db, 'ana');
  await db.digests.clear();
  expect((await dossierOf(db, id))?.digest.handle).toBe('ana');
});

it('is none for a profile that is not known or cannot be read', async () => {
  const [id = ''] = await lookedAt(db, 'ana');
  await db.table('profiles').update(id, { history: '9' });
  expect(await dossierOf(db, id)).toBeNull();
  expect(await dossierOf(db, crypto.randomUUID())).toBeNull();
});
