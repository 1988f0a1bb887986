import type { Card, Person } from '../../model/card';
import type { Desk } from '../../model/desk';
import { firstDesk } from '../../model/desk';
import type { Tombstone } from '../../model/list';
import type { QuarantinedRow } from '../../store/database';
import { personsOf } from '../../store/persons';
import { isSameData } from '../../store/same-data';
import { readRow } from '../../store/set-aside';
import { rowsUnder } from './here';
import { mergeCards, mergeDesks } from './merge-accounts';
import { changedAt, fateBeside, idHere, makeRoom, type Settlement, settle, unbury } from './settlement';
import type { Fate } from './tally';

/** What the visitor wrote of creators. Belongs in a transaction over cards and tombstones. */
export async function settleCards(settlement: Settlement, cards: readonly Card[]): Promise<void> {
  const { db, writes, removed, here } = settlement;
  const moved = cards.map((card) => ({ card: { ...card, id: idHere(settlement, card.id) }, isJoined: settlement.ids.has(card.id) }));
  const rows = await rowsUnder(
    db.cards,
    moved.map(({ card }) => card.id),
  );
  const puts = new Map<string, Card>();
  for (const { card, isJoined } of moved) {
    const row = puts.get(card.id) ?? rows.get(card.id);
    const known = isJoined ? readRow('cards', row) : null;
    const after = known ? mergeCards(known, card) : card;
    const changed = changedAt(row);
    const isGone = here.removed.has(card.id) || removed.has(card.id);
    const fate: Fate = known
      ? isSameData(after, known)
        ? 'same'
        : 'joined'
      : changed
        ? fateBeside(changed, card)
        : row !== undefined
          ? 'older'
          : isGone
            ? 'removed'
            : 'new';
    if (settle(settlement, 'cards', fate)) puts.set(card.id, after);
  }
  if (!writes || puts.size === 0) return;
  await makeRoom(
    settlement,
    'cards',
    [...puts.keys()].map((id) => rows.get(id)),
  );
  await db.cards.bulkPut([...puts.values()]);
  await unbury(settlement, [...puts.keys()]);
}

/** A profile that is another person's here stays that person's. Belongs in a transaction over persons, profiles and tombstones. */
export async function settlePersons(settlement: Settlement, persons: readonly Person[]): Promise<void> {
  const { db, writes, removed, bringsBack } = settlement;
  for (const person of persons) {
    const mapped = [...new Set(person.profileIds.map((id) => idHere(settlement, id)))];
    const others = (await personsOf(db, mapped)).filter(({ id }) => id !== person.id);
    const taken = new Set(others.flatMap(({ profileIds }) => profileIds));
    const profileIds = mapped.filter((id) => !taken.has(id) && (bringsBack || !removed.has(id)));
    const row = await db.persons.get(person.id);
    const here = readRow('persons', row);
    const fate: Fate = here
      ? fateBeside(here, person)
      : row !== undefined || profileIds.length < 2
        ? 'older'
        : settlement.here.removed.has(person.id)
          ? 'removed'
          : 'new';
    if (!settle(settlement, 'persons', profileIds.length < 2 && fate === 'newer' ? 'older' : fate) || !writes) continue;
    if (profileIds.length < 2) continue;
    await db.persons.put({ ...person, profileIds });
    await unbury(settlement, [person.id]);
  }
}

/** Statuses, own fields and currency. Belongs in a transaction over desk. */
export async function settleDesk(settlement: Settlement, desks: readonly Desk[]): Promise<void> {
  const { db, writes } = settlement;
  for (const desk of desks) {
    const row = await db.desk.get('desk');
    const here = readRow('desk', row);
    const after = here === null || isSameData({ ...here, updatedAt: 0 }, firstDesk) ? desk : mergeDesks(here, desk);
    const fate: Fate = here === null ? 'new' : isSameData(after, here) ? 'same' : 'newer';
    if (!settle(settlement, 'desk', fate) || !writes) continue;
    await makeRoom(settlement, 'desk', [row]);
    await db.desk.put(after);
  }
}

/** What is left of removals: random ids and times. One of a row that is here does not hold. Belongs in a transaction over all tables but digests. */
export async function settleTombstones(settlement: Settlement, tombstones: readonly Tombstone[]): Promise<void> {
  const { db, writes, here } = settlement;
  const known = new Set(tombstones.flatMap(({ id }) => (here.removed.has(id) ? id : [])));
  const fresh = tombstones.filter(({ id }) => !known.has(id));
  const there = new Set<string>();
  for (const table of ['profiles', 'lists', 'cards', 'persons', 'views'] as const) {
    const ids = fresh.filter((tombstone) => tombstone.table === table).map(({ id }) => id);
    for (const key of await db.table<unknown, string>(table).where(':id').anyOf(ids).primaryKeys()) there.add(key);
  }
  const puts = fresh.filter(({ id }) => !there.has(id));
  for (const { id } of tombstones) settle(settlement, 'tombstones', known.has(id) ? 'same' : there.has(id) ? 'older' : 'new');
  if (!writes || puts.length === 0) return;
  await db.tombstones.bulkPut(puts);
  for (const { id } of puts) here.removed.add(id);
}

/** Rows that could not be read, in the backup's time or now; under the same id they are the same. Belongs in a transaction over the quarantine. */
export async function settleAside(settlement: Settlement, rows: readonly QuarantinedRow[], fate: (isHere: boolean) => void): Promise<void> {
  const { db, writes } = settlement;
  const here = await db.quarantine.bulkGet(rows.map(({ id }) => id));
  for (const row of here) fate(row !== undefined);
  if (writes) await db.quarantine.bulkPut(rows.filter((_, i) => here[i] === undefined));
}
