import { type List, listNameSchema } from '../model/list';
import { type Change, nothingChanged, type Undo, writeChanges } from './changes';
import type { Database } from './database';
import { changeOf, rowsOn } from './entries';
import { readFast } from './fast-rows';
import { folded } from './names';
import { readRow, readRows } from './set-aside';

/** The list of that name, capitals aside, or null. */
export async function listNamed(db: Database, name: string): Promise<List | null> {
  const lists = readRows('lists', await db.lists.toArray());
  return lists.find((list) => folded(list.name) === folded(name)) ?? null;
}

/** The list of that id; null when it was removed or cannot be read. */
export async function findList(db: Database, id: string): Promise<List | null> {
  return readRow('lists', await db.lists.get(id));
}

/** Every list, by name as the visitor's language sorts. */
export async function listsByName(db: Database): Promise<List[]> {
  const collator = new Intl.Collator(undefined, { numeric: true });
  return readRows('lists', await db.lists.toArray()).sort((a, b) => collator.compare(a.name, b.name));
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

export type Renaming = { ok: true; list: List; undo: Undo } | { ok: false; why: 'name-taken' | 'no-such-list' | 'invalid-name' };

/** Gives a list another name; a name that another list has, capitals aside, is not taken from it. */
export function renameList(db: Database, id: string, name: string, now: number): Promise<Renaming> {
  return db.transaction('rw', [db.lists, db.tombstones], async (): Promise<Renaming> => {
    const list = await findList(db, id);
    if (list === null) return { ok: false, why: 'no-such-list' };
    const wanted = listNameSchema.safeParse(name);
    if (!wanted.success) return { ok: false, why: 'invalid-name' };
    const holder = await listNamed(db, wanted.data);
    if (holder !== null && holder.id !== id) return { ok: false, why: 'name-taken' };
    const renamed = { ...list, name: wanted.data, updatedAt: now };
    const before: Change[] = [{ table: 'lists', key: id, row: list, after: renamed }];
    await writeChanges(db, before, now);
    return { ok: true, list: renamed, undo: { before } };
  });
}

/** Removes a list with its entries and its view for good; the profiles stay as looked-at ones. Nothing for an unknown list. */
export function removeList(db: Database, id: string, now: number): Promise<Undo> {
  return db.transaction('rw', [db.lists, db.entries, db.views, db.tombstones], async () => {
    const list = await db.lists.get(id);
    if (list === undefined) return nothingChanged;
    const view = await db.views.get(id);
    const entries = (await rowsOn(db, id).toArray()).flatMap((row) => readFast('entries', row) ?? []);
    const before: Change[] = [
      { table: 'lists', key: id, row: list, after: undefined },
      ...(view === undefined ? [] : [{ table: 'views', key: id, row: view, after: undefined } as const]),
      ...entries.flatMap((entry) => changeOf(entry, null)),
    ];
    await writeChanges(db, before, now);
    return { before };
  });
}
