import { digestOf } from '../../../lib/scoring/digest';
import { openDatabase } from '../../../lib/store/database';
import { fillOnly } from '../../../lib/transfer/import/plan/plan';
import { openSession } from '../../../lib/transfer/import/session';
import { usualIn } from '../../../lib/transfer/import/usual';
import { inventCreator } from './creators';
import { allRaw, copyTables, deleteRaw, openRaw, putRaw } from './raw';
import { timed } from './timed';

const name = 'creator-loupe';
const batch = 2_000;

/** Importing a CSV file of so many rows, and putting the rows that it made raw: in batches of 2,000, one record per put, with the same indexes. */
export async function timeImport(count: number): Promise<{ look: number; write: number; raw: number; rawStrict: number; steps: number }> {
  const db = openDatabase(digestOf);
  await db.open();
  const file = new Blob([fileOf(count)]);
  let steps = 0;
  const session = openSession(db, usualIn('en'), () => {
    steps += 1;
  });
  let mapping: Parameters<typeof session.commit>[0]['mapping'] | null = null;
  const look = await timed(async () => {
    const opened = await session.open(file, { sheet: null, encoding: null });
    if (!opened.ok) throw new Error(opened.why);
    mapping = opened.view.proposal.mapping;
    await session.plan({ mapping, listId: null, statusNames: [] });
  });
  if (mapping === null) throw new Error('no mapping');
  const order = { mapping, to: { newList: `Imported ${Date.now()}` }, fileName: 'creators.csv', choices: fillOnly };
  let importedTo = '';
  const write = await timed(async () => {
    const committed = await session.commit(order);
    if (committed.kind !== 'done') throw new Error(JSON.stringify(committed));
    importedTo = committed.record.listId;
  });
  db.close();
  const database = await openRaw(name);
  const entries = (await allRaw(database, 'entries')).filter((entry) => fieldOf(entry, 'listId') === importedTo);
  const imported = new Set(entries.map((entry) => fieldOf(entry, 'profileId')));
  const of = async (table: string) => (await allRaw(database, table)).filter((row) => imported.has(fieldOf(row, 'id')));
  const made = { profiles: await of('profiles'), digests: await of('digests'), entries, cards: await of('cards') };
  const raw = await timeRaw(database, made);
  const rawStrict = await timeRaw(database, made, 'strict');
  database.close();
  return { look, write, raw, rawStrict, steps };
}

async function timeRaw(like: IDBDatabase, made: Record<string, unknown[]>, durability?: IDBTransactionDurability): Promise<number> {
  const database = await openRaw('raw', (into) => copyTables(like, into, Object.keys(made)));
  const longest = Math.max(...Object.values(made).map((all) => all.length));
  const time = await timed(async () => {
    for (let from = 0; from < longest; from += batch) {
      const part = Object.entries(made).map(([table, all]) => [table, all.slice(from, from + batch)] as const);
      await putRaw(database, Object.fromEntries(part), durability);
    }
  });
  database.close();
  await deleteRaw('raw');
  return time;
}

function fieldOf(row: unknown, field: string): unknown {
  return typeof row === 'object' && row !== null ? Reflect.get(row, field) : undefined;
}

/** A file as other programs write it: an address, counts, a tag, a note. */
function fileOf(count: number): string {
  const lines = ['Profile URL,Name,Followers,Following,Posts,Tags,Notes,Email'];
  for (let n = 0; n < count; n += 1) {
    const { profile, entry } = inventCreator(20_000_000 + n, '');
    const { handle, name: called, followers, following, posts } = profile;
    const cells = [
      `https://www.instagram.com/${handle}/`,
      called,
      followers.value,
      following.value,
      posts.value,
      n % 4 === 0 ? 'reels' : '',
      entry.note,
    ];
    lines.push([...cells, n % 5 === 0 ? `${handle}@example.com` : ''].join(','));
  }
  return lines.join('\r\n');
}
