import { type CountContext, parseCount } from '../../counts/parse';
import { sharpen, wholeCount, wholeNumbersIn } from '../../counts/whole';
import type { Count } from '../../model/count';
import type { Item } from '../../model/reading';
import { clip, first, textOf } from '../dom';
import { postOf } from './address';

const absent: Count = { value: null, why: 'absent' };

/** The actions under a post in the order in which its summary counts them; newest layout first in each. */
const actions = {
  replies: ['[data-testid="reply"]'],
  reposts: ['[data-testid="retweet"], [data-testid="unretweet"]'],
  likes: ['[data-testid="like"], [data-testid="unlike"]', ':is(button, a, [role="button"]):has(svg[data-icon^="icon-heart"])'],
  bookmarks: [
    '[data-testid="bookmark"], [data-testid="removeBookmark"]',
    ':is(button, a, [role="button"]):has(svg[data-icon^="icon-bookmark"])',
  ],
  views: ['a[href$="/analytics"]'],
} as const;

type Action = keyof typeof actions;
type Counts = Partial<Record<Action, Count>>;

/** A page that somebody scrolled through for an hour is not read to its end. */
const mostItems = 1000;

/** The timeline's posts in the page's order, other people's too; advertisements have no time and are left out. */
export function readTimeline(column: Element, context: Omit<CountContext, 'from'>): Item[] {
  const items = new Map<string, Item>();
  for (const article of column.querySelectorAll('article')) {
    const time = [...article.querySelectorAll('time')].find((element) => element.closest('a') !== null);
    const href = time?.closest('a')?.getAttribute('href') ?? '';
    const post = postOf(href);
    if (post === null || items.has(post.id)) continue;
    if (items.size === mostItems) break;
    const date = time?.getAttribute('datetime') ?? '';
    items.set(post.id, {
      ...post,
      href: clip(href, 2000) ?? '',
      pinned: isPinned(article),
      date: /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/.test(date) ? date : null,
      age: null,
      ...readCounts(article, context),
    });
  }
  return [...items.values()];
}

/** The line above a post says "Pinned", or who reposted it; only the second leads to somebody. */
function isPinned(article: Element): boolean {
  const line = first(article, ['[data-testid="socialContext"]', 'svg[data-icon^="icon-pin"]']);
  return line !== null && line.closest('a') === null && line.querySelector('a') === null;
}

function readCounts(article: Element, context: Omit<CountContext, 'from'>): Counts {
  const counts: Counts = {};
  for (const action of ['replies', 'reposts', 'likes', 'bookmarks', 'views'] as const) {
    const control = first(article, actions[action]);
    if (control !== null) counts[action] = countOn(control, action, context);
  }
  const bookmarks = bookmarksIn(article.querySelector('[role="group"][aria-label]'), counts);
  if (counts.bookmarks?.value === 0 && bookmarks !== null) counts.bookmarks = bookmarks;
  return counts;
}

/**
 * The full number of an action's own label ("6027 Likes. Like"), checked against the abbreviated one beside it. An action
 * without a number has happened never; views are not an action, they are left out where X did not count them (before 2023).
 */
function countOn(control: Element, action: Action, context: Omit<CountContext, 'from'>): Count {
  const text = textOf(control);
  const shown = text === '' ? absent : parseCount(text, { ...context, from: 'text' });
  const labelled = wholeNumbersIn(control.getAttribute('aria-label') ?? '');
  const titled = wholeNumbersIn(control.querySelector('[title]')?.getAttribute('title') ?? '');
  const full = labelled[0] === undefined ? wholeCount(titled[0], 'title') : wholeCount(labelled[0], 'label');
  const count = sharpen(shown, full);
  return count.value === null && count.why === 'absent' && action !== 'views' ? { value: 0, exact: true, from: 'label' } : count;
}

/**
 * Bookmarks stand in the summary of all actions only ("10 replies, 1 repost, 27 likes, 5 bookmarks, 11424 views"), where zeros are
 * left out: the number that is left when the others are taken away, after likes and before views in every language.
 */
function bookmarksIn(group: Element | null, counts: Counts): Count | null {
  const numbers = wholeNumbersIn(group?.getAttribute('aria-label') ?? '');
  const before = (['replies', 'reposts', 'likes'] as const).filter((action) => counts[action]?.value !== 0).length;
  const after = counts.views !== undefined && counts.views.value !== null ? 1 : 0;
  return numbers.length === before + 1 + after ? wholeCount(numbers[before], 'label') : null;
}
