import type { Window } from 'happy-dom';

/** What is done to pages of a window while somebody should only look at them. */
export type Guard = {
  /** Everything that was changed in the page or made in the window since the last question; empty where nothing was. */
  broken(): string[];
  /** Does something to pages that is not to be told. */
  unseen<T>(change: () => T): T;
  /** Looks at this page from now on, and at no other. */
  watch(doc: Document): void;
};

const makers = [
  ...['createElement', 'createElementNS', 'createContextualFragment', 'parseFromString', 'write', 'writeln', 'importNode'],
  ...['insertAdjacentHTML', 'setHTMLUnsafe', 'parseHTMLUnsafe'],
];

/** Windows share most classes, so that each is changed once, and one guard at a time is told. */
const guarded = new WeakSet<object>();
let isUnseen = false;
let made: string[] = [];

/** Watches pages for every change, and their window for everything that makes an element, of a text or at all: who reads a page makes none. */
export function guardPages(window: Window): Guard {
  const { MutationObserver, Element, Document, Range, DOMParser } = window;
  for (const { prototype } of [Element, Document, Range, DOMParser]) noteMaking(prototype);
  const changes = new MutationObserver(() => undefined);
  made = [];

  return {
    watch(doc) {
      changes.disconnect();
      // happy-dom has a type of its own for a page.
      Reflect.apply(changes.observe, changes, [doc, { subtree: true, childList: true, attributes: true, characterData: true }]);
    },
    unseen(change) {
      isUnseen = true;
      try {
        return change();
      } finally {
        isUnseen = false;
        changes.takeRecords();
      }
    },
    broken() {
      return [...changes.takeRecords().map(({ type }) => `changed ${type}`), ...made.splice(0).map((what) => `called ${what}`)];
    },
  };
}

/** Notes every call and every write that makes something of a class. */
function noteMaking(prototype: object): void {
  for (let holder: object | null = prototype; holder !== null && holder !== Object.prototype; holder = Object.getPrototypeOf(holder)) {
    if (guarded.has(holder)) continue;
    guarded.add(holder);
    for (const name of makers) noteCalls(holder, name);
    for (const name of ['innerHTML', 'outerHTML']) noteWrites(holder, name);
  }
}

function note(what: string): void {
  if (!isUnseen) made.push(what);
}

function noteCalls(holder: object, name: string): void {
  const original: unknown = Object.getOwnPropertyDescriptor(holder, name)?.value;
  if (typeof original !== 'function') return;
  Object.defineProperty(holder, name, {
    configurable: true,
    writable: true,
    value(...given: unknown[]) {
      note(name);
      return Reflect.apply(original, this, given);
    },
  });
}

function noteWrites(holder: object, name: string): void {
  const property = Object.getOwnPropertyDescriptor(holder, name);
  const set = property?.set;
  if (property === undefined || set === undefined) return;
  Object.defineProperty(holder, name, {
    ...property,
    set(value: unknown) {
      note(name);
      Reflect.apply(set, this, [value]);
    },
  });
}
