import type { Table, Transaction } from 'dexie';
import type { Digest } from '../../model/digest';
import { savedCreatorSchema } from '../../model/list';
import { type Profile, profileSchema } from '../../model/profile';
import { type ProfileRow, profileRow } from '../profile-row';
import type { DigestOf, Migration } from './migration';

/** Rows are converted so many at a time: a profile of version 1 may take 60 kB. */
const portion = 500;

/** Calls `convert` with every row of a table, in portions by the order of their ids. */
async function eachPortion(table: Table<unknown, string>, convert: (rows: unknown[]) => Promise<void>): Promise<void> {
  let after: string | undefined = '';
  while (after !== undefined) {
    const next = table.where(':id').above(after).limit(portion);
    const [rows, keys]: [unknown[], string[]] = [await next.toArray(), await next.primaryKeys()];
    await convert(rows);
    after = keys.at(-1);
  }
}

/** The rows of a profile; none where it cannot be judged, so that one profile does not keep all others from this version. */
function judge(profile: Profile, digestOf: DigestOf): { row: ProfileRow; digest: Digest }[] {
  try {
    return [{ row: profileRow(profile), digest: digestOf(profile) }];
  } catch {
    return [];
  }
}

/** Profiles get their long parts packed, and what lists show of them a row of its own. */
async function packProfiles(transaction: Transaction, digestOf: DigestOf): Promise<void> {
  await eachPortion(transaction.table('profiles'), async (rows) => {
    const read = rows.flatMap((row) => profileSchema.safeParse(row).data ?? []);
    const judged = read.flatMap((profile) => judge(profile, digestOf));
    await transaction.table('profiles').bulkPut(judged.map(({ row }) => row));
    await transaction.table('digests').bulkPut(judged.map(({ digest }) => digest));
  });
}

function objectOf(row: unknown): object {
  return typeof row === 'object' && row !== null ? row : {};
}

/** Entries get a status and a price, and stand under the ids of their list and profile. One that cannot be read cannot, and is set aside. */
async function copyEntries(transaction: Transaction): Promise<void> {
  await eachPortion(transaction.table('saved'), async (rows) => {
    const read = rows.map((row) => ({ row, entry: savedCreatorSchema.safeParse({ ...objectOf(row), status: 'new', price: null }) }));
    await transaction.table('entries').bulkPut(read.flatMap(({ entry }) => entry.data ?? []));
    const aside = read.flatMap(({ row, entry }) => (entry.success ? [] : [row]));
    await transaction.table('quarantine').bulkPut(
      aside.map((row) => {
        const { id, profileId } = { id: '', profileId: null, ...objectOf(row) };
        return { id: crypto.randomUUID(), table: 'entries', key: profileId ?? id, aliasKeys: [], row, setAsideAt: Date.now() };
      }),
    );
  });
}

async function renameTable(table: Table<{ table: string }>): Promise<void> {
  await table.filter((row) => row.table === 'saved').modify({ table: 'entries' });
}

/** Lists as a desk: statuses, prices, tags, own fields, persons, views; what lists show of a profile stands in a table of its own. */
export const v002: Migration = {
  version: 2,
  stores: {
    digests: 'id',
    entries: '[listId+profileId], profileId, [listId+createdAt]',
    cards: 'id',
    persons: 'id, *profileIds',
    desk: 'id',
    views: 'id',
    imports: 'id',
    importBlocks: '[importId+index]',
  },
  upgrade: async (transaction, digestOf) => {
    await packProfiles(transaction, digestOf);
    await copyEntries(transaction);
    await renameTable(transaction.table('tombstones'));
    await renameTable(transaction.table('quarantine'));
  },
};
