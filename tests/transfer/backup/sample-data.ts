import type { Card, Person } from '../../../lib/model/card';
import { firstDesk } from '../../../lib/model/desk';
import type { List, SavedCreator } from '../../../lib/model/list';
import type { Profile } from '../../../lib/model/profile';
import type { View } from '../../../lib/model/view';
import type { Database } from '../../../lib/store/database';
import { profileFrom } from '../../../lib/store/merge-reading';
import { unpackRow } from '../../../lib/store/profile-row';
import { putProfiles } from '../../../lib/store/put-profiles';
import { everything } from '../../store/fresh-database';
import { anItem, exact, readingOf, today, yesterday } from '../../store/sample-readings';

export const uuid = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;

const items = [anItem('p1', { likes: exact(120) }), anItem('p2', { likes: exact(90) })];
const parts = { name: 'Ana', bio: 'Bread "and"\nbutter \u2028 🍞', canonicalId: '17', items };
export const ana: Profile = profileFrom(readingOf('ana.bakes', parts), uuid(1), yesterday);
export const kofi: Profile = { ...profileFrom(readingOf('kofi', { name: 'Kofi' }), uuid(2), yesterday), seenAt: null };

export const spring: List = { id: uuid(100), name: 'Spring launch', createdAt: yesterday, updatedAt: yesterday };

export function anEntry(profileId: string, listId = spring.id, more: Partial<SavedCreator> = {}): SavedCreator {
  const id = uuid(1000 + Number(profileId.slice(-3)) * 10 + Number(listId.slice(-1)));
  return {
    id,
    listId,
    profileId,
    status: 'new',
    note: 'Warm',
    price: { amount: 450, currency: 'EUR' },
    createdAt: yesterday,
    updatedAt: yesterday,
    ...more,
  };
}

export const anasCard: Card = {
  id: ana.id,
  tags: ['bread'],
  contact: 'ana@example.com',
  fields: { [uuid(901)]: 12 },
  updatedAt: yesterday,
};
export const both: Person = { id: uuid(300), profileIds: [ana.id, kofi.id], createdAt: yesterday, updatedAt: yesterday };
export const desk = { ...firstDesk, fields: [{ id: uuid(901), name: 'Size', kind: 'number' as const }], updatedAt: yesterday };
export const view: View = {
  id: uuid(400),
  name: 'Big ones',
  arrangement: { columns: [{ id: 'creator', width: null }], sort: [], conditions: [] },
  createdAt: yesterday,
  updatedAt: yesterday,
};

/** Two creators on a list, with one row of every other kind. */
export async function fill(db: Database): Promise<void> {
  await putProfiles(db, [ana, kofi]);
  await db.lists.put(spring);
  await db.entries.bulkPut([anEntry(ana.id), anEntry(kofi.id)]);
  await db.cards.put(anasCard);
  await db.persons.put(both);
  await db.desk.put(desk);
  await db.views.put(view);
  await db.tombstones.put({ id: uuid(500), table: 'entries', removedAt: yesterday });
  await db.quarantine.put({
    id: uuid(600),
    table: 'lists',
    key: uuid(601),
    aliasKeys: [],
    row: { id: uuid(601), name: 7 },
    setAsideAt: today,
  });
}

/** Every row of every table, profiles with what they have packed in plain sight: its order within a post may be another. */
export async function everyRow(db: Database): Promise<Record<string, unknown[]>> {
  const rows = await everything(db);
  return { ...rows, profiles: rows['profiles']?.map(unpackRow) ?? [] };
}
