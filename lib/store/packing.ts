import type { SeenItem, Snapshot } from '../model/profile';
import { packItem, unpackItem } from './packing/pack-item';
import { packSnapshot, unpackSnapshot } from './packing/pack-snapshot';

/**
 * The long parts of a profile, one line of text per snapshot or post, below a line that says which form it is. What is unusual stands there
 * as JSON, so that nothing is lost. A new form gets a new number; this version writes form 1 and reads form 1.
 */
const form = '1';

/** One line: what `pack` makes of a value and the one before it, or null where its short form cannot hold it. */
type Packed<T> = { pack(value: T, before: T | null): string | null; unpack(line: string, before: T | null): T };

function packLines<T>(values: readonly T[], { pack }: Packed<T>): string {
  const lines = values.map((value, i) => pack(value, values[i - 1] ?? null) ?? JSON.stringify(value));
  return [form, ...lines].join('\n');
}

function unpackLines<T>(packed: string, { unpack }: Packed<T>): T[] {
  const [first, ...lines] = packed.split('\n');
  if (first !== form) throw new RangeError('Packed in a form that this version does not know');
  let before: T | null = null;
  return lines.map((line) => {
    const value: T = line.startsWith('{') ? JSON.parse(line) : unpack(line, before);
    before = value;
    return value;
  });
}

const snapshots: Packed<Snapshot> = { pack: packSnapshot, unpack: unpackSnapshot };
const items: Packed<SeenItem> = { pack: packItem, unpack: unpackItem };

/** The history of a profile as one string. */
export function packHistory(history: readonly Snapshot[]): string {
  return packLines(history, snapshots);
}

/** What packHistory was given, not validated; throws for a string of another form. */
export function unpackHistory(packed: string): unknown[] {
  return unpackLines(packed, snapshots);
}

/** The posts of a profile as one string. */
export function packItems(posts: readonly SeenItem[]): string {
  return packLines(posts, items);
}

/** What packItems was given, not validated; throws for a string of another form. */
export function unpackItems(packed: string): unknown[] {
  return unpackLines(packed, items);
}
