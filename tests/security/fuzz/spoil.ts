import { Edits } from '../../mutations/edits';
import type { Random } from '../../mutations/random';
import { addWrapper, type Change, dropAttributes, insertStranger, renameClasses, reorderBlocks } from '../../mutations/redesign';
import type { Subject } from '../../mutations/subject';
import { spoilData } from './hostile-data';
import { hostileStrings } from './hostile-strings';

/** A page, and all its elements as they were before: pages are spoilt thousands of times, and finding them anew would take most of that. */
export type Spoilable = Subject & { elements: readonly Element[]; scripts: readonly Element[] };

/** One way to spoil a page. */
type Spoil = (page: Spoilable, random: Random, edits: Edits) => unknown;

const hostile = (random: Random): string => random.pick(hostileStrings) ?? '';

const textOf = (element: Element | undefined): Text | undefined =>
  [...(element?.childNodes ?? [])].find((node): node is Text => node.nodeName === '#text');

const writeText: Spoil = ({ doc, elements }, random, edits) => {
  const holder = random.pick(elements);
  const text = textOf(holder);
  if (text !== undefined) edits.setText(text, hostile(random));
  else if (holder !== undefined) edits.insert(doc.createTextNode(hostile(random)), holder, holder.firstChild);
};

const writeAttribute: Spoil = ({ elements }, random, edits) => {
  const element = random.pick(elements);
  const name = random.pick([...(element?.attributes ?? [])].map((attribute) => attribute.name));
  if (element !== undefined && name !== undefined) edits.setAttribute(element, name, hostile(random));
};

const writeData: Spoil = ({ scripts }, random, edits) => {
  const text = textOf(random.pick(scripts));
  if (text !== undefined) edits.setText(text, spoilData(text.data, random));
};

const removeElement: Spoil = ({ elements }, random, edits) => {
  const element = random.pick(elements);
  if (element !== undefined) edits.remove(element);
};

const repeatElement: Spoil = ({ elements }, random, edits) => {
  const element = random.pick(elements);
  const parent = element?.parentElement;
  // A copy of half the page, many times, would try the size of the page and not its strangeness.
  const times = (element?.querySelectorAll('*').length ?? 0) > 20 ? 1 : 1 + random.below(12);
  for (let i = 0; element && parent && i < times; i += 1) edits.insert(element.cloneNode(true) as ChildNode, parent, element);
};

const moveElement: Spoil = ({ elements }, random, edits) => {
  const [element, place] = [random.pick(elements), random.pick(elements)];
  if (element !== undefined && place !== undefined && !element.contains(place)) edits.insert(element, place, place.firstChild);
};

/** The same changes as those of a redesign, without regard to what a person still reads. They need a page with a body. */
const redesigns: readonly Change[] = [addWrapper, dropAttributes, insertStranger, renameClasses, reorderBlocks];

const redesign: Spoil = (page, random, edits) => page.doc.body && random.pick(redesigns)?.(page, random, edits);

const spoils: readonly Spoil[] = [
  ...[writeText, writeText, writeText, writeAttribute, writeAttribute, writeAttribute, writeData, writeData],
  ...[removeElement, repeatElement, moveElement, redesign, redesign],
];

/** Spoils a sample page in one to six ways; what is answered takes everything back. */
export function spoil(page: Spoilable, random: Random): Edits {
  const edits = new Edits();
  for (let left = 1 + random.below(6); left > 0; left -= 1) random.pick(spoils)?.(page, random, edits);
  return edits;
}
