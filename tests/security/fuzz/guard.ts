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

/** Watches pages for every change, and their window for everything that makes an element, of a text or at all: who reads a page makes none. */
export function guardPages(window: Window): Guard {
  const made: string[] = [];
  let isUnseen = false;
  const note = (what: string) => {
    if (!isUnseen) made.push(what);
  };
  const { MutationObserver, Element, Document, Range, DOMParser } = window;
  const changes = new MutationObserver(() => undefined);
  for (const { prototype } of [Element, Document, Range, DOMParser]) {
    for (const name of makers) if (Object.hasOwn(prototype, name)) noteCalls(prototype, name, note);
    for (const name of ['innerHTML', 'outerHTML']) noteWrites(prototype, name, note);
  }

  return {
    watch(doc) {
      changes.disconnect();
      // The browser's type again in the place of happy-dom's own.
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

function noteCalls(holder: object, name: string, note: (what: string) => void): void {
  const original: unknown = Reflect.get(holder, name);
  if (typeof original !== 'function') return;
  Object.defineProperty(holder, name, {
    configurable: true,
    value(...given: unknown[]) {
      note(name);
      return Reflect.apply(original, this, given);
    },
  });
}

function noteWrites(holder: object, name: string, note: (what: string) => void): void {
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
