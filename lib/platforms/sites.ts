import type { PlatformId } from '../model/reading';

/** What of an account its address is made of. */
type Account = { handle: string | null; canonicalId: string | null };

export type Site = {
  readonly id: PlatformId;
  /** The network's own name, the same in every language. */
  readonly name: string;
  /** When the visitor is asked for leave to read its pages: at installation, or by a click later. */
  readonly leave: 'at-install' | 'on-click';
  /** Match patterns of the addresses that can be a profile of this network; none where every instance has an address of its own. */
  readonly hosts: readonly string[];
  /** Where the network begins; null where there is no one such place. */
  readonly home: string | null;
  /** Addresses of a profile, by handle and by the network's own id; {} stands for it, {host} for what follows the last @ in it. */
  readonly profile: { readonly handle?: string; readonly id?: string };
};

/** Every network, as data: manifest, settings and permission logic list them without loading an adapter. */
export const sites: readonly Site[] = [
  {
    id: 'instagram',
    name: 'Instagram',
    leave: 'at-install',
    hosts: ['https://www.instagram.com/*'],
    home: 'https://www.instagram.com',
    profile: { handle: 'https://www.instagram.com/{}/' },
  },
  {
    id: 'tiktok',
    name: 'TikTok',
    leave: 'at-install',
    hosts: ['https://www.tiktok.com/*'],
    home: 'https://www.tiktok.com',
    profile: { handle: 'https://www.tiktok.com/@{}' },
  },
  {
    id: 'youtube',
    name: 'YouTube',
    leave: 'at-install',
    hosts: ['https://www.youtube.com/*', 'https://m.youtube.com/*'],
    home: 'https://www.youtube.com',
    profile: { handle: 'https://www.youtube.com/@{}', id: 'https://www.youtube.com/channel/{}' },
  },
  {
    id: 'x',
    name: 'X',
    leave: 'at-install',
    hosts: ['https://x.com/*', 'https://twitter.com/*', 'https://mobile.x.com/*', 'https://mobile.twitter.com/*'],
    home: 'https://x.com',
    profile: { handle: 'https://x.com/{}' },
  },
  {
    id: 'threads',
    name: 'Threads',
    leave: 'on-click',
    hosts: ['https://www.threads.com/*', 'https://www.threads.net/*'],
    home: 'https://www.threads.com',
    profile: { handle: 'https://www.threads.com/@{}' },
  },
  {
    id: 'bluesky',
    name: 'Bluesky',
    leave: 'on-click',
    hosts: ['https://bsky.app/*'],
    home: 'https://bsky.app',
    profile: { handle: 'https://bsky.app/profile/{}', id: 'https://bsky.app/profile/{}' },
  },
  {
    id: 'facebook',
    name: 'Facebook',
    leave: 'on-click',
    hosts: ['https://*.facebook.com/*'],
    home: 'https://www.facebook.com',
    profile: { handle: 'https://www.facebook.com/{}', id: 'https://www.facebook.com/profile.php?id={}' },
  },
  {
    id: 'linkedin',
    name: 'LinkedIn',
    leave: 'on-click',
    hosts: ['https://*.linkedin.com/*'],
    home: 'https://www.linkedin.com',
    // The id is the path, "in/name" or "company/name": people and companies may have the same name.
    profile: { id: 'https://www.linkedin.com/{}/' },
  },
  {
    id: 'twitch',
    name: 'Twitch',
    leave: 'on-click',
    hosts: ['https://www.twitch.tv/*', 'https://m.twitch.tv/*'],
    home: 'https://www.twitch.tv',
    profile: { handle: 'https://www.twitch.tv/{}' },
  },
  {
    id: 'telegram',
    name: 'Telegram',
    leave: 'on-click',
    hosts: ['https://t.me/*', 'https://telegram.me/*'],
    home: 'https://telegram.org',
    profile: { handle: 'https://t.me/{}' },
  },
  {
    id: 'mastodon',
    name: 'Mastodon',
    leave: 'on-click',
    hosts: [],
    home: null,
    // The handle has its instance in it: "name@mastodon.social".
    profile: { handle: 'https://{host}/@{}' },
  },
  {
    id: 'reddit',
    name: 'Reddit',
    leave: 'on-click',
    hosts: ['https://www.reddit.com/*', 'https://old.reddit.com/*', 'https://sh.reddit.com/*', 'https://new.reddit.com/*'],
    home: 'https://www.reddit.com',
    profile: { handle: 'https://www.reddit.com/user/{}/' },
  },
  {
    id: 'snapchat',
    name: 'Snapchat',
    leave: 'on-click',
    hosts: ['https://www.snapchat.com/*'],
    home: 'https://www.snapchat.com',
    profile: { handle: 'https://www.snapchat.com/@{}' },
  },
];

/** Host permissions that the manifest asks for at installation. */
export function hostsAtInstall(): string[] {
  return sites.filter((site) => site.leave === 'at-install').flatMap((site) => site.hosts);
}

/** The network's own name for its id. */
export function siteName(id: PlatformId): string {
  return siteWith(id)?.name ?? id;
}

/** The site that an address belongs to, or null; an instance of Mastodon can be anywhere and is none here. Compares host names only. */
export function siteOf(url: URL): Site | null {
  return sites.find((site) => site.hosts.some((pattern) => covers(pattern, url))) ?? null;
}

/** Is the address on the host of a match pattern, which may be all hosts below a name ("https://*.linkedin.com/*")? */
function covers(pattern: string, url: URL): boolean {
  const host = pattern.slice('https://'.length, -'/*'.length);
  return host.startsWith('*.') ? `.${url.host}`.endsWith(host.slice(1)) : host === url.host;
}

const instanceHost = /^[a-z0-9-]+(\.[a-z0-9-]+)+$/i;

/**
 * The address of a profile: by handle, else by the network's own id, where the network has such addresses, else null.
 * Whatever stands in a handle, the address stays on the network's host.
 */
export function profileAddress(platform: PlatformId, account: Account): string | null {
  const { handle, id } = siteWith(platform)?.profile ?? {};
  if (handle !== undefined && account.handle !== null) return fillIn(handle, account.handle);
  return id !== undefined && account.canonicalId !== null ? fillIn(id, account.canonicalId) : null;
}

function fillIn(template: string, name: string): string | null {
  if (!template.includes('{host}')) return template.replace('{}', () => name.split('/').map(encodeURIComponent).join('/'));
  const at = name.lastIndexOf('@');
  const host = name.slice(at + 1);
  if (at < 1 || !instanceHost.test(host)) return null;
  return template.replace('{host}', host).replace('{}', () => encodeURIComponent(name.slice(0, at)));
}

/** Match patterns of one network. */
export function hostsOf(id: PlatformId): string[] {
  return [...(siteWith(id)?.hosts ?? [])];
}

function siteWith(id: PlatformId): Site | undefined {
  return sites.find((site) => site.id === id);
}
