import Dexie from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { digestOf } from '../../lib/scoring/digest';
import { type Database, openDatabase } from '../../lib/store/database';
import type { Migration } from '../../lib/store/migrations/migration';

/** From now on databases open in a browser that has never seen any. */
export function useFreshBrowser(): void {
  Dexie.dependencies.indexedDB = new IDBFactory();
  Dexie.dependencies.IDBKeyRange = IDBKeyRange;
}

/** An empty database of its own. */
export function freshDatabase(steps?: readonly Migration[]): Database {
  useFreshBrowser();
  return openDatabase(digestOf, 'test', steps);
}

/** Another context (tab, popup, restarted worker) on the same database. */
export function anotherContext(steps?: readonly Migration[]): Database {
  return openDatabase(digestOf, 'test', steps);
}

/** Every row of every table. */
export async function everything(db: Database): Promise<Record<string, unknown[]>> {
  const tables = await Promise.all(db.tables.map(async (table) => [table.name, await table.toArray()] as const));
  return Object.fromEntries(tables);
}
