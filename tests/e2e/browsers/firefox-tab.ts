import { type Hand, placeFrom } from './firefox-found';
import { pressKeys } from './firefox-keys';
import { asExpression, type Protocol } from './firefox-scope';
import type { Download, Tab } from './tab';

export type FirefoxHand = Hand & {
  protocol: Protocol;
  nextDownload(): Promise<Download>;
  /** Forgets the page, which was closed. */
  gone(): void;
};

/** A tab of Firefox with the manners of Playwright's Page. */
export function firefoxTab(hand: FirefoxHand): Tab {
  const { page } = hand;
  let ours: string | null = null;

  function evaluate<T>(action: () => T | Promise<T>): Promise<T>;
  function evaluate<A, T>(action: (argument: A) => T | Promise<T>, argument: A): Promise<T>;
  async function evaluate(action: (argument: never) => unknown, argument?: unknown): Promise<unknown> {
    return JSON.parse(String(await page.evaluate(asExpression(action, argument))));
  }

  return {
    ...placeFrom(hand, []),
    url: () => ours ?? page.url(),
    title: () => page.title(),
    async goto(url) {
      ours = url.startsWith('moz-extension:') ? url : null;
      await (ours === null ? page.goto(url) : openExtensionPage(hand, url));
    },
    reload: () => page.reload(),
    bringToFront: hand.toFront,
    async close() {
      await page.close();
      hand.gone();
    },
    evaluate,
    keyboard: {
      async press(key) {
        await hand.toFront();
        await pressKeys(page, key);
      },
      async type(text) {
        await hand.toFront();
        await page.keyboard.type(text);
      },
    },
    mouse: { move: (x, y) => page.mouse.move(x, y) },
    waitForTimeout: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
    waitForEvent: hand.nextDownload,
    screenshot: ({ path }) => page.screenshot({ path: path as `${string}.png` }),
  };
}

/** Puppeteer never hears that a page of an extension has loaded. */
async function openExtensionPage({ page, protocol }: FirefoxHand, url: string): Promise<void> {
  const context: unknown = Reflect.get(page.mainFrame(), '_id');
  await protocol.send('browsingContext.navigate', { context, url, wait: 'none' });
  const loaded = () => page.evaluate((wanted) => location.href === wanted && document.readyState === 'complete', url).catch(() => false);
  for (const end = Date.now() + 8_000; !(await loaded()); await new Promise((resolve) => setTimeout(resolve, 20))) {
    if (Date.now() > end) throw new Error(`${url} did not load`);
  }
}
