import { type CountContext, parseCount } from '../../counts/parse';
import type { Count } from '../../model/count';
import type { Item } from '../../model/reading';
import { clip, first, isAfter, textOf, wordsIn } from '../dom';
import { accountAt, postAt } from './address';
import { type Header, post } from './header';

/** As many posts as a profile keeps; the newest stand first. */
const most = 200;

/** Facebook's words under a post, as stems, in its larger languages; another language costs the count, never gives another. */
const words = {
  comments:
    /comment|coment|kommentar|reactie|opmerking|komentar|komentář|komentarz|hozzászól|yorum|bình luận|коммент|коментар|σχόλι|תגוב|تعليق|टिप्पणि|कमेंट|মন্তব্য|ความคิดเห็น|コメント|댓글|评论|留言|則回應/i,
  shares:
    /share|geteilt|compartid|compartilha|partage|condivision|gedeeld|udostępn|paylaş|dibagikan|chia sẻ|поделил|репост|поширен|κοινοποι|שיתופ|مشارك|शेयर|শেয়ার|แชร์|シェア|공유|分享/i,
} as const;

/**
 * The timeline's posts in the page's order, with whose they are. Comments look like posts inside posts and are left out; so is a post
 * whose address Facebook does not write before somebody points at its date (2023).
 */
export function readPosts({ root, account }: Header, context: Omit<CountContext, 'from'>): Item[] {
  const items = new Map<string, Item>();
  for (const box of root.querySelectorAll(post)) {
    if (items.size === most) break;
    if (box.parentElement?.closest(post) != null) continue;
    const links = [...box.querySelectorAll('a[href]')].map((link) => link.getAttribute('href') ?? '');
    const href = links.find((link) => postAt(link) !== null) ?? '';
    const id = postAt(href);
    const author = accountAt(box.querySelector(':is(h2, h3, h4) a[href]')?.getAttribute('href') ?? '');
    if (id === null || author === null || items.has(id)) continue;
    const isOwn = [account.handle, account.id].some((name) => name?.toLowerCase() === author.value.toLowerCase());
    // Without a name of its own a profile has nothing by which its posts are told from others' later.
    if (account.handle === null && !isOwn) continue;
    const by = isOwn ? (account.handle ?? account.id) : author.value;
    // What follows the address says only where the visitor came from.
    const plain = clip(href.replace(/[?&]__(?:cft|tn)__.*/s, ''), 2000) ?? '';
    items.set(id, { id, href: plain, by, pinned: false, date: null, age: null, caption: captionOf(box), ...countsOf(box, context) });
  }
  return [...items.values()];
}

/** The part with the words: public code of 2023 to 2026. */
const message = ['[data-ad-rendering-role="story_message"]', '[data-ad-preview="message"], [data-ad-comet-preview="message"]'];

/** A paragraph each (2022 to 2026). */
function captionOf(box: Element): string | undefined {
  const part = first(box, message);
  const paragraphs = [...(part ?? box).querySelectorAll('div[dir="auto"][style*="text-align"]')].filter((paragraph) =>
    isOf(paragraph, box),
  );
  return wordsIn(paragraphs.map(textOf).join('\n') || textOf(part));
}

function countsOf(box: Element, context: Omit<CountContext, 'from'>): Pick<Item, 'likes' | 'comments' | 'shares'> {
  const read = (element: Element | null | undefined): Count =>
    element ? parseCount(textOf(element), { ...context, from: 'text' }) : { value: null, why: 'absent' };
  const buttons = [...box.querySelectorAll('[role="button"]')].filter((button) => {
    const text = textOf(button);
    return text.length <= 40 && /\p{Nd}/u.test(text) && isOf(button, box);
  });
  const action = (role: string) => buttons.find((button) => button.querySelector(`[data-ad-rendering-role="${role}_button"]`) !== null);
  return {
    likes: read(reactions(box) ?? action('like')),
    comments: read(action('comment') ?? buttons.find((button) => words.comments.test(textOf(button)))),
    shares: read(action('share') ?? buttons.find((button) => words.shares.test(textOf(button)))),
  };
}

/** The number behind the icons of the reactions, which stand in a toolbar; before it the same number is written for screen readers (2022 to 2026). */
function reactions(box: Element): Element | null {
  const icons = [...box.querySelectorAll('[role="toolbar"]')].find((toolbar) => isOf(toolbar, box));
  let above = icons?.parentElement;
  for (let steps = 0; icons !== undefined && above && above !== box && steps < 4; above = above.parentElement, steps++) {
    const shown = [...above.querySelectorAll('[aria-hidden="true"]')].find(
      (part) => /\p{Nd}/u.test(part.textContent ?? '') && isAfter(part, icons) && isOf(part, box),
    );
    if (shown !== undefined) return shown;
  }
  return null;
}

/** Is the element the post's own, and not one of a comment inside it? A post names its author in a heading, a comment does not. */
function isOf(element: Element, box: Element): boolean {
  const nearest = element.closest('[role="article"]');
  return nearest === null || nearest === box || !box.contains(nearest) || nearest.querySelector('h2, h3, h4') !== null;
}
