import { type CountContext, parseCount } from '../../counts/parse';
import type { Count } from '../../model/count';
import type { Item } from '../../model/reading';
import { clip, textOf, wordsIn } from '../dom';
import { pathIn, postOf } from './address';

const tileLinks = 'main a[href*="/p/"], main a[href*="/reel/"], main a[href*="/tv/"]';

/** The pin's drawing since 2022, and its label where the drawing is another. */
const pin = 'path[d^="m22.707 7.583"], svg[aria-label*="inned" i]';

/** A picture's description is the caption, or where there is none Instagram's own, which begins in English in every language (2021-26). */
const generated = /^Photo (?:shared )?by [^@].*/s;

/** A page that somebody scrolled through for an hour is not read to its end. */
const mostItems = 1000;

type Tile = { link: Element; href: string; id: string; by: string | null };

/** The posts of the grid in the page's order, with the counts that stand on the tiles now: likes and comments only under the pointer. */
export function readGrid(doc: Document, context: Omit<CountContext, 'from'>): Item[] {
  return tilesOf(doc).map(({ link, href, id, by }) => ({
    id,
    href,
    by,
    pinned: link.querySelector(pin) !== null,
    date: null,
    age: null,
    caption: wordsIn(link.querySelector('img')?.alt.replace(generated, '')),
    ...viewsOn(link, context),
    ...countsUnderPointer(link, context),
  }));
}

/** The profile's own tiles; pointing at one makes its likes and comments appear. */
export function ownTiles(doc: Document, handle: string): Element[] {
  return tilesOf(doc)
    .filter(({ by }) => by === null || by.toLowerCase() === handle.toLowerCase())
    .map(({ link }) => link);
}

/** Are there posts at all? A private profile shows none. */
export function hasTiles(doc: Document): boolean {
  return tilesOf(doc).length > 0;
}

/** Until 2024 a tile did not say whose it is; on the tabs that hold other people's posts such a tile is left out. */
function tilesOf(doc: Document): Tile[] {
  const othersTab = doc.querySelector('main [role="tablist"] a[aria-selected="true"]:is([href$="/tagged/"], [href$="/saved/"])') !== null;
  const tiles = new Map<string, Tile>();
  for (const link of doc.querySelectorAll(tileLinks)) {
    const href = link.getAttribute('href') ?? '';
    const post = postOf(pathIn(href));
    if (post === null || tiles.has(post.id) || link.closest('header') !== null || (post.by === null && othersTab)) continue;
    if (tiles.size === mostItems) break;
    tiles.set(post.id, { link, href: clip(href, 2000) ?? '', ...post });
  }
  return [...tiles.values()];
}

/** The reels tab writes each reel's views on its tile, outside the list that the pointer brings; a number with words beside it is another. */
function viewsOn(link: Element, context: Omit<CountContext, 'from'>): Pick<Item, 'views'> {
  for (const span of link.querySelectorAll('span')) {
    if (span.children.length > 0 || span.closest('ul') !== null || !/\p{Nd}/u.test(span.textContent ?? '')) continue;
    const words = [...(span.parentNode?.childNodes ?? [])].filter((part) => part !== span && part.nodeName.toLowerCase() !== 'svg');
    if (words.every((part) => !part.textContent?.trim())) return { views: parseCount(textOf(span), { ...context, from: 'text' }) };
  }
  return {};
}

/**
 * One number each: likes, then comments; where the owner hides the likes there is only the second. They have no label, so nothing is
 * read where there are more, or one with words.
 */
function countsUnderPointer(link: Element, context: Omit<CountContext, 'from'>): Pick<Item, 'likes' | 'comments'> {
  const texts = [...link.querySelectorAll('ul > li')].map(textOf);
  const counts: Count[] = texts.map((text) => parseCount(text, { ...context, from: 'text' }));
  const hasWords = counts.some((count, at) => count.value !== null && count.exact && /\p{L}/u.test(texts[at] ?? ''));
  const [one, two] = counts;
  if (one === undefined || counts.length > 2 || hasWords) return {};
  return two === undefined ? { likes: { value: null, why: 'hidden' }, comments: one } : { likes: one, comments: two };
}
