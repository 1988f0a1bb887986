import type { Count } from '../../lib/model/count';
import type { Carrier } from '../mutations/carriers';
import { type Inventor, pictograms, word } from './invent';
import { settle, type Try } from './settle';

/** Attributes whose value is no text: they say what a part is or where it leads. */
const noText =
  /^(?:id|class|role|dir|lang|hidden|type|rel|href|src|datetime|property|name|charset|d|viewBox|viewbox|tabindex|page-subtype|data-(?:e2e|testid|test-id)|aria-(?:hidden|selected|expanded|pressed|checked|disabled|haspopup|live|controls|labelledby|describedby|owns|level|modal|current))$/;

/** A text, or an attribute that holds one. */
type Slot = Pick<Carrier, 'holder' | 'part'>;

/** What must stay the same: the reading, and for itself the number that a text says. */
export type Hold = { reading(): boolean; count(text: string): Count };

/** Longer texts with a count are sentences, in which anything may stand. */
const longestLabel = 40;

/**
 * Gives every text another one. Texts with counts keep them and their labels, but for words that stand in other texts too and are not
 * needed; further texts stay as far as they are read. The words that stay.
 */
export function renameTexts(doc: Document, carriers: readonly Slot[], invent: Inventor, hold: Hold): string[] {
  const all = slotsIn(doc);
  const withCount = all.filter((slot) => carriers.some(({ holder, part }) => slot.holder === holder && slot.part === part));
  const tries = all.filter((slot) => !withCount.includes(slot)).map((slot) => replacement(slot, invent(textIn(slot))));
  const words = new Map(tries.map(({ slot }) => [slot, wordsOf(textIn(slot).toLowerCase())]));
  const isNumbered = ({ slot }: { slot: Slot }) => /\p{Nd}/u.test(textIn(slot));
  const [plain, numbered] = [tries.filter((one) => !isNumbered(one)), tries.filter(isNumbered)];
  const needed = [...settle(plain, hold.reading), ...settle(numbered, hold.reading)].map(({ slot }) => slot);
  const elsewhere = new Set([...words].flatMap(([slot, theirs]) => (needed.includes(slot) ? [] : theirs)));
  const free = withCount.filter((slot) => textIn(slot).length > longestLabel).concat(needed);
  const mayGo = new Set(free.flatMap((slot) => textIn(slot).match(word) ?? []).filter((one) => !/\p{N}/u.test(one) || one.length > 8));
  for (const one of withCount.flatMap((slot) => wordsOf(textIn(slot)))) if (elsewhere.has(one.toLowerCase())) mayGo.add(one);
  return renameWords([...withCount, ...needed], mayGo, invent, hold);
}

/** In the texts that stay, each of the words that does not have to. */
function renameWords(slots: readonly Slot[], words: ReadonlySet<string>, invent: Inventor, hold: Hold): string[] {
  const renamed = new Set<string>();
  const originals = slots.map((slot) => ({ slot, text: textIn(slot), count: JSON.stringify(hold.count(textIn(slot))) }));
  const write = () => {
    for (const { slot, text } of originals)
      put(
        slot,
        text.replace(pictograms, '🌱').replace(word, (one) => (renamed.has(one) ? invent(one) : one)),
      );
  };
  const tries = [...words].map((one) => ({ apply: () => void renamed.add(one), revert: () => void renamed.delete(one) }));
  settle(tries, () => {
    write();
    return hold.reading() && originals.every(({ slot, count }) => JSON.stringify(hold.count(textIn(slot))) === count);
  });
  write();
  return [...new Set(slots.flatMap((slot) => wordsOf(textIn(slot))))].filter((one) => invent(one) !== one);
}

/** The words without digits. */
function wordsOf(text: string): string[] {
  return (text.match(word) ?? []).filter((one) => !/\p{N}/u.test(one));
}

/** Gives every link another end, but for the parts of its path that say what it is: those that are read, and those behind the account's own. */
export function renameLinks(doc: Document, url: URL, own: string | null, invent: Inventor, holds: () => boolean): void {
  dropQueries(doc, holds);
  const links = [...doc.querySelectorAll('[href]')].map((element) => ({ element, path: pathOf(element.getAttribute('href') ?? '', url) }));
  const words = new Set(links.flatMap(({ path }) => path?.match(word) ?? []));
  for (const { path } of links) for (const one of behind(path ?? '', own)) words.delete(one);
  const others = new Map<string, string>();
  const otherPath = (path: string) => path.replace(word, (one) => others.get(one) ?? one);
  const holdsWith = () => {
    for (const { element, path } of links) element.setAttribute('href', path === null ? 'https://example.com/' : otherPath(path));
    return holds();
  };
  const tries = (among: Iterable<string>, other: (one: string) => string) =>
    [...among].map((one) => ({ one, apply: () => void others.set(one, other(one)), revert: () => void others.delete(one) }));
  const needed = settle(tries(words, invent), holdsWith).map(({ one }) => one);
  // The first half of some ids tells when a post was made.
  const ids = needed.filter((one) => one.length >= 8 && /\p{N}|\p{Ll}\p{Lu}/u.test(one));
  settle(
    tries(ids, (one) => one.slice(0, one.length / 2) + invent(one.slice(one.length / 2))),
    holdsWith,
  );
  holdsWith();
  renameParts(doc, others, holds);
}

