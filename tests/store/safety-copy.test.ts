import Dexie from 'dexie';
import { IDBObjectStore } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { digestOf } from '../../lib/scoring/digest';
import { Database } from '../../lib/store/database';
import { failureOf } from '../../lib/store/failure';
import { forgetCreators, forgetEverything } from '../../lib/store/forget';
import { migrations } from '../../lib/store/migrations';
import type { Migration } from '../../lib/store/migrations/migration';
import { dropSafetyCopy, keepSafetyCopy, readSafetyCopy, safetyCopies } from '../../lib/store/safety-copy';
import { anotherContext, useFreshBrowser } from './fresh-database';
import { example } from './migrations/v001';

const of = { name: 'test' };
const rows = Object.values(example).flat().length;

/** A database as version 1 of the extension left it. */
async function oldDatabase(tables: Record<string, object[]> = example): Promise<void> {
  useFreshBrowser();
  const [first] = migrations;
  const db = new Dexie('test');
  db.version(1).stores({ ...first?.stores });
  for (const [table, all] of Object.entries(tables)) await db.table(table).bulkAdd(all);
  db.close();
}

async function versionOnDisk(): Promise<number> {
  const db = new Dexie('test');
  await db.open();
  db.close();
  return db.verno;
}

async function rowsOfCopy(id: string): Promise<Record<string, unknown[]>> {
  const found: Record<string, unknown[]> = {};
  await readSafetyCopy(
    id,
    (table, portion) => {
      found[table] = [...(found[table] ?? []), ...portion];
    },
    of,
  );
  return found;
}

/** Web locks, as browsers have them. */
function giveLocks() {
  const held = new Map<string, Promise<unknown>>();
  const request = <T>(name: string, work: () => Promise<T>): Promise<T> => {
    const mine = (held.get(name) ?? Promise.resolve()).then(work, work);
    held.set(name, mine);
    return mine;
  };
  vi.stubGlobal('navigator', { locks: { request } });
}

beforeEach(async () => {
  vi.unstubAllGlobals();
  giveLocks();
  await oldDatabase();
});

describe('before an update changes the database', () => {
  it('every row is copied as it is', async () => {
    const before = Date.now();
    await anotherContext().open();
    const [copy, ...others] = await safetyCopies(of);
    expect(others).toEqual([]);
    expect(copy).toMatchObject({ version: 1, rows, tables: { profiles: 1, lists: 1, saved: 1, tombstones: 1, quarantine: 0 } });
    expect(copy?.at).toBeGreaterThanOrEqual(before);
    const { quarantine: _none, ...filled } = example;
    expect(await rowsOfCopy(copy?.id ?? '')).toEqual(filled);
  });

  it('it is copied by its first use', async () => {
    expect(await anotherContext().lists.count()).toBe(1);
    expect(await safetyCopies(of)).toHaveLength(1);
  });

  it('rows in any number are copied, portion by portion', async () => {
    const lists = Array.from({ length: 1203 }, (_, i) => ({ id: crypto.randomUUID(), name: `List ${i}` }));
    await oldDatabase({ lists });
    await anotherContext().open();
    const [copy] = await safetyCopies(of);
    const sizes: number[] = [];
    await readSafetyCopy(copy?.id ?? '', (_, portion) => void sizes.push(portion.length), of);
    expect(sizes).toEqual([500, 500, 203]);
    const names = (all: unknown) => (all as { name: string }[]).map(({ name }) => name).sort();
    expect(names((await rowsOfCopy(copy?.id ?? ''))['lists'])).toEqual(names(lists));
  });

  it('two contexts that open it at the same moment make one copy, and both can work', async () => {
    const [one, other] = [anotherContext(), anotherContext()];
    expect(await Promise.all([one.lists.count(), other.entries.count(), one.cards.count()])).toEqual([1, 1, 0]);
    expect(await safetyCopies(of)).toHaveLength(1);
  });

  it('works where there are no locks', async () => {
    vi.unstubAllGlobals();
    expect(await anotherContext().entries.count()).toBe(1);
    expect(await safetyCopies(of)).toHaveLength(1);
  });

  it('a scratch database is not copied', async () => {
    await new Database('test', migrations, digestOf, false).open();
    expect(await safetyCopies(of)).toEqual([]);
  });
});

