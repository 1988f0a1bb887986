import { type List, noteSchema, type SavedCreator } from '../model/list';
import type { Profile } from '../model/profile';
import type { Reading } from '../model/reading';
import type { Database } from './database';
import { createList, removeList } from './named-lists';
import { rememberReading } from './profiles';
import { bury, type Removed } from './removal';
import { readRow, readRows } from './set-aside';

/** A list that a creator is on, with the note that stands there. */
export type Placement = { listId: string; listName: string; note: string };

export type Saving =
  | {
      ok: true;
      listId: string;
      listName: string;
      /** The creator was on the list before. */
      already: boolean;
      /** The list was made by this save. */
      newList: boolean;
      profileId: string;
      savedIn: Placement[];
    }
  | { ok: false; why: 'no-such-list' };

/** The entry of a profile on a list, or null. */
async function entryOf(db: Database, listId: string, profileId: string): Promise<SavedCreator | null> {
  return readRow('saved', await db.saved.where('[listId+profileId]').equals([listId, profileId]).first());
}

/**
 * Remembers a reading and puts its creator on a list, in one transaction: all of it is on the disk when this resolves, or none
 * of it when it rejects. Saving again changes nothing but a note, and that only for one that says something; saving again under the
 * same `entryId` (a UUID) is the same save, and is answered as the first time. Throws for a name or note that is too long.
 */
export function saveCreator(
  db: Database,
  reading: Reading,
  to: { listId: string } | { newList: string },
  note: string,
  now: number,
  entryId: string = crypto.randomUUID(),
): Promise<Saving> {
  return db.transaction('rw', [db.profiles, db.lists, db.saved, db.quarantine], async (): Promise<Saving> => {
    const list = 'newList' in to ? await createList(db, to.newList, now) : readRow('lists', await db.lists.get(to.listId));
    if (list === null) return { ok: false, why: 'no-such-list' };
    const profile = await rememberReading(db, reading, now);
    const entry = await putOnList(db, list, profile, { id: entryId, note: noteSchema.parse(note.trim()), now });
    const already = entry.id !== entryId;
    // Asked of the rows and not of createList, so that the answer to a message that came twice is the same.
    const newList = !already && 'newList' in to && list.createdAt === entry.createdAt;
    const savedIn = await placements(db, profile.id);
    return { ok: true, listId: list.id, listName: list.name, already, newList, profileId: profile.id, savedIn };
  });
}

/** The creator's entry on the list: the one that was there before, else a new one with this id. */
async function putOnList(
  db: Database,
  list: List,
  profile: Profile,
  { id, note, now }: { id: string; note: string; now: number },
): Promise<SavedCreator> {
  const before = await entryOf(db, list.id, profile.id);
  if (before === null) {
    const entry = { id, listId: list.id, profileId: profile.id, note, createdAt: now, updatedAt: now };
    await db.saved.add(entry);
    await db.lists.put({ ...list, updatedAt: now });
    return entry;
  }
  if (note !== '' && note !== before.note) await db.saved.put({ ...before, note, updatedAt: now });
  return before;
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

/**
 * Takes a profile off a list, and with `withEmptyList` the list too when nobody is left on it. Answers what restoreRemoved needs;
 * nothing when the profile was not there.
 */
export function unsave(db: Database, profileId: string, listId: string, now: number, withEmptyList = false): Promise<Removed> {
  return db.transaction('rw', [db.lists, db.saved, db.tombstones], async () => {
    const entry = await entryOf(db, listId, profileId);
    if (entry === null) return { lists: [], saved: [] };
    const { saved } = await removeCreators(db, [entry.id], now);
    const goes = withEmptyList && (await db.saved.where('listId').equals(listId).count()) === 0;
    const { lists } = goes ? await removeList(db, listId, now) : { lists: [] };
    return { lists, saved };
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
