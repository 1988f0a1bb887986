import { type List, noteSchema, type SavedCreator } from '../model/list';
import type { Profile } from '../model/profile';
import type { Reading } from '../model/reading';
import type { Database } from './database';
import { createList } from './named-lists';
import { rememberReading } from './profiles';
import { bury, type Removed } from './removal';
import { readRow, readRows } from './set-aside';

/** A list that a creator is on, with the note that stands there. */
export type Placement = { listId: string; listName: string; note: string };

export type Saving =
  | { ok: true; listId: string; listName: string; already: boolean; profileId: string; savedIn: Placement[] }
  | { ok: false; why: 'no-such-list' };

/** The entry of a profile on a list, or null. */
async function entryOf(db: Database, listId: string, profileId: string): Promise<SavedCreator | null> {
  return readRow('saved', await db.saved.where('[listId+profileId]').equals([listId, profileId]).first());
}

/**
 * Remembers a reading and puts its creator on a list, in one transaction: all of it is on the disk when this resolves, or none
 * of it when it rejects. Saving again changes nothing but a note, and that only for one that says something.
 */
export function saveCreator(
  db: Database,
  reading: Reading,
  to: { listId: string } | { newList: string },
  note: string,
  now: number,
): Promise<Saving> {
  return db.transaction('rw', [db.profiles, db.lists, db.saved, db.quarantine], async (): Promise<Saving> => {
    const list = 'newList' in to ? await createList(db, to.newList, now) : readRow('lists', await db.lists.get(to.listId));
    if (list === null) return { ok: false, why: 'no-such-list' };
    const profile = await rememberReading(db, reading, now);
    const already = await putOnList(db, list, profile, noteSchema.parse(note.trim()), now);
    const savedIn = await placements(db, profile.id);
    return { ok: true, listId: list.id, listName: list.name, already, profileId: profile.id, savedIn };
  });
}

/** Answers whether the creator was there before. */
async function putOnList(db: Database, list: List, profile: Profile, note: string, now: number): Promise<boolean> {
  const entry = await entryOf(db, list.id, profile.id);
  if (entry === null) {
    await db.saved.add({ id: crypto.randomUUID(), listId: list.id, profileId: profile.id, note, createdAt: now, updatedAt: now });
    await db.lists.put({ ...list, updatedAt: now });
  } else if (note !== '' && note !== entry.note) {
    await db.saved.put({ ...entry, note, updatedAt: now });
  }
  return entry !== null;
}

async function placements(db: Database, profileId: string): Promise<Placement[]> {
  const entries = readRows('saved', await db.saved.where('profileId').equals(profileId).toArray());
  const lists = await Promise.all(entries.map(async ({ listId }) => readRow('lists', await db.lists.get(listId))));
  const collator = new Intl.Collator(undefined, { numeric: true });
  return entries
    .flatMap(({ note }, i) => {
      const list = lists[i];
      return list ? [{ listId: list.id, listName: list.name, note }] : [];
    })
    .sort((a, b) => collator.compare(a.listName, b.listName));
}

/** Every list that a profile is on, by name. */
export function savedIn(db: Database, profileId: string): Promise<Placement[]> {
  return db.transaction('r', [db.lists, db.saved], () => placements(db, profileId));
}

/** The creators on a list with their profiles, latest saved first. An entry whose profile cannot be read is left out. */
export function creatorsOn(db: Database, listId: string): Promise<{ saved: SavedCreator; profile: Profile }[]> {
  return db.transaction('r', [db.profiles, db.saved], async () => {
    const entries = readRows('saved', await db.saved.where('listId').equals(listId).toArray());
    const rows = await db.profiles.bulkGet(entries.map((entry) => entry.profileId));
    return entries
      .flatMap((saved, i) => {
        const profile = readRow('profiles', rows[i]);
        return profile ? [{ saved, profile }] : [];
      })
      .sort((a, b) => b.saved.createdAt - a.saved.createdAt);
  });
}

/** Takes a profile off a list; answers what restoreRemoved needs, nothing when it was not there. */
export function unsave(db: Database, profileId: string, listId: string, now: number): Promise<Removed> {
  return db.transaction('rw', [db.saved, db.tombstones], async () => {
    const entry = await entryOf(db, listId, profileId);
    return removeCreators(db, entry ? [entry.id] : [], now);
  });
}

/** Takes entries off their lists for good; unknown ids are passed over. Answers what restoreRemoved needs. */
export function removeCreators(db: Database, savedIds: readonly string[], now: number): Promise<Removed> {
  return db.transaction('rw', [db.saved, db.tombstones], async () => {
    const saved = readRows('saved', await db.saved.bulkGet([...savedIds]));
    await bury(
      db,
      'saved',
      saved.map((entry) => entry.id),
      now,
    );
    return { lists: [], saved };
  });
}

/** Writes the note of an entry; an unknown id is passed over. Throws for a note longer than 2,000 characters. */
export function setNote(db: Database, savedId: string, note: string, now: number): Promise<void> {
  return db.transaction('rw', [db.saved], async () => {
    const entry = readRow('saved', await db.saved.get(savedId));
    if (entry) await db.saved.put({ ...entry, note: noteSchema.parse(note), updatedAt: now });
  });
}
