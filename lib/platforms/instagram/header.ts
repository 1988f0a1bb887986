import { type CountContext, parseCount } from '../../counts/parse';
import { sharpen, wholeCount, wholeNumbersIn } from '../../counts/whole';
import type { Count } from '../../model/count';
import { textOf } from '../dom';
import { handleOf, isHandle } from './address';

/** The profile's header; lists and posts opened over it are dialogs outside `main`. The same tag since 2021. */
export function headerOf(doc: Document): Element | null {
  return doc.querySelector('main header');
}

/**
 * Whose profile is on screen: the links of the counters (2021) and of the tabs below (2021), else the heading (all layouts;
 * in the variant of 2026 whose counters lead to "#" it is all there is). null while they contradict each other, as they do
 * for a moment during in-site navigation.
 */
export function handleOnScreen(doc: Document): string | null {
  const header = headerOf(doc);
  if (header === null) return null;
  const links = [
    header.querySelector('a[href$="/followers/"], a[href$="/following/"]'),
    doc.querySelector('main [role="tablist"] a[href$="/reels/"], main [role="tablist"] a[href$="/tagged/"]'),
  ];
  const linked = links.map((link) => handleOf(link?.getAttribute('href') ?? '')).filter((handle) => handle !== null);
  if (new Set(linked).size > 1) return null;
  const heading = textOf(header.querySelector('h2'));
  return linked[0] ?? (isHandle(heading) ? heading : null);
}

export type Counters = { followers: Count; following: Count; posts: Count };

const absent: Count = { value: null, why: 'absent' };

/**
 * The three counters. Where the follower count has its full number in a `title` (all layouts since 2021), its counter is the
 * middle one of three parts that hold a number: posts, followers, following, in every layout and language seen. Reading by
 * place and not by `li` matters: since 2025 the only list in the header is the highlights.
 */
export function readCounters(header: Element, context: Omit<CountContext, 'from'>): Counters {
  const titled = [...header.querySelectorAll('span[title]')].find((span) => fullNumber(span) !== null) ?? null;
  const anchor = titled ?? header.querySelector('a[href$="/followers/"]');
  const [posts, , following] = anchor === null ? [] : countersAround(anchor, header);
  return {
    followers: sharpen(readText(anchor, context), wholeCount(titled && fullNumber(titled), 'title')),
    following: readText(following ?? header.querySelector('a[href$="/following/"]'), context),
    posts: readText(posts, context),
  };
}

/** The number of a `title` that is nothing else than a number ("Verified" is a title too). */
function fullNumber(span: Element): number | null {
  const title = span.getAttribute('title') ?? '';
  const numbers = /\p{L}/u.test(title) ? [] : wholeNumbersIn(title);
  return numbers.length === 1 ? (numbers[0] ?? null) : null;
}

/** Posts, followers, following: the parts with a digit of the nearest ancestor that has three; empty when `anchor` is not in the second. */
function countersAround(anchor: Element, header: Element): Element[] {
  for (let above = anchor.parentElement; above !== null && header.contains(above); above = above.parentElement) {
    const counters = [...above.children].filter((part) => /\p{Nd}/u.test(part.textContent ?? ''));
    if (counters.length >= 3) return counters[1]?.contains(anchor) ? counters : [];
  }
  return [];
}

function readText(counter: Element | null | undefined, context: Omit<CountContext, 'from'>): Count {
  return counter ? parseCount(textOf(numberOnly(counter)), { ...context, from: 'text' }) : absent;
}

/** The innermost element that holds all the digits: the number without its label, which spares knowing the language. */
function numberOnly(counter: Element): Element {
  const holders = [...counter.children].filter((part) => /\p{Nd}/u.test(part.textContent ?? ''));
  const [only] = holders;
  const allInIt = only !== undefined && holders.length === 1 && digitsIn(only) === digitsIn(counter);
  return allInIt ? numberOnly(only) : counter;
}

function digitsIn(element: Element): number {
  return (element.textContent ?? '').match(/\p{Nd}/gu)?.length ?? 0;
}
