import { wholeCount } from '../../counts/whole';
import type { Count } from '../../model/count';
import type { Item } from '../../model/reading';
import { textOf, wordsIn } from '../dom';

/**
 * A post with its facts as attributes: `score`, `comment-count`, `author`, `permalink`, `created-timestamp` (checked on a real page of
 * 2024, relied on by public code to 2026), or `data-score` and so on (old.reddit.com). Advertisements are elements of another name, or
 * say so.
 */
export const post = 'shreddit-post, .thing.link:not([data-promoted="true"])';

const mostItems = 1000;

/** The posts of a page in its order, each once, other people's too. Comments on a profile are no posts. */
export function readPosts(doc: Document): Item[] {
  const items = new Map<string, Item>();
  for (const element of doc.querySelectorAll(post)) {
    if (items.size === mostItems) break;
    const item = readPost(element);
    if (item !== null && !items.has(item.id)) items.set(item.id, item);
  }
  return [...items.values()];
}

function readPost(element: Element): Item | null {
  const read = (name: string, old: string) => element.getAttribute(name) ?? element.getAttribute(old);
  const link = read('permalink', 'data-permalink') ?? '';
  const id = /\/comments\/([a-z0-9]{2,13})(?:\/|$)/.exec(link)?.[1] ?? /^t3_([a-z0-9]{2,13})$/.exec(read('id', 'data-fullname') ?? '')?.[1];
  const by = read('author', 'data-author')?.slice(0, 200) || null;
  // Other people's posts stand on a profile too: one without an author is nobody's.
  if (id === undefined || by === null || link.length > 2000) return null;
  return {
    id,
    href: link || `/comments/${id}/`,
    by,
    pinned: isPinned(element),
    date: dateOf(read('created-timestamp', 'data-timestamp') ?? ''),
    age: null,
    caption: captionOf(element),
    likes: likesOf(read('score', 'data-score'), element),
    comments: wholeCount(read('comment-count', 'data-comments-count'), 'data'),
  };
}

/** Title and text. */
function captionOf(element: Element): string | undefined {
  const title = element.getAttribute('post-title') ?? textOf(element.querySelector('a.title'));
  return wordsIn(`${title}\n${textOf(element.querySelector('[slot="text-body"], .usertext-body'))}`);
}

/**
 * Upvotes less downvotes, as Reddit shows them. Some communities withhold a new post's score (old.reddit.com shows a bullet); more
 * downvotes than upvotes are no number of likes.
 */
function likesOf(score: string | null, element: Element): Count {
  if (score === null) return { value: null, why: element.querySelector('.score.unvoted')?.textContent === '•' ? 'hidden' : 'absent' };
  const count = wholeCount(score, 'data');
  return count.value === null ? { value: null, why: /\d/.test(score) ? 'unreadable' : 'hidden' } : count;
}

function isPinned(element: Element): boolean {
  const marks = ['pinned', 'is-pinned', 'stickied', 'is-stickied'].map((name) => element.getAttribute(name));
  return element.matches('.stickied') || marks.some((mark) => mark !== null && mark !== 'false');
}

/** "2026-03-01T12:00:00.000000+0000", or milliseconds since 1970 (old.reddit.com). */
function dateOf(text: string): string | null {
  const instant = /^\d{12,14}$/.test(text) ? Number(text) : Date.parse(text.replace(/\+00:?00$/, 'Z'));
  return /^\d{4}-\d\d-\d\dT[\d:.]+(?:Z|[+-]\d\d:?\d\d)$|^\d{12,14}$/.test(text) && !Number.isNaN(instant)
    ? new Date(instant).toISOString()
    : null;
}
