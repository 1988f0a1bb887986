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

export const absent: Count = { value: null, why: 'absent' };

/** "Posts" beside its number, as stems in the languages named next; publications, contributions, messages. */
const postsWord =
  /post|publi|beitr|bericht|inl[äe]gg|opslag|innlegg|julkai|p[rř][ií]s?p[eě]v|bejegyz|objav|gönderi|kiriman|siaran|bài viết|публик|допис|δημοσ|منشور|פוסט|पोस्ट|โพสต์|投稿|게시물|帖|貼文/iu;
const languages = /^(?:ar|bg|cs|da|de|el|en|es|fi|fr|he|hi|hr|hu|id|it|ja|ko|ms|nb|nl|no|pl|pt|ro|ru|sk|sv|th|tr|uk|vi|zh)(?![a-z])/i;

/**
 * The three counters, found around the follower count, whose full number stands in a `title` (all layouts since 2021). The others are
 * told by the link to the following and by the word for posts, in any order. Without links (a variant of 2026) or in another
 * language they are told by each other, or by their place: posts first and followers in the middle, as in every layout and
 * language seen, where there are just three. Not by `li`: since 2025 the only list in the header is the highlights.
 */
export function readCounters(header: Element, context: Omit<CountContext, 'from'>): Counters {
  const titled = [...header.querySelectorAll('span[title]')].find((span) => fullNumber(span) !== null) ?? null;
  const [followersLink, followingLink] = ['followers', 'following'].map((list) => header.querySelector(`a[href$="/${list}/"]`));
  const followers = titled ?? followersLink ?? null;
  const row = followers === null ? [] : countersAround(followers, header);
  const others = row.filter((part) => !part.contains(followers));
  const [first, last] = others.length === 2 ? others : [];
  const besides = (known: Element | undefined) => (known === undefined ? undefined : known === first ? last : first);
  const inOrder = row[1]?.contains(followers) ? [first, last] : [];
  const labelled = others.find((part) => postsWord.test(textOf(part)));
  const linked = others.find((part) => followingLink && part.contains(followingLink)) ?? followingLink;
  const following = linked ?? (followersLink ? null : (besides(labelled) ?? inOrder[1]));
  const posts = labelled ?? (languages.test(context.lang) ? null : (besides(linked ?? undefined) ?? inOrder[0]));
  return {
    followers: sharpen(readText(followers, context), wholeCount(titled && fullNumber(titled), 'title')),
    following: readText(following, context),
    posts: readText(posts, context),
  };
}

/** The number of a `title` that is nothing else than a number ("Verified" is a title too). */
function fullNumber(span: Element): number | null {
  const title = span.getAttribute('title') ?? '';
  const numbers = /\p{L}/u.test(title) ? [] : wholeNumbersIn(title);
  return numbers.length === 1 ? (numbers[0] ?? null) : null;
}

/** The parts with a digit of the nearest ancestor that has others beside that of `anchor`. */
function countersAround(anchor: Element, header: Element): Element[] {
  for (let above = anchor.parentElement; above !== null && header.contains(above); above = above.parentElement) {
    const counters = [...above.children].filter((part) => /\p{Nd}/u.test(part.textContent ?? ''));
    if (counters.length > 1) return counters;
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
