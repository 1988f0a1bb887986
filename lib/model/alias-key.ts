import type { PlatformId, ProfileRef } from './reading';

/** One name of an account, without its platform. */
export type Name = Pick<ProfileRef, 'kind' | 'value'>;

/** The key under which an account is found. Networks give ids in one spelling; handles and custom names they compare without case. */
export function aliasKey(platform: PlatformId, { kind, value }: Name): string {
  return `${platform}:${kind}:${kind === 'id' ? value : value.toLowerCase()}`;
}
