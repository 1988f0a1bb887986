import { type CountContext, parseCount } from '../../counts/parse';
import type { Count } from '../../model/count';
import type { PostReading } from '../../model/reading';
import { clip, textOf } from '../dom';
import { datesIn, readArticle } from './timeline';

const absent: Count = { value: null, why: 'absent' };

/**
 * The post of this id by its article, wherever it stands in the conversation: posts above, replies below and what a post quotes are other
 * posts. An article whose dates lead to two posts is none.
 */
export function readPost(doc: Document, id: string, context: Omit<CountContext, 'from'>): PostReading | null {
  for (const article of doc.querySelectorAll('article')) {
    const dates = datesIn(article).filter((date) => date !== null);
    const [own] = dates;
    if (own === undefined || dates.some((date) => date.id !== id)) continue;
    const post = readArticle(article, own, context, viewsBeside(own.link, article, context));
    const named = article.querySelector('[data-testid="User-Name"], [data-testid="User-Names"]'); // the second until mid 2023
    return {
      platform: 'x',
      handle: own.by,
      canonicalId: null,
      name: clip(textOf(named?.querySelector('[dir]')), 500),
      followers: absent,
      post,
      lang: context.lang,
      layout: article.matches('[data-testid]') ? 'post-test-ids-2023' : 'post-hrefs-2026',
    };
  }
  return null;
}

/** "9:00 AM · Jan 27, 2026 · 3,692 Views" (2023-26): the number of the line that the date starts; in a timeline only the name stands there. */
function viewsBeside(date: Element, article: Element, context: Omit<CountContext, 'from'>): Count {
  for (let within = date; within !== article && within.parentElement !== null; within = within.parentElement) {
    const beside = [...within.parentElement.children].filter((part) => part !== within);
    if (beside.some((part) => part.matches('a, button, [role="group"]') || part.querySelector('a, button, [role="group"]') !== null))
      return absent;
    const numbers = beside.filter((part) => /\p{Nd}/u.test(part.textContent ?? ''));
    if (numbers.length > 0) return parseCount(numbers.map(textOf).join(' · '), { ...context, from: 'text' });
  }
  return absent;
}
