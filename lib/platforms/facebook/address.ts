import type { PageRef } from '../../model/reading';

/** The profile that an address is within: by its name, or by its number where it has no name; and which part of it is shown, "" for its front. */
export type Account = { kind: 'handle' | 'id'; value: string; tab: string };

/** First path segments that are the network's own, not a name (2026); what ends in .php never is one. */
const reserved = new Set(
  `about ads adsmanager ajax api bookmarks business business_suite campaign careers checkpoint creators dating dialog directory donate
  events fundraisers games gaming groups hashtag help jobs latest legal lite live local login logout marketplace me media memories
  messages messenger news notes notifications oauth offers pages pay payments permalink photo photos places plugins policies policy
  pokes privacy professional_dashboard public recover reel reels reg requests saved search security settings share sharer shop shops
  stories story support terms tr trending video videos watch weather whitehat friends`.split(/\s+/),
);

/** Parts of a profile that stand below its header. Lists of followers and friends show other people. */
const tabs = new Set(
  `about photos photos_by photos_of videos reels reels_tab videos_tab posts mentions reviews events live shop services
  community music map`.split(/\s+/),
).add('');

const ownHost = /^(?:(?:www|web|m|[a-z]{2,3}-[a-z]{2})\.)?facebook\.com$/;
const number = /^\d{5,25}$/;

/**
 * The profile that a link leads into, or null: `/<name>`, `profile.php?id=N`, `/people/<name>/<id>`, `/pages/<name>/<id>`,
 * `/p/<name>-<id>` and `/<name>-<id>` (pages that took no name of their own), with whatever follows.
 */
export function accountAt(href: string): Account | null {
  const base = 'https://www.facebook.com';
  if (!URL.canParse(href, base)) return null;
  const { hostname, pathname, searchParams } = new URL(href, base);
  const [first = '', second = '', third = '', fourth = ''] = pathname.split('/').filter((part) => part !== '');
  if (!ownHost.test(hostname)) return null;
  const tab = (later: string): string => searchParams.get('sk') ?? later;
  if (first === 'profile.php') return byNumber(searchParams.get('id') ?? '', tab(''));
  if (first === 'people' || first === 'pages') return byNumber(third, tab(fourth));
  if (first === 'p') return byNumber(numberBehind(second), tab(third));
  const id = number.test(first) ? first : numberBehind(first);
  if (id !== '') return byNumber(id, tab(second));
  if (!/^[\w.]{2,100}$/.test(first) || first.endsWith('.php') || reserved.has(first.toLowerCase())) return null;
  return { kind: 'handle', value: first, tab: tab(second) };
}

/** A profile by the address alone; posts and all else are null, for posts' pages are not read. */
export function identify(url: URL): PageRef | null {
  const account = accountAt(url.href);
  if (account === null || !(tabs.has(account.tab) || /^(?:about|directory)_/.test(account.tab)) || isPost(url)) return null;
  return { kind: 'profile', profile: { platform: 'facebook', kind: account.kind, value: account.value } };
}

/** The number of the post that a link leads to, or null; a link to a comment below it is none. Links to a picture are none: a post has many. */
export function postAt(href: string): string | null {
  const base = 'https://www.facebook.com';
  if (!URL.canParse(href, base)) return null;
  const { hostname, pathname, searchParams } = new URL(href, base);
  if (!ownHost.test(hostname) || searchParams.has('comment_id')) return null;
  const inPath = /\/(?:posts|videos|reel|permalink)\/(?:[^/]+\/)?(pfbid\w{5,150}|\d{5,25})\/?$/.exec(pathname)?.[1];
  return inPath ?? /^(?:pfbid\w{5,150}|\d{5,25})$/.exec(searchParams.get('story_fbid') ?? '')?.[0] ?? null;
}

function isPost(url: URL): boolean {
  return postAt(url.href) !== null || /\/(?:posts|videos|photos|reel|events)\/./.test(url.pathname);
}

function byNumber(value: string, tab: string): Account | null {
  return number.test(value) ? { kind: 'id', value, tab } : null;
}

/** The number behind the name in "Some-Page-100012345678901", "" for none. */
function numberBehind(segment: string): string {
  return /-(\d{8,25})$/.exec(segment)?.[1] ?? '';
}
