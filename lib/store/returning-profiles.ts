import { aliasKey } from '../model/alias-key';
import type { Profile } from '../model/profile';
import { isOtherAccount } from './alias-keys';
import { type Change, idOf } from './changes';
import type { Database } from './database';
import { mergeProfiles } from './merge-profiles';
import { personsOf } from './persons';
import { inPortions } from './portions';
import { profileRow } from './profile-row';
import { aliasKeysIn } from './row-keys';
import { readRow } from './set-aside';

/**
 * What becomes of profiles that come back when their accounts were seen anew meanwhile. `displaced`: new profiles that give way; `occupied`:
 * ids of profiles that stay away; `changed`: those that come back otherwise than they went, by id.
 */
export type Returning = { displaced: Change[]; occupied: ReadonlySet<string>; changed: ReadonlyMap<string, Profile> };

/**
 * Where nobody put the new profile anywhere it gives way, and what it saw is added to the earlier one; where somebody did, the earlier one
 * stays away. Another account that has a name now keeps it. Belongs in a transaction over all tables that can be taken back.
 */
export async function returningAmong(db: Database, returning: readonly Change[]): Promise<Returning> {
  const profiles = new Map(returning.flatMap(({ table, key, row }) => (table === 'profiles' ? [[String(key), row] as const] : [])));
  const ownerOf = new Map<string, string>();
  for (const [id, row] of profiles) for (const name of aliasKeysIn(row)) ownerOf.set(name, id);
  const displaced = new Map<string, Change[]>();
  const occupied = new Set<string>();
  const changed = new Map<string, Profile>();
  const settle = async (row: unknown, owner: string) => {
    const id = idOf(row) ?? '';
    const [earlier, since] = [changed.get(owner) ?? readRow('profiles', profiles.get(owner)), readRow('profiles', row)];
    if (earlier !== null && since !== null && isOtherAccount(earlier, since)) {
      changed.set(owner, withoutNames(earlier, since));
    } else if (await isPlaced(db, id)) {
      occupied.add(owner);
    } else {
      displaced.set(id, removalOf(id, row));
      if (earlier !== null && since !== null) changed.set(owner, mergeProfiles(earlier, since));
    }
  };
  const settled = new Set<string>();
  for (const names of inPortions([...ownerOf.keys()])) {
    for (const row of await db.profiles.where('aliasKeys').anyOf(names).distinct().toArray()) {
      if (settled.has(idOf(row) ?? '')) continue;
      settled.add(idOf(row) ?? '');
      for (const owner of new Set(aliasKeysIn(row).flatMap((name) => ownerOf.get(name) ?? []))) await settle(row, owner);
    }
  }
  return { displaced: [...displaced.values()].flat(), occupied, changed };
}

/** The change with the profile as it comes back, or what lists show of that. */
export function asItReturns(db: Database, change: Change, { changed }: Returning): Change {
  const profile = change.after === undefined ? changed.get(String(change.key)) : undefined;
  if (profile === undefined || change.row === undefined) return change;
  if (change.table === 'profiles') return { ...change, row: profileRow(profile) };
  return change.table === 'digests' ? { ...change, row: db.digestOf(profile) } : change;
}

function withoutNames(profile: Profile, { platform, aliases }: Profile): Profile {
  const taken = new Set(aliases.map((alias) => aliasKey(platform, alias)));
  return { ...profile, aliases: profile.aliases.filter((alias) => !taken.has(aliasKey(platform, alias))) };
}

function removalOf(id: string, row: unknown): Change[] {
  return [
    { table: 'profiles', key: id, row, after: undefined },
    { table: 'digests', key: id, row: {}, after: undefined },
  ];
}

async function isPlaced(db: Database, profileId: string): Promise<boolean> {
  const places = await db.entries.where('profileId').equals(profileId).count();
  return places > 0 || (await db.cards.get(profileId)) !== undefined || (await personsOf(db, [profileId])).length > 0;
}
