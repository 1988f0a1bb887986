import type { Transaction } from 'dexie';

/**
 * One step from a version of the database to the next. It runs in the transaction that changes the version: when it throws,
 * nothing is changed, the version included. A row that it cannot convert it leaves as it stands; set-aside.ts takes such rows out afterwards.
 */
export type Migration = {
  readonly version: number;
  /** Keys and indexes of tables that are new or changed, in Dexie's notation. */
  readonly stores: Readonly<Record<string, string>>;
  readonly upgrade?: (transaction: Transaction) => Promise<void>;
};
