import type { Page } from 'playwright-core';
import type { Browser } from 'webextension-polyfill';
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
