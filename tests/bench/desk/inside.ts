import type { Scale } from '../../../lib/desk/columns';
import { type DeskTable, makeTable } from '../../../lib/desk/table';
import { firstDesk } from '../../../lib/model/desk';
import type { Reading } from '../../../lib/model/reading';
import type { ShelfRow } from '../../../lib/model/shelf';
import { columnIds } from '../../../lib/model/view';
import { digestOf } from '../../../lib/scoring/digest';
import { openDatabase } from '../../../lib/store/database';
import { profileRow } from '../../../lib/store/profile-row';
import { saveCreator } from '../../../lib/store/saved-creators';
import { defaultSettings } from '../../../lib/store/settings';
import { openShelf } from '../../../lib/store/shelf';
import { fieldsFor } from '../../../lib/transfer/export/fields';
import { makeFile } from '../../../lib/transfer/export/make-file';
import { idOf, inventCreator } from './creators';
import { allRaw, openRaw, putRaw } from './raw';
import { timed } from './timed';

/** What is measured inside a page of the extension. Times in milliseconds. */
export { timeImport } from './import';

const name = 'creator-loupe';
const batch = 2_000;
/** The list that the invented creators are on. */
export const listId = idOf('3', 1);
const collator = new Intl.Collator('en', { numeric: true });
const scale: Scale = { settings: defaultSettings, desk: firstDesk, compare: collator.compare, siteName: (id) => id };

/** Puts so many invented creators on a list, beside what is there. The database has to exist. */
export async function seed(count: number): Promise<void> {
  const database = await openRaw(name);
  const list = { id: listId, name: 'Everybody', createdAt: Date.now(), updatedAt: Date.now() };
  await putRaw(database, { lists: [list] });
  for (let from = 0; from < count; from += batch) {
    const made = Array.from({ length: Math.min(batch, count - from) }, (_, n) => inventCreator(from + n, listId));
    await putRaw(database, {
      profiles: made.map(({ profile }) => profileRow(profile)),
      digests: made.map(({ profile }) => digestOf(profile)),
      entries: made.map(({ entry }) => entry),
      cards: made.flatMap(({ card }) => card ?? []),
    });
  }
  database.close();
}

let rows: ShelfRow[] = [];

/** How long a list takes until its first and until all of its rows are there, and raw `getAll` of the same tables. */
export async function timeReading(): Promise<{ first: number; all: number; raw: number }> {
  const db = openDatabase(digestOf);
  await db.open();
  const start = performance.now();
  const times = { first: Number.NaN, all: Number.NaN };
  await new Promise<void>((resolve, reject) => {
    const stop = openShelf(db, listId, {
      onFirst: () => {
        times.first = performance.now() - start;
      },
      onProgress: () => undefined,
      onReady: (all) => {
        times.all = performance.now() - start;
        rows = all;
        stop();
        resolve();
      },
      onChange: () => undefined,
      onFailed: reject,
    });
  });
  db.close();
  const database = await openRaw(name);
  const raw = await timed(() => Promise.all(['entries', 'digests', 'cards', 'persons'].map((table) => allRaw(database, table))));
  database.close();
  return { ...times, raw };
}

/** Sorting by every column, filtering and searching in the rows that `timeReading` left: each time, and making ready before. */
export async function timeQueries(): Promise<{ ready: number; times: { what: string; time: number }[]; change: number; removal: number }> {
  const table = makeTable(rows, scale);
  const ready = await timed(() => table.warm());
  const times: { what: string; time: number }[] = [];
  const ask = async (what: string, query: Partial<Parameters<DeskTable['select']>[0]>) => {
    times.push({ what, time: await timed(() => table.select({ sort: [], conditions: [], search: '', ...query })) });
  };
  for (const column of columnIds) {
    for (const descending of [false, true]) await ask(`sort by ${column}`, { sort: [{ column, descending }] });
  }
  const creator = { column: 'creator' as const, descending: false };
  await ask('sort by three', { sort: [{ column: 'tier', descending: true }, { column: 'status', descending: false }, creator] });
  await ask('range', { conditions: [{ kind: 'range', column: 'followers', from: 10_000, to: 100_000 }], sort: [creator] });
  await ask('tags', { conditions: [{ kind: 'among', column: 'tags', values: ['reels', 'autumn'] }], sort: [creator] });
  await ask('words of names', { conditions: [{ kind: 'words', column: 'creator', words: 'ozgur' }], sort: [creator] });
  for (const search of ['a', 'bale', 'mari lo', 'nobody at all']) await ask(`search for "${search}"`, { search, sort: [creator] });
  await ask('counts', {});
  const [one, other] = [rows[5], rows[7]];
  if (one === undefined || other === undefined) throw new RangeError('too few rows');
  const change = await timed(() => table.replace([{ ...one, entry: { ...one.entry, note: 'changed' } }], []));
  const removal = await timed(() => table.replace([], [other.entry.profileId]));
  return { ready, times, change, removal };
}

/** Saving creators of whom nothing is known yet, one after the other; each is on the disk when it is done. */
export async function timeSaving(count: number): Promise<number[]> {
  const db = openDatabase(digestOf);
  await db.open();
  const times: number[] = [];
  for (let n = 0; n < count; n += 1) {
    const { profile } = inventCreator(10_000_000 + n * 5, listId);
    const handle = `saved.${Date.now()}.${n}`;
    const items = profile.items.map(({ seenAt: _, dateWithin: __, ...item }) => item);
    const reading: Reading = {
      ...profile,
      ref: { platform: 'instagram', kind: 'handle', value: handle },
      platform: 'instagram',
      handle,
      canonicalId: null,
      items,
      lang: 'en',
      layout: 'invented',
    };
    times.push(await timed(() => saveCreator(db, reading, { listId }, '', Date.now())));
  }
  db.close();
  return times;
}

/** A CSV file of the rows that `timeReading` left, with all columns. */
export async function timeExport(): Promise<{ time: number; bytes: number }> {
  let bytes = 0;
  const time = await timed(async () => {
    const fields = fieldsFor({ columns: columnIds, ranges: false }, scale);
    bytes = (await makeFile({ format: 'csv', rows, fields, list: 'Everybody', now: 0 })).size;
  });
  return { time, bytes };
}
