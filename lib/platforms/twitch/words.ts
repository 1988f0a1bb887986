import { parseCount } from '../../counts/parse';
import type { Count } from '../../model/count';

/** Parts of "followers" in the 28 languages of Twitch (2026) and in four into which browsers translate. */
export const followerWords =
  /follower|følgere|följare|seguidor|volger|seuraaj|követő|obserwując|urmăritor|sledujíc|sledovate|последовател|ακόλουθ|фолловер|отслеживающ|підписник|takipçi|ผู้ติดตาม|dõi|フォロワー|팔로워|关注者|追隨者|追蹤者|pengikut|متابع|עוקב/iu;

/** Parts of "views"; those who watch a running broadcast ("viewers") are none. */
export const viewWords =
  /^views?$|aufruf|visualiz|vizionări|reproduccion|^vistas?$|^vues?$|weergave|wyświetle|просмотр|перегляд|преглед|гледан|προβολ|visning|katselu|megtekint|görüntüle|izlenme|zhlédnut|zhliadnut|zobrazen|xem$|การดู|ครั้ง|視聴|再生|조회|观看|觀看|tayangan|مشاهد|צפיות/iu;

/**
 * The count that the smallest part of `root` shows with one of `words` before or behind it, of the parts that may show it; null where there
 * is none.
 */
export function countBeside(words: RegExp, root: Element, may: (part: Element) => boolean, lang: string): Count | null {
  let found: Count | null = null;
  for (const element of root.querySelectorAll('*')) {
    const text = labelled(words, element);
    if (text === null || !may(element)) continue;
    found = parseCount(text, { lang, notation: 'language', from: 'text' });
    if (found.value !== null) return found;
  }
  return found;
}

/**
 * The element's text when it says little more than a number and one of `words`, else null. A sentence with both begins and ends with
 * others, a goal is divided ("/ 7,000 followers"), a button's word belongs to no number, and digits of two elements may look like one
 * number ("7" beside "912").
 */
export function labelled(words: RegExp, element: Element): string | null {
  if ((element.textContent?.length ?? 0) > longest) return null;
  const pieces = piecesOf(element);
  // The page may set elements apart by its style alone.
  const parts = pieces.join(' ').split(' ');
  const isLabel = words.test(parts[0] ?? '') || words.test(parts.at(-1) ?? '');
  const isOne =
    isLabel && pieces.filter((piece) => /\p{Nd}/u.test(piece)).length === 1 && element.querySelector('button, a[href]') === null;
  const text = parts.join(' ');
  return isOne && !text.includes('/') ? text : null;
}

/** More than a number with its label in any language, and the white space between them in the markup. */
const longest = 120;

/** The texts inside a node, one by one. */
function piecesOf(node: Node): string[] {
  const text = node.nodeName === '#text' ? (node.nodeValue ?? '').replace(/\s+/g, ' ').trim() : '';
  return text === '' ? [...node.childNodes].flatMap(piecesOf) : [text];
}
