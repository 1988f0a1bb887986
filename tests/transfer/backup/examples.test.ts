import { readFileSync } from 'node:fs';
import Dexie from 'dexie';
import { describe, expect, test } from 'vitest';
import { v001 } from '../../../lib/store/migrations/v001';
import { readSettings } from '../../../lib/store/settings';
import { packText } from '../../../lib/transfer/backup/container';
import { lineWriter } from '../../../lib/transfer/backup/lines';
import { planRestore, restore } from '../../../lib/transfer/backup/restore';
import { anotherContext, freshDatabase, useFreshBrowser } from '../../store/fresh-database';
import { example as firstDatabase } from '../../store/migrations/v001';
import { today } from '../../store/sample-readings';
import { everyRow } from './sample-data';

/** Frozen: files that people have. A later version adds examples and changes none. */
const exampleOf = (name: string) => readFileSync(`tests/transfer/backup/examples/${name}.ndjson`, 'utf8');
const pack = (text: string) => packText((put) => put(text), 'application/gzip');
const rowsIn = (text: string): { table: string; row: unknown }[] =>
  text.split('\n').flatMap((line) => (line.includes('"row"') ? JSON.parse(line) : []));

/** A browser with a database as the first version left it. */
function firstVersion(): Dexie {
  useFreshBrowser();
  const db = new Dexie('test');
  db.version(1).stores({ ...v001.stores });
  return db;
}

const choice = { bringsBack: true, settings: true };

describe('a file of format 1', () => {
  test('with rows of this database is restored as it stands', async () => {
    const text = exampleOf('format-1-database-3');
    const db = freshDatabase();
    expect(await restore(db, await pack(text), choice, today)).toMatchObject({ ok: true, plan: { settings: 'differ' } });
    const rows = await everyRow(db);
    for (const { table, row } of rowsIn(text)) expect(rows[table]).toEqual([row]);
    expect(await db.digests.count()).toBe(1);
    expect(await readSettings()).toMatchObject({ networksOff: ['reddit'], prior: 0.2 });
  });

  test('with rows of the first database is restored as an update would have made them', async () => {
    const text = exampleOf('format-1-database-1');
    const first = firstVersion();
    for (const { table, row } of rowsIn(text)) await first.table(table).put(row);
    first.close();
    const wanted = await everyRow(anotherContext());
    const db = freshDatabase();
    expect(await restore(db, await pack(text), choice, today)).toMatchObject({ ok: true });
    expect(await everyRow(db)).toEqual(wanted);
    expect(wanted).toMatchObject({ entries: [{ note: 'Warm tone', status: 'new', price: null }], tombstones: [{ table: 'entries' }] });
  });

  test('with all that the first database could hold, likewise', async () => {
    const lines = lineWriter(1, today);
    const first = firstVersion();
    let text = lines.head();
    for (const [table, rows] of Object.entries(firstDatabase)) {
      await first.table(table).bulkPut(rows);
      text += lines.rows(table, rows);
    }
    first.close();
    const wanted = await everyRow(anotherContext());
    const db = freshDatabase();
    await restore(db, await pack(text + lines.end()), choice, today);
    expect(await everyRow(db)).toEqual(wanted);
  });
});

describe('a file that is refused', () => {
  const good = exampleOf('format-1-database-3');
  const lines = good.trimEnd().split('\n');
  const [head = '', ...rest] = lines;

  test.each([
    ['of a later format', good.replace('"version":1', '"version":2'), 'newer'],
    ['of a later database', good.replace('"database":3', '"database":400'), 'newer'],
    ['of something else', good.replace('creator-loupe/backup', 'notes'), 'no-backup'],
    ['without a line', '', 'damaged'],
    ['without its end', [head, ...rest.slice(0, -1)].join('\n'), 'damaged'],
    ['with a row less than it says', [head, ...rest.slice(0, 2), ...rest.slice(3)].join('\n'), 'damaged'],
    ['with a row after its end', [...lines, rest[1]].join('\n'), 'damaged'],
    ['with a line that is no JSON', [head, '{', ...rest].join('\n'), 'damaged'],
    ['with a table that nobody knows', good.replaceAll('"views"', '"secrets"'), 'damaged'],
  ] as const)('%s', async (_, text, why) => {
    const db = freshDatabase();
    expect(await planRestore(db, await pack(text), today)).toEqual({ ok: false, why });
  });
});
