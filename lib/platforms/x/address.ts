import type { PageRef } from '../../model/reading';

/** First path segments that are the network's own, not a handle (2026). */
const reserved = new Set(
  `about account bookmarks communities compose download explore hashtag home i intent jobs lists login logout messages
  notifications premium privacy search settings share signup tos`.split(/\s+/),
);

/** What may follow a handle while the profile stays on screen. Its lists of followers show other people and no counts. */
const tabs = new Set(['', 'with_replies', 'highlights', 'articles', 'media', 'likes', 'affiliates']);

const handle = /^\w{1,15}$/;

/** The handle that a path within the network starts with, or null. */
export function handleOf(path: string): string | null {
  const first = path.split(/[/?#]/)[1] ?? '';
  return handle.test(first) && !reserved.has(first.toLowerCase()) ? first : null;
}

/** The post that a link leads to and its author, or null; links to a post's pictures, likes and figures are none. */
export function postOf(href: string): { id: string; by: string } | null {
  const [, by, id] = /^(?:https?:\/\/[^/]+)?\/(\w{1,15})\/status\/(\d{1,30})\/?(?:[?#].*)?$/.exec(href) ?? [];
  return by === undefined || id === undefined ? null : { id, by };
}

/** Profile, post or neither, from the address alone. */
export function identify(url: URL): PageRef | null {
  const value = handleOf(url.pathname);
  const [tab = '', ...more] = url.pathname.split('/').slice(2);
  const id = tab === 'status' ? /^\d{1,30}$/.exec(more[0] ?? '')?.[0] : undefined;
  if (value === null) return null;
  if (id !== undefined) return { kind: 'post', platform: 'x', id };
  const known = tabs.has(tab) && more.every((part) => part === '');
  return known ? { kind: 'profile', profile: { platform: 'x', kind: 'handle', value } } : null;
}
