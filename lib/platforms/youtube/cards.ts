import type { Count } from '../../model/count';
import type { Age, Item } from '../../model/reading';
import { textOf, wordsIn } from '../dom';
import { handleOfLink } from './address';
import { ageOf } from './age';
import { absent, countIn, rowsOf } from './header';
import { saysNone } from './words';

/** Video cards, newest first: lockups (2025), rich items (2021), grid and list cards (2018), Shorts (2024). */
export const card =
  'yt-lockup-view-model, ytd-rich-item-renderer, ytm-shorts-lockup-view-model, ytd-grid-video-renderer, ytd-video-renderer';

const videoLink = 'a[href*="/watch?v="], a[href*="/shorts/"]';
/** What stands behind the id (`&pp=…`) is for YouTube's own statistics. */
const videoAddress = /\/(watch\?v=|shorts\/)([\w-]{11})(?![\w-])/;

/** As many posts as a profile keeps; the newest stand first. */
const most = 200;

/** The channel whose page the cards stand on. */
export type Owner = { handle: string | null; name: string };

/**
 * The video cards of a page in its order, each video once, with views and age where the card shows them. Cards that name
 * another channel and do not say which handle it has are left out; so are playlists.
 */
export function readCards(page: Element, owner: Owner, lang: string): Item[] {
  const items = new Map<string, Item>();
  for (const element of page.querySelectorAll(card)) {
    if (items.size >= most) break;
    const item = readCard(element, owner, lang);
    if (item !== null && !items.has(item.id)) items.set(item.id, item);
  }
  return [...items.values()];
}

function readCard(element: Element, owner: Owner, lang: string): Item | null {
  const link = element.querySelector(videoLink)?.getAttribute('href') ?? '';
  const [, kind, id] = videoAddress.exec(link) ?? [];
  if (id === undefined) return null;
  const { views, age, above } = kind === 'shorts/' ? shortFacts(element, lang) : videoFacts(element, lang);
  // A playlist's card leads to its first video and has no age.
  if (age === null && /[?&]list=/.test(link)) return null;
  const author = authorOf(element, owner, above);
  const caption = wordsIn(textOf(element.querySelector('h3')));
  return author && { id, href: `/${kind}${id}`, by: author.handle, pinned: false, date: null, age, caption, views };
}

type CardFacts = {
  views: Count;
  age: Age | null;
  /** Texts in rows above the one with the age: a channel's name, where the card shows one. */
  above: string[];
};

/**
 * Views stand directly before the age, in every layout and language, as the only number there. What stands alone or before a date are viewers of a running
 * broadcast, people waiting for a premiere, or nothing (videos for members): none of them are views.
 */
function videoFacts(element: Element, lang: string): CardFacts {
  const rows = cardRows(element);
  for (const [at, row] of rows.entries()) {
    for (const [place, text] of row.entries()) {
      const age = ageOf(text, lang);
      if (age === null) continue;
      const before = row.slice(0, place).filter((part) => /\p{Nd}/u.test(part) || saysNone(part));
      return { age, views: before.length === 1 ? countIn(row[place - 1] ?? '', lang) : absent, above: rows.slice(0, at).flat() };
    }
  }
  return { age: null, views: absent, above: rows.slice(0, -1).flat() };
}

function cardRows(element: Element): string[][] {
  const line = element.querySelector('#metadata-line');
  if (line !== null) return [[...line.querySelectorAll('span')].map(textOf).filter((text) => text !== '')];
  const block = element.querySelector('yt-content-metadata-view-model');
  return block === null ? [] : rowsOf(block);
}

/** A Short shows its views below the title ("37M views"), or only in the title's label, in words ("…, 37 million views - play Short"). */
function shortFacts(element: Element, lang: string): CardFacts {
  const heading = element.querySelector('h3');
  const below = textOf(heading?.nextElementSibling);
  const spoken = (heading?.getAttribute('aria-label') ?? '').replace(textOf(heading), '');
  const text = /\p{Nd}/u.test(below) ? below : spoken;
  return { age: null, views: text === '' ? absent : countIn(text, lang), above: [] };
}

/** The card's channel as far as the card tells: null where it names another one, without saying which handle that has. */
function authorOf(element: Element, owner: Owner, above: readonly string[]): { handle: string | null } | null {
  const link = element.querySelector('ytd-channel-name a[href], yt-content-metadata-view-model a[href]');
  const linked = handleOfLink(link?.getAttribute('href') ?? null);
  if (linked !== null) return { handle: linked };
  const name = above[0] ?? textOf(element.querySelector('ytd-channel-name'));
  if (name === '') return { handle: null };
  return name === owner.name ? { handle: owner.handle } : null;
}
