import type { Field } from '../../../model/desk';
import type { PlatformId } from '../../../model/reading';
import type { DecimalSign } from '../values/amount';
import type { DateOrder } from '../values/day';

/** What a column can become beside a field of the visitor's own. "profile" is an address or a handle. */
export const plainTargets = [
  'profile',
  'network',
  'name',
  'followers',
  'following',
  'posts',
  'seen',
  'status',
  'tags',
  'note',
  'price',
  'currency',
  'contact',
] as const;
export type PlainTarget = (typeof plainTargets)[number];

export type FieldKind = Field['kind'];

/** What a column becomes. Several columns may be notes, tags and profiles; of the others there is one each. */
export type Target =
  | { to: PlainTarget }
  | { to: 'field'; id: string }
  | { to: 'new-field'; name: string; kind: FieldKind }
  | { to: 'nothing' };

/** Those that may stand above several columns. */
export function mayRepeat(target: Target): boolean {
  return target.to === 'nothing' || target.to === 'new-field' || target.to === 'profile' || target.to === 'note' || target.to === 'tags';
}

/** How a file is understood. */
export type Mapping = {
  /** Index of the row that holds the columns' names, null where none does. Rows above it are left out. */
  header: number | null;
  /** By column. */
  targets: readonly Target[];
  /** Where bare handles are at home that no column says a network of; null: such rows are rejected. */
  platform: PlatformId | null;
  /** By column: the network that the column's name says, for its handles. */
  platforms: readonly (PlatformId | null)[];
  /** By column: the columns that hold the least and the most that its count can be, as our own files have them. */
  ranges: readonly (readonly [low: number, high: number] | null)[];
  /** The column of the network's own ids, which our own files have; null where there is none. */
  accountIds: number | null;
  decimal: DecimalSign;
  dates: DateOrder;
  /** Of prices without a sign. */
  currency: string;
  /** What becomes of a status that the desk does not have. */
  unknownStatus: 'create' | 'leave';
};

/** A column of the file as the visitor sees it before anything is imported. */
export type ColumnView = {
  index: number;
  /** null where it has none. */
  name: string | null;
  /** Its first values. */
  samples: readonly string[];
  /** Rows in which it has a value. */
  filled: number;
};
