import type * as z from 'zod/mini';
import { tombstoneSchema } from '../../model/list';
import type { Database, QuarantinedRow } from '../../store/database';
import { readRow } from '../../store/set-aside';
import type { Watched } from '../pace';
import { asideOf, quarantinedSchema } from './aside';
import type { BackupTable, Header } from './format';
import { lookAround } from './here';
import { openBackup, portionsOf, type Refusal, UnreadableBackup } from './read-backup';
import { restorableSettings, takeSettings } from './restore-settings';
import { settleEntries, settleLists, settleViews } from './settle-lists';
import { settleProfiles } from './settle-profiles';
import { settleAside, settleCards, settleDesk, settlePersons, settleTombstones } from './settle-words';
import { type Settlement, settle } from './settlement';
import { emptyTally, type Tally } from './tally';

/** What restoring a file would do, or did. */
export type Plan = {
  header: Header;
  tally: Tally;
  /** Whether the file has settings that differ from those here. */
  settings: 'differ' | 'same' | 'none';
};

/** What the visitor decided: whether what was removed here after the backup comes back, and whether its settings are taken. */
export type Choice = { bringsBack: boolean; settings: boolean };

export type Restoring = { ok: true; plan: Plan } | { ok: false; why: Refusal };

/** Reads and checks a whole file and tells what restoring it would do. Nothing is written. */
export function planRestore(db: Database, file: Blob, now: number, watched: Watched = {}): Promise<Restoring> {
  return run(db, file, now, watched, null);
}

/**
 * Brings back what a file holds, in portions, each on the disk as a whole. Nothing that is newer here is changed, and nothing deleted;
 * running it again after it was stopped, for whatever reason, completes it, and once it is complete changes nothing. Rejects where the disk
 * refuses, and with the signal's reason once that is aborted; the portions before it stay.
 */
export function restore(db: Database, file: Blob, choice: Choice, now: number, watched: Watched = {}): Promise<Restoring> {
  return run(db, file, now, watched, choice);
}

async function run(db: Database, file: Blob, now: number, watched: Watched, choice: Choice | null): Promise<Restoring> {
  await db.open();
  const opening = await openBackup(file, db.verno, { signal: watched.signal });
  if (!opening.ok) return opening;
  const { header } = opening;
  const plan: Plan = { header, tally: emptyTally(), settings: 'none' };
  const settlement: Settlement = {
    db,
    now,
    writes: choice !== null,
    bringsBack: choice?.bringsBack ?? true,
    tally: plan.tally,
    here: await lookAround(db),
    ids: new Map(),
    removed: new Set(),
  };
  try {
    for await (const portion of portionsOf(file, header, db.verno, watched)) {
      if ('settings' in portion) {
        plan.settings = await restorableSettings(portion.settings);
        if (choice?.settings && plan.settings === 'differ') await takeSettings(portion.settings);
      } else await settlePortion(settlement, portion.table, portion.rows, now);
    }
  } catch (error) {
    if (error instanceof UnreadableBackup) return { ok: false, why: 'damaged' };
    throw error;
  }
  return { ok: true, plan };
}

/** Rows of one table: in one transaction, with those that cannot be read set aside. */
async function settlePortion(settlement: Settlement, table: BackupTable, rows: readonly unknown[], now: number): Promise<void> {
  const { db, writes } = settlement;
  const { work, unreadable } = workOf(settlement, table, rows);
  // Before the transaction, which would end while the checksum is made.
  const aside =
    table === 'tombstones' || table === 'quarantine' ? [] : await Promise.all(unreadable.map((row) => asideOf(table, row, now)));
  await db.transaction(writes ? 'rw' : 'r', db.tables, async () => {
    await work();
    await settleAside(settlement, aside, () => settle(settlement, table, 'unreadable'));
  });
}

type Work = { work: () => Promise<void>; unreadable: unknown[] };

function workOf(settlement: Settlement, table: BackupTable, rows: readonly unknown[]): Work {
  switch (table) {
    case 'profiles':
      return sorted(
        rows,
        (row) => readRow(table, row),
        (all) => settleProfiles(settlement, all),
      );
    case 'lists':
      return sorted(
        rows,
        (row) => readRow(table, row),
        (all) => settleLists(settlement, all),
      );
    case 'entries':
      return sorted(
        rows,
        (row) => readRow(table, row),
        (all) => settleEntries(settlement, all),
      );
    case 'cards':
      return sorted(
        rows,
        (row) => readRow(table, row),
        (all) => settleCards(settlement, all),
      );
    case 'persons':
      return sorted(
        rows,
        (row) => readRow(table, row),
        (all) => settlePersons(settlement, all),
      );
    case 'desk':
      return sorted(
        rows,
        (row) => readRow(table, row),
        (all) => settleDesk(settlement, all),
      );
    case 'views':
      return sorted(
        rows,
        (row) => readRow(table, row),
        (all) => settleViews(settlement, all),
      );
    case 'tombstones':
      return sorted(rows, reader(tombstoneSchema), (all) => settleTombstones(settlement, all));
    case 'quarantine':
      return sorted(rows, reader(quarantinedSchema), (all: QuarantinedRow[]) =>
        settleAside(settlement, all, (isHere) => settle(settlement, table, isHere ? 'same' : 'new')),
      );
  }
}

function reader<T>(schema: z.ZodMiniType<T>): (row: unknown) => T | null {
  return (row) => {
    const read = schema.safeParse(row);
    return read.success ? read.data : null;
  };
}

/** The rows that can be read go to `settleAll`, the others are left over. */
function sorted<T>(rows: readonly unknown[], read: (row: unknown) => T | null, settleAll: (rows: T[]) => Promise<void>): Work {
  const readable: T[] = [];
  const unreadable: unknown[] = [];
  for (const row of rows) {
    const value = read(row);
    if (value === null) unreadable.push(row);
    else readable.push(value);
  }
  return { work: () => settleAll(readable), unreadable };
}
