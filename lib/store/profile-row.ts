import type { Profile } from '../model/profile';
import { aliasKeysOf } from './alias-keys';
import { packHistory, packItems, unpackHistory, unpackItems } from './packing';

/** A profile as it stands on the disk: what is long is packed. */
export type ProfileRow = Omit<Profile, 'history' | 'items'> & { history: string; items: string; aliasKeys: string[] };

/** The row of a profile. */
export function profileRow({ history, items, ...profile }: Profile): ProfileRow {
  return { ...profile, history: packHistory(history), items: packItems(items), aliasKeys: aliasKeysOf(profile) };
}

function isObject(row: unknown): row is Record<string, unknown> {
  return typeof row === 'object' && row !== null;
}

/** The row with history and posts unpacked, to be validated; what is not packed, or not by this version, stays as it is. */
export function unpackRow(row: unknown): unknown {
  if (!isObject(row)) return row;
  const { history, items } = row;
  try {
    return {
      ...row,
      history: typeof history === 'string' ? unpackHistory(history) : history,
      items: typeof items === 'string' ? unpackItems(items) : items,
    };
  } catch {
    return row;
  }
}
