import type { PlatformAdapter } from './adapter';
import { instagram } from './instagram/adapter';
import { siteOf } from './sites';
import { tiktok } from './tiktok/adapter';
import { x } from './x/adapter';
import { youtube } from './youtube/adapter';

/** Every adapter, one per network of sites.ts. */
export const adapters: readonly PlatformAdapter[] = [instagram, tiktok, youtube, x];

/** The adapter for the network that an address belongs to, or null. */
export function adapterFor(url: URL): PlatformAdapter | null {
  const site = siteOf(url);
  return adapters.find((adapter) => adapter.id === site?.id) ?? null;
}
