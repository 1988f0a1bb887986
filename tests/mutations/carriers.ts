import type { Count } from '../../lib/model/count';
import type { Look } from '../../lib/model/look';
import { countsIn, numbers, ownerOf } from './counts';

/** Where a number stands that counts are read from: a text, an attribute (by its name) or the text of an embedded script. */
export type Carrier = {
  holder: Element;
  part: Text | string;
  /** Names of the counts, as `countsIn` gives them. */
  counts: Set<string>;
  /** The element around it with this count's number and label, and nothing else. */
  counter: Element;
};

const digit = /\p{Nd}/u;

/** Attributes that address, draw or name things and hold no count. */
const noCount = /^(?:href|src|srcset|id|class|style|tabindex|width|height|datetime|for|dir|lang|role|type|data-(?:e2e|testid))$/;

/**
 * Found by trying: a number that carries a count changes it when it is another number, a script that does is missed. So no network
 * has to be known here, and a number that the adapter does not read is no carrier. What is read only once the first carriers are
 * gone is found by trying again without them, count by count, where the search is to be thorough.
 */
export function carriersIn(doc: Document, lookNow: () => Look, isThorough = true): Carrier[] {
  const places = placesIn(doc);
  const before = countsIn(lookNow());
  if (before.size > 0) tryEach(places, before, lookNow);
  if (isThorough) for (const name of before.keys()) while (tryWithout(name, places, lookNow));
  const carriers = places.filter(({ counts }) => counts.size > 0);
  for (const carrier of carriers) carrier.counter = counterAround(carrier, carriers);
  return carriers;
}

/** Does it still stand on the page, with its number? */
export function isThere(carrier: Carrier): boolean {
  return carrier.holder.isConnected && digit.test(written(carrier));
}

/** Is it seen on the page, or spoken: no data, and no summary for other sites? */
export function isShown({ holder }: Carrier): boolean {
  return holder.closest('script, head') === null;
}

/** What stands there now, "" where the place is gone. */
export function written({ holder, part }: Carrier): string {
  return (typeof part === 'string' ? holder.getAttribute(part) : part.isConnected ? part.data : null) ?? '';
}

function write({ holder, part }: Carrier, text: string): void {
  if (typeof part === 'string') holder.setAttribute(part, text);
  else part.data = text;
}

function placesIn(doc: Document): Carrier[] {
  return [...doc.querySelectorAll('*')]
    .filter((holder) => holder.closest('svg, noscript, template, style') === null)
    .flatMap((holder) => [
      ...[...holder.attributes].filter(({ name }) => !noCount.test(name)).map(({ name }) => place(holder, name)),
      ...[...holder.childNodes].filter((node): node is Text => node.nodeName === '#text').map((part) => place(holder, part)),
    ])
    .filter(isThere);
}

function place(holder: Element, part: Text | string): Carrier {
  return { holder, part, counts: new Set(), counter: holder };
}

/** Notes which of the counts each place carries, by halves, for most numbers of a page carry none; true when that brought anything new. */
function tryEach(places: readonly Carrier[], counts: ReadonlyMap<string, Count>, lookNow: () => Look): boolean {
  const texts = places.map(written);
  for (const [at, carrier] of places.entries())
    write(carrier, carrier.holder.localName === 'script' ? '' : (texts[at] ?? '').replace(numbers, anotherNumber));
  const now = countsIn(lookNow());
  for (const [at, carrier] of places.entries()) write(carrier, texts[at] ?? '');
  const changed = [...counts].filter(([name, count]) => JSON.stringify(now.get(name)) !== JSON.stringify(count)).map(([name]) => name);
  const [carrier, another] = places;
  if (carrier === undefined || changed.length === 0) return false;
  if (another !== undefined) {
    const half = Math.ceil(places.length / 2);
    const isNews = tryEach(places.slice(0, half), counts, lookNow);
    return tryEach(places.slice(half), counts, lookNow) || isNews;
  }
  const news = changed.filter((name) => now.has(name) && counts.get(name)?.value != null && !carrier.counts.has(name));
  for (const name of news) carrier.counts.add(name);
  return news.length > 0;
}

/** Is the count read from elsewhere once all its known carriers are empty? Then that is noted too. */
function tryWithout(name: string, places: readonly Carrier[], lookNow: () => Look): boolean {
  const known = places.filter(({ counts }) => counts.has(name)).map((carrier) => ({ carrier, text: written(carrier) }));
  for (const { carrier } of known) write(carrier, '');
  const left = countsIn(lookNow()).get(name);
  const isLeft = known.length > 0 && left !== undefined && left.value !== null;
  const isNews = isLeft && tryEach(places.filter(isThere), new Map([[name, left]]), lookNow);
  for (const { carrier, text } of known) write(carrier, text);
  return isNews;
}

/** Its first digit becomes another one, which no rounding hides. */
function anotherNumber(token: string): string {
  return token.replace(/^\p{Nd}/u, (first) => (/[1١۱१১]/u.test(first) ? '3' : '1'));
}

/** Room for a number's label, the longest anywhere ("người đăng ký") and some. */
const longestLabel = 20;

/** The largest element around it that holds no other count of the same owner and little more text. */
function counterAround({ holder, counts }: Carrier, carriers: readonly Carrier[]): Element {
  const owners = new Set([...counts].map(ownerOf));
  const rivals = carriers.filter((other) => [...other.counts].some((count) => owners.has(ownerOf(count)) && !counts.has(count)));
  const room = lengthOf(holder) + longestLabel;
  let counter = holder;
  for (let above = holder.parentElement; above !== null && above !== holder.ownerDocument.body; above = above.parentElement) {
    const around = above;
    if (lengthOf(around) > room || rivals.some((rival) => around.contains(rival.holder))) break;
    counter = around;
  }
  return counter;
}

function lengthOf(element: Element): number {
  return (element.textContent ?? '').replace(/\s+/g, ' ').trim().length;
}
