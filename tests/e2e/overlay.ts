import type { Locator, Page } from 'playwright-core';

/** The extension's element in a page; Playwright looks into its open shadow root. */
export function overlayOn(page: Page): Locator {
  return page.locator('creator-loupe');
}

/** What the overlay shows as a visitor sees it, "" without an overlay. */
export function overlayText(page: Page): Promise<string> {
  return page.evaluate(() => document.querySelector('creator-loupe')?.shadowRoot?.querySelector<HTMLElement>('.root')?.innerText ?? '');
}

/** Opens the chip into the card, where it is not open yet. */
export async function openCard(page: Page): Promise<Locator> {
  const overlay = overlayOn(page);
  const closed = overlay.getByRole('button', { expanded: false }).first();
  await overlay.getByRole('button').first().waitFor();
  if ((await overlay.getByRole('dialog').count()) === 0) await closed.click();
  const card = overlay.getByRole('dialog');
  await card.waitFor();
  return card;
}
