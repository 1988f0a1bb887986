import type { PlatformId } from '../model/reading';

export type Site = {
  readonly id: PlatformId;
  /** The network's own name, the same in every language. */
  readonly name: string;
  /** Match patterns of the addresses that can be a profile of this network. */
  readonly hosts: readonly string[];
  /** Addresses of a profile, by handle and by the network's own id; {} stands for it. */
  readonly profile: { readonly handle: string; readonly id?: string };
};

/** Every network, as data: manifest, settings and permission logic list them without loading an adapter. */
export const sites: readonly Site[] = [
  {
    id: 'instagram',
    name: 'Instagram',
    hosts: ['https://www.instagram.com/*'],
    profile: { handle: 'https://www.instagram.com/{}/' },
  },
  {
    id: 'tiktok',
    name: 'TikTok',
    hosts: ['https://www.tiktok.com/*'],
    profile: { handle: 'https://www.tiktok.com/@{}' },
  },
  {
    id: 'youtube',
    name: 'YouTube',
    hosts: ['https://www.youtube.com/*', 'https://m.youtube.com/*'],
    profile: { handle: 'https://www.youtube.com/@{}', id: 'https://www.youtube.com/channel/{}' },
  },
  {
    id: 'x',
    name: 'X',
    hosts: ['https://x.com/*', 'https://twitter.com/*', 'https://mobile.x.com/*', 'https://mobile.twitter.com/*'],
    profile: { handle: 'https://x.com/{}' },
  },
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

/**
 * The address of a profile: by handle, else by the network's own id where the network has such addresses, else null.
 * Whatever stands in a handle, the address stays on the network's host.
 */
export function profileAddress(platform: PlatformId, account: { handle: string | null; canonicalId: string | null }): string | null {
  const templates = sites.find((site) => site.id === platform)?.profile;
  const [template, name] = account.handle !== null ? [templates?.handle, account.handle] : [templates?.id, account.canonicalId];
  return template === undefined || name === null ? null : template.replace('{}', () => encodeURIComponent(name));
}

/** Match patterns of one network. */
export function hostsOf(id: PlatformId): string[] {
  return sites.filter((site) => site.id === id).flatMap((site) => site.hosts);
}
