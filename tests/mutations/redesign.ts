import { around, isBareRow, isInCounter, ownersIn, shownCarriers } from './counters';
import type { Edits } from './edits';
import type { Random } from './random';
import type { Subject } from './subject';

/** One kind of change after which a person reads the same. False where the page gave no occasion for it. */
export type Change = (subject: Subject, random: Random, edits: Edits) => boolean;

/** Every class name becomes another, the same one everywhere, as with each build of these sites. */
export const renameClasses: Change = ({ doc }, random, edits) => {
  const salt = random.below(36 ** 5).toString(36);
  const renamed = (name: string) => `x${salt}${name.length}${name.slice(-2)}`;
  const styled = [...doc.querySelectorAll('[class]')];
  for (const element of styled) edits.setAttribute(element, 'class', [...element.classList].map(renamed).join(' '));
  return styled.length > 0;
};

/** An element gets another one around it. */
export const addWrapper: Change = ({ doc }, random, edits) => {
  const element = random.pick(partsOf(doc).filter(({ localName }) => !unwrappable.has(localName)));
  if (!element?.parentElement) return false;
  const wrapper = doc.createElement(isPhrase(element.parentElement) ? 'span' : 'div');
  edits.insert(wrapper, element.parentElement, element);
  edits.insert(element, wrapper, null);
  return true;
};

const wordless = ['<i></i>', '<span></span>', '<svg aria-hidden="true" viewBox="0 0 9 9"><path d="M1 1h7v7z"></path></svg>'];
const wordy = ['<span>New</span>', '<div role="note">See more</div>', '<button type="button">Subscribe now</button>'];

/** Something without a number appears: an empty box, a drawing, and outside of counters a word or a button. */
export const insertSibling: Change = (subject, random, edits) => {
  const next = random.pick(partsOf(subject.doc));
  if (!next?.parentElement) return false;
  const markup = random.pick(isInCounter(subject, next.parentElement) ? wordless : [...wordless, ...wordy]) ?? '';
  insertBeside(next, made(subject.doc, markup), random, edits);
  return true;
};

/** One more number with its label appears, half of the time beside a counter, as when a network begins to count something else. */
export const insertCounter: Change = (subject, random, edits) => {
  const counters = shownCarriers(subject).map(({ counter }) => counter);
  const next = random.below(2) === 0 ? random.pick(counters) : random.pick(partsOf(subject.doc));
  if (!next?.parentElement || isInCounter(subject, next.parentElement) || next.parentElement.closest('button, [role="button"]') !== null)
    return false;
  const tag = ['div', 'span', 'li'].includes(next.localName) ? next.localName : 'span';
  insertBeside(next, made(subject.doc, `<${tag}><span>27</span> lists</${tag}>`), random, edits);
  return true;
};

/** Somebody else is suggested, with a link and counts, beside what shows the profile or post. */
export const insertStranger: Change = (subject, random, edits) => {
  const { doc, url, original } = subject;
  const { handle, name } = original.kind === 'profile' || original.kind === 'post' ? original.reading : { handle: null, name: null };
  const own =
    around([...shownCarriers(subject).map(({ holder }) => holder), ...linesWith(doc, [handle, name])]) ?? doc.body.firstElementChild;
  const places = partsOf(doc).filter((part) => part.contains(own));
  const next = random.pick(places);
  if (next === undefined) return false;
  const path = handle === null ? '/ola_nordlys' : url.pathname.replace(handle, 'ola_nordlys');
  const card = `<div><a href="${path}"><img alt="" src="data:,"></a><a href="${path}"><span>Ola Nordlys</span></a> <span>@ola_nordlys</span>
    <span>12.4K followers</span> <span>1,204 posts</span><button type="button">Follow</button></div>`;
  insertBeside(next, made(doc, card), random, edits);
  return true;
};

/** Attributes that say where a link leads, what is hidden and how things look: a person would notice. */
const noticed = /^(?:href|src|srcset|class|style|hidden|aria-hidden|type|value|name|open)$/;

/** One to five attributes are no longer there. */
export const dropAttributes: Change = ({ doc }, random, edits) => {
  const all = partsOf(doc).flatMap((element) =>
    [...element.attributes].filter(({ name }) => !noticed.test(name)).map(({ name }) => ({ element, name })),
  );
  const wanted = Math.min(all.length, 1 + random.below(5));
  for (let i = 0; i < wanted; i += 1) {
    const one = random.pick(all);
    if (one?.element.hasAttribute(one.name)) edits.setAttribute(one.element, one.name, null);
  }
  return wanted > 0;
};

/** Two blocks change places: never two counters of one profile or post, and nothing where order alone tells which label is whose. */
export const reorderBlocks: Change = (subject, random, edits) => {
  const parents = partsOf(subject.doc).filter(({ children }) => children.length > 1);
  for (let tries = 0; tries < 10; tries += 1) {
    const parent = random.pick(parents);
    const parts = [...(parent?.children ?? [])].filter(({ localName }) => !notSeen.has(localName) && localName !== 'svg');
    const [one, other] = [random.pick(parts), random.pick(parts)];
    if (!parent || !one || !other || one === other || isBareRow(subject, parent)) continue;
    const owners = ownersIn(subject, one);
    if (owners.size > 0 && [...ownersIn(subject, other)].some((owner) => owners.has(owner))) continue;
    exchange(one, other, edits);
    return true;
  }
  return false;
};

/** Each takes the other's place. */
export function exchange(one: Element, other: Element, edits: Edits): void {
  if (one.parentElement === null || other.parentElement === null) return;
  const place = one.ownerDocument.createComment('');
  edits.insert(place, one.parentElement, one);
  edits.insert(one, other.parentElement, other);
  if (place.parentElement !== null) edits.insert(other, place.parentElement, place);
  edits.remove(place);
}

const notSeen = new Set(['script', 'style', 'noscript', 'template']);
const unwrappable = new Set(['li', 'option', 'source', 'tr', 'td', 'th', 'tbody', 'thead', 'dt', 'dd']);

/** Elements of the body that are part of the picture: no scripts, and nothing inside a drawing. */
function partsOf(doc: Document): Element[] {
  const within = (parent: Element): Element[] =>
    [...parent.children].flatMap((part) => (notSeen.has(part.localName) ? [] : [part, ...(part.localName === 'svg' ? [] : within(part))]));
  return within(doc.body);
}

/** Elements in which markup has spans, not boxes. */
function isPhrase({ localName }: Element): boolean {
  return /^(?:span|a|strong|em|b|i|p|h[1-6]|button|time|label)$/.test(localName);
}

/** The first elements whose text is the handle, with or without @, and the name. */
function linesWith(doc: Document, words: readonly (string | null)[]): Element[] {
  const lines = partsOf(doc).filter(({ children }) => children.length === 0);
  return words.flatMap((word) => {
    const line = lines.find(
      ({ textContent }) => word !== null && textContent?.trim().replace(/^@/, '').toLowerCase() === word.toLowerCase(),
    );
    return line === undefined ? [] : [line];
  });
}

function insertBeside(next: Element, element: Element, random: Random, edits: Edits): void {
  if (next.parentElement !== null) edits.insert(element, next.parentElement, random.below(2) === 0 ? next : next.nextSibling);
}

function made(doc: Document, markup: string): Element {
  const box = doc.createElement('div');
  box.innerHTML = markup;
  return box.firstElementChild ?? box;
}
