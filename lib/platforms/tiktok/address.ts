import type { PageRef } from '../../model/reading';

/** Letters, digits, underscores and periods; TikTok allows 24 today, some old accounts have more. */
const profilePath = /^\/@([\w.]{1,40})\/?$/;
const postPath = /^\/@[\w.]{0,40}\/(?:video|photo)\/(\d{1,25})\/?$/;

/**
 * What a TikTok address names: `/@handle` a profile, `/@handle/video/<id>` and `/@handle/photo/<id>` a post; null for all else
 * (`/@handle/live`, collections, playlists, feeds). No profile stands at an address without @, so no name is reserved.
 */
export function identifyTikTok(url: URL): PageRef | null {
  const path = url.pathname.replace(/^\/%40/, '/@');
  const handle = profilePath.exec(path)?.[1];
  if (handle !== undefined) return { kind: 'profile', profile: { platform: 'tiktok', kind: 'handle', value: handle } };
  const post = postPath.exec(path)?.[1];
  return post === undefined ? null : { kind: 'post', platform: 'tiktok', id: post };
}
