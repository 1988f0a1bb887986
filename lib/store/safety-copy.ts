import Dexie, { type Table } from 'dexie';
import { alone } from './alone';
import { portionsOf, profilesAtOnce } from './portions';

/** What was kept of the database before an update changed it. `version` is that of the database that was copied; `rows` of all tables together. */
export type SafetyCopy = { id: string; version: number; at: number; rows: number; tables: Record<string, number> };

type Portion = { copyId: string; index: number; table: string; rows: unknown[] };

/** The database whose copies are meant. */
type Origin = { readonly name: string };
const ours: Origin = { name: 'creator-loupe' };

const safetyName = ({ name }: Origin) => `${name}-safety`;

const copiesKept = 2;

/** Copies stand in a database of their own, which no update of the other one touches. */
class SafetyStore extends Dexie {
  readonly copies: Table<SafetyCopy, string>;
  readonly portions: Table<Portion, [copyId: string, index: number]>;

  constructor({ name }: Origin) {
    super(safetyName({ name }), { chromeTransactionDurability: 'strict', cache: 'disabled' });
    this.version(1).stores({ copies: 'id', portions: '[copyId+index]' });
    this.copies = this.table('copies');
    this.portions = this.table('portions');
  }

  partsOf(id: string) {
    return this.portions.where('[copyId+index]').between([id, Dexie.minKey], [id, Dexie.maxKey]);
  }
}

async function withStore<T>(of: Origin, work: (store: SafetyStore) => Promise<T>): Promise<T> {
  const store = new SafetyStore(of);
  try {
    return await work(store);
  } finally {
    store.close();
  }
}

/** An import can begin anew from its file; its blocks are texts that name creators, of whom a copy holds nothing once they are forgotten. */
const leftOut = new Set(['imports', 'importBlocks']);

/** Copies every row of every table but those of imports, as it is. Throws when not every row came over, or there is no room; then nothing stays of the copy. */
async function copyAll(store: SafetyStore, from: Dexie, at: number): Promise<void> {
  const id = crypto.randomUUID();
  const tables: Record<string, number> = {};
  let index = 0;
  for (const table of from.tables.filter(({ name }) => !leftOut.has(name))) {
    let copied = 0;
    for await (const { rows } of portionsOf(table, profilesAtOnce)) {
      await store.portions.put({ copyId: id, index: index++, table: table.name, rows });
      copied += rows.length;
    }
    if (copied !== (await table.count())) throw new Error(`Rows of ${table.name} changed while they were copied`);
    tables[table.name] = copied;
  }
  const rows = Object.values(tables).reduce((sum, count) => sum + count, 0);
  await store.copies.put({ id, version: from.verno, at, rows, tables });
}

/** Deletes what belongs to no copy that came to its end, and all copies but the last ones. */
async function tidy(store: SafetyStore): Promise<void> {
  await store.transaction('rw', [store.copies, store.portions], async () => {
    const copies = (await store.copies.toArray()).sort((a, b) => b.at - a.at);
    const kept = new Set(copies.slice(0, copiesKept).map(({ id }) => id));
    await store.copies.bulkDelete(copies.flatMap(({ id }) => (kept.has(id) ? [] : [id])));
    const keys = await store.portions.toCollection().primaryKeys();
    await store.portions.bulkDelete(keys.filter(([id]) => !kept.has(id)));
  });
}

/** Keeps a copy of the database as it stands on the disk, in whatever version. When this resolves it is on the disk; when it rejects there is none. */
export async function keepSafetyCopy(of: Origin, at: number): Promise<void> {
  // Without versions Dexie opens what is there as it is.
  const from = new Dexie(of.name, { cache: 'disabled' });
  try {
    await from.open();
    await withStore(of, async (store) => {
      await tidy(store);
      await copyAll(store, from, at).finally(() => tidy(store));
    });
  } finally {
    from.close();
  }
}

/** The copies that were made before updates, the latest first. */
export function safetyCopies(of: Origin = ours): Promise<SafetyCopy[]> {
  return withStore(of, async ({ copies }) => (await copies.toArray()).sort((a, b) => b.at - a.at));
}

/** Calls `onRows` with every row of a copy as it was, table by table, in portions, and waits for it each time. False when there is no such copy. */
export function readSafetyCopy(
  id: string,
  onRows: (table: string, rows: unknown[]) => void | Promise<void>,
  of: Origin = ours,
): Promise<boolean> {
  return withStore(of, async (store) => {
    if ((await store.copies.get(id)) === undefined) return false;
    for (const key of await store.partsOf(id).primaryKeys()) {
      const portion = await store.portions.get(key);
      if (portion !== undefined) await onRows(portion.table, portion.rows);
    }
    return true;
  });
}

/** Deletes a copy for good; an unknown one changes nothing. */
export function dropSafetyCopy(id: string, of: Origin = ours): Promise<void> {
  return withStore(of, async (store) => {
    await store.transaction('rw', [store.copies, store.portions], async () => {
      await store.copies.delete(id);
      await store.partsOf(id).delete();
    });
  });
}

async function thinOut({ copies, portions }: SafetyStore, key: [string, number], concerns: (row: object) => boolean): Promise<void> {
  const portion = await portions.get(key);
  const rows = portion?.rows.filter((row) => typeof row !== 'object' || row === null || !concerns(row));
  const gone = portion && rows ? portion.rows.length - rows.length : 0;
  if (portion === undefined || rows === undefined || gone === 0) return;
  await portions.put({ ...portion, rows });
  const copy = await copies.get(portion.copyId);
  if (copy === undefined) return;
  const left = (copy.tables[portion.table] ?? 0) - gone;
  await copies.put({ ...copy, rows: copy.rows - gone, tables: { ...copy.tables, [portion.table]: left } });
}

/** Deletes those rows from all copies that `concerns` names. */
export async function dropFromSafetyCopies(of: Origin, concerns: (row: object) => boolean): Promise<void> {
  const databases = await Dexie.dependencies.indexedDB.databases();
  if (!databases.some(({ name }) => name === safetyName(of))) return;
  await withStore(of, async (store) => {
    for (const key of await store.portions.toCollection().primaryKeys()) {
      await store.transaction('rw', [store.copies, store.portions], () => thinOut(store, key, concerns));
    }
  });
}

/** Deletes all copies for good. */
export function dropSafetyCopies(of: Origin = ours): Promise<void> {
  return alone(`${of.name}-opening`, () => Dexie.delete(safetyName(of)));
}
