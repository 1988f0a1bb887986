import { parseCount } from '../../lib/counts/parse';
import { type Carrier, isShown, isThere } from './carriers';
import { numbers, ownerOf } from './counts';
import type { Subject } from './subject';

/** The carriers of a count that are still on the page. */
export function carriersOf({ carriers }: Subject, count: string): Carrier[] {
  return carriers.filter((carrier) => carrier.counts.has(count) && isThere(carrier));
}

/** The carriers on the screen that are still there. */
export function shownCarriers({ carriers }: Subject): Carrier[] {
  return carriers.filter((carrier) => isShown(carrier) && isThere(carrier));
}

/** Is the element a counter or inside one? A further number there would be taken for its number by a person too. */
export function isInCounter({ carriers }: Subject, element: Element): boolean {
  return carriers.some((carrier) => isShown(carrier) && carrier.counter.contains(element));
}

/** The owners that have a counter inside the element. */
export function ownersIn(subject: Subject, element: Element): Set<string> {
  const inside = shownCarriers(subject).filter(({ holder }) => element.contains(holder));
  return new Set(inside.flatMap(({ counts }) => [...counts].map(ownerOf)));
}

/** Do bare numbers and their labels stand side by side in it, so that their order says which belongs to which? */
export function isBareRow(subject: Subject, row: Element): boolean {
  const parts = [...row.children];
  if (!parts.some(hasWordsOnly) || !parts.some(isNumber)) return false;
  const counts = new Set(shownCarriers(subject).flatMap((carrier) => (row.contains(carrier.holder) ? [...carrier.counts] : [])));
  return counts.size > new Set([...counts].map(ownerOf)).size;
}

/** Is there a label of its own between the counters? It would stay where it is when they move. */
export function hasLooseLabels(row: Element): boolean {
  return [...row.children].some(hasWordsOnly);
}

function hasWordsOnly({ textContent }: Element): boolean {
  return /\p{L}/u.test(textContent ?? '') && !/\p{Nd}/u.test(textContent ?? '');
}

/** A number, perhaps with a unit, and nothing else. */
function isNumber({ textContent }: Element): boolean {
  const text = (textContent ?? '').trim();
  return /\p{Nd}/u.test(text) && text.replace(numbers, '').trim().length <= 3;
}

/** Do words, drawings or attributes tell two counters apart? Those that look alike in the page are told apart by their place alone. */
export function tellApart(subject: Subject, one: Element, other: Element): boolean {
  return labelsOf(subject, one) !== labelsOf(subject, other);
}

/** Attributes that say nothing of what is counted; a `title` may be the full number. */
const noLabel = /^(?:class|style|title|dir|role|tabindex|width|height)$/;

function labelsOf(subject: Subject, counter: Element): string {
  const parts = [counter, ...counter.querySelectorAll('*')].flatMap((part) => [
    ...[...part.attributes].filter(({ name }) => !noLabel.test(name)).map(({ name, value }) => `${name}=${value.replace(numbers, '')}`),
    ...[...part.childNodes]
      .filter(({ nodeName }) => nodeName === '#text')
      .map((text) => withoutNumber(subject, text.nodeValue ?? '').trim()),
  ]);
  return parts.filter((part) => part !== '').join(' ');
}

/** The text without its numbers, and without the word after one where that is a unit ("12 mil"). */
function withoutNumber({ adapter, lang }: Subject, text: string): string {
  const isShort = parseCount(text, { lang, notation: adapter.notation, from: 'text' });
  return text.replace(numbers, '').replace(isShort.value !== null && !isShort.exact ? /\s*[\p{L}.]+/u : '', '');
}

/** The nearest element around all of them; null for none. */
export function around(elements: readonly Element[]): Element | null {
  const [first = null, ...others] = elements;
  let found = first;
  while (found !== null && !others.every((other) => found?.contains(other))) found = found.parentElement;
  return found;
}
