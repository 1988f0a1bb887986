import type { PageRef } from '../../model/reading';

/** Tabs of a profile that show its own posts and comments; what its owner alone sees (saved, upvoted, hidden) shows other people's. */
const profilePath = /^\/(?:user|u)\/([\w-]{2,20})(?:\/(?:overview|submitted|posts|comments)?)?\/?$/;
const postPath = /^\/(?:(?:r|user|u)\/[\w-]{2,30}\/)?comments\/([a-z0-9]{2,13})(?:\/[^/]*)?\/?$/;

/** Leads to whoever looks. */
const reserved = 'me';

/**
 * What a Reddit address names: `/user/name` and `/u/name`, alone or with a tab, a profile; `…/comments/<id>` a post; null for all else
 * (communities, feeds, a single comment under a post).
 */
export function identifyReddit(url: URL): PageRef | null {
  const value = profilePath.exec(url.pathname)?.[1];
  if (value !== undefined) return value === reserved ? null : { kind: 'profile', profile: { platform: 'reddit', kind: 'handle', value } };
  const id = postPath.exec(url.pathname)?.[1];
  return id === undefined ? null : { kind: 'post', platform: 'reddit', id };
}

/** Whose profile a tab's link leads to, or null; links to posts, to comments and to a profile's first page are none. */
export function handleOfTab(href: string | null): string | null {
  return /^(?:https:\/\/\w+\.reddit\.com)?\/user\/([\w-]{2,20})\/(?:submitted|comments)\/?(?:\?.*)?$/.exec(href ?? '')?.[1] ?? null;
}
