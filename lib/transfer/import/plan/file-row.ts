import type { FieldValue } from '../../../model/card';
import type { KnownCount } from '../../../model/count';
import type { Price } from '../../../model/list';
import type { ProfileRef } from '../../../model/reading';
import { canonicalIdIn, type Named } from '../../../store/alias-keys';

/** What a file says of one creator. null and "" where it says nothing. */
export type FileRow = {
  /** Numbers of its rows in the file; several where the file names a creator twice. */
  rows: number[];
  ref: ProfileRef;
  /** The network's own id, beside a handle. */
  accountId: string | null;
  name: string | null;
  followers: KnownCount | null;
  following: KnownCount | null;
  posts: KnownCount | null;
  /** When the file's counts were seen, in milliseconds. */
  seen: number | null;
  /** Id of a status, or "new:" and the name of one that is made when the import begins. */
  status: string | null;
  note: string;
  price: Price | null;
  contact: string;
  tags: string[];
  /** By id of the field, or "new:" and the index of its column. */
  fields: [id: string, value: FieldValue][];
};

/** What of a row says whose it is. */
export type FileName = Pick<FileRow, 'ref' | 'accountId'>;

/** The row's account, as readings name theirs. */
export function namedBy({ ref, accountId }: FileName): Named {
  return { platform: ref.platform, ref, handle: ref.kind === 'handle' ? ref.value : null, canonicalId: accountId };
}

/** The row's account by the network's own id alone; null there where the file has none. */
export function accountOf(file: FileName): { canonicalId: string | null } {
  return { canonicalId: canonicalIdIn(namedBy(file)) };
}

/** What a row is where the file says nothing. */
export const blankRow = (): Omit<FileRow, 'rows' | 'ref'> => ({
  accountId: null,
  name: null,
  followers: null,
  following: null,
  posts: null,
  seen: null,
  status: null,
  note: '',
  price: null,
  contact: '',
  tags: [],
  fields: [],
});

/** Why a row is not imported. */
export const rejections = [
  'no-profile',
  'not-a-profile',
  'address-of-post',
  'address-elsewhere',
  'several-profiles',
  'network-unknown',
  'not-on-network',
] as const;
export type Rejection = (typeof rejections)[number];

/** Why a cell is left out of a row that is imported. */
export const flaws = [
  'not-a-count',
  'not-a-price',
  'not-a-date',
  'date-ahead',
  'not-a-number',
  'not-a-link',
  'too-long',
  'tag-too-long',
  'status-unknown',
] as const;
export type FlawKind = (typeof flaws)[number];

/** A cell that says nothing that can be kept. `column` is its index. */
export type Flaw = { row: number; column: number; text: string; why: FlawKind };

export type RejectedRow = {
  row: number /** Index into the table's rows. */;
  index: number;
  column: number | null;
  text: string;
  why: Rejection;
};
