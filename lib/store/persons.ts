import type { Person } from '../model/card';
import { type Change, nothingChanged, type Undo, writeChanges } from './changes';
import type { Database } from './database';
import { readRows } from './set-aside';

/** The person that a profile belongs to, or null. */
export async function personOf(db: Database, profileId: string): Promise<Person | null> {
  return (await personsOf(db, [profileId]))[0] ?? null;
}

/** Every person that one of the profiles belongs to, the oldest first. */
export async function personsOf(db: Database, profileIds: readonly string[]): Promise<Person[]> {
  const rows = await db.persons
    .where('profileIds')
    .anyOf([...profileIds])
    .distinct()
    .toArray();
  return readRows('persons', rows).sort((a, b) => a.createdAt - b.createdAt);
}

/** What a person without some profiles is: gone when fewer than two are left. */
export function personWithout(person: Person, profileIds: ReadonlySet<string>, now: number): Change {
  const left = person.profileIds.filter((id) => !profileIds.has(id));
  const after = left.length < 2 ? undefined : { ...person, profileIds: left, updatedAt: now };
  return { table: 'persons', key: person.id, row: person, after };
}

/** Says that profiles are one person, together with all that each belonged to; the oldest of those persons stays. Unknown profiles are passed over; nothing with fewer than two. */
export function joinPersons(db: Database, profileIds: readonly string[], now: number): Promise<Undo> {
  return db.transaction('rw', [db.profiles, db.persons, db.tombstones], async () => {
    const known = await db.profiles
      .where('id')
      .anyOf([...new Set(profileIds)])
      .primaryKeys();
    const [oldest, ...others] = await personsOf(db, known);
    const together = new Set([...(oldest?.profileIds ?? []), ...others.flatMap((person) => person.profileIds), ...known]);
    if (known.length === 0 || together.size < 2 || together.size === oldest?.profileIds.length) return nothingChanged;
    const first = oldest ?? { id: crypto.randomUUID(), profileIds: [], createdAt: now, updatedAt: now };
    const before: Change[] = [
      { table: 'persons', key: first.id, row: oldest, after: { ...first, profileIds: [...together], updatedAt: now } },
      ...others.map((person): Change => ({ table: 'persons', key: person.id, row: person, after: undefined })),
    ];
    await writeChanges(db, before, now);
    return { before };
  });
}

/** Takes a profile out of its person, which goes with it when one profile alone would be left. Nothing for a profile without a person. */
export function leavePerson(db: Database, profileId: string, now: number): Promise<Undo> {
  return db.transaction('rw', [db.persons, db.tombstones], async () => {
    const before = (await personsOf(db, [profileId])).map((person) => personWithout(person, new Set([profileId]), now));
    await writeChanges(db, before, now);
    return { before };
  });
}
