import { aliasKey } from '../../model/alias-key';
import type { Profile } from '../../model/profile';
import { aliasKeysOf, isOtherAccount } from '../../store/alias-keys';
import { mergeProfiles } from '../../store/merge-profiles';
import { putProfiles } from '../../store/put-profiles';
import { isSameData } from '../../store/same-data';
import { readRow } from '../../store/set-aside';
import { rowsUnder } from './here';
import { changedAt, fateBeside, type Settlement, settle, unbury } from './settlement';
import type { Fate } from './tally';

/** Belongs in a transaction over profiles, digests and tombstones. */
export async function settleProfiles(settlement: Settlement, profiles: readonly Profile[]): Promise<void> {
  const { db, writes, ids, removed, here } = settlement;
  const rows = await rowsUnder(
    db.profiles,
    profiles.map(({ id }) => id),
  );
  const accounts = await accountsOf(
    settlement,
    profiles.filter(({ id }) => !rows.has(id)),
  );
  const changed = new Map<string, Profile>();
  for (const profile of profiles) {
    const account = accounts.get(profile.id) ?? null;
    if (account !== null) ids.set(profile.id, account.id);
    const [fate, after] = account
      ? fateOfJoined(profile, changed.get(account.id) ?? account)
      : fateOfSame(profile, changed.get(profile.id) ?? rows.get(profile.id), here.removed);
    if (fate === 'removed') removed.add(profile.id);
    if (settle(settlement, 'profiles', fate)) changed.set(after.id, after);
  }
  if (!writes || changed.size === 0) return;
  const names = await here.names();
  const puts = [...changed.values()].map((profile) => withoutNamesOfOthers(profile, names));
  for (const profile of puts) for (const key of aliasKeysOf(profile)) names.set(key, profile.id);
  await putProfiles(db, puts);
  await unbury(settlement, [...changed.keys()]);
}

/** What is known here and what the file knows add up: days and posts that one of them alone has are kept, whichever is later. */
function fateOfSame(profile: Profile, row: unknown, tombstones: ReadonlySet<string>): [Fate, Profile] {
  const fate = fateOf(profile, row, tombstones);
  const known = fate === 'newer' || fate === 'older' ? readRow('profiles', row) : null;
  if (known === null) return [fate, profile];
  const merged = mergeProfiles(known, profile);
  if (isSameData(merged, known)) return ['older', known];
  return [fate === 'newer' ? 'newer' : 'joined', merged];
}

/** A row that is here and cannot be read stays as it is. */
function fateOf(profile: Profile, row: unknown, tombstones: ReadonlySet<string>): Fate {
  if (row === undefined) return tombstones.has(profile.id) ? 'removed' : 'new';
  const here = changedAt(row);
  const fate = here === null ? 'older' : fateBeside(here, profile);
  return fate === 'newer' && readRow('profiles', row) === null ? 'older' : fate;
}

function fateOfJoined(profile: Profile, account: Profile): [Fate, Profile] {
  const merged = mergeProfiles(account, profile);
  return [isSameData(merged, account) ? 'same' : 'joined', merged];
}

/** The profiles here that are the same accounts under other ids, by the file's ids; found by the most lasting name first. */
async function accountsOf({ db, here }: Settlement, profiles: readonly Profile[]): Promise<Map<string, Profile>> {
  if (profiles.length === 0) return new Map();
  const names = await here.names();
  const holders = profiles.map((profile) => {
    const lasting = [...profile.aliases].sort((a, b) => Number(b.kind === 'id') - Number(a.kind === 'id'));
    return { profile, ids: lasting.flatMap((alias) => names.get(aliasKey(profile.platform, alias)) ?? []) };
  });
  const wanted = new Set(holders.flatMap(({ ids }) => ids));
  const rows = await db.profiles.bulkGet([...wanted]);
  const byId = new Map(rows.flatMap((row) => readRow('profiles', row) ?? []).map((profile) => [profile.id, profile]));
  return new Map(
    holders.flatMap(({ profile, ids }) => {
      const account = ids.flatMap((id) => byId.get(id) ?? []).find((holder) => !isOtherAccount(holder, profile));
      return account ? [[profile.id, account] as const] : [];
    }),
  );
}

/** The profile without names that another one has here: a name belongs to one account at a time. */
function withoutNamesOfOthers(profile: Profile, names: ReadonlyMap<string, string>): Profile {
  const aliases = profile.aliases.filter((alias) => (names.get(aliasKey(profile.platform, alias)) ?? profile.id) === profile.id);
  return aliases.length === profile.aliases.length ? profile : { ...profile, aliases };
}
