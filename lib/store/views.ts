import { type Arrangement, arrangementSchema, type View, viewSchema } from '../model/view';
import { type Change, nothingChanged, type Undo, writeChanges } from './changes';
import type { Database } from './database';
import { folded } from './names';
import { readRow, readRows } from './set-aside';

/** Views that have a name, by name as the visitor's language sorts. */
export async function allViews(db: Database): Promise<View[]> {
  const views = readRows('views', await db.views.toArray());
  const collator = new Intl.Collator(undefined, { numeric: true });
  return views.filter(({ name }) => name !== null).sort((a, b) => collator.compare(a.name ?? '', b.name ?? ''));
}

/** How a list was left; null when nobody arranged it, or that cannot be read. */
export async function viewOfList(db: Database, listId: string): Promise<Arrangement | null> {
  return readRow('views', await db.views.get(listId))?.arrangement ?? null;
}

/** Keeps how a list is left. Nothing for an unknown list. */
export function keepViewOfList(db: Database, listId: string, arrangement: Arrangement, now: number): Promise<void> {
  return db.transaction('rw', [db.lists, db.views], async () => {
    if ((await db.lists.get(listId)) === undefined) return;
    const createdAt = readRow('views', await db.views.get(listId))?.createdAt ?? now;
    await db.views.put({ id: listId, name: null, arrangement: arrangementSchema.parse(arrangement), createdAt, updatedAt: now });
  });
}

/** Keeps an arrangement under a name for all lists, in place of the one of that name. Throws for a name that is empty or longer than 60 characters. */
export function saveView(db: Database, name: string, arrangement: Arrangement, now: number): Promise<Undo> {
  return db.transaction('rw', [db.views, db.tombstones], async () => {
    const row = (await allViews(db)).find((view) => folded(view.name ?? '') === folded(name));
    const { id, createdAt } = row ?? { id: crypto.randomUUID(), createdAt: now };
    const before: Change[] = [
      { table: 'views', key: id, row, after: viewSchema.parse({ id, name, arrangement, createdAt, updatedAt: now }) },
    ];
    await writeChanges(db, before, now);
    return { before };
  });
}

export type ViewRenaming = { ok: true; undo: Undo } | { ok: false; why: 'name-taken' | 'no-such-view' };

/** Gives a view another name; a name that another view has, capitals aside, is not taken from it. Throws for a name that is empty or longer than 60 characters. */
export function renameView(db: Database, id: string, name: string, now: number): Promise<ViewRenaming> {
  return db.transaction('rw', [db.views, db.tombstones], async (): Promise<ViewRenaming> => {
    const views = await allViews(db);
    const row = views.find((view) => view.id === id);
    if (row === undefined) return { ok: false, why: 'no-such-view' };
    if (views.some((view) => view.id !== id && folded(view.name ?? '') === folded(name))) return { ok: false, why: 'name-taken' };
    const before: Change[] = [{ table: 'views', key: id, row, after: viewSchema.parse({ ...row, name, updatedAt: now }) }];
    await writeChanges(db, before, now);
    return { ok: true, undo: { before } };
  });
}

/** Removes a view for good. Nothing for an unknown one. */
export function removeView(db: Database, id: string, now: number): Promise<Undo> {
  return db.transaction('rw', [db.views, db.tombstones], async () => {
    const row = await db.views.get(id);
    if (row === undefined) return nothingChanged;
    const before: Change[] = [{ table: 'views', key: id, row, after: undefined }];
    await writeChanges(db, before, now);
    return { before };
  });
}
