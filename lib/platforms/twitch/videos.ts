import type { Item } from '../../model/reading';
import { textOf, wordsIn } from '../dom';
import { ageOf } from '../youtube/age';
import { channelOfLink, videoOf } from './address';
import { countBeside, viewWords } from './words';

/** A card of a recorded broadcast: an `article`, on the tab of videos inside a numbered part (public code of 2020 to 2026). */
export const card = 'article, [data-a-target^="video-tower-card"]';

/** Titles and categories are anybody's words. */
const titles = 'h1, h2, h3, h4, h5, h6, p';

/** The title and the category, which the channel chose. */
const words = ['h3', '[data-a-target="preview-card-game-link"]'];

const mostItems = 200;

/**
 * The recorded broadcasts of a page in its order, each once. A card shows length, views and age one beside the other, so each is known by
 * its words alone. Running broadcasts have viewers and no views; clips are made by viewers: neither is read.
 */
export function readVideos(doc: Document, lang: string): Item[] {
  const items = new Map<string, Item>();
  for (const link of (doc.querySelector('main') ?? doc).querySelectorAll('a[href*="/video"]')) {
    if (items.size >= mostItems) break;
    const href = link.getAttribute('href') ?? '';
    const id = videoOf(href);
    const element = link.closest(card);
    if (id === null || element === null || items.has(id)) continue;
    items.set(id, {
      id,
      href: `/videos/${id}`,
      by: authorOf(element),
      pinned: false,
      date: null,
      age: ageIn(element, lang),
      caption: wordsIn(words.map((part) => textOf(element.querySelector(part))).join('\n')),
      views: countBeside(viewWords, element, (part) => part.closest(titles) === null, lang) ?? { value: null, why: 'absent' },
    });
  }
  return [...items.values()];
}

/** The channel that the card's other links lead to; null where there are none, as on the channel's own page, or several. */
function authorOf(element: Element): string | null {
  const authors = [...element.querySelectorAll('a[href]')].map((link) => channelOfLink(link.getAttribute('href')));
  return authors.find((author) => author !== null) ?? null;
}

function ageIn(element: Element, lang: string): Item['age'] {
  for (const part of element.querySelectorAll('*')) {
    if (part.childElementCount > 0 || part.closest(titles) !== null) continue;
    const text = textOf(part);
    const age = text.length > 40 ? null : ageOf(text, lang);
    if (age !== null) return age;
  }
  return null;
}
