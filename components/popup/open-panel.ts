import browser from 'webextension-polyfill';
import { browser as chrome } from 'wxt/browser';

/** Opens the side panel of this window, Firefox's sidebar. Only in answer to a click, which Firefox forgets as soon as anything is waited for. */
export async function openPanel(): Promise<void> {
  if (import.meta.env.FIREFOX) return browser.sidebarAction.open();
  const { id } = await browser.windows.getCurrent();
  if (id !== undefined) await chrome.sidePanel.open({ windowId: id });
}
