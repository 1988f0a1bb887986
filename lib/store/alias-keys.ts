import { aliasKey, type Name } from '../model/alias-key';
import type { Profile } from '../model/profile';
import type { Reading } from '../model/reading';

/** What of a reading names its account. */
export type Named = Pick<Reading, 'platform' | 'ref' | 'handle' | 'canonicalId'>;

/** Keys of all names that the profile holds now. */
export function aliasKeysOf(profile: Pick<Profile, 'platform' | 'aliases'>): string[] {
  return profile.aliases.map((alias) => aliasKey(profile.platform, alias));
}

/** The network's own id that a reading gives, or that the address did; null when neither has one. */
export function canonicalIdIn({ canonicalId, ref }: Named): string | null {
  return canonicalId ?? (ref.kind === 'id' ? ref.value : null);
}

/** Two accounts when both have an id of the network and the ids differ, whatever they are called. */
export function isOtherAccount(one: { canonicalId: string | null }, other: { canonicalId: string | null }): boolean {
  return one.canonicalId !== null && other.canonicalId !== null && one.canonicalId !== other.canonicalId;
}

/** Every name that a reading gives its account, the most lasting first, each once. */
export function namesIn(reading: Named): Name[] {
  const id = canonicalIdIn(reading);
  const names: Name[] = [
    ...(id === null ? [] : [{ kind: 'id' as const, value: id }]),
    ...(reading.handle === null ? [] : [{ kind: 'handle' as const, value: reading.handle }]),
    { kind: reading.ref.kind, value: reading.ref.value },
  ];
  const byKey = new Map<string, Name>();
  for (const name of names) {
    const key = aliasKey(reading.platform, name);
    if (!byKey.has(key)) byKey.set(key, name);
  }
  return [...byKey.values()];
}
