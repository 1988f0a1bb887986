import type { PageRef } from '../../model/reading';

const handle = /^[a-z\d-]+(?:\.[a-z\d-]+)+$/i;
const did = /^did:[a-z]+:[\w.:%-]+$/;
const recordKey = /^[\w.~:-]{1,200}$/;

/** An account as addresses name it: by its handle, a host name, or by its permanent id. */
export type Actor = { kind: 'handle' | 'id'; value: string };

/** Is the text shaped like a handle: a host name, with at least one dot? */
export function isHandle(text: string): boolean {
  return handle.test(text);
}

/** The account that a link to a profile, or to something below one, names; null for all other links. */
export function actorOf(href: string): Actor | null {
  return actorNamed(partsOf(href)[0] ?? '');
}

/** The post that a link leads to, with its author; links to its likes, quotes and pictures are none. */
export function postOf(href: string): { id: string; by: Actor } | null {
  const [name = '', list, id = '', ...more] = partsOf(href);
  const by = actorNamed(name);
  return by !== null && list === 'post' && recordKey.test(id) && more.length === 0 ? { id, by } : null;
}

/**
 * Profile, post or neither, from the address alone. A profile's tabs have no address of their own; its lists of followers and follows
 * show other people, and feeds, lists and starter packs below a profile are not the profile.
 */
export function identify(url: URL): PageRef | null {
  const [name = '', list, id = ''] = partsOf(url.pathname);
  const actor = actorNamed(name);
  if (actor === null) return null;
  if (list === undefined) return { kind: 'profile', profile: { platform: 'bluesky', ...actor } };
  return list === 'post' && recordKey.test(id) ? { kind: 'post', platform: 'bluesky', id } : null;
}

/** "me" is the visitor's own profile and names nobody. */
function actorNamed(name: string): Actor | null {
  if (name.length > 200) return null;
  if (did.test(name)) return { kind: 'id', value: name };
  return isHandle(name) ? { kind: 'handle', value: name } : null;
}

/** What stands below /profile/ in a link, without an empty end; the colons of an id may be escaped. */
function partsOf(href: string): string[] {
  const below = /^(?:https:\/\/bsky\.app)?\/profile\/([^?#]*)/.exec(href)?.[1] ?? '';
  return below.replace(/%3a/gi, ':').replace(/\/$/, '').split('/');
}
