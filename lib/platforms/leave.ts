import type { PlatformId } from '../model/reading';
import { covers, isNamed, type Site, siteAnywhere, siteOf, sites } from './sites';

/** A content script that is registered at run time, and the pages where it runs. */
export type Registration = { id: PlatformId; matches: string[] };

/** Match patterns that the manifest lists as optional: the visitor is asked for them by a click. */
export function hostsOnClick(): string[] {
  // An instance of Mastodon can be anywhere; each is asked for by its own origin.
  return [...sites.filter((site) => site.leave === 'on-click').flatMap((site) => site.hosts), 'https://*/*'];
}

/** The match pattern of all pages on the address's host. */
export function originOf(url: URL): string {
  return `https://${url.host}/*`;
}

/**
 * The host in what a visitor typed: an address, a host, or a handle like @ada@fosstodon.org, in any case and with spaces around it.
 * null for anything else, for an address that is not secure, and for the host of a network that has a name of its own.
 */
export function instanceIn(typed: string): URL | null {
  const plain = typed.trim();
  const text = /^@?[^@/\s]+@([^@/\s]+)$/.exec(plain)?.[1] ?? plain;
  const address = /^[a-z][a-z0-9+.-]*:/i.test(text) ? text : `https://${text}`;
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  const isHost = url.protocol === 'https:' && url.port === '' && /^([a-z0-9-]+\.)+[a-z][a-z0-9-]*$/.test(url.host);
  return isHost && !isNamed(url.host) ? new URL(`https://${url.host}/`) : null;
}

/** Hosts among the granted origins that are no named network's: the instances that the visitor added, in alphabetical order. */
export function instancesIn(origins: readonly string[]): string[] {
  return origins
    .flatMap((origin) => /^https:\/\/([^*/]+)\/\*$/.exec(origin)?.[1] ?? [])
    .filter((host) => !isNamed(host))
    .sort();
}

const everywhere = ['<all_urls>', 'https://*/*'];

/** Does one of the granted origins allow every page of the match pattern? */
export function allows(origins: readonly string[], pattern: string): boolean {
  const host = pattern.slice('https://'.length, -'/*'.length);
  const secure = origins.map((origin) => origin.replace(/^\*:/, 'https:'));
  return secure.some((origin) => everywhere.includes(origin) || (origin.startsWith('https:') && covers(origin, host)));
}

/** Which granted origins must go so that none of the match patterns is allowed any more; a browser may have given leave for everything at once. */
export function originsToGiveBack(origins: readonly string[], patterns: readonly string[]): string[] {
  return origins.filter((origin) => patterns.some((pattern) => allows([origin], pattern) || allows([pattern], origin)));
}

/** Is the network read, as far as the granted origins tell? One without hosts of its own is where one instance is. */
export function isAllowed(origins: readonly string[], site: Site): boolean {
  return site.hosts.length === 0 ? instancesIn(origins).length > 0 : site.hosts.some((host) => allows(origins, host));
}

/** The match patterns of a network's pages that the granted origins allow. */
function allowedHosts(origins: readonly string[], { hosts }: Site): string[] {
  return hosts.length === 0 ? instancesIn(origins).map((host) => `https://${host}/*`) : hosts.filter((host) => allows(origins, host));
}

function allowed(origins: readonly string[], among: readonly Site[]): Registration[] {
  return among.map((site) => ({ id: site.id, matches: allowedHosts(origins, site) })).filter(({ matches }) => matches.length > 0);
}

/** The content scripts that the granted origins call for, beside those of the manifest. */
export function registrationsFor(origins: readonly string[]): Registration[] {
  return allowed(
    origins,
    sites.filter((site) => site.leave === 'on-click'),
  );
}

/** Every network's pages that the granted origins allow, those of the installation too: where readers run, and where handles may be marked. */
export function networksAllowed(origins: readonly string[]): Registration[] {
  return allowed(origins, sites);
}

export type Steps<R> = { add: R[]; change: R[]; drop: string[] };

/** What turns the registered content scripts into the wanted ones; nothing where they agree. */
export function stepsFrom<R extends { id: string; matches: readonly string[] }>(
  registered: readonly { id: string; matches: readonly string[] }[],
  wanted: readonly R[],
): Steps<R> {
  const now = new Map(registered.map(({ id, matches }) => [id, [...matches].sort().join(' ')]));
  const isOther = ({ id, matches }: R) => now.get(id) !== [...matches].sort().join(' ');
  return {
    add: wanted.filter(({ id }) => !now.has(id)),
    change: wanted.filter((registration) => now.has(registration.id) && isOther(registration)),
    drop: [...now.keys()].filter((id) => wanted.every((registration) => registration.id !== id)),
  };
}

/** The network at an address: a named one's host, or else an instance of Mastodon, the only network that may be anywhere. null for a page that is not secure. */
export function platformAt(url: URL): PlatformId | null {
  if (url.protocol !== 'https:') return null;
  return (siteOf(url) ?? siteAnywhere).id;
}

/** Is the visitor's click needed before the pages at this address are read? False for networks that are asked for at installation. */
export function needsLeave(url: URL): boolean {
  return siteOf(url)?.leave !== 'at-install';
}

/** The site whose creators the visitor could let the extension read at this address; null where it looks like none. */
export function siteToAskFor(url: URL): Site | null {
  if (url.protocol !== 'https:') return null;
  const named = siteOf(url);
  if (named !== null || url.port !== '' || isNamed(url.host)) return named;
  // Instances of Mastodon have no name in common, but their profiles' addresses have a shape.
  return /^\/(?:web\/|deck\/)?@[\w.-]+/.test(url.pathname) ? siteAnywhere : null;
}

/** What to ask for so that the page at an address can be read: its network's hosts, or its own host alone where it may be an instance. */
export function originsFor(url: URL): string[] {
  const site = siteOf(url);
  return site === null ? [originOf(url)] : [...site.hosts];
}
