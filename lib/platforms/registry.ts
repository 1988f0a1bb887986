import type { PlatformAdapter } from './adapter';
import { instagram } from './instagram/adapter';
import { siteOf } from './sites';
import { x } from './x/adapter';

/** Every adapter, one per network of sites.ts. */
export const adapters: readonly PlatformAdapter[] = [instagram, x];

/** The adapter for the network that an address belongs to, or null. */
export function adapterFor(url: URL): PlatformAdapter | null {
  const site = siteOf(url);
  return adapters.find((adapter) => adapter.id === site?.id) ?? null;
}
