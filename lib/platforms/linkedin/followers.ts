import { westernise } from '../../counts/digits';
import { type CountContext, parseCount } from '../../counts/parse';
import { sharpen } from '../../counts/whole';
import type { Count, KnownCount } from '../../model/count';
import { first, isAfter, textOf } from '../dom';
import { accountAt } from './address';
import { activityOf, type TopCard } from './card';

/**
 * LinkedIn's words for followers, as stems, in the languages of its interface (2024 to 2026, as public code and help pages quote them). A
 * missing one leaves the count to its place or unread; connections have words of their own that no stem is part of.
 */
const stems =
  '(?:follower|seguidor|abonné|volger|följare|følger|seuraaja|obserwując|sleduj|követő|urmăritor|pengikut|takipçi|người theo dõi|отслежив|подписчик|відстеж|підписник|ακόλουθ|עוקב|متابع|دنبال|फ.?ॉलोअर|অনুসরণকারী|ผู้ติดตาม|[位名]?(?:关注者|關注者|追蹤者|粉丝|フォロワー)|팔로워)[\\p{L}\\p{M}\u200c:*/·]{0,12}';
const figure = "(?:\\d[\\d.,'٫ ]*)(?<unit>(?:\\p{L}[\\p{L}\\p{M}]{0,5}?\\.? ?)??)(?:de |d')?";
const labelled = [new RegExp(`^${figure}${stems}$`, 'iu'), new RegExp(`^${stems} ?\\d[\\d.,'٫ ]*\\p{L}{0,3}$`, 'iu')];

/** Counters stand behind what the owner wrote, which may read like one ("50K followers"); what comes last of that, newest layout first. */
const ownWords = ['a[href*="/overlay/contact-info"]', '.org-top-card-summary__tagline', '.top-card-layout__headline', 'h1, h2'];

/** Longer than any count with its label. */
const longest = 60;

/** A text with a digit, then what stands around it: number and label may be in one element or in two. */
type Piece = string[];

type Context = Omit<CountContext, 'from'>;

/**
 * The owner's followers: by their label in the top card, or below the title of a person's posts; for others' counts and for connections
 * look alike. Without a known label, in one of the languages with another word, the number has to be the same in both places.
 */
export function followersOf(doc: Document, card: TopCard, context: Context): Count {
  const words = first(card.root, ownWords);
  const pieces = piecesIn(card.root, card, (node) => words === null || isAfter(node, words));
  const posts = activityOf(doc, card);
  const above = posts === null ? [] : aboveAll(posts, card);
  const [below] = labelledIn(posts === null ? inTheirPosts(doc, card) : above, context);
  // The posts say followers too: where they do not, a short number in the top card may be what the owner wrote.
  const named = labelledIn(pieces, context).findLast(({ exact }) => exact || posts === null || below !== undefined);
  const shown = named ?? below ?? inBoth(pieces, above, context) ?? { value: null, why: 'absent' };
  if (card.layout === 'company-2025') return below === undefined ? asRounded(shown) : sharpen(asRounded(shown), below);
  return below ?? shown;
}

/** Counts with a label that says followers and nothing else: an owner may write of followers too. */
function labelledIn(pieces: readonly Piece[], context: Context): KnownCount[] {
  return pieces.flatMap((texts) => {
    const text = texts.find((candidate) => labelled.some((pattern) => pattern.test(candidate)));
    if (text === undefined) return [];
    const count = parseCount(text, { ...context, from: 'text' });
    const between = labelled[0]?.exec(text)?.groups?.['unit'] ?? '';
    // "3 new followers": a word that is no unit.
    return count.value === null || (between !== '' && count.exact) ? [] : [count];
  });
}

/** The only number above the posts, where the top card has it too: one number alone may count anything. */
function inBoth(pieces: readonly Piece[], posts: readonly Piece[], context: Context): Count | undefined {
  const numbersOf = (some: readonly Piece[]): Count[] =>
    some.map(([own = '']) => parseCount(own, { ...context, from: 'text' })).filter(({ value }) => value !== null);
  const [only, ...others] = numbersOf(posts);
  return others.every(({ value }) => value === only?.value) ? numbersOf(pieces).find(({ value }) => value === only?.value) : undefined;
}

/** Between the title of a person's posts and the first of them; the counts further down are of those whose posts were shared. */
function aboveAll(posts: Element, card: TopCard): Piece[] {
  const list = posts.querySelector('li, [role="listitem"], [role="radio"], article, [data-urn]');
  return piecesIn(posts, card, (node) => list === null || isAfter(list, node));
}

/** A company's posts say its followers in full below its name (2025). */
function inTheirPosts(doc: Document, card: TopCard): Piece[] {
  const authors = [...doc.querySelectorAll('.update-components-actor')];
  return authors.flatMap((author) => (leadsTo(author.querySelector('a[href]')) === card.id ? piecesIn(author, card) : []));
}

/** A company's header rounds to thousands (7,896 was "8K", 2025), also where the language writes them out ("8.000"). */
function asRounded(count: Count): Count {
  if (count.value === null || !count.exact || count.value < 1000 || count.value % 1000 !== 0) return count;
  return { value: count.value, exact: false, range: [count.value - 1000, count.value + 1000], from: count.from };
}

/** Is the owner among those whom the links nearest around it lead to? Others are suggested beside the owner, with counts of theirs. */
function isOwners(element: Element | null, card: TopCard): boolean {
  if (element === null) return false;
  const ids = [element, ...element.querySelectorAll('a')].map(leadsTo).filter((id) => id !== undefined);
  return ids.length > 0 ? ids.includes(card.id) : isOwners(element.parentElement, card);
}

function leadsTo(link: Element | null): string | undefined {
  return accountAt(link?.getAttribute('href') ?? '')?.id;
}

/** The owner's texts with a digit, by the node that holds it, its own text first. */
function piecesIn(root: Element, card: TopCard, isWanted: (node: Node) => boolean = () => true): Piece[] {
  const pieces: Piece[] = [];
  for (const element of root.querySelectorAll('*')) {
    for (const node of element.childNodes) {
      if (node.nodeName !== '#text' || !/\p{Nd}/u.test(node.nodeValue ?? '') || !isWanted(node) || !isOwners(element, card)) continue;
      const around = [element, element.parentElement, element.parentElement?.parentElement].map(textOf);
      const texts = [node.nodeValue ?? '', ...around].map((text) => westernise(text).trim());
      pieces.push(texts.filter((text) => text.length <= longest));
    }
  }
  return pieces;
}