describe('when the copy cannot be made', () => {
  const write = IDBObjectStore.prototype.put;
  /** There is no room for copies, but for anything else. */
  const fill = () =>
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...row) {
      if (this.name === 'portions') throw new DOMException('no room', 'QuotaExceededError');
      return write.apply(this, row);
    });

  it('the database stays as it is, and why is told to each use', async () => {
    const put = fill();
    const db = anotherContext();
    const failure = await db.lists.count().then(
      () => null,
      (error: unknown) => failureOf(error),
    );
    expect(failure).toBe('storage-full');
    put.mockRestore();
    expect(await versionOnDisk()).toBe(1);
    expect(await safetyCopies(of)).toEqual([]);
  });

  it('nor its version be told, an old database stays as it is and a current one opens', async () => {
    const told = vi.spyOn(Dexie.dependencies.indexedDB, 'databases').mockRejectedValue(new Error('no'));
    await expect(anotherContext().lists.count()).rejects.toThrow();
    told.mockRestore();
    expect(await versionOnDisk()).toBe(1);
    await anotherContext().open();
    vi.spyOn(Dexie.dependencies.indexedDB, 'databases').mockRejectedValue(new Error('no'));
    expect(await anotherContext().lists.count()).toBe(1);
  });

  it('the next context tries again', async () => {
    const put = fill();
    await expect(anotherContext().open()).rejects.toThrow();
    put.mockRestore();
    expect(await anotherContext().entries.count()).toBe(1);
    expect(await safetyCopies(of)).toHaveLength(1);
  });
});

describe('copies', () => {
  const next = (version: number): Migration => ({ version, stores: { lists: `id${', name'.repeat(version % 2)}` } });

  it('are the last two at most', async () => {
    const steps = [...migrations];
    for (const version of [4, 5, 6]) {
      const db = anotherContext(steps);
      await db.open();
      db.close();
      steps.push(next(version));
    }
    await anotherContext(steps).open();
    expect((await safetyCopies(of)).map(({ version }) => version)).toEqual([5, 4]);
  });

  it('are not made where nothing changes, nor of what was never there', async () => {
    useFreshBrowser();
    const names = async () => (await Dexie.dependencies.indexedDB.databases()).map(({ name }) => name);
    await anotherContext().open();
    const again = anotherContext();
    await again.open();
    expect(await names()).toEqual(['test']);
  });

  it('that were broken off leave nothing', async () => {
    const put = IDBObjectStore.prototype.put;
    let puts = 0;
    const broken = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...row) {
      if (++puts > 2) throw new Error('closed');
      return put.apply(this, row);
    });
    await expect(keepSafetyCopy(of, 1)).rejects.toThrow('closed');
    broken.mockRestore();
    expect(await safetyCopies(of)).toEqual([]);
    const store = new Dexie('test-safety');
    await store.open();
    expect(await store.table('portions').count()).toBe(0);
    store.close();
  });

  it('are dropped one by one', async () => {
    await keepSafetyCopy(of, 1);
    await keepSafetyCopy(of, 2);
    const [late, early] = await safetyCopies(of);
    await dropSafetyCopy(late?.id ?? '', of);
    expect(await safetyCopies(of)).toEqual([early]);
    expect(await readSafetyCopy(late?.id ?? '', () => undefined, of)).toBe(false);
    expect(await rowsOfCopy(early?.id ?? '')).toHaveProperty('profiles');
  });

  it('hold nothing of a creator that was forgotten', async () => {
    const db = anotherContext();
    const [ana] = example.profiles;
    await forgetCreators(db, [ana?.id ?? ''], 1);
    const [copy] = await safetyCopies(of);
    expect(JSON.stringify(await rowsOfCopy(copy?.id ?? ''))).not.toMatch(/ana|bread/i);
    expect(copy).toMatchObject({ rows: rows - 2, tables: { profiles: 0, saved: 0, lists: 1 } });
  });

  it('hold nothing of imports, which name creators in texts that nobody can look through for one', async () => {
    const db = anotherContext();
    await db.table('imports').put({ id: 'x' });
    await db.table('importBlocks').put({ importId: 'x', index: 0, plan: '[{"ref":{"value":"ana"}}]', before: null });
    await keepSafetyCopy(of, Date.now() + 1);
    const [copy] = await safetyCopies(of);
    const tables = [...Object.keys(await rowsOfCopy(copy?.id ?? '')), ...Object.keys(copy?.tables ?? {})];
    expect(tables).toContain('profiles');
    expect(tables.filter((table) => table.startsWith('import'))).toEqual([]);
  });

  it('go when everything is forgotten', async () => {
    const db = anotherContext();
    await db.open();
    await forgetEverything(db);
    expect(await safetyCopies(of)).toEqual([]);
  });
});
