import { type CountContext, parseCount } from '../../counts/parse';
import { sharpen, wholeCount, wholeNumbersIn } from '../../counts/whole';
import type { Count } from '../../model/count';
import type { Item } from '../../model/reading';
import { asInstant, clip, first, textOf, wordsIn } from '../dom';
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

/** Links above the actions of a post on its own page, which had the numbers until mid 2023 while the actions had none. */
const links: Partial<Record<Action, string>> = { reposts: 'a[href$="/retweets"]', likes: 'a[href$="/likes"]' };

/** A page that somebody scrolled through for an hour is not read to its end. */
const mostItems = 1000;

/** The timeline's posts in the page's order, other people's too; advertisements have no time and are left out. */
export function readTimeline(column: Element, context: Omit<CountContext, 'from'>): Item[] {
  const items = new Map<string, Item>();
  for (const article of column.querySelectorAll('article')) {
    const own = datesIn(article)[0] ?? null;
    if (own === null || items.has(own.id)) continue;
    if (items.size === mostItems) break;
    items.set(own.id, readArticle(article, own, context));
  }
  return [...items.values()];
}

/** A post's date, which leads to the post and so says which it is and whose. */
export type DatedLink = { id: string; by: string; link: Element; time: Element };

/** The linked dates of one article in its order; null for one that leads elsewhere, as to the versions of a post that was changed. */
export function datesIn(article: Element): (DatedLink | null)[] {
  return [...article.querySelectorAll('time')].flatMap((time) => {
    const link = time.closest('a');
    if (link === null) return [];
    const post = postOf(link.getAttribute('href') ?? '');
    return [post && { ...post, link, time }];
  });
}

/**
 * One post with its counts. On the post's own page the views stand beside the date and not among the actions: `beside` is their number
 * there, or `absent`; undefined for a post of a timeline.
 */
export function readArticle(article: Element, own: DatedLink, context: Omit<CountContext, 'from'>, beside?: Count): Item {
  return {
    id: own.id,
    by: own.by,
    href: clip(own.link.getAttribute('href'), 2000) ?? '',
    pinned: isPinned(article),
    date: asInstant(own.time.getAttribute('datetime')),
    age: null,
    caption: wordsIn(textOf(ownText(article))),
    ...readCounts(article, context, beside),
  };
}

/** The text of the post itself; that of one that it quotes stands in a part of its own that acts as a link. */
export function ownText(article: Element): Element | undefined {
  return [...article.querySelectorAll('[data-testid="tweetText"]')].find((text) => text.closest('[role="link"]') === null);
}

/** The line above a post says "Pinned", or who reposted it; only the second leads to somebody. */
function isPinned(article: Element): boolean {
  const line = first(article, ['[data-testid="socialContext"]', 'svg[data-icon^="icon-pin"]']);
  return line !== null && line.closest('a') === null && line.querySelector('a') === null;
}

function readCounts(article: Element, context: Omit<CountContext, 'from'>, beside: Count | undefined): Counts {
  const counts: Counts = {};
  for (const action of ['replies', 'reposts', 'likes', 'bookmarks', 'views'] as const) {
    const control = first(article, actions[action]);
    if (control !== null)
      counts[action] = countOn(
        control,
        textOf(control) || textOf(links[action] ? article.querySelector(links[action]) : null),
        action,
        context,
      );
  }
  const label = article.querySelector('[role="group"][aria-label]')?.getAttribute('aria-label');
  const summary = wholeNumbersIn(label ?? '');
  const bookmarks = beside === undefined ? bookmarksIn(summary, counts) : null;
  if (counts.bookmarks?.value === 0 && bookmarks !== null) counts.bookmarks = bookmarks;
  if (beside !== undefined && counts.views?.value == null && label != null) counts.views = viewsIn(summary, beside, counts);
  return label == null || summary.length > happened(counts) ? withoutZeros(counts) : counts;
}

/** How many kinds of reaction, and views, there are some of. */
function happened(counts: Counts): number {
  return Object.values(counts).filter(({ value }) => value).length;
}

/** An action that bears no number has happened never, unless the summary tells more numbers than the actions, or there is none to ask. */
function withoutZeros(counts: Counts): Counts {
  return Object.fromEntries(Object.entries(counts).filter(([, { value }]) => value !== 0));
}

/** The full number of the views, which end the summary since 2023; what stands beside the date is another number where that contradicts it. */
function viewsIn(summary: readonly number[], beside: Count, counts: Counts): Count {
  if (summary.length <= happened(counts)) return beside;
  const full = wholeCount(summary.at(-1), 'label');
  return beside.value !== null && sharpen(beside, full) === full ? full : absent;
}

/**
 * The full number of an action's own label ("6027 Likes. Like"), checked against the abbreviated one beside it. An action
 * with a label but without a number has happened never; views are not an action, they are left out where X did not count them
 * (before 2023).
 */
function countOn(control: Element, text: string, action: Action, context: Omit<CountContext, 'from'>): Count {
  const shown = text === '' ? absent : parseCount(text, { ...context, from: 'text' });
  const labelled = wholeNumbersIn(control.getAttribute('aria-label') ?? '');
  const titled = wholeNumbersIn(control.querySelector('[title]')?.getAttribute('title') ?? '');
  const full = labelled[0] === undefined ? wholeCount(titled[0], 'title') : wholeCount(labelled[0], 'label');
  const count = sharpen(shown, full);
  const isNever = count.value === null && count.why === 'absent' && action !== 'views' && control.hasAttribute('aria-label');
  return isNever ? { value: 0, exact: true, from: 'label' } : count;
}

/**
 * Bookmarks stand in the summary of all actions only ("10 replies, 1 repost, 27 likes, 5 bookmarks, 11424 views"), where zeros are
 * left out: the number that is left when the others are taken away, after likes and before views in every language. Where the views are
 * not known the number that is left may be theirs. On the post's own page the bookmarks bear their number (2026).
 */
function bookmarksIn(numbers: readonly number[], counts: Counts): Count | null {
  const before = (['replies', 'reposts', 'likes'] as const).filter((action) => counts[action]?.value !== 0).length;
  return counts.views?.value != null && numbers.length === before + 2 ? wholeCount(numbers[before], 'label') : null;
}
