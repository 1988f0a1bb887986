import { parseCount } from '../../counts/parse';
import { sharpen, wholeCount } from '../../counts/whole';
import type { Count } from '../../model/count';
import type { PostReading } from '../../model/reading';
import { asName, asText, clip, dig, readJson, textOf, wordsIn } from '../dom';
import { dataScript } from './data';
import { dateOfId } from './items';

/** A video's player; its id ends in the post's (2023 to 2026). Photos have none. */
const player = '[id^="xgwrapper-"]';

/** Counts on the card of one post, by data-e2e: the feed's since 2022, then those of the player over another page (2022 to 2024). */
const carriers = {
  likes: e2e('like-count', 'browse-like-count'),
  comments: e2e('comment-count', 'browse-comment-count'),
  shares: e2e('share-count', 'browse-share-count'),
  // The bookmark never got a name of its own (2023 to 2025).
  saves: e2e('undefined-count', 'favorite-count'),
};

/** The author's words: of the feed, of the player over another page. */
const words = e2e('video-desc', 'browse-video-desc');

/** "Paid partnership" in the page's language (2025). */
const paid = e2e('sponsored-tag');

/** What can alter the reading of a post; not the whole card, where the time played changes every second. */
export const postRegion: readonly string[] = [...Object.values(carriers), player];

const absent: Count = { value: null, why: 'absent' };

/**
 * The post `id` from the card that plays it, and from the data of the page's first load when that is about the same post. The page of a
 * video is a feed: its neighbours stand in the document too. Views are in the data alone.
 */
export function readPost(doc: Document, id: string, lang: string): PostReading | null {
  const card = cardOf(doc, id);
  const data = dataOf(doc, id);
  const handle = asName(dig(data, 'author', 'uniqueId')) ?? (card && authorOn(card));
  if (handle === null) return null;

  const count = (selector: string, key: string): Count => {
    const stored = storedCount(data, key);
    const found = card?.querySelectorAll(selector) ?? [];
    const element = found.length === 1 ? found[0] : undefined;
    const shown = element === undefined ? absent : parseCount(textOf(element), { lang, notation: 'latin', from: 'text' });
    // A rounded number of the data says no more than the screen, and is older.
    return shown.value !== null && stored.value !== null && !stored.exact ? shown : sharpen(shown, stored);
  };
  const kind = dig(data, 'imagePost') === undefined ? 'video' : 'photo';
  return {
    platform: 'tiktok',
    handle,
    canonicalId: asName(dig(data, 'author', 'id')),
    name: clip(asText(dig(data, 'author', 'nickname')), 500),
    followers: absent,
    post: {
      id,
      href: `https://www.tiktok.com/@${handle}/${kind}/${id}`,
      by: handle,
      pinned: false,
      date: dateOfId(id),
      age: null,
      caption: wordsIn(`${textOf(card?.querySelector(words)) || asText(dig(data, 'desc')) || ''}\n${textOf(card?.querySelector(paid))}`),
      likes: count(carriers.likes, 'diggCount'),
      comments: count(carriers.comments, 'commentCount'),
      shares: count(carriers.shares, 'shareCount'),
      saves: count(carriers.saves, 'collectCount'),
      views: storedCount(data, 'playCount'),
    },
    lang,
    layout: card === null ? 'data-2024' : card.querySelector(e2e('like-count')) === null ? 'browse-2022' : 'card-2025',
  };
}

function e2e(...names: string[]): string {
  return names.map((name) => `[data-e2e="${name}"]`).join(',');
}

/** The smallest part around the post's player that shows likes; null where that part holds another post as well. */
function cardOf(doc: Document, id: string): Element | null {
  const own = doc.querySelector(`${player}[id$="-${id}"]`);
  for (let part = own?.parentElement ?? null; part !== null; part = part.parentElement) {
    if (part.querySelectorAll(player).length > 1) return null;
    if (part.querySelector(carriers.likes) !== null) return part;
    // A card of the feed and the dialog over another page are one post; what lies around them is others'.
    if (part.matches('article, [role="dialog"]')) return null;
  }
  return null;
}

/** The author by the portrait's link; other links on a card lead to people that the text mentions. */
function authorOn(card: Element): string | null {
  const link = card.querySelector(e2e('video-author-avatar', 'browse-user-avatar'));
  return /\/@([\w.]{1,40})\/?(?:[?#]|$)/.exec(link?.getAttribute('href') ?? '')?.[1] ?? null;
}

/** What the data says of the post; TikTok leaves it in the document when the visitor moves on. */
function dataOf(doc: Document, id: string): unknown {
  const item = dig(readJson(doc, dataScript), '__DEFAULT_SCOPE__', 'webapp.video-detail', 'itemInfo', 'itemStruct');
  return dig(item, 'id') === id ? item : null;
}

/**
 * A count of the data. `stats` is rounded like the screen, and statsV2 may be too (192100 in both on a page of 2025), so a number that ends
 * where the screen's would is about as much.
 */
function storedCount(data: unknown, key: string): Count {
  const count = wholeCount(dig(data, 'statsV2', key) ?? dig(data, 'stats', key), 'data');
  const value = count.value ?? 0;
  const step = value >= 1e9 ? 1e8 : value >= 1e6 ? 1e5 : value >= 1e4 ? 100 : 1;
  if (count.value === null || step === 1 || value % step !== 0) return count;
  return { value, exact: false, range: [value - step, value + step], from: 'data' };
}
