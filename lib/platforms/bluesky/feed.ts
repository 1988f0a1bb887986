import { wholeCount, wholeNumbersIn } from '../../counts/whole';
import type { Count } from '../../model/count';
import type { Item } from '../../model/reading';
import { clip, textOf, wordsIn } from '../dom';
import { postOf } from './address';
import { type ShortNumbers, shownCount } from './count';
import { onScreen } from './screen';

const prefix = 'feedItem-by-';
/** One post in a list of posts, with its author's handle in the test id (2023-2026). */
export const feedItem = `[data-testid^="${prefix}"]`;

const absent: Count = { value: null, why: 'absent' };
const zero: Count = { value: 0, exact: true, from: 'text' };

/** A page that somebody scrolled through for an hour is not read to its end. */
const mostItems = 1000;

/** Bluesky opened in November 2022; what an older or a far date stands for is no date. */
const opened = Date.UTC(2022, 10);
const farFuture = Date.UTC(2100, 0);

/** The posts of the tab that is chosen, in the page's order, other people's too. */
export function readFeed(screen: Element, context: ShortNumbers): Item[] {
  const items = new Map<string, Item>();
  for (const box of onScreen(screen, feedItem)) {
    const item = readPost(box, context);
    if (item === null || items.has(item.id)) continue;
    if (items.size === mostItems) break;
    items.set(item.id, item);
  }
  return [...items.values()];
}

function readPost(box: Element, context: ShortNumbers): Item | null {
  const by = (box.getAttribute('data-testid') ?? '').slice(prefix.length);
  const link = [...box.querySelectorAll('a[href*="/post/"]')].find((candidate) => isOwnLink(candidate, box, by));
  const href = link?.getAttribute('href') ?? '';
  const post = postOf(href);
  if (post === null) return null;
  return {
    id: post.id,
    href: clip(href, 2000) ?? '',
    by,
    pinned: isPinned(box),
    date: dateOfKey(post.id),
    age: null,
    caption: wordsIn(textOf([...box.querySelectorAll('[data-testid="postText"]')].find((text) => isOfPost(text, box)))),
    replies: countOn(controlOf(box, 'replyBtn'), context),
    reposts: countReposts(box, context),
    likes: countOn(controlOf(box, 'likeBtn', 'likeCount'), context),
  };
}

/** A quoted post stands inside the one that quotes it, in a part of its own that acts as a link. */
function isOfPost(part: Element | null, box: Element): boolean {
  return part?.closest(`[role="link"], ${feedItem}`) === box;
}

/** A quoted post may be by the same author. */
function isOwnLink(link: Element, box: Element, by: string): boolean {
  const post = postOf(link.getAttribute('href') ?? '');
  if (post === null || !isOfPost(link.parentElement, box)) return false;
  return post.by.kind === 'id' || post.by.value.toLowerCase() === by.toLowerCase();
}

/** Above the author's picture, the first link, a pinned post says so; above a repost the line that says so is itself a link. */
function isPinned(box: Element): boolean {
  for (let node = box.querySelector('a[href]'); node !== null && node !== box; node = node.parentElement) {
    for (let before = node.previousElementSibling; before !== null; before = before.previousElementSibling)
      if (before.querySelector('svg') !== null && textOf(before) !== '') return true;
  }
  return false;
}

/** The button of an action by its test id, or by that of the count in it. */
function controlOf(box: Element, button: string, count?: string): Element | null {
  const found = box.querySelector(`[data-testid="${button}"]`);
  if (found !== null || count === undefined) return found;
  const number = box.querySelector(`[data-testid="${count}"]`);
  return number?.closest('button, [role="button"]') ?? number;
}

/** The number on a button, cut to two digits from 1,000 on. A button without a number has a zero in its label, if it has a label. */
function countOn(control: Element | null, context: ShortNumbers): Count {
  if (control === null) return absent;
  const text = textOf(control);
  if (text !== '') return shownCount(text, context);
  return wholeCount(wholeNumbersIn(control.getAttribute('aria-label') ?? '')[0], 'label');
}

/**
 * Reposts and quotes in one number (369 + 88 are shown as 457, 2026). The button has a test id only for visitors who are logged in,
 * and something beside its icon only when there are any; its label has no number. For others it is the one without a test id in the row.
 */
function countReposts(box: Element, context: ShortNumbers): Count {
  const [replies, likes] = [controlOf(box, 'replyBtn'), controlOf(box, 'likeBtn')];
  let row = replies?.parentElement ?? null;
  while (row !== null && !row.contains(likes)) row = row.parentElement;
  const unnamed = [...(row?.querySelectorAll('button:not([data-testid])') ?? [])];
  const button = controlOf(box, 'repostBtn', 'repostCount') ?? (unnamed.length === 1 ? (unnamed[0] ?? null) : null);
  if (button === null) return absent;
  const text = textOf(button);
  if (text !== '') return shownCount(text, context);
  return [...button.children].every((part) => part.localName === 'svg') ? zero : absent;
}

/**
 * When a post was made: its key counts the microseconds since 1970 in the first 11 of 13 digits of base 32 (AT Protocol, "TID"). null
 * for a key that somebody chose.
 */
function dateOfKey(key: string): string | null {
  if (!/^[2-7a-z]{13}$/.test(key)) return null;
  const digits = [...key.slice(0, 11)].map((digit) => '234567abcdefghijklmnopqrstuvwxyz'.indexOf(digit));
  const time = Math.floor(digits.reduce((sum, digit) => sum * 32 + digit, 0) / 1000);
  return time >= opened && time < farFuture ? new Date(time).toISOString() : null;
}
