/** Screens that were left stay in the document, and so do the tabs of a profile that are not chosen (2024-2026). */
const outOfSight = '[style*="display: none"], [style*="display:none"], [hidden]';

/** The elements that `selector` finds and that stand on the screen. */
export function onScreen(root: ParentNode, selector: string): Element[] {
  return [...root.querySelectorAll(selector)].filter((element) => element.closest(outOfSight) === null);
}

/** The first element on the screen that one of the selectors finds, in the selectors' order, or null. */
export function firstOnScreen(root: ParentNode, selectors: readonly string[]): Element | null {
  for (const selector of selectors) {
    const [found] = onScreen(root, selector);
    if (found !== undefined) return found;
  }
  return null;
}

/** The screen of the profile that is looked at: the uppermost of the stack; all of the page's main part where no screen is named. */
export function screenOf(doc: Document): Element | null {
  return onScreen(doc, '[data-testid="profileScreen"], [data-testid="profileView"]').at(-1) ?? onScreen(doc, 'main, #root').at(-1) ?? null;
}
