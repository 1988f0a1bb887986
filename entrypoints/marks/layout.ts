import { type Outcome, whenIdle } from '../../lib/watch/idle';

/** Milliseconds between two looks at a page that keeps changing. */
const rests = { least: 100, most: 1_600, patience: 300 };

export type LayoutWatch = {
  /** Nothing is watched while nothing is drawn. */
  watch(on: boolean): void;
};

/**
 * Tells when what stands on a page may have moved (`onChange`, when the page has come to rest; it answers whether anything had), and when
 * it was scrolled (`onScroll`, once for each frame). Whatever moves things is one of: a change of the document, of its size or the window's, a picture that has come, an
 * animation that has ended.
 */
export function watchLayout(
  document: Document,
  window: Window,
  ports: { onChange(): Outcome; onScroll(): void },
  signal: AbortSignal,
): LayoutWatch {
  let watching: AbortController | null = null;
  let isScrolled = false;

  const changes = new MutationObserver(changed);
  const sizes = new ResizeObserver(changed);

  const looking = whenIdle(window, { ...rests, signal }, () => {
    if (watching === null) return 'vain';
    const outcome = ports.onChange();
    if (watching !== null) observe();
    return outcome;
  });

  /** Rests between two looks, so that a burst of changes costs one. */
  function changed() {
    changes.disconnect();
    looking.soon();
  }

  function observe() {
    changes.observe(document.documentElement, {
      subtree: true,
      childList: true,
      characterData: true,
      attributes: true,
      attributeFilter: ['class', 'style', 'hidden', 'open', 'dir'],
    });
  }

  function scrolled() {
    looking.hurry();
    if (isScrolled) return;
    isScrolled = true;
    window.requestAnimationFrame(() => {
      isScrolled = false;
      if (watching !== null) ports.onScroll();
    });
  }

  function start(ends: AbortSignal) {
    observe();
    for (const element of [document.documentElement, document.body]) if (element !== null) sizes.observe(element);
    for (const type of ['load', 'transitionend', 'animationend', 'toggle'])
      document.addEventListener(type, changed, { capture: true, passive: true, signal: ends });
    window.addEventListener('resize', changed, { signal: ends });
    // What the visitor does may open something over the page.
    for (const type of ['pointerdown', 'keydown'])
      document.addEventListener(type, looking.hurry, { capture: true, passive: true, signal: ends });
    document.addEventListener('scroll', scrolled, { capture: true, passive: true, signal: ends });
  }

  function stop() {
    watching?.abort();
    watching = null;
    changes.disconnect();
    sizes.disconnect();
  }

  signal.addEventListener('abort', stop);
  return {
    watch(on) {
      if (on === (watching !== null)) return;
      if (!on) return stop();
      watching = new AbortController();
      start(watching.signal);
    },
  };
}
