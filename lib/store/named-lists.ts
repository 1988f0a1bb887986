import { type List, listNameSchema } from '../model/list';
import type { Database } from './database';
import { bury, type Removed } from './removal';
import { readRow, readRows } from './set-aside';

/** How names are compared: capitals do not make another list. */
function folded(name: string): string {
  return name.trim().normalize('NFC').toLowerCase();
}

/** The list of that name, capitals aside, or null. */
export async function listNamed(db: Database, name: string): Promise<List | null> {
  const lists = readRows('lists', await db.lists.toArray());
  return lists.find((list) => folded(list.name) === folded(name)) ?? null;
}

/** The list of that id; null when it was removed or cannot be read. */
export async function findList(db: Database, id: string): Promise<List | null> {
  return readRow('lists', await db.lists.get(id));
}

/** Every list with the number of creators on it, by name as the visitor's language sorts. */
export function allLists(db: Database): Promise<(List & { size: number })[]> {
  return db.transaction('r', [db.lists, db.saved], async () => {
    const lists = readRows('lists', await db.lists.toArray());
    const sizes = await Promise.all(lists.map((list) => db.saved.where('listId').equals(list.id).count()));
    const collator = new Intl.Collator(undefined, { numeric: true });
    return lists.map((list, i) => ({ ...list, size: sizes[i] ?? 0 })).sort((a, b) => collator.compare(a.name, b.name));
  });
}

/** The list of that name, made when there is none; capitals do not make another one. Throws for a name that is empty or longer than 100 characters. */
export function createList(db: Database, name: string, now: number): Promise<List> {
  return db.transaction('rw', [db.lists], async () => {
    const existing = await listNamed(db, name);
    if (existing) return existing;
    const list: List = { id: crypto.randomUUID(), name: listNameSchema.parse(name), createdAt: now, updatedAt: now };
    await db.lists.add(list);
    return list;
  });
}

export type Renaming = { ok: true; list: List } | { ok: false; why: 'name-taken' | 'no-such-list' | 'invalid-name' };

/** Gives a list another name; a name that another list has, capitals aside, is not taken from it. */
export function renameList(db: Database, id: string, name: string, now: number): Promise<Renaming> {
  return db.transaction('rw', [db.lists], async (): Promise<Renaming> => {
    const list = readRow('lists', await db.lists.get(id));
    if (list === null) return { ok: false, why: 'no-such-list' };
    const wanted = listNameSchema.safeParse(name);
    if (!wanted.success) return { ok: false, why: 'invalid-name' };
    const holder = await listNamed(db, wanted.data);
    if (holder !== null && holder.id !== id) return { ok: false, why: 'name-taken' };
    const renamed = { ...list, name: wanted.data, updatedAt: now };
    await db.lists.put(renamed);
    return { ok: true, list: renamed };
  });
}

/** Removes a list and its entries for good; the profiles stay as looked-at ones. Answers what restoreRemoved needs; nothing for an unknown list. */
export function removeList(db: Database, id: string, now: number): Promise<Removed> {
  return db.transaction('rw', [db.lists, db.saved, db.tombstones], async () => {
    const list = readRow('lists', await db.lists.get(id));
    const saved = readRows('saved', await db.saved.where('listId').equals(id).toArray());
    await bury(db, 'saved', await db.saved.where('listId').equals(id).primaryKeys(), now);
    await bury(db, 'lists', list ? [id] : [], now);
    return { lists: list ? [list] : [], saved };
  });
}
