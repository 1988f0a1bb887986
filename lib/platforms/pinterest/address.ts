import type { PageRef } from '../../model/reading';

/** First path segments long enough for a name that are the network's own (2026). */
const reserved = new Set(
  `_auth _tools about ads all analytics board business catalogs categories collection connect conversation convert-business create
  directory discover edit email explore following gifts homefeed idea-pin-builder ideas inbox invited join login logout messages news_hub
  notifications oauth offsite password pin pin-builder pin-creation-tool popular privacy resource search settings shop shopping signup
  source static story-pin-builder terms today topics videos`.split(/\s+/),
);

/** Letters, digits and underscores, 3 to 30 today; some old names are longer or have a hyphen. */
const username = /^[\w-]{3,60}$/;

/** Where profiles are: the site itself and its countries' parts; others (help, business, developers) hold none. */
const host = /^(?:(?:www|[a-z]{2})\.)?pinterest\.[a-z]{2,3}(?:\.[a-z]{2})?$/;

/** A profile and its tabs; one's own as others see it begins with `_profile` (2024). What else follows a name is a board. */
const profilePath = /^\/([^/]+)(?:\/_profile)?(?:\/(?:_created|_saved|_pins|_boards|_shop)?)?\/?$/;
const pinPath = /^\/pin\/(?:[^/]*--)?(\d{1,25})\/?$/;

/** The account whose profile, or one of whose tabs, a path leads to; null for all else. */
export function usernameIn(path: string): string | null {
  const name = profilePath.exec(path)?.[1] ?? '';
  return username.test(name) && !reserved.has(name.toLowerCase()) ? name : null;
}

/** The account that a tab's link leads to; null for a link to a profile's front or elsewhere. */
export function usernameOfTab(href: string | null): string | null {
  const path = href?.replace(/^https:\/\/[^/]*/, '').replace(/[?#].*/s, '') ?? '';
  return /\/_\w+\/?$/.test(path) ? usernameIn(path) : null;
}

/**
 * What a Pinterest address names: `/name`, alone or with a tab, a profile; `/pin/<id>` a post; null for all else (boards, ideas, feeds).
 */
export function identifyPinterest(url: URL): PageRef | null {
  if (!host.test(url.hostname)) return null;
  const id = pinPath.exec(url.pathname)?.[1];
  if (id !== undefined) return { kind: 'post', platform: 'pinterest', id };
  const value = usernameIn(url.pathname);
  return value === null ? null : { kind: 'profile', profile: { platform: 'pinterest', kind: 'handle', value } };
}