/** What follows in an address is mostly for the network's own statistics. */
function dropQueries(doc: Document, holds: () => boolean): void {
  const tries = [...doc.querySelectorAll('[href*="?"]')].map((element) => {
    const before = element.getAttribute('href') ?? '';
    return {
      apply: () => element.setAttribute('href', before.replace(/\?.*$/, '')),
      revert: () => element.setAttribute('href', before),
    };
  });
  settle(tries, holds);
}

/** Gives the accounts and posts of links their invented names where parts of the page are called after them. */
function renameParts(doc: Document, others: ReadonlyMap<string, string>, holds: () => boolean): void {
  const parts = [...doc.querySelectorAll('*')].flatMap((element) =>
    [...element.attributes]
      .filter(
        ({ name, value }) =>
          noText.test(name) && name !== 'href' && name !== 'src' && (value.match(word) ?? []).some((one) => others.has(one)),
      )
      .map(({ name, value }) => ({ element, name, value })),
  );
  const tries = parts.map(({ element, name, value }) => ({
    apply: () =>
      element.setAttribute(
        name,
        value.replace(word, (one) => others.get(one) ?? one),
      ),
    revert: () => element.setAttribute(name, value),
  }));
  settle(tries, holds);
}

/** "followers" in "/somebody/followers/": the network's own words. */
function behind(path: string, own: string | null): string[] {
  const parts = path.split(/[/?#]/);
  const at = parts.findIndex((part) => own !== null && part.replace(/^@/, '').toLowerCase() === own.toLowerCase());
  return at < 0 ? [] : parts.slice(at + 1).filter((part) => /^[a-z_]+$/.test(part));
}

/** The part of an address within the site, as the page writes it; null for another site's. */
function pathOf(href: string, url: URL): string | null {
  if (/^(?:#|\/(?!\/))/.test(href)) return decoded(href);
  if (!URL.canParse(href, url.href)) return null;
  const address = new URL(href, url.href);
  return siteIn(address) === siteIn(url) ? decoded(address.pathname + address.search) : null;
}

/** "linkedin.com" of "uk.linkedin.com". */
function siteIn({ hostname }: URL): string {
  return hostname.split('.').slice(-2).join('.');
}

/** Percent-encoded letters as themselves. */
export function decoded(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}

/** Puts invented addresses in the place of pictures; the words stay that tell something, as that there is no picture. */
export function renamePictures(doc: Document, invent: Inventor, holds: () => boolean): void {
  const pictures = [...doc.querySelectorAll('[src]')].map((element) => {
    const address = element.getAttribute('src') ?? '';
    return { element, path: /^https?:/.test(address) ? new URL(address).pathname : null, address };
  });
  const kept = new Set(pictures.flatMap(({ path }) => path?.match(word) ?? []));
  const otherPath = (path: string) => path.replace(word, (one) => (kept.has(one) ? one : invent(one)));
  const holdsNow = () => {
    for (const { element, path, address } of pictures) {
      const other = address === '' ? '' : `data:,${address.startsWith('data:') ? (/#.*$/.exec(address)?.[0] ?? '') : ''}`;
      element.setAttribute('src', path === null ? other : `https://pictures.example${kept.size === 0 ? '/picture.jpg' : otherPath(path)}`);
    }
    return holds();
  };
  const tries = [...kept].map((one) => ({ apply: () => void kept.delete(one), revert: () => void kept.add(one) }));
  settle(tries, holdsNow);
  holdsNow();
}

/** Gives dates without an hour in the place of exact ones: the second in which a post was made finds it. */
export function blurTimes(doc: Document, holds: () => boolean): void {
  const tries = [...doc.querySelectorAll('[datetime]')].map((element) => {
    const before = element.getAttribute('datetime') ?? '';
    const noon = before.replace(/T\d\d:\d\d:\d\d(?:\.\d+)?/, 'T12:00:00.000');
    return { apply: () => element.setAttribute('datetime', noon), revert: () => element.setAttribute('datetime', before) };
  });
  settle(tries, holds);
}

function slotsIn(doc: Document): Slot[] {
  return [...doc.querySelectorAll('*')]
    .filter(({ localName }) => localName !== 'script' && localName !== 'style')
    .flatMap((holder) => [
      ...[...holder.attributes].filter(({ name }) => !noText.test(name)).map(({ name }) => ({ holder, part: name })),
      ...[...holder.childNodes].filter((node): node is Text => node.nodeName === '#text').map((part) => ({ holder, part })),
    ])
    .filter((slot) => /[\p{L}\p{N}]/u.test(textIn(slot)));
}

function textIn({ holder, part }: Slot): string {
  return typeof part === 'string' ? (holder.getAttribute(part) ?? '') : part.data;
}

function put({ holder, part }: Slot, text: string): void {
  if (typeof part === 'string') holder.setAttribute(part, text);
  else part.data = text;
}

function replacement(slot: Slot, text: string): Try & { slot: Slot } {
  const before = textIn(slot);
  return { slot, apply: () => put(slot, text), revert: () => put(slot, before) };
}
