import type { PageRef } from '../../model/reading';

/** `@name` or `@name@host`, after the prefix of the advanced interface (/deck, since 4.0) or of the one before 4.0 (/web). */
const start = /^(?:\/(?:web|deck))?\/@(\w(?:[\w.-]{0,98}\w)?)(?:@((?:[a-z0-9-]+\.)+[a-z][a-z0-9-]*))?(?=\/|$)/i;

/** What may follow a name while the profile stays on screen. Lists of followers show other people, and since 4.6 (2026) no profile. */
const tab = /^(?:\/(?:with_replies|media|featured|tagged\/[^/]+))?\/?$/;

/** An account by its one name everywhere, "name@host", also where it is at home; `rest` is what follows it in the path. */
export type Place = { account: string; isLocal: boolean; rest: string };

/** The account that a path on an instance begins with, or null. */
function placeOf(path: string, host: string): Place | null {
  const plain = path.replace(/%40/gi, '@');
  const [whole, name, at = host] = start.exec(plain) ?? [];
  if (whole === undefined || name === undefined) return null;
  const home = at.toLowerCase();
  return { account: `${name}@${home}`, isLocal: home === host, rest: plain.slice(whole.length) };
}

/** The account that a link of the page leads to; null for one that leads to another site. */
export function linkedPlace(link: Element, doc: Document): Place | null {
  const page = hostOf(doc);
  const [, host = page, path = ''] = /^(?:https?:\/\/([^/]+))?(\/[^?#]*)/.exec(link.getAttribute('href') ?? '') ?? [];
  // Pages drawn by the server (before 4.0) call the lists of an account /users/name/followers.
  return host === page ? placeOf(path.replace(/^\/users\/(?=\w+\/follow)/, '/@'), page) : null;
}

/** The host that a document is from, "" where it does not know. */
export function hostOf(doc: Document): string {
  return /^https?:\/\/([^/?#]+)/.exec(doc.URL)?.[1]?.toLowerCase() ?? '';
}

/** What an address means on any instance: `/@name`, `/@name@host` and their tabs a profile, `/@name/<number>` a post; null for all else. */
export function identifyMastodon(url: URL): PageRef | null {
  const place = placeOf(url.pathname, url.host);
  if (place === null) return null;
  if (tab.test(place.rest)) return { kind: 'profile', profile: { platform: 'mastodon', kind: 'handle', value: place.account } };
  const post = postIn(place);
  return post === null ? null : { kind: 'post', platform: 'mastodon', id: post };
}

/** The post that an account's link or address leads to, or null. Its number is the instance's own. */
export function postIn({ rest }: Place): string | null {
  return /^\/(\d{1,25})\/?$/.exec(rest)?.[1] ?? null;
}
