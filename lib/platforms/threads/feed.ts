import { type CountContext, parseCount } from '../../counts/parse';
import { sharpen } from '../../counts/whole';
import type { Count } from '../../model/count';
import type { Item } from '../../model/reading';
import { asInstant, clip, isAfter, linesOf, textOf, wordsIn } from '../dom';
import { type Action, actionOf, nameOf } from './actions';
import { postOf } from './address';
import { type Embedded, type PostData, postData } from './embedded';
import { post } from './header';

const absent: Count = { value: null, why: 'absent' };
const zero: Count = { value: 0, exact: true, from: 'text' };

/** The label of the pin above a post in a few languages. */
const pinned = /^(?:pinned|angepinnt|fijado|épinglé|fixado|ピン留め済み|고정됨|已?置頂|закреплено)$/i;

/** A page that somebody scrolled through for an hour is not read to its end. */
const mostItems = 1000;

/** The posts of the tab in the page's order, other people's too: reposts, and what a reply answers. Quoted posts have no actions. */
export function readFeed(doc: Document, context: Omit<CountContext, 'from'>, data: Embedded): Item[] {
  const items = new Map<string, Item>();
  for (const box of doc.querySelectorAll(post)) {
    if (items.size === mostItems) break;
    const item = box.parentElement?.closest(`${post}, [role="dialog"]`) ? null : readPost(box, context, data);
    if (item !== null && !items.has(item.id)) items.set(item.id, item);
  }
  return [...items.values()];
}

function readPost(box: Element, context: Omit<CountContext, 'from'>, data: Embedded): Item | null {
  const time = [...box.querySelectorAll('time')].find((element) => element.closest(post) === box);
  const href = time?.closest('a')?.getAttribute('href') ?? '';
  const found = postOf(href);
  const icons = [...box.querySelectorAll('svg')].filter((icon) => icon.closest(post) === box);
  const controls = controlsOf(icons);
  if (time === undefined || found === null || controls.size === 0) return null;
  return {
    ...found,
    href: clip(href, 2000) ?? '',
    pinned: icons.some((icon) => pinned.test(nameOf(icon))),
    date: asInstant(time.getAttribute('datetime')),
    age: null,
    caption: wordsIn(textsAfter(time, box).map(linesOf).join('\n')),
    ...readCounts(controls, context, postData(data, found.id)),
  };
}

/** What the author wrote stands below the date, outside of links and buttons. */
function textsAfter(time: Element, box: Element): Element[] {
  const texts = [...box.querySelectorAll('span[dir="auto"]')];
  return texts.filter((text) => text.closest(`a, [role="button"], ${post}`) === box && isAfter(text, time));
}

/** Each action's icon; none of an action that is there twice. */
function controlsOf(icons: readonly Element[]): Map<Action, Element> {
  const controls = new Map<Action, Element>();
  const actions = icons.map(actionOf);
  icons.forEach((icon, at) => {
    const action = actions[at] ?? null;
    if (action !== null && actions.indexOf(action) === actions.lastIndexOf(action)) controls.set(action, icon);
  });
  return controls;
}

/**
 * A place without a number is a zero, except where an author hides likes and reposts (both at once, by reports): then none is beside either
 * icon, and only the page's data can tell.
 */
function readCounts(controls: Map<Action, Element>, context: Omit<CountContext, 'from'>, data: PostData): Pick<Item, Action> {
  const shown = (action: Action): Count => countOn(controls.get(action), context);
  const [likes, replies, reposts] = [shown('likes'), shown('replies'), shown('reposts')];
  return {
    likes: likes === zero && !reposts.value ? withheld(data.likes) : settled(likes, data.likes),
    replies: settled(replies, data.replies),
    reposts: reposts === zero && !likes.value ? withheld(data.reposts) : settled(reposts, data.reposts),
  };
}

function withheld(exact: Count): Count {
  return exact.value ? { value: null, why: 'hidden' } : exact;
}

/** The data's number where the screen has one that agrees with it, or where both have none. */
function settled(shown: Count, exact: Count): Count {
  return shown.value === null && exact.value !== 0 ? shown : sharpen(shown, exact);
}

/** An icon that nothing stands beside keeps no room for it (2026); anywhere else a missing number says nothing. */
function countOn(icon: Element | undefined, context: Omit<CountContext, 'from'>): Count {
  const button = icon?.closest('[role="button"], button');
  if (!icon || !button || button.querySelectorAll('svg').length !== 1) return absent;
  const parts = [...button.querySelectorAll('*')].filter(
    (part) => part.children.length === 0 && !icon.contains(part) && textOf(part) !== '',
  );
  const [only, another] = parts.filter((part) => /\p{Nd}/u.test(textOf(part)));
  if (only !== undefined && another === undefined) return parseCount(textOf(only), { ...context, from: 'text' });
  const isBare = parts.length === 0 && button.querySelector('[style*="-columnGap: 0px"]') !== null;
  return isBare ? zero : absent;
}
