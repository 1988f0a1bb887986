import { describe, expect, it } from 'vitest';
import type { Database } from '../../lib/store/database';
import { migrations } from '../../lib/store/migrations';
import type { Migration } from '../../lib/store/migrations/migration';
import { readRow, setAsideUnreadable } from '../../lib/store/set-aside';
import { anotherContext, everything, freshDatabase } from './fresh-database';
import { today } from './sample-readings';

type Rows = Record<string, object[]>;
const files = import.meta.glob<{ example: Rows; unreadable: Rows }>('./migrations/v*.ts', { eager: true });
const examples = new Map(Object.entries(files).map(([path, rows]) => [Number(/v(\d+)\.ts$/.exec(path)?.[1]), rows]));

async function write(db: Database, ...sets: Rows[]): Promise<number> {
  let written = 0;
  for (const [table, rows] of sets.flatMap((set) => Object.entries(set))) {
    await db.table(table).bulkAdd(rows);
    written += rows.length;
  }
  return written;
}

/** A database as this version of the extension left it. */
async function databaseOf(version: number, ...sets: Rows[]): Promise<number> {
  const db = freshDatabase(migrations.filter((step) => step.version <= version));
  const written = await write(db, ...sets);
  db.close();
  return written;
}

const count = async (db: Database) => Object.values(await everything(db)).flat().length;

it('every version is one more than the one before, and has its example', () => {
  const versions = migrations.map((step) => step.version);
  expect(versions).toEqual(versions.map((_, i) => i + 1));
  expect([...examples.keys()].sort()).toEqual(versions);
});

describe.each([...examples])('a database of version %i', (version, { example, unreadable }) => {
  it('comes to the newest version with every row readable', async () => {
    const written = await databaseOf(version, example);
    const db = anotherContext();
    expect(await setAsideUnreadable(db, today)).toBe(0);
    expect(await count(db)).toBe(written);
    for (const table of ['profiles', 'lists', 'saved'] as const)
      for (const row of await db[table].toArray()) expect(readRow(table, row)).not.toBeNull();
  });

  it('reads as it was written', () => {
    for (const table of ['profiles', 'lists', 'saved'] as const)
      for (const { aliasKeys: _, ...row } of example[table] as { aliasKeys?: string[] }[]) expect(readRow(table, row)).toStrictEqual(row);
  });

  it('comes with rows that nobody can read set aside, none lost', async () => {
    const written = await databaseOf(version, example, unreadable);
    const unread = Object.values(unreadable).flat().length;
    const db = anotherContext();
    expect(await setAsideUnreadable(db, today)).toBe(unread);
    expect(await count(db)).toBe(written);
    expect(await db.quarantine.count()).toBe(unread);
  });
});

describe('a step that fails', () => {
  const failing: Migration = {
    version: migrations.length + 1,
    stores: { lists: 'id, name' },
    upgrade: async (transaction) => {
      await transaction.table('lists').clear();
      throw new Error('cannot');
    },
  };

  it('leaves the version and every row as they were', async () => {
    const last = migrations.length;
    const written = await databaseOf(last, examples.get(last)?.example ?? {});
    await expect(anotherContext([...migrations, failing]).open()).rejects.toThrow('cannot');

    const db = anotherContext();
    expect(await count(db)).toBe(written);
    expect(db.verno).toBe(last);
  });

  it('is tried again, and succeeds when its fault is mended', async () => {
    const last = migrations.length;
    const written = await databaseOf(last, examples.get(last)?.example ?? {});
    await expect(anotherContext([...migrations, failing]).open()).rejects.toThrow('cannot');

    const db = anotherContext([...migrations, { version: failing.version, stores: failing.stores }]);
    expect(await count(db)).toBe(written);
    expect(db.verno).toBe(failing.version);
  });
});
