import type { Found, Tab } from './browsers/tab';

/** The extension's element in a page. */
export function overlayOn(page: Tab): Found {
  return page.locator('creator-loupe');
}

/** The judgement in one line, which opens the card. */
export function chipOn(page: Tab): Found {
  return overlayOn(page).locator('button[aria-haspopup="dialog"]');
}

export function cardOn(page: Tab): Found {
  // By attribute: on a page whose own dialog is open everything else, the card too, is hidden from the roles.
  return overlayOn(page).locator('[role="dialog"]');
}

/** What the overlay shows as a visitor sees it, "" without an overlay. */
export function overlayText(page: Tab): Promise<string> {
  return page.evaluate(() => document.querySelector('creator-loupe')?.shadowRoot?.querySelector<HTMLElement>('.root')?.innerText ?? '');
}

export async function openCard(page: Tab): Promise<Found> {
  await chipOn(page).press('Enter');
  const card = cardOn(page);
  await card.waitFor();
  return card;
}
