import Dexie from 'dexie';
import { describe, expect, it } from 'vitest';
import type { Database } from '../../lib/store/database';
import { migrations } from '../../lib/store/migrations';
import type { Migration } from '../../lib/store/migrations/migration';
import { profileRow } from '../../lib/store/profile-row';
import { readRow } from '../../lib/store/set-aside';
import { setAsideUnreadable } from '../../lib/store/set-aside-unreadable';
import { anotherContext, everything, useFreshBrowser } from './fresh-database';
import { today } from './sample-readings';

type Rows = Record<string, object[]>;
const files = import.meta.glob<{ example: Rows; unreadable: Rows }>('./migrations/v*.ts', { eager: true });
const examples = new Map(Object.entries(files).map(([path, rows]) => [Number(/v(\d+)\.ts$/.exec(path)?.[1]), rows]));
const newest = migrations.length;
const kept = ['profiles', 'lists', 'entries', 'cards', 'persons', 'desk', 'views', 'digests'] as const;

/** Rows that are nowhere else: digests are made from profiles, and what version 2 left in `saved` it had copied to `entries`. */
function isOnlyHere(table: string, version: number): boolean {
  return table !== 'digests' && !(table === 'saved' && version > 1);
}

/** A database as this version of the extension left it; answers how many rows it has. */
async function databaseOf(version: number, ...sets: Rows[]): Promise<number> {
  useFreshBrowser();
  const db = new Dexie('test');
  for (const step of migrations) if (step.version <= version) db.version(step.version).stores({ ...step.stores });
  let written = 0;
  for (const [table, rows] of sets.flatMap((set) => Object.entries(set))) {
    await db.table(table).bulkAdd(rows);
    if (isOnlyHere(table, version)) written += rows.length;
  }
  db.close();
  return written;
}

async function count(db: Database): Promise<number> {
  const rows = Object.entries(await everything(db)).filter(([table]) => isOnlyHere(table, newest));
  return rows.flatMap(([, all]) => all).length;
}

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
    for (const table of kept) for (const row of await db[table].toArray()) expect(readRow(table, row)).not.toBeNull();
  });

  it('comes with what lists show of each profile', async () => {
    await databaseOf(version, example);
    const db = anotherContext();
    expect(await db.digests.toCollection().primaryKeys()).toEqual(await db.profiles.toCollection().primaryKeys());
  });

  it('comes with rows that nobody can read set aside, none lost', async () => {
    const written = await databaseOf(version, example, unreadable);
    const unread = Object.values(unreadable).flat().length;
    const db = anotherContext();
    expect(await setAsideUnreadable(db, today)).toBe(unread);
    expect(await count(db)).toBe(written);
    expect(await db.quarantine.count()).toBe(unread + (example['quarantine']?.length ?? 0));
  });
});

describe('the newest version', () => {
  const example = examples.get(newest)?.example ?? {};

  it.each(kept.filter((table) => table !== 'profiles'))('reads %s as they were written', (table) => {
    for (const row of example[table] ?? []) expect(readRow(table, row)).toStrictEqual(row);
  });

  it('writes profiles as it reads them', () => {
    for (const row of example['profiles'] ?? []) {
      const profile = readRow('profiles', row);
      expect(profile && profileRow(profile)).toStrictEqual(row);
    }
  });
});

describe('what version 1 called saved', () => {
  const { example = {} } = examples.get(1) ?? {};
  const stray = [
    { id: '8f0c3b7d-1c11-4b2f-9e3a-52d24a8c9a53', listId: '7d444840-9dc0-41d1-b245-5ffdce74fad2', note: 'whose?' },
    { id: '8f0c3b7d-1c11-4b2f-9e3a-52d24a8c9a54', profileId: '3b241101-e2bb-4255-8caf-4136c566a962', note: 17 },
  ];
  const aside = { id: '7f0c3b7d-1c11-4b2f-9e3a-52d24a8c9a53', table: 'saved', key: 'x', aliasKeys: [], row: {}, setAsideAt: 0 };

  it('are entries with the first status and no price', async () => {
    await databaseOf(1, example);
    const entries = await anotherContext().entries.toArray();
    expect(entries).toEqual((example['saved'] ?? []).map((row) => ({ ...row, status: 'new', price: null })));
  });

  it('are set aside where they have no list or profile, and go by the profile', async () => {
    await databaseOf(1, example, { saved: stray });
    const rows = await anotherContext().quarantine.toArray();
    expect(rows.map(({ table, row, key }) => [table, row, key])).toEqual(
      expect.arrayContaining([
        ['entries', stray[0], stray[0]?.id],
        ['entries', stray[1], stray[1]?.profileId],
      ]),
    );
    expect(rows).toHaveLength(2);
  });

  it('are called entries by what was set aside and by tombstones', async () => {
    await databaseOf(1, example, { quarantine: [aside] });
    const db = anotherContext();
    expect((await db.quarantine.toArray()).map(({ table }) => table)).toEqual(['entries']);
    expect((await db.tombstones.toArray()).map(({ table }) => table)).toEqual(['entries']);
  });

  it('come over in any number', async () => {
    const [row] = example['saved'] ?? [];
    const saved = Array.from({ length: 1201 }, () => ({ ...row, id: crypto.randomUUID(), profileId: crypto.randomUUID() }));
    await databaseOf(1, { saved });
    expect(await anotherContext().entries.count()).toBe(1201);
  });
});

describe('a step that fails', () => {
  const failing: Migration = {
    version: newest + 1,
    stores: { lists: 'id, name' },
    upgrade: async (transaction) => {
      await transaction.table('lists').clear();
      throw new Error('cannot');
    },
  };

  it('leaves the version and every row as they were', async () => {
    const written = await databaseOf(newest, examples.get(newest)?.example ?? {});
    await expect(anotherContext([...migrations, failing]).open()).rejects.toThrow('cannot');

    const db = anotherContext();
    expect(await count(db)).toBe(written);
    expect(db.verno).toBe(newest);
  });

  it('is tried again, and succeeds when its fault is mended', async () => {
    const written = await databaseOf(newest, examples.get(newest)?.example ?? {});
    await expect(anotherContext([...migrations, failing]).open()).rejects.toThrow('cannot');

    const db = anotherContext([...migrations, { version: failing.version, stores: failing.stores }]);
    expect(await count(db)).toBe(written);
    expect(db.verno).toBe(failing.version);
  });

  it('of several leaves the earlier ones undone, too', async () => {
    const written = await databaseOf(1, examples.get(1)?.example ?? {});
    await expect(anotherContext([...migrations, failing]).open()).rejects.toThrow('cannot');

    const db = new Dexie('test');
    await db.open();
    expect(db.verno).toBe(1);
    expect((await Promise.all(db.tables.map((table) => table.count()))).reduce((a, b) => a + b)).toBe(written);
    db.close();
  });
});
