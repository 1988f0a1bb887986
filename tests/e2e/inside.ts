import type { Page } from 'playwright-core';
import type { Browser } from 'webextension-polyfill';
import type { Answer, PageState } from '../../lib/messages/protocol';
import type { Reading } from '../../lib/model/reading';
import type { Loupe } from './loupe';

/** The browser's own API as it stands inside the extension; only for functions that are sent there. */
declare const chrome: Browser;

/** The manifest as the browser understood it. */
export async function manifestInside(loupe: Loupe): Promise<ReturnType<Browser['runtime']['getManifest']>> {
  const worker = await loupe.worker();
  return worker.evaluate(() => chrome.runtime.getManifest());
}

/** Brings `page` to the front and opens the real popup over it, as a click on the toolbar icon does. */
export async function openPopup(loupe: Loupe, page: Page): Promise<Page> {
  await page.bringToFront();
  const worker = await loupe.worker();
  const address = `chrome-extension://${loupe.extensionId}/popup.html`;
  const [popup] = await Promise.all([
    loupe.context.waitForEvent('page', {
      predicate: (opened) => opened.url() === address || opened.url() === 'about:blank' || opened.url() === '',
    }),
    worker.evaluate(() => chrome.action.openPopup()),
  ]);
  await popup.waitForURL(address);
  return popup;
}

/** What the content script of `page` says of it, as the popup asks; null while none answers. */
export async function pageState(loupe: Loupe, page: Page): Promise<PageState | null> {
  const worker = await loupe.worker();
  return worker.evaluate(async (address) => {
    const tab = (await chrome.tabs.query({})).find(({ url }) => url === address);
    if (tab?.id === undefined) return null;
    const answer = await chrome.tabs.sendMessage<unknown, Answer<PageState>>(tab.id, { name: 'page/state', request: {} }).catch(() => null);
    return answer?.ok ? answer.value : null;
  }, page.url());
}

/** Waits until the content script says that the page is in a state of this kind. */
export async function waitForState<K extends PageState['kind']>(loupe: Loupe, page: Page, kind: K): Promise<PageState & { kind: K }> {
  let last: PageState | null = null;
  for (const end = Date.now() + 8_000; Date.now() < end; await page.waitForTimeout(50)) {
    last = await pageState(loupe, page);
    if (isKind(last, kind)) return last;
  }
  throw new Error(`${page.url()}: waited for "${kind}", the page is ${JSON.stringify(last)}`);
}

function isKind<K extends PageState['kind']>(state: PageState | null, kind: K): state is PageState & { kind: K } {
  return state?.kind === kind;
}

/** Puts a creator on a new list of this name, as the popup's save button does; or on the list of that name when there is one. */
export async function saveFrom(loupe: Loupe, reading: Reading, listName: string): Promise<void> {
  const page = await loupe.open('dashboard.html');
  await page.evaluate(
    async ({ reading, listName }) => {
      const ask = (name: string, request: object) => chrome.runtime.sendMessage<unknown, Answer<unknown>>({ name, request });
      const lists = await ask('lists/all', {});
      const known = lists.ok && Array.isArray(lists.value) ? lists.value.find((list) => list.name === listName) : undefined;
      const saved = await ask('list/save', { reading, to: known ? { listId: known.id } : { newList: listName }, note: '' });
      if (!saved.ok) throw new Error(`list/save answered ${saved.code}`);
    },
    { reading, listName },
  );
  await page.close();
}
