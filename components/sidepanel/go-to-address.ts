import browser from 'webextension-polyfill';

/** Goes to an address in the tab in view of this window. */
export async function goToAddress(url: string): Promise<void> {
  await browser.tabs.update({ url });
}
