import type { Locator, Page } from 'playwright-core';

/** The extension's element in a page; Playwright looks into its open shadow root. */
export function overlayOn(page: Page): Locator {
  return page.locator('creator-loupe');
}

/** The judgement in one line, which opens the card. */
export function chipOn(page: Page): Locator {
  return overlayOn(page).locator('button[aria-haspopup="dialog"]');
}

export function cardOn(page: Page): Locator {
  // By attribute: on a page whose own dialog is open everything else, the card too, is hidden from the roles.
  return overlayOn(page).locator('[role="dialog"]');
}

/** What the overlay shows as a visitor sees it, "" without an overlay. */
export function overlayText(page: Page): Promise<string> {
  return page.evaluate(() => document.querySelector('creator-loupe')?.shadowRoot?.querySelector<HTMLElement>('.root')?.innerText ?? '');
}

export async function openCard(page: Page): Promise<Locator> {
  await chipOn(page).press('Enter');
  const card = cardOn(page);
  await card.waitFor();
  return card;
}
