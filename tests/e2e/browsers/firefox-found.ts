import { mkdtempSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { find, type Sought, type Step } from './find';
import { pressKeys } from './firefox-keys';
import type { ChosenFile, Found, Place, Words } from './tab';

/** As long as Playwright waits in our Chromium. */
const patience = 8_000;

type Ready = 'attached' | 'visible' | 'touchable';

/** A page, and what has to come before the visitor's hand is on it. */
export type Hand = {
  page: Page;
  /** For files, as long as the browser runs. */
  folder: string;
  toFront(): Promise<void>;
};

/** Where to look from what `steps` lead to. */
export function placeFrom(hand: Hand, steps: readonly Step[]): Place {
  const next = (step: Step) => foundBy(hand, [...steps, step]);
  return {
    locator(css, options) {
      const found = next({ by: 'css', css });
      return options === undefined ? found : found.filter(options);
    },
    getByRole: (role, { name, exact, level } = {}) =>
      next({ by: 'role', role, name: name === undefined ? null : soughtBy(name, exact), level: level ?? null }),
    getByLabel: (text, { exact } = {}) => next({ by: 'label', sought: soughtBy(text, exact) }),
    getByText: (text, { exact } = {}) => next({ by: 'text', sought: soughtBy(text, exact) }),
  };
}

function soughtBy(words: Words, exact = false): Sought {
  return typeof words === 'string' ? { text: words, exact } : { source: words.source, flags: words.flags };
}

function foundBy(hand: Hand, steps: readonly Step[]): Found {
  const { page } = hand;
  const among = (step: Step) => foundBy(hand, [...steps, step]);
  const all = () => page.evaluateHandle(find, steps);
  const count = async () => (await all()).evaluate((elements) => elements.length);

  /** The only one there is, once it is `ready`. */
  async function one(ready: Ready, timeout = patience): Promise<ElementHandle<HTMLElement>> {
    let state = 'not there';
    for (const end = Date.now() + timeout; Date.now() < end; await sleep(30)) {
      try {
        const elements = await all();
        state = await elements.evaluate<[Ready], typeof stateOf>(stateOf, ready);
        const handle = state === 'ready' ? await elements.evaluateHandle(([element]) => element) : null;
        const element = handle?.asElement();
        // What `find` answers are HTML elements.
        if (element) return element as ElementHandle<HTMLElement>;
      } catch (error) {
        // The page may be on its way to another.
        state = String(error);
      }
    }
    throw new Error(`${page.url()}: ${wordsOf(steps)} is ${state} after ${timeout} ms`);
  }

  const found: Found = {
    ...placeFrom(hand, steps),
    first: () => among({ by: 'place', index: 0 }),
    last: () => among({ by: 'place', index: -1 }),
    nth: (index) => among({ by: 'place', index }),
    filter: ({ hasText }) => among({ by: 'holds', sought: soughtBy(hasText) }),
    count,
    async waitFor({ state = 'visible', timeout = patience } = {}) {
      if (state === 'attached' || state === 'visible') return void (await one(state, timeout));
      const isThere = async () =>
        state === 'detached'
          ? (await count()) > 0
          : (await (await all()).evaluate<[Ready], typeof stateOf>(stateOf, 'visible')) === 'ready';
      for (const end = Date.now() + timeout; await isThere(); await sleep(30)) {
        if (Date.now() > end) throw new Error(`${page.url()}: ${wordsOf(steps)} is still there after ${timeout} ms`);
      }
    },
    async click({ timeout } = {}) {
      await hand.toFront();
      await (await one('touchable', timeout)).click();
    },
    async check() {
      if (!(await found.isChecked())) await found.click();
      if (!(await found.isChecked())) throw new Error(`${wordsOf(steps)} is not checked after a click`);
    },
    async focus() {
      await hand.toFront();
      await (await one('attached')).focus();
    },
    async hover() {
      await hand.toFront();
      await (await one('touchable')).hover();
    },
    async fill(text) {
      await hand.toFront();
      const field = await one('touchable');
      await field.evaluate((element) => {
        element.focus();
        if (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement) element.select();
      });
      await (text === '' ? page.keyboard.press('Backspace') : page.keyboard.type(text));
    },
    async press(key) {
      await found.focus();
      await pressKeys(page, key);
    },
    async selectOption({ label }) {
      const field = await one('visible');
      await field.evaluate((element, wanted) => {
        if (!(element instanceof HTMLSelectElement)) throw new Error('no select');
        const option = [...element.options].find((each) => each.label.trim() === wanted);
        if (option === undefined) throw new Error(`no option "${wanted}"`);
        element.value = option.value;
        for (const type of ['input', 'change']) element.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
      }, label);
    },
    async setInputFiles(file) {
      const field = await (await one('attached')).toElement('input');
      await field.uploadFile(pathOf(file, hand.folder));
    },
    innerText: async () => (await one('attached')).evaluate((element) => element.innerText),
    inputValue: async () => (await one('attached')).evaluate((element) => ('value' in element ? String(element.value) : '')),
    isChecked: async () =>
      (await one('attached')).evaluate((element) =>
        element instanceof HTMLInputElement ? element.checked : element.getAttribute('aria-checked') === 'true',
      ),
    boundingBox: async () => (await one('attached')).boundingBox(),
    evaluate: async (look) => (await one('attached')).evaluate(look),
    evaluateAll: async (look) => (await all()).evaluate(look),
  };
  return found;
}

/** Why these elements cannot be used yet, "ready" when they can; sent to the page. */
async function stateOf(elements: HTMLElement[], ready: Ready): Promise<string> {
  const [element] = elements;
  if (element === undefined) return 'not there';
  if (elements.length > 1) return `there ${elements.length} times: ${elements.map((each) => each.outerHTML.slice(0, 120)).join(' | ')}`;
  if (ready === 'attached') return 'ready';
  const { width, height } = element.getBoundingClientRect();
  if (width === 0 || height === 0 || getComputedStyle(element).visibility !== 'visible') return 'invisible';
  if (ready === 'visible') return 'ready';
  if (element.matches(':disabled')) return 'disabled';
  element.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
  const before = element.getBoundingClientRect();
  // No frame comes while another tab is in front.
  await Promise.race([new Promise(requestAnimationFrame), new Promise((resolve) => setTimeout(resolve, 100))]);
  const after = element.getBoundingClientRect();
  if (before.x !== after.x || before.y !== after.y) return 'moving';
  const root = element.getRootNode();
  const hit =
    root instanceof Document || root instanceof ShadowRoot
      ? root.elementFromPoint(after.x + after.width / 2, after.y + after.height / 2)
      : null;
  const touches = hit !== null && (element.contains(hit) || hit.contains(element) || hit.closest('label')?.control === element);
  return touches ? 'ready' : `covered by ${hit?.outerHTML.slice(0, 120)}`;
}

function pathOf(file: ChosenFile, folder: string): string {
  if (typeof file === 'string') return file;
  const path = join(mkdtempSync(join(folder, 'file-')), file.name);
  writeFileSync(path, file.buffer);
  return path;
}

function wordsOf(steps: readonly Step[]): string {
  return steps.map((step) => JSON.stringify(step)).join(' › ');
}

function sleep(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
