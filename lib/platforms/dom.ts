/** The first element that one of the selectors finds, in the selectors' order (newest layout first), or null. */
export function first(root: ParentNode, selectors: readonly string[]): Element | null {
  for (const selector of selectors) {
    const found = root.querySelector(selector);
    if (found !== null) return found;
  }
  return null;
}

/** The element's text with every run of white space as one space, "" for no element. */
export function textOf(element: Element | null | undefined): string {
  return (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
}

/** The element's text with its line breaks as they are seen: a `<br>` is one, white space in the markup is none. */
export function linesOf(element: Element | null): string {
  const pieces: string[] = [];
  const walk = (node: Node): void => {
    if (node.nodeName === 'BR') pieces.push('\n');
    else if (node.nodeName === '#text') pieces.push((node.nodeValue ?? '').replace(/\s+/g, ' '));
    else for (const child of node.childNodes) walk(child);
  };
  if (element !== null) walk(element);
  return pieces
    .join('')
    .replace(/\n +/g, '\n')
    .replace(/(?<! ) +\n/g, '\n')
    .trim();
}

/** `text` without white space around it and with at most `max` UTF-16 units, no character cut in two; null for an empty one. */
export function clip(text: string | null | undefined, max: number): string | null {
  const trimmed = text?.trim() ?? '';
  if (trimmed.length <= max) return trimmed === '' ? null : trimmed;
  return trimmed.slice(0, max).replace(/[\uD800-\uDBFF]$/, '');
}

/** A post's words as a reading carries them: cut where Instagram's own limit is (2,200 characters); undefined where there are none. */
export function wordsIn(text: string | null | undefined): string | undefined {
  return clip(text, 2200) ?? undefined;
}

/** Does `part` begin where `other` has ended, in the document's order? */
export function isAfter(part: Node, other: Node): boolean {
  const { DOCUMENT_POSITION_FOLLOWING: following, DOCUMENT_POSITION_CONTAINED_BY: inside } = other;
  return (other.compareDocumentPosition(part) & (following | inside)) === following;
}

/** The content of a `<meta>` by its property or name, or null. */
export function metaOf(doc: Document, name: string): string | null {
  return doc.querySelector(`meta[property="${name}"], meta[name="${name}"]`)?.getAttribute('content') ?? null;
}

/** Parsed scripts by element; an entry holds as long as the script's text is the one that was parsed. */
const parsed = new WeakMap<Element, { text: string; value: unknown }>();

/** The value of the first embedded JSON script that `selector` finds; null for none and for broken JSON. Parsed once per text. */
export function readJson(doc: Document, selector: string): unknown {
  const script = doc.querySelector(selector);
  return script === null ? null : jsonIn(script);
}

/** The value of one embedded JSON script; null for broken JSON. Parsed once per text. */
export function jsonIn(script: Element): unknown {
  const text = script.textContent ?? '';
  const known = parsed.get(script);
  if (known?.text === text) return known.value;
  const value = parseJson(text);
  parsed.set(script, { text, value });
  return value;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Bluesky writes the line breaks of a bio into its data as they are (2026).
    const unbroken = text.replace(/[\n\r\t]+/g, ' ');
    return unbroken === text ? null : parseJson(unbroken);
  }
}

/** What lies at `path` inside a value of unknown shape; undefined where a step is missing. Reads own properties only. */
export function dig(value: unknown, ...path: (string | number)[]): unknown {
  let here: unknown = value;
  for (const step of path) {
    if (typeof here !== 'object' || here === null || !Object.hasOwn(here, step)) return undefined;
    here = Reflect.get(here, step);
  }
  return here;
}

/** `value` when it is a string that is not empty, else null. */
export function asText(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}

/** `value` when it may be a name or an id that a network gives, else null: a longer one is none, and cut it would be another's. */
export function asName(value: unknown): string | null {
  const text = asText(value);
  return text !== null && text.length <= 200 ? text : null;
}

/** An instant as pages write it, in ISO 8601 with its zone, as it stands; null for all else, and for a day or an hour that there is none of. */
export function asInstant(text: string | null | undefined): string | null {
  if (text == null || !instant.test(text)) return null;
  const day = text.slice(0, 'YYYY-MM-DD'.length);
  const time = Date.parse(day);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day) ? text : null;
}

const instant = /^\d{4}-\d\d-\d\dT(?:[01]\d|2[0-3])(?::[0-5]\d){2}(?:\.\d+)?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/;

/** `value` as a list; an empty one when it is none. */
export function asList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** The name that all of `names` are, compared without case; null where they contradict each other and where there is none. */
export function agreed(names: readonly (string | null)[]): string | null {
  const said = names.filter((name) => name !== null);
  return new Set(said.map((name) => name.toLowerCase())).size === 1 ? (said[0] ?? null) : null;
}

/** `name`, or the badge right after it (a drawing without words, such as the mark of a verified account), so that what follows the name follows both. */
export function pastBadge(name: Element | null): Element | null {
  const next = name?.nextElementSibling ?? null;
  const drawing = next?.localName === 'svg' ? next : (next?.querySelector('svg') ?? null);
  const isBadge =
    drawing !== null &&
    next?.textContent?.trim() === drawing.textContent?.trim() &&
    next.querySelector('button, a, [role="button"]') === null;
  return isBadge ? next : name;
}
