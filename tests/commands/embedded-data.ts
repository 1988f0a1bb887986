import { type Inventor, word } from './invent';
import { settle, type Try } from './settle';

type Json = string | number | boolean | null | Json[] | { [key: string]: Json };

/** An embedded script that is data, perhaps assigned to a variable: what stands around it is no more than that. */
type Data = { value: Json; write(): void };

const wrapped = /^(\s*(?:(?:var|let|const)\s+)?[\w.$[\]'"\s=(]{0,80})(\{[\s\S]*\}|\[[\s\S]*\])([\s);]*)$/;

/** The data of a script; null for a program. */
export function dataOf(script: Element): Data | null {
  const [, before = '', json = '', after = ''] = wrapped.exec(script.textContent ?? '') ?? [];
  try {
    // Bluesky writes line breaks into its data as they are (2026).
    const value: Json = JSON.parse(json.replace(/[\n\r\t]+/g, ' '));
    let current: ChildNode = script;
    const write = () => {
      // Another element each time: adapters remember what they found in one.
      const next = script.ownerDocument.createElement('script');
      for (const { name, value: setting } of script.attributes) next.setAttribute(name, setting);
      next.textContent = before + JSON.stringify(value).replaceAll('<', '\\u003c') + after;
      current.replaceWith(next);
      current = next;
    };
    return { value, write };
  } catch {
    return null;
  }
}

/** Puts other texts in the place of all of its strings, and of keys: some data lists people by their number. */
export function rewrite(data: Data, change: (text: string) => string): void {
  for (const { parent, key } of partsOf(data.value, true)) {
    const value = Reflect.get(parent, key);
    const other = Array.isArray(parent) ? key : change(key);
    if (other !== key) Reflect.deleteProperty(parent, key);
    Reflect.set(parent, other, typeof value === 'string' ? change(value) : value);
  }
  data.write();
}

/** Leaves of the data what the reading needs, and gives strings and numbers that it does not need to be these another one. */
export function makeSafe(data: Data, invent: Inventor, holds: () => boolean): void {
  const put = (parent: object, key: string, value: unknown): void => {
    if (value === undefined) Reflect.deleteProperty(parent, key);
    else Reflect.set(parent, key, value);
  };
  const all = (tries: readonly Try[]) => {
    const holdsNow = () => {
      data.write();
      return holds();
    };
    settle(tries, holdsNow);
    data.write();
  };
  const prune = (value: Json): void => {
    all(partsOf(value, false).map(({ parent, key }) => swap(parent, key, Array.isArray(parent) ? null : undefined)));
    for (const { parent, key } of partsOf(value, false)) prune(Reflect.get(parent, key));
  };
  const swap = (parent: object, key: string, other: unknown): Try => {
    const before = { ...Object.getOwnPropertyDescriptor(parent, key) }.value;
    // A key that comes back stands last; nothing reads their order.
    return { apply: () => put(parent, key, other), revert: () => put(parent, key, before) };
  };
  prune(data.value);
  const leaves = partsOf(data.value, true).map(({ parent, key }) => ({ parent, key, value: Reflect.get(parent, key) }));
  all(
    leaves.flatMap(({ parent, key, value }) => {
      if (typeof value === 'number') return [swap(parent, key, Number(invent(String(Math.trunc(Math.abs(value))))))];
      return typeof value === 'string' ? [swap(parent, key, invent(value))] : [];
    }),
  );
  // Of the texts that stay, the words that nothing is read from.
  for (const { parent, key } of leaves) {
    const text = Reflect.get(parent, key);
    if (typeof text !== 'string' || text === invent(text)) continue;
    const others = new Set<string>();
    const write = () =>
      put(
        parent,
        key,
        text.replace(word, (one) => (others.has(one) ? invent(one) : one)),
      );
    all(
      [...new Set(text.match(word))].map((one) => ({
        apply: () => {
          others.add(one);
          write();
        },
        revert: () => {
          others.delete(one);
          write();
        },
      })),
    );
  }
}

/** Where each part of a value stands, with the parts of the parts when `deep`. */
function partsOf(value: Json, deep: boolean): { parent: object; key: string }[] {
  if (typeof value !== 'object' || value === null) return [];
  const inside: [string, Json][] = Object.entries(value);
  return inside.flatMap(([key, part]) => [{ parent: value, key }, ...(deep ? partsOf(part, true) : [])]);
}
