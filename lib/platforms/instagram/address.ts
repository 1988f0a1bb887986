import type { PageRef } from '../../model/reading';

/** First path segments that are the network's own, not a handle (2026). */
const reserved = new Set(
  `about accounts api archive challenge create developer developers direct directory emails explore graphql legal nametag
  notifications p press reel reels session stories threads tv web your_activity`.split(/\s+/),
);

/** What may follow a handle while the profile stays on screen; followers and following open a dialog over it. */
const tabs = new Set(['', 'reels', 'tagged', 'saved', 'followers', 'following', 'reposts', 'channel', 'guides', 'feed']);

const handle = /^[\w.]{1,30}$/;
const postPath = /^\/(?:([\w.]{1,30})\/)?(?:p|reel|reels|tv)\/([\w-]+)\/?$/;

/** Is the text shaped like a handle: letters, digits, dots and underscores, at most 30? */
export function isHandle(text: string): boolean {
  return handle.test(text);
}

/** The post that a path leads to, with its author where the path tells (since about 2024), or null. */
export function postOf(path: string): { id: string; by: string | null } | null {
  const found = postPath.exec(path);
  return found?.[2] === undefined ? null : { id: found[2], by: found[1] ?? null };
}

/** The path of an address within the network, which may be written in full (2021). */
export function pathIn(href: string | null | undefined): string {
  return (href ?? '').replace(/^https?:\/\/[^/]+/, '').replace(/[?#].*/s, '');
}

/** The handle that a path within the network starts with, or null. */
export function handleOf(path: string): string | null {
  const first = path.split('/')[1] ?? '';
  return isHandle(first) && !reserved.has(first.toLowerCase()) ? first : null;
}

/** Profile, post or neither, from the address alone. */
export function identify(url: URL): PageRef | null {
  const post = postOf(url.pathname);
  if (post !== null) return { kind: 'post', platform: 'instagram', id: post.id };
  const value = handleOf(url.pathname);
  const [tab = '', ...more] = url.pathname.split('/').slice(2);
  if (value === null || !tabs.has(tab) || more.some((part) => part !== '' && part !== 'mutualOnly')) return null;
  return { kind: 'profile', profile: { platform: 'instagram', kind: 'handle', value } };
}
