import type { Card } from '../../model/card';
import type { ImportRecord } from '../../model/import';
import type { SavedCreator } from '../../model/list';
import type { Profile } from '../../model/profile';
import type { Database } from '../../store/database';
import { firstStatus } from '../../store/desk';
import { failureOf, type StoreFailure } from '../../store/failure';
import { putProfiles } from '../../store/put-profiles';
import { blockAt, keepRecord } from './journal';
import type { FileRow } from './plan/file-row';
import { findKnown } from './plan/find-known';
import { type Known, type MergeScale, mergeRow } from './plan/merge';
import { unpackRows } from './plan/pack-row';

/** Of a profile that was there before, what an import may change. */
export type ProfileBefore = Pick<
  Profile,
  'id' | 'canonicalId' | 'aliases' | 'name' | 'followers' | 'following' | 'posts' | 'seenAt' | 'updatedAt'
>;

/** What was there before a block was written; of what it made, the profiles that it is about. */
export type BlockBefore = {
  made: { whole: string[]; profiles: string[]; entries: string[]; cards: string[] };
  profiles: ProfileBefore[];
  entries: SavedCreator[];
  cards: Card[];
};

export type Written = { ok: true; record: ImportRecord } | { ok: false; record: ImportRecord; why: StoreFailure | 'list-gone' };

export type Writing = {
  onProgress(record: ImportRecord): void;
  /** Asked between blocks. */
  isStopped(): boolean;
};

/**
 * Writes what is left of an import, a block a transaction: all of a block is on the disk or none of it. Answers the record, whose state says
 * whether it came to its end; it can be called again for one that did not.
 */
export async function writeImport(
  db: Database,
  begun: ImportRecord,
  { onProgress, isStopped }: Writing,
  now: () => number,
): Promise<Written> {
  let record: ImportRecord = { ...begun, state: 'writing' };
  try {
    const scale: MergeScale = {
      listId: record.listId,
      firstStatus: await firstStatus(db),
      choices: record.choices,
      startedAt: record.startedAt,
    };
    for (let index = 0; index < record.blocks; index += 1) {
      if (isStopped()) return { ok: true, record: await keepRecord(db, { ...record, state: 'stopped', updatedAt: now() }) };
      const written = await writeBlock(db, record, index, scale, now());
      if (written === 'list-gone') return { ok: false, record: { ...record, state: 'stopped' }, why: 'list-gone' };
      if (written === null) continue;
      record = written;
      onProgress(record);
    }
    const done = await db.transaction('rw', [db.imports, db.lists], async () => {
      await db.lists.update(record.listId, { updatedAt: now() });
      return keepRecord(db, { ...record, state: 'done', updatedAt: now() });
    });
    return { ok: true, record: done };
  } catch (error) {
    // Where the disk is full not even this may find room; a record that says "writing" can be taken up again all the same.
    const stopped: ImportRecord = { ...record, state: 'stopped', updatedAt: now() };
    await keepRecord(db, stopped).catch(() => undefined);
    return { ok: false, record: stopped, why: failureOf(error) };
  }
}

/** Writes one block; answers the record with it counted, null where it was written before. */
function writeBlock(
  db: Database,
  record: ImportRecord,
  index: number,
  scale: MergeScale,
  now: number,
): Promise<ImportRecord | 'list-gone' | null> {
  const tables = [db.profiles, db.digests, db.entries, db.cards, db.lists, db.imports, db.importBlocks];
  return db.transaction('rw', tables, async () => {
    const block = await blockAt(db, record.id, index);
    if (block === null || block.plan === null) return null;
    if ((await db.lists.get(record.listId)) === undefined) return 'list-gone';
    const rows = unpackRows(block.plan).map((file) => resolved(file, record));
    const { known, unreadable } = await findKnown(db, rows, record.listId);
    const written = new Map<string, Rewritten>();
    for (const [i, file] of rows.entries()) {
      const was = known[i];
      if (was === undefined || unreadable.has(i)) continue;
      const ids = { profile: was.profile?.id ?? crypto.randomUUID(), entry: crypto.randomUUID() };
      const earlier = written.get(ids.profile);
      const merged = mergeRow(earlier ? knownAfter(earlier) : was, file, ids, record.creatorsDone + i, scale);
      written.set(ids.profile, earlier ? { was, after: laterOf(earlier.after, merged) } : { was, after: merged });
    }
    const before: BlockBefore = { made: { whole: [], profiles: [], entries: [], cards: [] }, profiles: [], entries: [], cards: [] };
    for (const { was, after } of written.values()) note(before, was, after);
    const after = [...written.values()].map((writing) => writing.after);
    // All at once: the disk writes one table while the rows of the next are handed over.
    await Promise.all([
      putProfiles(
        db,
        after.flatMap(({ profile }) => profile ?? []),
      ),
      db.entries.bulkPut(after.flatMap(({ entry }) => entry ?? [])),
      db.cards.bulkPut(after.flatMap(({ card }) => card ?? [])),
      db.importBlocks.put({ ...block, plan: null, before: JSON.stringify(before) }),
    ]);
    const { blocksDone, creatorsDone } = record;
    return keepRecord(db, { ...record, blocksDone: blocksDone + 1, creatorsDone: creatorsDone + rows.length, updatedAt: now });
  });
}

/** What a block writes of one creator, null where a row stays as it is, and what was known before. */
type Rewritten = { was: Known; after: Known };

/** A file may name one account in two ways, by its id and by a handle: the second row goes on from what the first one wrote. */
function knownAfter({ was, after }: Rewritten): Known {
  return laterOf(was, after);
}

function laterOf(earlier: Known, later: Known): Known {
  return { profile: later.profile ?? earlier.profile, entry: later.entry ?? earlier.entry, card: later.card ?? earlier.card };
}

/** Notes what taking back one creator needs. */
function note(before: BlockBefore, was: Known, { profile, entry, card }: Known): void {
  const { made } = before;
  if (profile !== null && entry !== null && card !== null && was.profile === null) {
    made.whole.push(profile.id);
    return;
  }
  if (profile !== null && was.profile === null) made.profiles.push(profile.id);
  if (profile !== null && was.profile !== null) before.profiles.push(changeable(was.profile));
  if (entry !== null && was.entry === null) made.entries.push(entry.profileId);
  if (entry !== null && was.entry !== null) before.entries.push(was.entry);
  if (card !== null && was.card === null) made.cards.push(card.id);
  if (card !== null && was.card !== null) before.cards.push(was.card);
}

/** The row with the ids that its new statuses and fields got; what the desk had no room for is left out. */
function resolved(file: FileRow, { made }: ImportRecord): FileRow {
  const status = file.status?.startsWith('new:') ? (made.statuses[file.status] ?? null) : file.status;
  const fields = file.fields.flatMap(([id, value]): FileRow['fields'] => {
    const field = id.startsWith('new:') ? made.fields[id] : id;
    return field === undefined ? [] : [[field, value]];
  });
  return { ...file, status, fields };
}

function changeable({ id, canonicalId, aliases, name, followers, following, posts, seenAt, updatedAt }: Profile): ProfileBefore {
  return { id, canonicalId, aliases, name, followers, following, posts, seenAt, updatedAt };
}
