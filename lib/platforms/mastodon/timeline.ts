import { type CountContext, parseCount } from '../../counts/parse';
import type { Count } from '../../model/count';
import type { Item } from '../../model/reading';
import { asInstant, first, linesOf, textOf, wordsIn } from '../dom';
import { linkedPlace, postIn } from './address';

/** One post with what stands above and below it: in the app (2017 to 2026), and on pages drawn by the server until 3.5. */
export const post = 'article, .status__wrapper, .status, .entry';

/** The buttons under a post by their icon, drawn as a font until 4.2 (2023). */
const actions = {
  replies: '.icon-reply, .icon-reply-all, .fa-reply, .fa-reply-all',
  reposts: '.icon-retweet, .fa-retweet',
  likes: '.icon-star, .fa-star, .star-icon',
} as const;

/** As many posts as a profile keeps. */
const most = 200;

/** The posts of the timeline in `column` in its order, boosted ones of other accounts too; a post quoted inside another is none of them. */
export function readTimeline(column: ParentNode, doc: Document, context: Omit<CountContext, 'from'>): Item[] {
  const items = new Map<string, Item>();
  for (const box of column.querySelectorAll(post)) {
    if (items.size === most) break;
    const item = box.parentElement?.closest(post) ? null : readPost(box, doc, context);
    if (item !== null && !items.has(item.id)) items.set(item.id, item);
  }
  return [...items.values()];
}

/** Posts that are out of view are drawn without their parts. */
function readPost(box: Element, doc: Document, context: Omit<CountContext, 'from'>): Item | null {
  const time = box.querySelector('a[href] time[datetime]');
  const link = time?.closest('a');
  const place = link && linkedPlace(link, doc);
  const id = place && postIn(place);
  if (!time || !link || !place || !id) return null;
  const pin = '[data-featured="true"], .status__prepend .fa-thumb-tack';
  return {
    id,
    href: link.getAttribute('href')?.slice(0, 2000) ?? '',
    by: place.account,
    pinned: box.matches(pin) || box.querySelector(pin) !== null,
    date: asInstant(time.getAttribute('datetime')),
    age: null,
    caption: captionOf(box),
    ...readCounts(box, context),
  };
}

/** In paragraphs, since 4.0 in a part of their own. */
function captionOf(box: Element): string | undefined {
  const content = first(box, ['.status__content__text', '.status__content']);
  const paragraphs = [...(content?.querySelectorAll('p') ?? [])];
  return wordsIn(paragraphs.map(linesOf).join('\n') || textOf(content));
}

/** Likes and boosts have counters on profiles since 4.3 (2024); a button without one says nothing. "1+" is no count. */
function readCounts(box: Element, context: Omit<CountContext, 'from'>): Partial<Record<keyof typeof actions, Count>> {
  const counts: Partial<Record<keyof typeof actions, Count>> = {};
  for (const button of box.querySelectorAll('button')) {
    const text = textOf(button);
    // While a number changes, the one before it stands beside it.
    if (text === '' || (button.querySelector('.animated-number')?.childElementCount ?? 0) > 1) continue;
    for (const action of ['replies', 'reposts', 'likes'] as const) {
      const icon = actions[action];
      if (button.matches(icon) || button.querySelector(icon) !== null) counts[action] ??= parseCount(text, { ...context, from: 'text' });
    }
  }
  return counts;
}
