import { westernise } from '../../counts/digits';
import { type CountContext, parseCount } from '../../counts/parse';
import { sharpen } from '../../counts/whole';
import type { Count } from '../../model/count';
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

/** A text with a digit, with what stands around it: number and label may be in one element or in two. */
type Piece = { node: Node; texts: string[] };

type Context = Omit<CountContext, 'from'>;

/**
 * The owner's followers: by their label in the top card, checked against the count below the title of a person's posts, which is there in
 * every language; for others' counts and for connections look alike.
 */
export function followersOf(doc: Document, card: TopCard, context: Context): Count {
  const words = first(card.root, ownWords);
  const pieces = piecesIn(card.root, (node) => words === null || isAfter(node, words));
  const named = labelledIn(pieces, context);
  const below = card.id.startsWith('in/') ? aboveTheirPosts(activityOf(doc, card), context) : inTheirPosts(doc, card, context);
  const shown = named.at(-1) ?? besideConnections(pieces, context) ?? below ?? { value: null, why: 'absent' };
  if (card.layout === 'company-2025') return below === null ? asRounded(shown) : sharpen(asRounded(shown), below);
  return below ?? shown;
}

/** Counts with a label that says followers and nothing else: an owner may write of followers too. */
function labelledIn(pieces: readonly Piece[], context: Context): Count[] {
  return pieces.flatMap(({ texts }) => {
    const text = texts.find((candidate) => labelled.some((pattern) => pattern.test(candidate)));
    if (text === undefined) return [];
    const count = parseCount(text, { ...context, from: 'text' });
    const between = labelled[0]?.exec(text)?.groups?.['unit'] ?? '';
    // "3 new followers": a word that is no unit.
    return count.value === null || (between !== '' && count.exact) ? [] : [count];
  });
}

/** Nobody has more than "500+" connections on the screen, in any language; the number in the same line is the followers'. */
function besideConnections(pieces: readonly Piece[], context: Context): Count | null {
  const connections = pieces.find(({ texts }) => /^(?=.*\+)\+? ?(?:de )?500(?!\d)/.test(texts[0] ?? ''));
  let line: Node | null | undefined = connections?.node.parentNode;
  for (let steps = 0; connections !== undefined && line && steps < 4; line = line.parentNode, steps++) {
    const others = pieces.filter((piece) => piece !== connections && line?.contains(piece.node));
    const [only] = others;
    if (only === undefined) continue;
    const text = only.texts.findLast((candidate) => !candidate.includes('+')) ?? '';
    return others.length === 1 ? parseCount(text, { ...context, from: 'text' }) : null;
  }
  return null;
}

/** The count between the title of a person's posts and the first of them; the counts further down are of those whose posts were shared. */
function aboveTheirPosts(posts: Element | null, context: Context): Count | null {
  const list = posts?.querySelector('li, [role="listitem"], [role="radio"], article, [data-urn]') ?? null;
  const pieces = posts === null ? [] : piecesIn(posts, (node) => list === null || isAfter(list, node));
  const [named] = labelledIn(pieces, context);
  const counts = pieces.map(({ texts }) => parseCount(texts[0] ?? '', { ...context, from: 'text' }));
  const [placed] = counts;
  const isOne = placed !== undefined && placed.value !== null && counts.every(({ value }) => value === placed.value);
  return named ?? (isOne ? placed : null);
}

/** A company's posts say its followers in full below its name (2025). */
function inTheirPosts(doc: Document, { id }: TopCard, context: Context): Count | null {
  for (const author of doc.querySelectorAll('.update-components-actor')) {
    const link = author.querySelector('a[href]')?.getAttribute('href') ?? '';
    const [count] = accountAt(link)?.id === id ? labelledIn(piecesIn(author), context) : [];
    if (count !== undefined) return count;
  }
  return null;
}

/** A company's header rounds to thousands (7,896 was "8K", 2025), also where the language writes them out ("8.000"). */
function asRounded(count: Count): Count {
  if (count.value === null || !count.exact || count.value < 1000 || count.value % 1000 !== 0) return count;
  return { value: count.value, exact: false, range: [count.value - 1000, count.value + 1000], from: count.from };
}

/** The texts with a digit, by the node that holds it, its own text first. */
function piecesIn(root: Element, isWanted: (node: Node) => boolean = () => true): Piece[] {
  const pieces: Piece[] = [];
  for (const element of root.querySelectorAll('*')) {
    for (const node of element.childNodes) {
      if (node.nodeName !== '#text' || !/\p{Nd}/u.test(node.nodeValue ?? '') || !isWanted(node)) continue;
      const around = [element, element.parentElement, element.parentElement?.parentElement].map(textOf);
      const texts = [node.nodeValue ?? '', ...around].map((text) => westernise(text).trim());
      pieces.push({ node, texts: texts.filter((text) => text.length <= longest) });
    }
  }
  return pieces;
}
