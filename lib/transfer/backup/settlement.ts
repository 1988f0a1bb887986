import type { Database, KeptTable } from '../../store/database';
import { readRow, setAside } from '../../store/set-aside';
import type { BackupTable } from './format';
import type { Here } from './here';
import type { Fate, Tally } from './tally';

/** One reading of a backup: to see what it would do, or to do it. */
export type Settlement = {
  readonly db: Database;
  readonly now: number;
  /** False: nothing is written. */
  readonly writes: boolean;
  /** Does what was removed here after the backup was made come back? */
  readonly bringsBack: boolean;
  readonly tally: Tally;
  /** What is here already, as far as it is asked for by other things than keys. */
  readonly here: Here;
  /** Ids here of profiles that the file has under another id, by that id. */
  readonly ids: Map<string, string>;
  /** Profiles and lists of the file that were removed here. */
  readonly removed: Set<string>;
};

/** The id here of a profile of the file. */
export function idHere({ ids }: Settlement, id: string): string {
  return ids.get(id) ?? id;
}

/** Counts a row of the file; answers whether it is written, when the settlement writes at all. */
export function settle({ tally, bringsBack }: Settlement, table: BackupTable, fate: Fate): boolean {
  tally[table][fate] += 1;
  return fate === 'new' || fate === 'newer' || fate === 'joined' || (fate === 'removed' && bringsBack);
}

/** What a row of the file is beside one here, by the times that both were changed; it never takes the place of a later one. */
export function fateBeside(here: { updatedAt: number }, row: { updatedAt: number }): 'newer' | 'same' | 'older' {
  if (row.updatedAt === here.updatedAt) return 'same';
  return row.updatedAt > here.updatedAt ? 'newer' : 'older';
}

/** Takes away what is kept of removals that no longer hold. */
export async function unbury({ db, here }: Settlement, ids: readonly string[]): Promise<void> {
  const back = ids.filter((id) => here.removed.delete(id));
  if (back.length > 0) await db.tombstones.bulkDelete(back);
}

/**
 * Sets those of the rows aside that cannot be read, before others take their places. Belongs in a transaction over their table and the
 * quarantine.
 */
export async function makeRoom({ db, now }: Settlement, table: KeptTable, rows: readonly unknown[]): Promise<void> {
  for (const row of rows) if (row !== undefined && readRow(table, row) === null) await setAside(db, table, row, now);
}

/** When a row was last changed, whatever else it holds; null where it does not say. */
export function changedAt(row: unknown): { updatedAt: number } | null {
  const updatedAt: unknown = typeof row === 'object' && row !== null ? Reflect.get(row, 'updatedAt') : null;
  return typeof updatedAt === 'number' ? { updatedAt } : null;
}
