import { parseCount } from '../../counts/parse';
import type { Count } from '../../model/count';
import type { Item } from '../../model/reading';
import { asInstant, linesOf, textOf, wordsIn } from '../dom';
import { postOf } from './address';

export const message = '.tgme_widget_message';

/** As many posts as a profile keeps. */
const most = 200;

/**
 * The posts of a preview, newest first (the page has the newest last). A forwarded post is its first channel's, and so are the views
 * on it; where it does not say whose it was, it is left out.
 */
export function readMessages(doc: Document, lang: string): Item[] {
  const items = new Map<string, Item>();
  for (const box of [...doc.querySelectorAll(`${message}, [data-post]`)].reverse()) {
    if (items.size === most) break;
    const item = readMessage(box, lang);
    if (item !== null && !items.has(item.id)) items.set(item.id, item);
  }
  return [...items.values()];
}

function readMessage(box: Element, lang: string): Item | null {
  // "Channel created", "pinned a message": nobody's post.
  if (box.matches('.service_message')) return null;
  const dateLink = box.querySelector('a[href]:has(time[datetime])');
  const post = postOf(box.getAttribute('data-post') ?? dateLink?.getAttribute('href') ?? '');
  const by = post && authorOf(box, post.by);
  if (post === null || by === null) return null;
  const views = box.querySelector('.tgme_widget_message_views');
  const likes = readReactions(box, lang);
  return {
    id: post.id,
    href: `https://t.me/${post.path}`,
    by,
    pinned: false,
    date: asInstant((dateLink ?? box).querySelector('time[datetime]')?.getAttribute('datetime')),
    age: null,
    caption: wordsIn(linesOf(box.querySelector('.tgme_widget_message_text'))),
    views: views === null ? { value: null, why: 'absent' } : parseCount(textOf(views), { lang, notation: 'latin', from: 'text' }),
    ...(likes && { likes }),
  };
}

/** Whose post it is: the channel's own unless it was forwarded; null where that is somebody whom the page does not link to. */
function authorOf(box: Element, channel: string): string | null {
  const forwarded = box.querySelector('[class*="forwarded_from"]');
  if (forwarded === null) return channel;
  const link = forwarded.matches('a') ? forwarded : forwarded.querySelector('a[href]');
  return postOf(link?.getAttribute('href') ?? '')?.by ?? null;
}

/**
 * All reactions under a post (on previews since 2025), whatever their emoji; null where none stand there, which channels may choose.
 * Paid ones, which carry no emoji, count stars and not people.
 */
function readReactions(box: Element, lang: string): Count | null {
  const counts: Count[] = [];
  for (const reaction of box.querySelector('.tgme_widget_message_reactions')?.children ?? []) {
    const emoji = reaction.querySelector('tg-emoji, b');
    if (emoji === null) continue;
    const number = textOf(reaction).replace(textOf(emoji), '');
    counts.push(parseCount(number, { lang, notation: 'latin', from: 'text' }));
  }
  return counts.length === 0 ? null : counts.reduce(add);
}

function add(one: Count, other: Count): Count {
  if (one.value === null || other.value === null) return { value: null, why: 'unreadable' };
  const value = one.value + other.value;
  if (one.exact && other.exact) return { value, exact: true, from: 'text' };
  const [low, high] = one.exact ? [one.value, one.value] : one.range;
  const [least, greatest] = other.exact ? [other.value, other.value] : other.range;
  return { value, exact: false, range: [low + least, high + greatest], from: 'text' };
}
