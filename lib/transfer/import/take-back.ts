import type { Card } from '../../model/card';
import type { ImportRecord } from '../../model/import';
import type { SavedCreator } from '../../model/list';
import type { Profile } from '../../model/profile';
import { type Change, writeChanges } from '../../store/changes';
import type { Database } from '../../store/database';
import { readDesk } from '../../store/desk';
import { rowsOn } from '../../store/entries';
import { removeList } from '../../store/named-lists';
import { profileRow } from '../../store/profile-row';
import { readRow } from '../../store/set-aside';
import type { BlockBefore, ProfileBefore } from './commit';
import { blockAt, dropImport, keepRecord } from './journal';
import { keysOf } from './plan/find-known';

/** How many rows were left because somebody changed them since. */
type TakenBack = { left: number };

/**
 * Takes back what an import wrote, a block a transaction, and then its record: what it made goes for good, what it changed is as it was. Rows
 * that changed since are left as they are, and so is what they stand on. It can be called again after it was interrupted.
 */
export async function takeImportBack(
  db: Database,
  record: ImportRecord,
  now: number,
  onProgress: (done: number, of: number) => void = () => undefined,
): Promise<TakenBack> {
  let left = 0;
  await keepRecord(db, { ...record, state: 'taking-back', updatedAt: now });
  for (let index = 0; index < record.blocks; index += 1) {
    left += await takeBlockBack(db, record, index, now);
    onProgress(index + 1, record.blocks);
  }
  if (record.made.list) await removeIfEmpty(db, record, now);
  if (left === 0) await clearDesk(db, record, now);
  await dropImport(db, record.id);
  return { left };
}

function takeBlockBack(db: Database, record: ImportRecord, index: number, now: number): Promise<number> {
  const tables = [db.profiles, db.digests, db.entries, db.cards, db.persons, db.importBlocks, db.tombstones];
  return db.transaction('rw', tables, async () => {
    const block = await blockAt(db, record.id, index);
    if (block === null || block.before === null) return 0;
    // As commit.ts wrote it, in this version of the code.
    const before = wholeApart(JSON.parse(block.before));
    const isOurs = (row: { updatedAt: number } | null) => row !== null && row.updatedAt === record.startedAt;
    let left = 0;

    const entryKeys = [...before.made.entries, ...before.entries.map(({ profileId }) => profileId)];
    const entries = await db.entries.bulkGet(entryKeys.map((profileId): [string, string] => [record.listId, profileId]));
    const cardKeys = [...before.made.cards, ...before.cards.map(({ id }) => id)];
    const cards = await db.cards.bulkGet(cardKeys);
    const changes: Change[] = [];
    const put = (change: Change, row: { updatedAt: number } | null) => {
      if (isOurs(row)) changes.push(change);
      else if (row !== null) left += 1;
    };
    for (const [i, profileId] of entryKeys.entries()) {
      const row: SavedCreator | null = readRow('entries', entries[i]);
      put(
        { table: 'entries', key: [record.listId, profileId], row: row ?? undefined, after: before.entries[i - before.made.entries.length] },
        row,
      );
    }
    for (const [i, id] of cardKeys.entries()) {
      const row: Card | null = readRow('cards', cards[i]);
      put({ table: 'cards', key: id, row: row ?? undefined, after: before.cards[i - before.made.cards.length] }, row);
    }
    await writeChanges(db, changes, now);
    left += await takeProfilesBack(db, before, isOurs, now);
    await db.importBlocks.delete([record.id, index]);
    return left;
  });
}

/** Creators of whom a block made all rows stand in one list only, to save room. */
function wholeApart(before: BlockBefore): BlockBefore {
  const { whole, profiles, entries, cards } = before.made;
  return {
    ...before,
    made: { whole: [], profiles: [...whole, ...profiles], entries: [...whole, ...entries], cards: [...whole, ...cards] },
  };
}

/** Profiles as they were; those that the import made go, unless something stands on them by now. */
async function takeProfilesBack(db: Database, before: BlockBefore, isOurs: (row: Profile | null) => boolean, now: number): Promise<number> {
  const made = (await db.profiles.bulkGet(before.made.profiles)).map((row) => readRow('profiles', row));
  const changed = (await db.profiles.bulkGet(before.profiles.map(({ id }) => id))).map((row) => readRow('profiles', row));
  const going = made.filter((profile) => profile !== null).filter(isOurs);
  const held = await heldProfiles(going.map(({ id }) => id));
  const gone = going.filter(({ id }) => !held.has(id));
  await db.digests.bulkDelete(gone.map(({ id }) => id));
  await writeChanges(
    db,
    gone.map(({ id }, i) => ({ table: 'profiles', key: id, row: gone[i], after: undefined })),
    now,
  );
  const restored = changed.flatMap((profile, i): Profile[] => {
    const was: ProfileBefore | undefined = before.profiles[i];
    return profile !== null && was !== undefined && isOurs(profile) ? [{ ...profile, ...was }] : [];
  });
  await db.profiles.bulkPut(restored.map(profileRow));
  await db.digests.bulkPut(restored.map(db.digestOf));
  const stillThere = [...made, ...changed].filter((profile) => profile !== null).length;
  return stillThere - gone.length - restored.length;
}

/** Those of the profiles that a list, a card or a person names. */
async function heldProfiles(ids: readonly string[]): Promise<Set<string>> {
  const found = await Promise.all([keysOf('entries', 'profileId', ids), keysOf('persons', 'profileIds', ids), keysOf('cards', null, ids)]);
  return new Set(ids.filter((_, i) => found.some((keys) => (keys[i] ?? null) !== null)));
}

async function removeIfEmpty(db: Database, { listId }: ImportRecord, now: number): Promise<void> {
  if ((await rowsOn(db, listId).count()) === 0) await removeList(db, listId, now);
}

/** Statuses and fields that the import made and that nobody uses go. */
function clearDesk(db: Database, { made }: ImportRecord, now: number): Promise<void> {
  const unused = new Set(made.ids);
  return db.transaction('rw', [db.desk, db.entries, db.cards], async () => {
    if (unused.size === 0) return;
    await db.entries.each((row) => {
      const entry = readRow('entries', row);
      if (entry !== null) unused.delete(entry.status);
    });
    await db.cards.each((row) => {
      for (const field of Object.keys(readRow('cards', row)?.fields ?? {})) unused.delete(field);
    });
    const desk = await readDesk(db);
    const kept = {
      statuses: desk.statuses.filter(({ id }) => !unused.has(id)),
      fields: desk.fields.filter(({ id }) => !unused.has(id)),
    };
    if (kept.statuses.length > 0) await db.desk.put({ ...desk, ...kept, updatedAt: now });
  });
}
