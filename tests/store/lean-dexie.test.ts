import 'fake-indexeddb/auto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, expect, it } from 'vitest';
import { unusedMethods, withoutUnused } from '../../lean-dexie';

const code = readFileSync(createRequire(import.meta.url).resolve('dexie/dist/modern/dexie.mjs'), 'utf8');
const folder = mkdtempSync(join(tmpdir(), 'lean-dexie-'));
afterAll(() => rmSync(folder, { recursive: true }));

it('what is built is Dexie without what nothing calls', async () => {
  const file = join(folder, 'dexie.mjs');
  writeFileSync(file, withoutUnused(code).replace(/\/\/# sourceMappingURL=.*/, ''));
  const { Dexie } = await import(/* @vite-ignore */ pathToFileURL(file).href);
  const db = new Dexie('lean', { cache: 'disabled' });
  db.version(1).stores({ entries: '[listId+profileId], profileId' });
  const rows = [
    { listId: 'a', profileId: 'x', note: 'bread' },
    { listId: 'a', profileId: 'y', note: '' },
    { listId: 'b', profileId: 'x', note: '' },
  ];
  await db.transaction('rw', [db.entries], async () => {
    await db.entries.bulkPut(rows);
    await db.entries.where('profileId').notEqual('x').modify({ note: 'cake' });
    await db.entries.where('[listId+profileId]').between(['b', Dexie.minKey], ['b', Dexie.maxKey]).delete();
  });
  expect(await db.entries.toArray()).toEqual([rows[0], { ...rows[1], note: 'cake' }]);
  expect(unusedMethods.filter((name) => name in Dexie || name in db.entries || name in db.entries.where('profileId'))).toEqual([]);
  db.close();
});

it('another build of Dexie is refused', () => {
  expect(() => withoutUnused(code.replace('this.use(cacheMiddleware);', 'this.use(cache);'))).toThrow(/otherwise/);
});

it('nothing calls what is left out', () => {
  const calls = new RegExp(`\\.(?:${unusedMethods.join('|')}|hook)\\(`);
  const files = ['lib', 'components', 'entrypoints'].flatMap((room) =>
    readdirSync(room, { recursive: true, encoding: 'utf8' }).flatMap((file) => (/\.tsx?$/.test(file) ? join(room, file) : [])),
  );
  expect(files.length).toBeGreaterThan(100);
  expect(files.filter((file) => calls.test(readFileSync(file, 'utf8')))).toEqual([]);
});
