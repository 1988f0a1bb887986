import Dexie, { type Table } from 'dexie';
import type { List, SavedCreator, Tombstone } from '../model/list';
import type { Profile } from '../model/profile';
import { migrations } from './migrations';
import type { Migration } from './migrations/migration';

export type ProfileRow = Profile & { aliasKeys: string[] };

/** A row that could not be read, kept as it was found. `key` and `aliasKeys` let a later profile of the account take its place. */
export type QuarantinedRow = {
  id: string;
  table: 'profiles' | 'lists' | 'saved';
  key: string;
  aliasKeys: string[];
  row: unknown;
  setAsideAt: number;
};

/** Rows come out as `unknown`: another version may have written them. */
type RowsOf<Row> = Table<unknown, string, Row>;

export class Database extends Dexie {
  readonly profiles: RowsOf<ProfileRow>;
  readonly lists: RowsOf<List>;
  readonly saved: RowsOf<SavedCreator>;
  readonly tombstones: Table<Tombstone, string>;
  readonly quarantine: Table<QuarantinedRow, string>;

  constructor(name: string, steps: readonly Migration[]) {
    // Chrome would otherwise report a transaction as complete while it is still in the system's memory.
    super(name, { chromeTransactionDurability: 'strict' });
    for (const { version, stores, upgrade } of steps) {
      const step = this.version(version).stores({ ...stores });
      if (upgrade) step.upgrade(upgrade);
    }
    this.profiles = this.table('profiles');
    this.lists = this.table('lists');
    this.saved = this.table('saved');
    this.tombstones = this.table('tombstones');
    this.quarantine = this.table('quarantine');
  }
}

/**
 * The database, opened and brought to the newest version by its first use. A step that fails rejects that use and leaves
 * the version and every row as they were.
 */
export function openDatabase(name = 'creator-loupe', steps: readonly Migration[] = migrations): Database {
  return new Database(name, steps);
}
