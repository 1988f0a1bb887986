import { settle, type Try } from './settle';

/** What never belongs in a sample page, wherever it stands; a script may hold data that is read. */
const unwanted = 'script, style, link, noscript, iframe, template, object, embed, video, audio, source, track, canvas, base';

/** Attributes that say what a part is or does; others go unless something is read from them. */
const kept =
  /^(?:role|dir|lang|hidden|type|rel|href|src|datetime|property|name|content|alt|title|placeholder|d|viewBox|viewbox|tabindex|charset|data-(?:e2e|testid|test-id)|aria-.+|page-subtype)$/;

/** Takes out what the reading does not need: everything outside of `region`, scripts, styles, comments and attributes without a meaning. */
export function strip(doc: Document, region: readonly string[], holds: () => boolean): void {
  const inside = region.flatMap((selector) => [...doc.querySelectorAll(selector)]);
  dropComments(doc);
  dropAll(outermost(doc.documentElement, inside), holds);
  dropAll([...doc.querySelectorAll(unwanted)], holds);
  dropAttributes(doc, holds);
}

/** The largest elements that hold no part of the region and are in none. */
function outermost(element: Element, inside: readonly Element[]): Element[] {
  if (inside.includes(element)) return [];
  if (
    element.parentElement !== null &&
    element.localName !== 'head' &&
    element.localName !== 'body' &&
    !inside.some((part) => element.contains(part))
  )
    return [element];
  return [...element.children].flatMap((child) => outermost(child, inside));
}

/** Takes out each of the elements, or what is not needed of it. */
function dropAll(elements: readonly Element[], holds: () => boolean): void {
  const needed = settle(elements.filter(({ isConnected }) => isConnected).map(removal), holds);
  for (const { element } of needed) if (element.localName !== 'svg') dropAll([...element.children], holds);
}

function removal(element: Element): Try & { element: Element } {
  const { parentNode: parent, nextSibling: next } = element;
  return { element, apply: () => element.remove(), revert: () => void parent?.insertBefore(element, next) };
}

/** Class names and ids one by one, others by their name. */
function dropAttributes(doc: Document, holds: () => boolean): void {
  const groups = new Map<string, { element: Element; name: string; value: string }[]>();
  for (const element of doc.querySelectorAll('*')) {
    for (const { name, value } of [...element.attributes]) {
      if (kept.test(name)) continue;
      const group = name === 'class' || name === 'id' ? `${name} ${value}` : name;
      groups.set(group, [...(groups.get(group) ?? []), { element, name, value }]);
    }
  }
  const tries = [...groups.values()].map((group) => ({
    apply: () => {
      for (const { element, name } of group) element.removeAttribute(name);
    },
    revert: () => {
      for (const { element, name, value } of group) element.setAttribute(name, value);
    },
  }));
  settle(tries, holds);
}

function dropComments(doc: Document): void {
  const within = (node: Node): void => {
    for (const child of [...node.childNodes]) {
      if (child.nodeName === '#comment') child.remove();
      else within(child);
    }
  };
  within(doc.documentElement);
}
