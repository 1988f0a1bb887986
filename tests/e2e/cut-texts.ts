import type { Tab } from './browsers/tab';

/**
 * What somebody with longer words would not be able to read or press, each as "what: the text": texts that a box cuts off without a title
 * to tell the rest, texts that spill out of their button or cell, buttons that lie over each other, and a page that has to be moved
 * sideways. Of the overlay where the page has one, else of the whole page.
 */
export function cutTextsOn(page: Tab): Promise<string[]> {
  return page.evaluate(() => {
    const slack = 1.5;
    const host = document.querySelector('creator-loupe');
    const root: ParentNode = host?.shadowRoot ?? document;
    const found: string[] = [];

    const parentOf = (element: Element): Element | null => {
      const above = element.parentNode;
      return element.parentElement ?? (above instanceof ShadowRoot ? above.host : null);
    };
    const ancestors = (element: Element): Element[] => {
      const all: Element[] = [];
      for (let at: Element | null = element; at !== null && at !== host; at = parentOf(at)) all.push(at);
      return all;
    };
    const isHidden = (element: Element) =>
      !element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) ||
      element.closest('.visually-hidden, svg, canvas, option, [inert]') !== null ||
      // What is there for ears alone where its picture says enough.
      element.getBoundingClientRect().width <= 1;
    const label = (element: Element) => {
      const name = `${element.localName}${element.className ? `.${String(element.className).split(' ')[0]}` : ''}`;
      return `${name} “${(element.textContent ?? '').trim().slice(0, 60)}”`;
    };

    /** The box in which a text stays readable: that of the nearest ancestor that hides what is outside. */
    const lookAtText = (element: Element, text: DOMRect) => {
      const chain = ancestors(element);
      for (const at of chain) {
        const style = getComputedStyle(at);
        if (style.overflowX === 'auto' || style.overflowX === 'scroll') return;
        const box = at.getBoundingClientRect();
        const [left, right] = [box.left + parseFloat(style.borderLeftWidth), box.right - parseFloat(style.borderRightWidth)];
        const isOutside = text.left < left - slack || text.right > right + slack;
        const isBelow = text.bottom > box.bottom + slack || text.top < box.top - slack;
        const hides = style.overflowX === 'hidden' || style.overflowX === 'clip';
        const isTold = chain.slice(0, chain.indexOf(at) + 1).some((one) => one.hasAttribute('title'));
        if (hides && (isOutside || isBelow)) return void (isTold || found.push(`cut: ${label(element)}`));
        const isControl = at.matches('button, a, th, td, [role="gridcell"], [role="menuitem"], label, .chip, .tag');
        if (isControl && style.display !== 'inline' && isOutside) return void found.push(`spills: ${label(element)}`);
      }
    };

    const all = [...root.querySelectorAll('*')].filter((element) => !isHidden(element));
    for (const element of all) {
      for (const node of element.childNodes) {
        if (node.nodeType !== Node.TEXT_NODE || !/[\p{L}\p{N}]/u.test(node.textContent ?? '')) continue;
        const range = document.createRange();
        range.selectNodeContents(node);
        lookAtText(element, range.getBoundingClientRect());
      }
    }

    /** What of an element shows, as far as the boxes around it let it. */
    const shownOf = (element: Element) => {
      const shown = { ...element.getBoundingClientRect().toJSON() };
      for (const at of ancestors(element).slice(1)) {
        if (getComputedStyle(at).overflowY === 'visible') continue;
        const box = at.getBoundingClientRect();
        shown.left = Math.max(shown.left, box.left);
        shown.right = Math.min(shown.right, box.right);
        shown.top = Math.max(shown.top, box.top);
        shown.bottom = Math.min(shown.bottom, box.bottom);
      }
      return shown;
    };
    const layerOf = (element: Element) =>
      ancestors(element).find(
        (at) => at.matches('dialog, [popover]') || ['fixed', 'absolute', 'sticky'].includes(getComputedStyle(at).position),
      );
    const controls = all
      .filter((element) => element.matches('button, a[href], input, select, textarea, summary'))
      .map((element) => ({ element, layer: layerOf(element), shown: shownOf(element) }));
    for (const [index, one] of controls.entries()) {
      for (const other of controls.slice(index + 1)) {
        if (one.element.contains(other.element) || one.layer !== other.layer) continue;
        const width = Math.min(one.shown.right, other.shown.right) - Math.max(one.shown.left, other.shown.left);
        const height = Math.min(one.shown.bottom, other.shown.bottom) - Math.max(one.shown.top, other.shown.top);
        if (width > slack && height > slack) found.push(`overlap: ${label(one.element)} and ${label(other.element)}`);
      }
    }

    const { scrollWidth, clientWidth } = document.documentElement;
    if (host === null && scrollWidth > clientWidth) found.push(`sideways: ${scrollWidth} in ${clientWidth}`);
    return [...new Set(found)];
  });
}
