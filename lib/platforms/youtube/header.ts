import { parseCount } from '../../counts/parse';
import type { Count, Source } from '../../model/count';
import { first, textOf } from '../dom';
import { plainHandle } from './address';
import { kindOf, saysNone } from './words';

/** YouTube keeps pages that were left in the document, hidden; only the channel page on the screen counts. */
export const visiblePage = 'ytd-browse[page-subtype="channels"]:not([hidden])';

/** The header since 2024; class names changed three times since, tag names never. */
export const pageHeader = 'yt-page-header-renderer';
/** The header until early 2024. */
export const tabbedHeader = 'ytd-c4-tabbed-header-renderer';

export const absent: Count = { value: null, why: 'absent' };
export const withheld: Count = { value: null, why: 'hidden' };

export type Header = {
  layout: 'page-header-2024' | 'tabbed-header-2020';
  root: Element;
  name: Element | null;
  handle: string | null;
  followers: Count;
  posts: Count;
};

/** The element that holds the channel page on the screen; null when another page is on the screen. */
export function channelPage(doc: Document): Element | null {
  const page = first(doc, [visiblePage, 'ytd-browse[role="main"]:not([hidden])']);
  if (page !== null) return page;
  // m.youtube.com has no ytd-browse at all.
  return doc.querySelector('ytd-browse, ytd-app') === null ? doc.body : null;
}

/** Whom the channel page on the screen shows, and the counts of its header; null without a header. */
export function readHeader(page: Element, lang: string): Header | null {
  const root = page.querySelector(pageHeader);
  return root === null ? readTabbedHeader(page, lang) : readPageHeader(root, lang);
}

/** The texts of a metadata block by row: "@handle", "10.4K subscribers", "232 videos". Spans nest, so only outer ones are read. */
export function rowsOf(block: Element): string[][] {
  const rows = new Map<Element, string[]>();
  for (const span of block.querySelectorAll('span')) {
    const row = span.parentElement;
    if (row === null || row.localName === 'span' || span.getAttribute('aria-hidden') === 'true') continue;
    const texts = partsOf(textOf(span));
    if (texts.length > 0) rows.set(row, [...(rows.get(row) ?? []), ...texts]);
  }
  return rows.size > 0 ? [...rows.values()] : [...block.children].map((row) => partsOf(textOf(row)));
}

function partsOf(text: string): string[] {
  return text
    .split('•')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

function readPageHeader(root: Element, lang: string): Header {
  const block = root.querySelector('yt-content-metadata-view-model');
  const parts = block === null ? [] : rowsOf(block).flat();
  const handle = parts.map(plainHandle).find((found) => found !== null) ?? null;
  const counts = countsOf(
    parts.filter((part) => plainHandle(part) === null),
    lang,
  );
  return { layout: 'page-header-2024', root, name: root.querySelector('h1'), handle, ...counts };
}

function readTabbedHeader(page: Element, lang: string): Header | null {
  const root = page.querySelector(tabbedHeader);
  if (root === null) return null;
  const followers = textOf(root.querySelector('#subscriber-count:not([hidden])'));
  const posts = textOf(root.querySelector('#videos-count:not([hidden])'));
  return {
    layout: 'tabbed-header-2020',
    root,
    name: first(root, ['#channel-name #text', '#channel-name']),
    handle: plainHandle(textOf(root.querySelector('#channel-handle'))),
    followers: followers === '' ? withheld : subscribersIn(followers, lang),
    posts: posts === '' ? absent : countIn(posts, lang),
  };
}

/**
 * Subscribers and videos among the header's texts: by their words; where those of the subscribers are not known by their order, which is
 * the same in every language, and where none is known only if the form of the numbers agrees: a short one before one in full. One
 * number with unknown words could be either. A channel without the part for subscribers hides them, one without the part for
 * videos has none yet or YouTube does not say.
 */
function countsOf(parts: readonly string[], lang: string): Pick<Header, 'followers' | 'posts'> {
  const numbers = parts.filter((part) => /\p{Nd}/u.test(part) || saysNone(part));
  const kinds = numbers.map(kindOf);
  let [subscribers, videos] = [numbers[kinds.indexOf('subscribers')], numbers[kinds.indexOf('videos')]];
  const [one = '', other = ''] = numbers;
  const isInOrder = kinds[1] === 'videos' || (kinds[1] === 'unknown' && isShort(one, lang) && !isShort(other, lang));
  if (numbers.length === 2 && kinds[0] === 'unknown' && isInOrder) [subscribers, videos] = numbers;
  return {
    followers:
      subscribers === undefined
        ? { value: null, why: kinds.includes('unknown') || videos === undefined ? 'unreadable' : 'hidden' }
        : subscribersIn(subscribers, lang),
    posts: videos === undefined ? { value: null, why: kinds.includes('unknown') ? 'unreadable' : 'absent' } : countIn(videos, lang),
  };
}

function isShort(text: string, lang: string): boolean {
  const count = countIn(text, lang);
  return count.value !== null && !count.exact;
}

/** A count of YouTube's: digits are cut off, never rounded (22,795 views are "22K", checked in 83 languages). */
export function countIn(text: string, lang: string, from: Source = 'text'): Count {
  if (saysNone(text)) return { value: 0, exact: true, from };
  return parseCount(text, { lang, notation: 'language', from, rounding: 'cut' });
}

/**
 * From 1,000 on YouTube publishes three digits of a subscriber count, also where the language writes them out
 * ("10.400 Abonnenten"), so a number like that is not exact.
 */
export function subscribersIn(text: string, lang: string): Count {
  const count = countIn(text, lang);
  if (count.value === null || !count.exact || count.value < 1000) return count;
  const step = 10 ** (String(count.value).length - 3);
  if (count.value % step !== 0) return count;
  return { value: count.value, exact: false, range: [count.value, count.value + step - 1], from: count.from };
}
