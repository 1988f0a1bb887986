import { type CountContext, parseCount } from '../../counts/parse';
import { sharpen, wholeCount, wholeNumbersIn } from '../../counts/whole';
import type { Count } from '../../model/count';
import type { Reading } from '../../model/reading';
import { agreed, clip, first, isAfter, linesOf, textOf } from '../dom';
import { handleOf } from './address';

const absent: Count = { value: null, why: 'absent' };

/** Each post and each quoted post is one (2023-2026). */
export const post = '[data-pressable-container]';

const tabs = ['a[href$="/reposts"]', 'a[href$="/replies"]'];
/** What ends the header: the tabs, the posts, the column and dialogs over it. */
const outside = [...tabs, post, '[role="dialog"]'].join();

/** The badge over the picture (2026) and beside a name (2023-2026): its drawing is the same in every language. */
const badge = 'path[d^="M7.84375 17.5625"], path[d^="M19.998 3.094"], [aria-label="Verified"]';

/** A text that leads to the list of followers, or for visitors who are not logged in to the login. */
const pressable = ':is(a:not([target], [href*="/@"]), [role="button"]) span[dir="auto"]';

/** File name of the picture that stands for "no picture", Instagram's. */
const defaultPicture = '44884218_345707102882519_2446069589734326272_n.jpg';

/** The heading with the name; the one over the column (2025-26) is a link, and dialogs have headings too. */
export function nameOn(doc: Document): Element | null {
  return [...doc.querySelectorAll('h1')].find((heading) => heading.closest('a, [role="dialog"]') === null) ?? null;
}

/** The line with the handle under the name; the website beside it is a link. */
export function handleLine(doc: Document): Element | null {
  const header = headerOf(doc);
  const lines = [...(header?.querySelectorAll('[translate="no"]') ?? [])];
  return lines.find((line) => line.localName !== 'h1' && line.closest('a, h1') === null) ?? null;
}

/**
 * Whose profile is on the screen: by the tabs, the column's title (2025-26) and the line under the name; null while they contradict
 * each other, as they may for a moment during in-site navigation.
 */
export function handleOnScreen(doc: Document): string | null {
  if (nameOn(doc) === null) return null;
  const links = [first(doc, tabs), [...doc.querySelectorAll('a[href*="/@"]')].find((link) => link.querySelector('h1') !== null)];
  const linked = links.map((link) => handleOf(link?.getAttribute('href') ?? ''));
  const line = textOf(handleLine(doc));
  return agreed([...linked, /^[\w.]{1,30}$/.test(line) ? line : null]);
}

/** The smallest part around the name that has a follower count; without one the largest that has neither tabs nor posts in it. */
export function headerOf(doc: Document): Element | null {
  let header = nameOn(doc);
  for (let above = header?.parentElement ?? null; above !== null && above.querySelector(outside) === null; above = above.parentElement) {
    header = above;
    if (countsIn(above).length > 0) break;
  }
  return header;
}

/**
 * Followers have their full number in a `title` in all layouts; nothing else in the header has one that is only a number. Without it
 * the short number is the one in the header that can be pressed, apart from websites and accounts that the bio names.
 */
export function readFollowers(header: Element | null, context: Omit<CountContext, 'from'>): Count {
  if (header === null) return absent;
  const titled = countsIn(header);
  const found = titled.length > 0 ? titled : [...header.querySelectorAll(pressable)].filter((part) => /\p{Nd}/u.test(textOf(part)));
  const [counter, ...more] = found;
  if (counter === undefined || more.length > 0) return absent;
  const full = wholeCount(wholeNumbersIn(counter.getAttribute('title') ?? '')[0], 'title');
  return sharpen(parseCount(textOf(counter), { ...context, from: 'text' }), full);
}

function countsIn(part: Element): Element[] {
  return [...part.querySelectorAll('span[title]')].filter((span) => {
    const title = span.getAttribute('title') ?? '';
    return !/\p{L}/u.test(title) && wholeNumbersIn(title).length === 1;
  });
}

/** Name, bio, badge and picture of the profile whose header is on the screen. */
export function readPerson(doc: Document, lang: string): Pick<Reading, 'name' | 'bio' | 'verified' | 'avatar'> {
  const header = headerOf(doc);
  const source = header?.querySelector('img')?.getAttribute('src') ?? '';
  return {
    name: clip(textOf(nameOn(doc)), 500),
    bio: clip(linesOf(bioIn(header)), 10_000),
    verified: header?.querySelector(badge) ? true : lang.startsWith('en') ? false : null,
    avatar: source === '' ? 'unknown' : source.includes(defaultPicture) ? 'default' : 'present',
  };
}

/** The text between the handle and the followers that is no part of a link or a button. */
function bioIn(header: Element | null): Element | null {
  const counter = header === null ? undefined : countsIn(header)[0];
  if (header === null || counter === undefined) return null;
  const spans = [...header.querySelectorAll('span[dir="auto"]')];
  return spans.find((span) => span.closest('a, h1, [role="button"], [translate="no"]') === null && isAfter(counter, span)) ?? null;
}
