import type { PageRef, ProfileRef } from '../../model/reading';

/** The last part is a tab of the channel; `/live` is none: it leads to the running broadcast. */
const profilePath =
  /^\/(?:@([\p{L}\p{M}\p{N}_.·-]{1,100})|channel\/(UC[\w-]{22})|(?:c|user)\/([^/]{1,100}))(?:\/(?!live\b)[a-z]{1,20})?\/?$/u;
const postPath = /^\/(?:shorts|live)\/([\w-]{11})\/?$/;

/**
 * What a YouTube address names: `/@handle` (letters of any script, percent-encoded or not), `/channel/UC…`, `/c/name` and
 * `/user/name`, each alone or with a tab, a profile; `/watch?v=`, `/shorts/<id>` and `/live/<id>` a post; null for all else.
 */
export function identifyYouTube(url: URL): PageRef | null {
  const path = decode(url.pathname);
  if (path === null) return null;
  const profile = profileAt(path);
  if (profile !== null) return { kind: 'profile', profile };
  const id = postPath.exec(path)?.[1] ?? (path === '/watch' ? /^[\w-]{11}$/.exec(url.searchParams.get('v') ?? '')?.[0] : undefined);
  return id === undefined ? null : { kind: 'post', platform: 'youtube', id };
}

/** A handle in one form of its letters, without @ and without the direction marks that pages in Arabic or Hebrew put around it. */
export function plainHandle(text: string): string | null {
  const plain = text
    .replace(/\p{Cf}/gu, '')
    .trim()
    .normalize('NFC');
  return /^@[\p{L}\p{M}\p{N}_.·-]{1,100}$/u.test(plain) ? plain.slice(1) : null;
}

/** The channel handle that a link leads to, or null. */
export function handleOfLink(href: string | null): string | null {
  const path = /^(?:https?:\/\/(?:www|m)\.youtube\.com)?(\/@[^/?#]+)/.exec(href ?? '')?.[1];
  return path === undefined ? null : plainHandle((decode(path) ?? '').slice(1));
}

function profileAt(path: string): ProfileRef | null {
  const [, handle, id, legacy] = profilePath.exec(path) ?? [];
  const value = handle?.normalize('NFC') ?? id ?? legacy;
  return value === undefined ? null : { platform: 'youtube', kind: handle ? 'handle' : id ? 'id' : 'legacy', value };
}

function decode(path: string): string | null {
  try {
    return decodeURIComponent(path);
  } catch {
    return null;
  }
}
