import { type CountContext, parseCount } from '../../counts/parse';
import { sharpen, wholeCount, wholeNumbersIn } from '../../counts/whole';
import type { Count } from '../../model/count';
import type { Item } from '../../model/reading';
import { first, isAfter, linesOf, textOf, wordsIn } from '../dom';
import { accountAt } from './address';
import { activityOf, type TopCard } from './card';

/** As many posts as a profile keeps; the newest stand first. */
const most = 200;

/** What the author wrote stands before what is shared: for members 2026 and 2025, for guests 2024. */
const words = ['[data-testid="expandable-text-box"]', '.update-components-text', '[data-test-id="main-feed-activity-card__commentary"]'];

type Context = Omit<CountContext, 'from'>;
type Post = { box: Element; id: string | undefined; author: Element | undefined; likes: Count; comments: Count };

/**
 * The posts on the page in its order, with whose they are: a page shows what its owner shared too, with the counts that it had where it came
 * from. A post that does not say whose it is is left out.
 */
export function readPosts(doc: Document, card: TopCard, context: Context): Item[] {
  const recent = activityOf(doc, card)?.querySelectorAll('[role="listitem"]') ?? [];
  const posts = [
    ...[...doc.querySelectorAll('article[data-featured-activity-urn]')].map(guestPost),
    ...[...doc.querySelectorAll('[data-urn^="urn:li:activity:"]')].map((box) => emberPost(box, context)),
    ...[...recent].map((box) => recentPost(box, context)),
  ];
  const items = new Map<string, Item>();
  for (const { box, id, author, likes, comments } of posts) {
    const by = accountAt(author?.getAttribute('href') ?? '');
    if (id === undefined || by === null || items.has(id) || items.size === most) continue;
    items.set(id, {
      id,
      href: `https://www.linkedin.com/feed/update/urn:li:activity:${id}/`,
      // A company may have the name of the person who shares its post.
      by: by.id !== card.id && by.name === card.name ? by.id : by.name,
      pinned: false,
      date: dateOfId(id),
      age: null,
      caption: wordsIn(linesOf(first(box, words))),
      likes,
      comments,
    });
  }
  return [...items.values()];
}

/** On a company's page for guests (2024): exact counts in attributes. */
function guestPost(box: Element): Post {
  const count = (name: string): Count => wholeCount(box.querySelector(`[${name}]`)?.getAttribute(name), 'label');
  const author = box.querySelector('[data-test-id$="entity-lockup"] a[href], a[data-tracking-control-name$="feed-actor-name"]');
  return {
    box,
    id: idIn(box.getAttribute('data-featured-activity-urn')),
    author: author ?? undefined,
    likes: count('data-num-reactions'),
    comments: count('data-num-comments'),
  };
}

/** Below the header for members (2025): counts in full in the labels of the buttons that show them. */
function emberPost(box: Element, context: Context): Post {
  const count = (selector: string): Count => {
    const element = box.querySelector(selector);
    if (element === null) return { value: null, why: 'absent' };
    const button = element.closest('button') ?? element.querySelector('button');
    const [full] = wholeNumbersIn(button?.getAttribute('aria-label') ?? '');
    return sharpen(parseCount(textOf(element), { ...context, from: 'text' }), wholeCount(full, 'label'));
  };
  return {
    box,
    id: idIn(box.getAttribute('data-urn')),
    author: box.querySelector('.update-components-actor a[href]') ?? undefined,
    likes: count('.social-details-social-counts__reactions-count'),
    comments: count('.social-details-social-counts__comments'),
  };
}

/**
 * Among a person's posts (2026), without a class or a label that means something: the author is the last person or company named before the
 * post's own link; likes stand behind the icons of the reactions in the same link, comments behind them in one to the post, both written twice.
 */
function recentPost(box: Element, context: Context): Post {
  const links = [...box.querySelectorAll('a[href]')];
  // The first to any post: where a quoted one stands before the post's own, its author is not the post's.
  const link = links.find((candidate) => candidate.getAttribute('href')?.includes('/feed/update/urn:li:'));
  const author = links.findLast(
    (candidate) => link !== undefined && isAfter(link, candidate) && accountAt(candidate.getAttribute('href') ?? '') !== null,
  );
  const icons = [...box.querySelectorAll('svg[id*="-consumption-"]')].at(-1);
  const numbers = [...box.querySelectorAll('[aria-hidden="true"]')].filter(
    (element) => icons !== undefined && isAfter(element, icons) && /\p{Nd}/u.test(element.textContent ?? ''),
  );
  const read = (element: Element | undefined): Count =>
    element === undefined ? { value: null, why: 'absent' } : parseCount(textOf(element), { ...context, from: 'text' });
  const inLink = (element: Element): boolean => idIn(element.closest('a')?.getAttribute('href')) !== undefined;
  const reactions = icons?.closest('a, button, [role="button"]');
  const likes = numbers.find((element) => reactions?.contains(element) && !inLink(element));
  return { box, id: idIn(link?.getAttribute('href')), author, likes: read(likes), comments: read(numbers.find(inLink)) };
}

function idIn(text: string | null | undefined): string | undefined {
  return /urn:li:activity:(\d{15,25})/.exec(text ?? '')?.[1];
}

/** When the post was made: the upper bits of an activity's id are the millisecond since 1970 (well known from public research, 2021). */
function dateOfId(id: string): string | null {
  const milliseconds = Number(BigInt(id) >> 22n);
  return milliseconds > Date.UTC(2003) && milliseconds < Date.UTC(2100) ? new Date(milliseconds).toISOString() : null;
}
