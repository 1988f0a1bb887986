import type { PlatformId } from '../model/reading';
import { blueskySite } from './bluesky/site';
import { facebookSite } from './facebook/site';
import { instagramSite } from './instagram/site';
import { linkedinSite } from './linkedin/site';
import { mastodonSite } from './mastodon/site';
import { pinterestSite } from './pinterest/site';
import { redditSite } from './reddit/site';
import type { Site } from './site';
import { snapchatSite } from './snapchat/site';
import { telegramSite } from './telegram/site';
import { threadsSite } from './threads/site';
import { tiktokSite } from './tiktok/site';
import { twitchSite } from './twitch/site';
import { xSite } from './x/site';
import { youtubeSite } from './youtube/site';

export type { Site } from './site';

/** What of an account its address is made of. */
type Account = { handle: string | null; canonicalId: string | null };

/** Every network, as data: manifest, settings and permission logic list them without loading an adapter. In this order they are listed. */
export const sites: readonly Site[] = [
  instagramSite,
  tiktokSite,
  youtubeSite,
  xSite,
  threadsSite,
  blueskySite,
  facebookSite,
  linkedinSite,
  twitchSite,
  telegramSite,
  mastodonSite,
  redditSite,
  snapchatSite,
  pinterestSite,
];

/** The network that has no host of its own and may be anywhere. */
export const siteAnywhere: Site = mastodonSite;

/** Host permissions that the manifest asks for at installation. */
export function hostsAtInstall(): string[] {
  return sites.filter((site) => site.leave === 'at-install').flatMap((site) => site.hosts);
}

/** The network's own name for its id; what is no id of ours, as it is. */
export function siteName(id: string): string {
  return siteWith(id)?.name ?? id;
}

/** The site that an address belongs to, or null; an instance of Mastodon can be anywhere and is none here. Compares host names only. */
export function siteOf(url: URL): Site | null {
  return sites.find((site) => site.hosts.some((pattern) => covers(pattern, url.host))) ?? null;
}

/** Is a host, or every host that a pattern's host stands for ("*.linkedin.com"), one that the match pattern takes in? */
export function covers(pattern: string, host: string): boolean {
  const own = pattern.slice('https://'.length, -'/*'.length);
  if (own === host) return true;
  return own.startsWith('*.') && `.${host.replace(/^\*\./, '')}`.endsWith(own.slice(1));
}

/** Does the host belong to a network that has a name of its own, whatever part of it? Its own parts are no instances of another network. */
export function isNamed(host: string): boolean {
  const bases = sites.flatMap((site) => site.hosts.map((pattern) => pattern.slice('https://'.length, -'/*'.length)));
  return bases.map((base) => base.replace(/^(?:\*|www|m|mobile|old|new|sh)\./, '')).some((base) => `.${host}`.endsWith(`.${base}`));
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

function siteWith(id: string): Site | undefined {
  return sites.find((site) => site.id === id);
}
