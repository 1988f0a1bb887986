import type { PlatformAdapter } from './adapter';
import { bluesky } from './bluesky/adapter';
import { facebook } from './facebook/adapter';
import { instagram } from './instagram/adapter';
import { linkedin } from './linkedin/adapter';
import { mastodon } from './mastodon/adapter';
import { pinterest } from './pinterest/adapter';
import { reddit } from './reddit/adapter';
import { siteAnywhere, siteOf } from './sites';
import { snapchat } from './snapchat/adapter';
import { telegram } from './telegram/adapter';
import { threads } from './threads/adapter';
import { tiktok } from './tiktok/adapter';
import { twitch } from './twitch/adapter';
import { x } from './x/adapter';
import { youtube } from './youtube/adapter';

/** Every adapter, one per network of sites.ts. */
export const adapters: readonly PlatformAdapter[] = [
  instagram,
  tiktok,
  youtube,
  x,
  facebook,
  linkedin,
  threads,
  bluesky,
  telegram,
  mastodon,
  twitch,
  reddit,
  snapchat,
  pinterest,
];

/** The adapter for the network that an address belongs to, or null. Networks without a host of their own know an address by its path. */
export function adapterFor(url: URL): PlatformAdapter | null {
  const site = siteOf(url) ?? siteAnywhere;
  const adapter = adapters.find(({ id }) => id === site.id) ?? null;
  return site === siteAnywhere && adapter?.identify(url) === null ? null : adapter;
}
