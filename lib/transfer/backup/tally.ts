import { type BackupTable, backupTables } from './format';

/**
 * What becomes of a row of the file: new: it is not here; newer: it takes the place of an earlier one here; same: it is here already; older:
 * what is here stays; joined: added to what is here of the same account under another id; removed: it was removed here after the backup, and
 * the visitor is asked; unreadable: set aside.
 */
export const fates = ['new', 'newer', 'same', 'older', 'joined', 'removed', 'unreadable'] as const;
export type Fate = (typeof fates)[number];

/** How many rows of each table have which fate. */
export type Tally = Record<BackupTable, Record<Fate, number>>;

/** A tally of nothing. */
export function emptyTally(): Tally {
  const none = () => ({ new: 0, newer: 0, same: 0, older: 0, joined: 0, removed: 0, unreadable: 0 });
  return {
    profiles: none(),
    lists: none(),
    entries: none(),
    cards: none(),
    persons: none(),
    desk: none(),
    views: none(),
    tombstones: none(),
    quarantine: none(),
  };
}

/** How many rows of all tables have a fate; what is kept of removals, which nobody sees, is not counted. */
export function countOf(tally: Tally, fate: Fate): number {
  return backupTables.reduce((sum, table) => sum + (table === 'tombstones' ? 0 : tally[table][fate]), 0);
}
