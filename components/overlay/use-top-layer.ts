import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';

/**
 * Keeps an element with `popover="manual"` in the top layer: there no transform, clip or z-index of the page reaches it. A browser drops
 * it from there whenever the page moves our host, so every drawing looks again.
 */
export function useTopLayer(element: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const { current } = element;
    if (current?.hasAttribute('popover') && current.isConnected && !current.matches(':popover-open')) current.showPopover();
  });
}
