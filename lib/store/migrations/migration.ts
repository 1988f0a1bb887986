import type { Transaction } from 'dexie';
import type { Digest } from '../../model/digest';
import type { Profile } from '../../model/profile';

/** What lists show of a profile, as the scores make it. The store keeps what it is given and knows no scores. */
export type DigestOf = (profile: Profile) => Digest;

/**
 * One step from a version of the database to the next. It runs in the transaction that changes the version: when it throws,
 * nothing is changed, the version included. A row that it cannot convert it leaves as it stands; set-aside.ts takes such rows out afterwards.
 */
export type Migration = {
  readonly version: number;
  /** Keys and indexes of tables that are new or changed, in Dexie's notation; null for a table that goes. */
  readonly stores: Readonly<Record<string, string | null>>;
  readonly upgrade?: (transaction: Transaction, digestOf: DigestOf) => Promise<void>;
};
