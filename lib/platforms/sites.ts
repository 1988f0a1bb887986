import type { PlatformId } from '../model/reading';

export type Site = {
  readonly id: PlatformId;
  /** The network's own name, the same in every language. */
  readonly name: string;
  /** Match patterns of the addresses that can be a profile of this network. */
  readonly hosts: readonly string[];
};

/** Every network, as data: manifest, settings and permission logic list them without loading an adapter. */
export const sites: readonly Site[] = [
  { id: 'instagram', name: 'Instagram', hosts: ['https://www.instagram.com/*'] },
  { id: 'tiktok', name: 'TikTok', hosts: ['https://www.tiktok.com/*'] },
  { id: 'youtube', name: 'YouTube', hosts: ['https://www.youtube.com/*', 'https://m.youtube.com/*'] },
  { id: 'x', name: 'X', hosts: ['https://x.com/*', 'https://twitter.com/*', 'https://mobile.x.com/*', 'https://mobile.twitter.com/*'] },
];

/** Host permissions that the manifest asks for at installation. */
export function hostsAtInstall(): string[] {
  return sites.flatMap((site) => site.hosts);
}

/** The network's own name for its id. */
export function siteName(id: PlatformId): string {
  return sites.find((site) => site.id === id)?.name ?? id;
}

/** The site that an address belongs to, or null. Compares host names only. */
export function siteOf(url: URL): Site | null {
  return sites.find((site) => site.hosts.some((pattern) => new URL(pattern.replace('/*', '/')).host === url.host)) ?? null;
}
