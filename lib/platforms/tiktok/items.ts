import { parseCount } from '../../counts/parse';
import type { Item } from '../../model/reading';
import { textOf, wordsIn } from '../dom';

export const tile = '[data-e2e="user-post-item"]';

/** What TikTok adds to the words in a picture's description (2025-26). */
const credits = / created by .{1,300} with .*/s;

/** As many posts as a profile keeps; the newest stand first. */
const most = 200;

const postLink = /\/@([^/?#]*)\/(?:video|photo)\/(\d{1,25})(?:[/?#]|$)/;

/** TikTok opened as musical.ly in 2014; the number of an older date is no date. */
const opened = Date.UTC(2014, 0) / 1000;
const farFuture = Date.UTC(2100, 0) / 1000;

/** The posts of the grid in its order, with views where their tile shows them. Each post once. */
export function readItems(root: ParentNode, lang: string): Item[] {
  const items = new Map<string, Item>();
  for (const box of root.querySelectorAll(tile)) {
    if (items.size >= most) break;
    const item = readTile(box, lang);
    if (item !== null && !items.has(item.id)) items.set(item.id, item);
  }
  return [...items.values()];
}

/** Addresses of the grid's posts, as the page writes them. */
export function tileLinks(root: ParentNode): string[] {
  return [...root.querySelectorAll(`${tile} a[href*="/video/"], ${tile} a[href*="/photo/"]`)].map(
    (link) => link.getAttribute('href') ?? '',
  );
}

/** Handle of a post's author, from its address; null where the address names none. */
export function postAuthor(href: string): string | null {
  return postLink.exec(href)?.[1]?.toLowerCase() || null;
}

/**
 * When the post was made: the upper 32 bits of a TikTok id are the second since 1970 in which the upload began (well known from
 * public research, checked against the createTime of a page: five seconds apart). null for an id of another kind.
 */
export function dateOfId(id: string): string | null {
  const seconds = Number(BigInt(id) >> 32n);
  return seconds >= opened && seconds < farFuture ? new Date(seconds * 1000).toISOString() : null;
}

function readTile(box: Element, lang: string): Item | null {
  const href = box.querySelector('a[href*="/video/"], a[href*="/photo/"]')?.getAttribute('href') ?? '';
  const id = postLink.exec(href)?.[2];
  if (id === undefined || href.length > 2000) return null;
  const shown = box.querySelector('[data-e2e="video-views"]');
  return {
    id,
    href,
    by: postAuthor(href),
    pinned: box.querySelector('[data-e2e="video-card-badge"]') !== null,
    date: dateOfId(id),
    age: null,
    caption: wordsIn(box.querySelector('img')?.alt.replace(credits, '')),
    views: shown === null ? { value: null, why: 'absent' } : parseCount(textOf(shown), { lang, notation: 'latin', from: 'text' }),
  };
}
