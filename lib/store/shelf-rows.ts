import Dexie from 'dexie';
import type { SavedCreator } from '../model/list';
import { bySaving, type ShelfRow } from '../model/shelf';
import type { Database } from './database';
import { rowsOn } from './entries';
import { type FastTable, readFast } from './fast-rows';
import { personsOf } from './persons';
import { askForEach, cheapestRead, type ReadRows } from './read-many';
import { type Readable, readRows } from './set-aside';
import { shareStrings } from './share-strings';

/** So many rows are seen at once on a large screen. */
const firstRows = 60;
/** So many rows of a list are read at a time: longer than a few dozen milliseconds no portion takes. */
const portion = 1000;

/** The persons that profiles belong to, by the profiles' ids. */
export type PersonIds = ReadonlyMap<string, string>;

/** The newest rows of a list, latest saved first, and whether these are all. Counting the others takes longer than that. */
export async function readFirst(db: Database, listId: string): Promise<{ rows: ShelfRow[]; isAll: boolean }> {
  const newest = db.entries.where('[listId+createdAt]').between([listId, Dexie.minKey], [listId, Dexie.maxKey]).reverse().limit(firstRows);
  const found = await newest.toArray();
  const rows = await joined(db, entriesIn(found, listId), askForEach);
  return { rows: rows.sort(bySaving), isAll: found.length < firstRows };
}

/** How many entries a list has, those that cannot be read included. */
export function countAll(db: Database, listId: string): Promise<number> {
  return Promise.resolve(rowsOn(db, listId).count());
}

/** The rows of a list for these profiles; those that are not on it, or of which nothing can be shown, are passed over. */
export async function readSome(db: Database, listId: string, profileIds: readonly string[]): Promise<ShelfRow[]> {
  const keys = profileIds.map((profileId): [string, string] => [listId, profileId]);
  return joined(db, entriesIn(await db.entries.bulkGet(keys), listId), askForEach);
}

export type Portion = { rows: ShelfRow[]; entries: number };

/** All rows of a list in portions, each latest saved first, and how many entries each portion stands for. */
export async function* readAll(db: Database, listId: string): AsyncGenerator<Portion> {
  const persons = await allPersons(db);
  let read: ReadRows | null = null;
  const readPortion = async (page: readonly unknown[]): Promise<Portion> => {
    const entries = entriesIn(page, listId);
    // Ids are random: what holds for the first portion holds for all.
    read ??= await cheapestRead(
      db.digests,
      entries.map(({ profileId }) => profileId),
    );
    const rows = await joined(db, entries, read, persons);
    return { rows: rows.sort(bySaving), entries: page.length };
  };
  let ahead: Promise<Portion> | null = null;
  for (let next: Promise<unknown[]> | null = entriesAfter(db, listId, null); next !== null; ) {
    const page: unknown[] = await next;
    const last = page.length < portion ? null : keyAfter(page.at(-1));
    // The disk is asked for one portion while another is taken in.
    next = last === null ? null : handled(entriesAfter(db, listId, last));
    const reading = handled(readPortion(page));
    if (ahead !== null) yield ahead;
    ahead = reading;
  }
  if (ahead !== null) yield ahead;
}

/** Whoever stops reading does not wait for what was asked for, nor for its failure. */
function handled<T>(asked: Promise<T>): Promise<T> {
  asked.catch(() => undefined);
  return asked;
}

function entriesAfter(db: Database, listId: string, after: string | null): Promise<unknown[]> {
  const [from, below] = [
    [listId, after ?? Dexie.minKey],
    [listId, Dexie.maxKey],
  ];
  return Promise.resolve(
    db.entries
      .where('[listId+profileId]')
      .between(from, below, after === null, true)
      .limit(portion)
      .toArray(),
  );
}

function keyAfter(row: unknown): string | null {
  const profileId: unknown = typeof row === 'object' && row !== null ? Reflect.get(row, 'profileId') : null;
  return typeof profileId === 'string' ? profileId : null;
}

function entriesIn(rows: readonly unknown[], listId: string): SavedCreator[] {
  const entries: SavedCreator[] = [];
  for (const row of rows) {
    const entry = row === undefined ? null : readFast('entries', row);
    if (entry === null) continue;
    // A hundred thousand rows share what they have in common instead of each having its own.
    entry.listId = listId;
    entries.push(entry);
  }
  return entries;
}

/** Entries, ascending by profile where rows are read between, with what belongs to them. One of which nothing is known to show is left out. */
async function joined(db: Database, entries: readonly SavedCreator[], read: ReadRows, persons?: PersonIds): Promise<ShelfRow[]> {
  if (entries.length === 0) return [];
  const ids = entries.map(({ profileId }) => profileId);
  const [digests, cards, personIds] = await db.transaction('r', [db.digests, db.cards, db.persons], () =>
    Promise.all([read(db.digests, ids), read(db.cards, ids), persons ?? somePersons(db, ids)]),
  );
  const digestById = byId('digests', digests);
  const cardById = byId('cards', cards);
  const rows: ShelfRow[] = [];
  for (const entry of entries) {
    const digest = digestById.get(entry.profileId);
    if (digest === undefined) continue;
    const card = cardById.get(entry.profileId) ?? null;
    shareStrings(digest);
    digest.id = entry.profileId;
    if (card !== null) card.id = entry.profileId;
    rows.push({ entry, digest, card, personId: personIds.get(entry.profileId) ?? null });
  }
  return rows;
}

function byId<T extends Exclude<FastTable, 'entries'>>(table: T, rows: readonly unknown[]): Map<string, Readable[T]> {
  const found = new Map<string, Readable[T]>();
  for (const row of rows) {
    const read = row === undefined ? null : readFast(table, row);
    if (read !== null) found.set(read.id, read);
  }
  return found;
}

async function allPersons(db: Database): Promise<PersonIds> {
  const persons = readRows('persons', await db.persons.toArray());
  return new Map(persons.flatMap(({ id, profileIds }) => profileIds.map((profileId) => [profileId, id] as const)));
}

async function somePersons(db: Database, profileIds: readonly string[]): Promise<PersonIds> {
  const persons = await personsOf(db, profileIds);
  return new Map(persons.flatMap((person) => person.profileIds.map((profileId) => [profileId, person.id] as const)));
}
