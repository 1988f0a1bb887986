import Dexie, { type PromiseExtended, type Table } from 'dexie';
import type { Card, Person } from '../model/card';
import type { Desk } from '../model/desk';
import type { Digest } from '../model/digest';
import type { ImportBlock, ImportRecord } from '../model/import';
import type { List, SavedCreator, Tombstone } from '../model/list';
import type { View } from '../model/view';
import { migrations } from './migrations';
import type { DigestOf, Migration } from './migrations/migration';
import { openSafely } from './open-safely';
import type { ProfileRow } from './profile-row';
import { keepSafetyCopy } from './safety-copy';

/** Tables whose rows the visitor would miss. */
export type KeptTable = 'profiles' | 'digests' | 'lists' | 'entries' | 'cards' | 'persons' | 'desk' | 'views';

/** A row that could not be read, kept as it was found. `key` and `aliasKeys` let a later profile of the account take its place. */
export type QuarantinedRow = {
  id: string;
  table: KeptTable;
  key: string;
  aliasKeys: string[];
  row: unknown;
  setAsideAt: number;
};

/** Rows come out as `unknown`: another version may have written them. */
type RowsOf<Row, Key = string> = Table<unknown, Key, Row>;

/** Whether there is a copy of what an update would change, and if not why. */
type Copied = { ok: true } | { ok: false; why: unknown };

export class Database extends Dexie {
  readonly profiles: RowsOf<ProfileRow>;
  /** What lists show of each profile; whoever puts a profile puts its digest in the same transaction (put-profiles.ts). */
  readonly digests: RowsOf<Digest>;
  readonly lists: RowsOf<List>;
  readonly entries: RowsOf<SavedCreator, [listId: string, profileId: string]>;
  readonly cards: RowsOf<Card>;
  readonly persons: RowsOf<Person>;
  readonly desk: RowsOf<Desk>;
  readonly views: RowsOf<View>;
  /** An import that has not come to its end, and the parts of its file. Their shape is lib/transfer's. */
  readonly imports: RowsOf<ImportRecord>;
  readonly importBlocks: RowsOf<ImportBlock, [importId: string, index: number]>;
  readonly tombstones: Table<Tombstone, string>;
  readonly quarantine: Table<QuarantinedRow, string>;
  readonly digestOf: DigestOf;

  private opening: PromiseExtended<Dexie> | null = null;
  private copied: Copied;
  private readonly newest: number;
  private readonly copiesFirst: boolean;

  /** `copiesFirst`: before an update changes rows they are copied (safety-copy.ts), and without a copy it changes none. */
  constructor(name: string, steps: readonly Migration[], digestOf: DigestOf, copiesFirst = true) {
    // Chrome would otherwise report a transaction as complete while it is still in the system's memory. What live queries read is not
    // kept a second time: lists of a hundred thousand would be.
    super(name, { chromeTransactionDurability: 'strict', cache: 'disabled' });
    this.digestOf = digestOf;
    this.copied = copiesFirst ? { ok: false, why: new Error('Nothing was copied') } : { ok: true };
    for (const { version, stores, upgrade } of steps) {
      this.version(version)
        .stores({ ...stores })
        .upgrade((transaction) => {
          if (!this.copied.ok) throw this.copied.why;
          return upgrade?.(transaction, digestOf);
        });
    }
    this.newest = Math.max(...steps.map(({ version }) => version));
    this.copiesFirst = copiesFirst;
    this.profiles = this.table('profiles');
    this.digests = this.table('digests');
    this.lists = this.table('lists');
    this.entries = this.table('entries');
    this.cards = this.table('cards');
    this.persons = this.table('persons');
    this.desk = this.table('desk');
    this.views = this.table('views');
    this.imports = this.table('imports');
    this.importBlocks = this.table('importBlocks');
    this.tombstones = this.table('tombstones');
    this.quarantine = this.table('quarantine');
  }

  /** Called by the first use, too. */
  override open(): PromiseExtended<Dexie> {
    if (!this.copiesFirst || this.isOpen()) return super.open();
    this.opening ??= Dexie.Promise.resolve(
      openSafely({
        name: this.name,
        newest: this.newest,
        copy: () => keepSafetyCopy(this, Date.now()),
        open: (copied) => {
          this.copied = copied;
          return super.open();
        },
      }),
    ).finally(() => {
      this.opening = null;
    });
    return this.opening;
  }
}

/**
 * The database, opened and brought to the newest version by its first use. A step that fails rejects that use and leaves
 * the version and every row as they were. `digestOf` is that of lib/scoring.
 */
export function openDatabase(digestOf: DigestOf, name = 'creator-loupe', steps: readonly Migration[] = migrations): Database {
  return new Database(name, steps, digestOf);
}
