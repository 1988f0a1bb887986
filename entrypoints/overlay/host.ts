import type { Theme } from '../../lib/watch/theme';
import { obeyOnlyVisitor } from './only-visitor';

export type Host = {
  readonly element: HTMLElement;
  /** Where components are drawn. */
  readonly root: HTMLElement;
  /** Puts the host after `anchor` or the link around it, or into the window's corner when there is none; true when it stands beside the anchor. */
  stand(anchor: Element | null): boolean;
  paint(theme: Theme): void;
  remove(): void;
};

/** The overlay's own corner of the page: one element with an open shadow root and all its styles inside. */
export function createHost(css: string): Host {
  const element = document.createElement('creator-loupe');
  const shadow = element.attachShadow({ mode: 'open' });
  obeyOnlyVisitor(shadow);
  const style = document.createElement('style');
  style.textContent = css;
  const root = document.createElement('div');
  root.className = 'root';
  shadow.append(style, root);
  return {
    element,
    root,
    stand(named) {
      // Inside a link every click of ours would follow it.
      const anchor = named?.closest('a, button, [role="link"], [role="button"]') ?? named;
      // Frameworks that take over a page rendered on the server drop or redo what does not match; until the page is complete nothing is put inside it.
      const settled = document.readyState === 'complete' && anchor?.isConnected === true;
      if (settled) {
        if (anchor.nextElementSibling !== element) put(element, anchor.parentNode, anchor.nextSibling);
      } else if (element.parentNode !== document.documentElement) {
        put(element, document.documentElement, null);
      }
      return settled;
    },
    paint(theme) {
      element.dataset['theme'] = theme;
    },
    remove() {
      element.remove();
    },
  };
}

/** A move keeps focus and open layers where the browser can move (Chrome 133, Firefox 144). */
function put(element: Element, parent: ParentNode | null, before: Node | null): void {
  if (parent === null) return;
  if (element.isConnected && 'moveBefore' in parent) parent.moveBefore(element, before);
  else parent.insertBefore(element, before);
}
