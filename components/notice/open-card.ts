/** Opens the overlay's card as a click on its chip does, or goes to it where it is open. False where the page has no chip. */
export function openCard(document: Document): boolean {
  const overlay = document.querySelector('creator-loupe')?.shadowRoot;
  const chip = overlay?.querySelector<HTMLElement>('[aria-haspopup="dialog"]');
  if (!overlay || !chip) return false;
  if (chip.ariaExpanded === 'true') overlay.querySelector<HTMLElement>('[role="dialog"]')?.focus();
  else chip.click();
  return true;
}
