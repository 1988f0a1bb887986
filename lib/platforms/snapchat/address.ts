import type { PageRef } from '../../model/reading';

/** Letters, digits, periods, hyphens and underscores; 3 to 15 today, some old names are shorter or longer. `/add/` leads to `/@`. */
const profilePath = /^\/(?:@|add\/)([a-z0-9][\w.-]{0,31})\/?$/i;
const postPath = /^\/(?:@[\w.-]{1,32}\/)?spotlight\/([\w-]{8,120})\/?$/;

/**
 * What a Snapchat address names: `/@name` and `/add/name` a profile, `/spotlight/<id>` and `/@name/spotlight/<id>` a post; null for all
 * else (lenses, topics, a highlight of a profile). No profile stands at an address without either, so no name is reserved.
 */
export function identifySnapchat(url: URL): PageRef | null {
  const path = url.pathname.replace(/^\/%40/, '/@');
  const value = profilePath.exec(path)?.[1];
  if (value !== undefined) return { kind: 'profile', profile: { platform: 'snapchat', kind: 'handle', value } };
  const id = postPath.exec(path)?.[1];
  return id === undefined ? null : { kind: 'post', platform: 'snapchat', id };
}
