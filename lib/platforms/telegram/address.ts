import type { PageRef } from '../../model/reading';

/** Letters, digits and underscores, a letter first: 5 to 32 of them, 4 for names bought at auction (since 2022). */
const name = /^[a-z]\w{3,31}$/i;

/** First path segments long enough for a name that are the network's own (2026). Shorter ones, such as c, iv, bg and nft, are no names. */
const reserved = new Set(
  `addemoji addlist addstickers addtheme auction blog boost call confirmphone contact giftcode invoice joinchat login msg_url newbot
  privacy proxy setlanguage share socks stars stickers telegrampassport theme`.split(/\s+/),
);

/** The name that a path's segment is, or null. */
export function nameOf(segment: string | undefined): string | null {
  return segment !== undefined && name.test(segment) && !reserved.has(segment.toLowerCase()) ? segment : null;
}

/** The post that an address or "name/number" leads to and the channel that it stands in, or null. */
export function postOf(address: string): { id: string; by: string; path: string } | null {
  const path = address.replace(/^(?:https?:)?\/\/(?:t|telegram)\.me\/(?:s\/)?/, '').replace(/[?#].*/s, '');
  const [first, number = '', ...more] = path.split('/');
  const by = nameOf(first);
  // Channels count their posts each for itself, so that a number names no post without the channel.
  return by !== null && /^\d{1,12}$/.test(number) && more.length === 0 ? { id: path.toLowerCase(), by, path } : null;
}

/**
 * What a Telegram address names: `/name` a channel, group or person, `/s/name` the preview of a channel, which stays that when
 * a post is named too (`/s/name/12` scrolls to it); `/name/12` is the page of one post. null for all else.
 */
export function identifyTelegram(url: URL): PageRef | null {
  const parts = url.pathname.split('/').filter((part) => part !== '');
  const isPreview = parts[0] === 's';
  const [first, number, ...more] = isPreview ? parts.slice(1) : parts;
  const value = nameOf(first);
  if (value === null || more.length > 0) return null;
  const post = number === undefined ? null : postOf(`${value}/${number}`);
  if (number !== undefined && post === null) return null;
  if (post !== null && !isPreview) return { kind: 'post', platform: 'telegram', id: post.id };
  return { kind: 'profile', profile: { platform: 'telegram', kind: 'handle', value } };
}
