import type { PageRef } from '../../model/reading';

/** A profile or one of its tabs; @ may be escaped. No profile stands at an address without @, so no name is reserved. */
const profilePath = /^\/(?:@|%40)([\w.]{1,30})(?:\/(replies|media|reposts))?\/?$/i;
const postPath = /^\/(?:@|%40)([\w.]{1,30})\/post\/([\w-]{1,200})(?:\/|$)/i;
/** Links to posts as the app shared them (2023-24) name no author. */
const shortPath = /^\/t\/([\w-]{1,200})\/?$/;

/** The handle that a link to a profile or one of its tabs names, or null. */
export function handleOf(href: string): string | null {
  return profilePath.exec(pathOf(href))?.[1] ?? null;
}

/** The post that a link leads to and its author, or null. */
export function postOf(href: string): { id: string; by: string } | null {
  const [, by, id] = postPath.exec(pathOf(href)) ?? [];
  return by === undefined || id === undefined ? null : { id, by };
}

/** Profile, post or neither, from the address alone. */
export function identify(url: URL): PageRef | null {
  const value = handleOf(url.pathname);
  if (value !== null) return { kind: 'profile', profile: { platform: 'threads', kind: 'handle', value } };
  const id = postOf(url.pathname)?.id ?? shortPath.exec(url.pathname)?.[1];
  return id === undefined ? null : { kind: 'post', platform: 'threads', id };
}

function pathOf(href: string): string {
  return href.replace(/^https?:\/\/[^/]+/, '').replace(/[?#].*/s, '');
}
