import { type List, noteSchema, type Price, priceSchema, type SavedCreator, savedCreatorSchema } from '../model/list';
import type { Reading } from '../model/reading';
import { nothingChanged, type Undo, writeChanges } from './changes';
import type { Database } from './database';
import { firstStatus } from './desk';
import { changeOf, entriesOf, entryOf, rowsOn } from './entries';
import { createList, removeList } from './named-lists';
import { type Placement, savedIn } from './placements';
import { rememberReading } from './profiles';
import { idsThatExist } from './read-many';
import { isSameData } from './same-data';
import { readRow } from './set-aside';

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
  const tables = [db.profiles, db.digests, db.lists, db.entries, db.desk, db.quarantine];
  return db.transaction('rw', tables, async (): Promise<Saving> => {
    const list = 'newList' in to ? await createList(db, to.newList, now) : readRow('lists', await db.lists.get(to.listId));
    if (list === null) return { ok: false, why: 'no-such-list' };
    const profile = await rememberReading(db, reading, now);
    const entry = await putOnList(db, list, profile.id, { id: entryId, note: noteSchema.parse(note.trim()), now });
    const already = entry.id !== entryId;
    // Asked of the rows and not of createList, so that the answer to a message that came twice is the same.
    const newList = !already && 'newList' in to && list.createdAt === entry.createdAt;
    const places = await savedIn(db, profile.id);
    return { ok: true, listId: list.id, listName: list.name, already, newList, profileId: profile.id, savedIn: places };
  });
}

type NewEntry = { id: string; note: string; now: number };

/** The creator's entry on the list: the one that was there before, else a new one with this id. */
async function putOnList(db: Database, list: List, profileId: string, { id, note, now }: NewEntry): Promise<SavedCreator> {
  const before = await entryOf(db, list.id, profileId);
  if (before === null) {
    const entry = { ...newEntry(list.id, profileId, await firstStatus(db), now), id, note };
    await db.entries.put(entry);
    await db.lists.put({ ...list, updatedAt: now });
    return entry;
  }
  if (note !== '' && note !== before.note) await db.entries.put({ ...before, note, updatedAt: now });
  return before;
}

function newEntry(listId: string, profileId: string, status: string, now: number): SavedCreator {
  return { id: crypto.randomUUID(), listId, profileId, status, note: '', price: null, createdAt: now, updatedAt: now };
}

/** Puts known profiles on a list; those that are there already stay as they are. null, and nothing is written, when there is no such list. */
export function addToList(db: Database, profileIds: readonly string[], listId: string, now: number): Promise<Undo | null> {
  return db.transaction('rw', [db.profiles, db.lists, db.entries, db.desk, db.tombstones], async () => {
    const list = readRow('lists', await db.lists.get(listId));
    if (list === null) return null;
    const there = new Set((await entriesOf(db, listId, profileIds)).map(({ profileId }) => profileId));
    const status = await firstStatus(db);
    const known = await idsThatExist(db.profiles, profileIds);
    const before = [...known].flatMap((id) => (there.has(id) ? [] : changeOf(null, newEntry(listId, id, status, now))));
    await writeChanges(db, before, now);
    if (before.length > 0) await db.lists.put({ ...list, updatedAt: now });
    return { before };
  });
}

/** Takes profiles off a list for good; those that are not on it are passed over. */
export function removeCreators(db: Database, listId: string, profileIds: readonly string[], now: number): Promise<Undo> {
  return db.transaction('rw', [db.entries, db.tombstones], async () => {
    const before = (await entriesOf(db, listId, profileIds)).flatMap((entry) => changeOf(entry, null));
    await writeChanges(db, before, now);
    return { before };
  });
}

/** Takes a profile off a list, and with `withEmptyList` the list too when nobody is left on it. Nothing when the profile was not there. */
export function unsave(db: Database, profileId: string, listId: string, now: number, withEmptyList = false): Promise<Undo> {
  return db.transaction('rw', [db.lists, db.entries, db.views, db.tombstones], async () => {
    const { before } = await removeCreators(db, listId, [profileId], now);
    if (before.length === 0) return nothingChanged;
    const goes = withEmptyList && (await rowsOn(db, listId).count()) === 0;
    const { before: withList } = goes ? await removeList(db, listId, now) : nothingChanged;
    return { before: [...before, ...withList] };
  });
}

export type EntryEdit = { status?: string; note?: string; price?: Price | null };

/** Writes what `change` names into entries of a list; profiles that are not on it are passed over. Throws for values that the model refuses. */
export function editEntries(db: Database, listId: string, profileIds: readonly string[], change: EntryEdit, now: number): Promise<Undo> {
  return db.transaction('rw', [db.entries, db.tombstones], async () => {
    const { status, note, price } = change;
    const edit = {
      ...(status !== undefined && { status: savedCreatorSchema.shape.status.parse(status) }),
      ...(note !== undefined && { note: noteSchema.parse(note) }),
      ...(price !== undefined && { price: price && priceSchema.parse(price) }),
    };
    const before = (await entriesOf(db, listId, profileIds)).flatMap((entry) => {
      const after = { ...entry, ...edit };
      return isSameData(after, entry) ? [] : changeOf(entry, { ...after, updatedAt: now });
    });
    await writeChanges(db, before, now);
    return { before };
  });
}
