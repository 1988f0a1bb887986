import { beforeEach, describe, expect, it } from 'vitest';
import type { Database } from '../../../lib/store/database';
import { createList } from '../../../lib/store/named-lists';
import { saveCreator } from '../../../lib/store/saved-creators';
import { csvStyles } from '../../../lib/transfer/export/separators';
import { rejectedCsv } from '../../../lib/transfer/import/rejected-csv';
import { reading } from '../../components/popup-samples';
import { everything, freshDatabase } from '../../store/fresh-database';
import { ready } from './ready';

let db: Database;
beforeEach(() => {
  db = freshDatabase();
});

const head = 'Profile,Name,Followers,Status,Tags,Note,Price,Email,Last seen\n';

describe('a plan', () => {
  it('says what becomes of every row, and writes nothing', async () => {
    const file = `${head}instagram.com/ana,Ana,12345,Contacted,a,hi,€5,x,\n,,,,,,,,\nhello world,,,,,,,,\nhttps://www.instagram.com/p/abc/,,,,,,,,\ninstagram.com/ANA/,,,,b,more,,,\n@bo,Bo,1.2K,,,,,,\n`;
    const before = await everything(db);
    const { plan, session } = await ready(db, file);
    expect(plan).toMatchObject({ creators: 2, rejected: 2, empty: 1, joined: 1, above: 1, counts: { new: 2 } });
    expect(session.rejected(0, 10)).toMatchObject([
      { row: 4, column: 0, text: 'hello world', why: 'not-on-network' },
      { row: 5, why: 'address-of-post' },
    ]);
    const [ana, bo] = await session.preview(['new'], 0, 10);
    expect(ana?.file).toMatchObject({
      rows: [2, 6],
      name: 'Ana',
      status: 'contacted',
      note: 'hi\nmore',
      tags: ['a', 'b'],
      price: { amount: 5, currency: 'EUR' },
    });
    expect(bo?.file).toMatchObject({ ref: { platform: 'instagram', value: 'bo' }, followers: { value: 1200, exact: false } });
    expect(await session.preview(['new'], 1, 10)).toHaveLength(1);
    expect(await everything(db)).toEqual(before);
  });

  it.each([
    ['@ana', null, 'network-unknown'],
    ['Ana Bakes', null, 'not-a-profile'],
    ['Ana Bakes', 'instagram', 'not-on-network'],
    ['https://example.com/ana', 'instagram', 'address-elsewhere'],
    ['https://instagram.com/ana https://instagram.com/bo', null, 'several-profiles'],
    ['', null, 'no-profile'],
  ] as const)('rejects %s on %s as %s', async (cell, platform, why) => {
    const { session } = await ready(db, `Profile,Name\n"${cell}",x\n`, { mapping: { platform } });
    expect(session.rejected(0, 1)[0]?.why).toBe(why);
  });

  it('names cells that are left out', async () => {
    const file = `${head}instagram.com/ana,Ana,many,waiting,${'t'.repeat(61)},${'n'.repeat(2001)},free,x,31.02.2026\ninstagram.com/bo,Bo,-,,,,n/a,x,01.01.2090\n`;
    const { session } = await ready(db, file, { mapping: { unknownStatus: 'leave' } });
    const [ana, bo] = await session.preview(['new'], 0, 2);
    expect(ana?.flaws.map(({ why }) => why)).toEqual([
      'not-a-count',
      'status-unknown',
      'tag-too-long',
      'too-long',
      'not-a-price',
      'not-a-date',
    ]);
    expect(bo?.flaws.map(({ why }) => why)).toEqual(['date-ahead']);
  });

  it('finds networks in a column of their own, also as addresses', async () => {
    const { session } = await ready(db, 'Handle,Platform\nana,Instagram\nbo,tiktok.com\ncem,Radio\n', {
      targets: { 0: { to: 'profile' } },
    });
    expect((await session.preview(['new'], 0, 9)).map(({ file }) => file.ref.platform)).toEqual(['instagram', 'tiktok']);
    expect(session.rejected(0, 9)[0]).toMatchObject({ row: 4, why: 'network-unknown' });
  });
});

describe('creators that are known', () => {
  const now = 2_000_000_000_000;
  const visited = { ...reading, followers: { value: 50_000, exact: true as const, from: 'title' as const } };
  const address = `instagram.com/${reading.handle}`;

  it('are new, more, otherwise or the same as the file says', async () => {
    const list = await createList(db, 'Spring', 1);
    await saveCreator(db, visited, { listId: list.id }, 'mine', 1);
    const kindOf = async (line: string, listId: string | null = list.id) => {
      const { plan } = await ready(db, `${head}${line}\n`, { listId, now });
      return Object.entries(plan.counts).flatMap(([kind, count]) => (count > 0 ? [kind] : []));
    };
    expect(await kindOf(`${address},,,,,,,,`, null)).toEqual(['new']);
    expect(await kindOf(`${address},${visited.name},,,,,,,`)).toEqual(['same']);
    expect(await kindOf(`${address},${visited.name?.toUpperCase()},,New,,mine,,,`)).toEqual(['same']);
    expect(await kindOf(`${address},,,Contacted,,,,,`)).toEqual(['adds']);
    expect(await kindOf(`${address},,,,a tag,,,,`)).toEqual(['adds']);
    expect(await kindOf(`${address},Somebody else,,,,,,,`)).toEqual(['differs']);
  });

  it('keep counts that were seen on their page, unless the file is newer', async () => {
    const list = await createList(db, 'Spring', 1);
    const seenAt = Date.UTC(2026, 2, 10);
    await saveCreator(db, visited, { listId: list.id }, '', seenAt);
    const differing = async (seen: string) =>
      (await ready(db, `${head}${address},,60000,,,,,,${seen}\n`, { listId: list.id, now })).plan.differing;
    expect(await differing('')).toEqual([]);
    expect(await differing('2026-03-01')).toEqual([]);
    expect(await differing('2026-03-20')).toEqual([['followers', 1]]);
  });

  it('whose records cannot be read are left as they are', async () => {
    const list = await createList(db, 'Spring', 1);
    const saved = await saveCreator(db, visited, { listId: list.id }, '', 1);
    if (!saved.ok) throw new Error('not saved');
    const row = await db.profiles.get(saved.profileId);
    await db.table('profiles').put({ ...(row as object), followers: 'from the future' });
    const { plan } = await ready(db, `${head}${address},X,1,,,,,,\n`, { listId: list.id, now });
    expect(plan.counts).toMatchObject({ untouched: 1, new: 0 });
  });
});

describe('the file of rejected rows', () => {
  it('has the columns of the file and the reason, and no formulas', async () => {
    const { session, mapping } = await ready(db, 'Profile,Note\n@ana,"=1+1, really"\nx y,"two\nlines"\n', { mapping: { platform: null } });
    const lines = session.rejected(0, 9).map(({ why, cells }) => ({ reason: why, cells }));
    expect(rejectedCsv(session.header(mapping), 'reason', lines, csvStyles.comma)).toBe(
      '\ufeffProfile,Note,reason\r\n\'@ana,"\'=1+1, really",network-unknown\r\nx y,"two\nlines",not-a-profile\r\n',
    );
  });
});
