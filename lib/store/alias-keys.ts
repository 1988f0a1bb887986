import type { Profile } from '../model/profile';
import type { PlatformId, ProfileRef, Reading } from '../model/reading';

/** What of a reading names its account. */
export type Named = Pick<Reading, 'platform' | 'ref' | 'handle' | 'canonicalId'>;

/** One name of an account, without its platform. */
export type Name = { kind: ProfileRef['kind']; value: string };

/** The key under which an account is found. Networks give ids in one spelling; handles and custom names they compare without case. */
export function aliasKey(platform: PlatformId, { kind, value }: Name): string {
  return `${platform}:${kind}:${kind === 'id' ? value : value.toLowerCase()}`;
}

/** Keys of all names that the profile holds now. */
export function aliasKeysOf(profile: Pick<Profile, 'platform' | 'aliases'>): string[] {
  return profile.aliases.map((alias) => aliasKey(profile.platform, alias));
}

/** The network's own id that a reading gives, or that the address did; null when neither has one. */
export function canonicalIdIn({ canonicalId, ref }: Named): string | null {
  return canonicalId ?? (ref.kind === 'id' ? ref.value : null);
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
