import type { Page } from 'playwright-core';
import type { Browser } from 'webextension-polyfill';
import type { Answer, PageState } from '../../lib/messages/protocol';
import type { Reading } from '../../lib/model/reading';
import type { AnyLoupe } from './browsers/any-loupe';
import type { Tab } from './browsers/tab';
import type { Loupe } from './loupe';

/** The browser's own API as it stands inside the extension; only for functions that are sent there. */
declare const chrome: Browser;

/** The manifest as the browser understood it. */
export async function manifestInside(loupe: AnyLoupe): Promise<ReturnType<Browser['runtime']['getManifest']>> {
  return loupe.inside(() => chrome.runtime.getManifest(), null);
}

/** The popup in a tab of its own, as it looks over `page`: for what needs Playwright's grip on it. The tests of saving use the real one. */
export async function openPopupInTab(loupe: Loupe, page: Page, prepare?: (loupe: Loupe, tab: Page) => Promise<void>): Promise<Page> {
  const tab = await loupe.context.newPage();
  await prepare?.(loupe, tab);
  await tab.setViewportSize({ width: 380, height: 600 });
  await tab.addInitScript((url) => {
    const { query } = chrome.tabs;
    // Where a page may not be read yet, no tab tells that it is at this address; a click on the toolbar icon lets the popup know it all the same.
    chrome.tabs.query = async (wanted) => {
      if (!wanted.active) return query.call(chrome.tabs, wanted);
      const found = await query.call(chrome.tabs, { url });
      return found.length > 0 ? found : (await query.call(chrome.tabs, {})).slice(0, 1).map((tab) => ({ ...tab, url }));
    };
  }, page.url());
  await tab.goto(`chrome-extension://${loupe.extensionId}/popup.html`);
  return tab;
}

/** What the content script of `page` says of it, as the popup asks; null while none answers. */
export async function pageState(loupe: AnyLoupe, page: Tab): Promise<PageState | null> {
  return loupe.inside(async (address) => {
    const tab = (await chrome.tabs.query({})).find(({ url }) => url === address);
    if (tab?.id === undefined) return null;
    const answer = await chrome.tabs.sendMessage<unknown, Answer<PageState>>(tab.id, { name: 'page/state', request: {} }).catch(() => null);
    return answer?.ok ? answer.value : null;
  }, page.url());
}

/** Waits until the content script says that the page is in a state of this kind. */
export async function waitForState<K extends PageState['kind']>(loupe: AnyLoupe, page: Tab, kind: K): Promise<PageState & { kind: K }> {
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

/** Puts the creator that `profile` shows on the list of this name, a new one where there is none, as the popup's save button does. */
export async function saveFrom(loupe: AnyLoupe, profile: Tab, reading: Reading, listName: string): Promise<void> {
  const page = await loupe.open('dashboard.html');
  await page.evaluate(
    async ({ url, reading, listName }) => {
      const ask = (name: string, request: object) => chrome.runtime.sendMessage<unknown, Answer<unknown>>({ name, request });
      const lists = await ask('lists/all', {});
      const known = lists.ok && Array.isArray(lists.value) ? lists.value.find((list) => list.name === listName) : undefined;
      const [tab] = await chrome.tabs.query({ url });
      const saved = await ask('list/save', {
        reading,
        to: known ? { listId: known.id } : { newList: listName },
        note: '',
        entryId: crypto.randomUUID(),
        tabId: tab?.id,
      });
      if (!saved.ok) throw new Error(`list/save answered ${saved.code}`);
    },
    { url: profile.url(), reading, listName },
  );
  await page.close();
}

/** Opens a private window at `url`; the extension has to be allowed there. */
export async function openPrivateWindow<T extends Tab>(loupe: AnyLoupe<T>, url: string): Promise<T> {
  const opened = loupe.nextTab();
  await loupe.inside(async (address) => void (await chrome.windows.create({ incognito: true, url: address })), url);
  return opened;
}

/** In which kind of window each tab with the dashboard is. */
export function dashboardsIn(loupe: AnyLoupe): Promise<('normal' | 'private')[]> {
  return loupe.inside(async (address) => {
    const tabs = (await chrome.tabs.query({})).filter(({ url }) => url?.startsWith(address));
    return tabs.map(({ incognito }) => (incognito ? 'private' : 'normal'));
  }, `${loupe.base}dashboard.html`);
}

/** What the worker answers to a message, of whatever shape, from a page of the extension. */
export async function sendFromDashboard(loupe: AnyLoupe, message: unknown): Promise<unknown> {
  const page = await loupe.open('dashboard.html');
  const answer = await page.evaluate((sent) => chrome.runtime.sendMessage(sent), message);
  await page.close();
  return answer;
}
