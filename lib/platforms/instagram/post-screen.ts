import { type CountContext, parseCount } from '../../counts/parse';
import type { Count } from '../../model/count';
import { textOf } from '../dom';
import { pathIn, postOf } from './address';
import type { PostCounts } from './post-data';
import { commentsInSummary } from './summary';

/** A date that leads to a post, and so says which it is and since about 2024 whose. */
export type PostDate = { id: string; by: string | null; time: Element };

/**
 * The dates of posts on the screen, last those in dialogs, where a post opens over a profile or feed. The tiles of a grid have no date, and
 * a comment's date leads to the comment.
 */
export function datesOnScreen(doc: Document): PostDate[] {
  return [...doc.querySelectorAll('main time'), ...doc.querySelectorAll('[role="dialog"] time')].flatMap((time) => {
    const post = postOf(pathIn(time.closest('a')?.getAttribute('href')));
    return post === null ? [] : [{ ...post, time }];
  });
}

/** The icons under a post by their English label, or by their drawing, which is the same in every language (2022-26). */
const icons = [
  ['heart', /"(?:Unl|L)ike"|"M16\.792 3\.904|"M34\.6 3\.1c/],
  ['bubble', /"Comment"|"M20\.656 17\.008/],
  ['arrows', /"Repost"|"M19\.998 9\.497/],
] as const;

/**
 * The row of icons in an outline. A number belongs to the icon before it; one with words after it counts something else. A heart alone is a
 * comment's; without comments there is no bubble.
 */
const row = /\nheart~*(?:\t([^\n\t~]+))?(?=\n[ba])(?:\nbubble~*(?:\t([^\n\t~]+))?)?(?:\narrows~*(?:\t([^\n\t~]+))?)?(?![^\n])/;

/**
 * The counts with the post: beside heart, speech bubble and arrows, which stand in this order (since 2025), or on the way to who liked it
 * and to all comments (until then). An owner who hides the likes leaves the heart bare; "Liked by somebody and others" tells no number,
 * and "somebody and 1,233 others" leaves those named out.
 */
export function countsIn(part: Element, id: string, context: Omit<CountContext, 'from'>): PostCounts {
  const read = (text: string | undefined): Count | undefined => (text ? parseCount(text, { ...context, from: 'text' }) : undefined);
  const [, likes, comments, reposts] = row.exec(outline(part)) ?? [];
  const likers = part.querySelector(`a[href*="/${id}/liked_by/"]`);
  const text = textOf(likers);
  const isHidden = likers === null ? comments : !hasDigit(text);
  const isTotal = text === textOf(likers?.closest('section'));
  const total = isTotal ? read(text) : undefined;
  return {
    likes: read(likes) ?? (isHidden ? { value: null, why: 'hidden' } : total),
    comments:
      read(comments ?? textOf(part.querySelector(`a[href*="/${id}/comments/"]`))) ??
      (total && commentsInSummary(part.ownerDocument, id, total, context)),
    reposts: read(reposts),
  };
}

/**
 * A line for each drawing and date in the part, with what follows it before the next: numbers as they are, words as "~". A part with a date
 * in it, such as a comment, ends a line: nothing after it belongs to a drawing inside.
 */
function outline(part: Node): string {
  let lines = '';
  for (const node of part.childNodes) {
    const text = node.nodeName === '#text' ? (node.nodeValue ?? '').trim() : '';
    if (!isElement(node)) lines += hasDigit(text) ? `\t${text.replace(/[~\s]+/g, ' ')}` : text && '~';
    else if (node.matches('svg, time')) lines += `\n${iconOf(node.outerHTML)}`;
    else lines += node.querySelector('time') === null ? outline(node) : `\n${outline(node)}\n`;
  }
  return lines;
}

function iconOf(html: string): string {
  return icons.find(([, pattern]) => pattern.test(html))?.[0] ?? '';
}

function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}

function hasDigit(text: string): boolean {
  return /\p{Nd}/u.test(text);
}
