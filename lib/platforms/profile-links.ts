import type { ProfileRef } from '../model/reading';
import type { PlatformAdapter } from './adapter';
import type { Site } from './site';
import { covers } from './sites';

export type ProfileLinks = {
  /** The profile whose page, or one of whose tabs, an address is; null for all else. */
  pageOf(url: URL): ProfileRef | null;
  /** The profile whose front page a link leads to; null for links to a profile's tabs and lists, and to other networks. */
  profileAt(href: string): ProfileRef | null;
};

/** As many answers as are kept. */
const most = 1000;

/** How the addresses on a page of a network tell profiles of that network. */
export function profileLinks(site: Site, { identify }: Pick<PlatformAdapter, 'identify'>): ProfileLinks {
  const own = new Map<string, boolean>();
  /** A post links to its author several times. */
  const seen = new Map<string, ProfileRef | null>();
  const isOwn = ({ host }: URL) => {
    const known = own.get(host) ?? isOf(site, host);
    own.set(host, known);
    return known;
  };
  const pageOf = (url: URL) => {
    const page = url.protocol === 'https:' && isOwn(url) ? identify(url) : null;
    return page?.kind === 'profile' ? page.profile : null;
  };
  return {
    pageOf,
    profileAt(href) {
      const known = seen.get(href);
      if (known !== undefined) return known;
      const url = URL.canParse(href) ? new URL(href) : null;
      const profile = url && pageOf(url);
      const found = url && profile && isFront(url, profile) ? profile : null;
      if (seen.size >= most) seen.clear();
      seen.set(href, found);
      return found;
    },
  };
}

/** A network that may be anywhere mentions its accounts on other hosts by their addresses there. */
function isOf({ hosts }: Site, host: string): boolean {
  return hosts.length === 0 || hosts.some((pattern) => covers(pattern, host));
}

/** Does the address end with the account's name? The name of its instance stands in the host, and what kind of page it has before it. */
function isFront({ pathname, searchParams }: URL, { value }: ProfileRef): boolean {
  if (searchParams.get('id') === value) return true;
  const end = /(?<![^/])([^/]*)\/?$/.exec(decode(pathname))?.[1]?.replace(/^@/, '').toLowerCase() ?? '';
  const name = value.toLowerCase();
  return end !== '' && (end.endsWith(name) || name.startsWith(`${end}@`) || name.endsWith(`/${end}`));
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path).normalize('NFC');
  } catch {
    return path;
  }
}
