const SEEN = 'creator-loupe-seen';

/** Attributes that carry counts, names or places beside visible text. */
const CARRIERS = ['title', 'aria-label', 'href', 'src', 'hidden'];

/** Milliseconds after the start at which parts are looked for where none stands in the document, in case no animation told of them. */
const MISSED = [300, 800, 1_500, 2_500, 4_000, 6_000, 9_000];

export type RegionWatch = {
  /** Takes note of the parts that stand in the document now, without waiting for the next frame. */
  attach(): void;
};

/**
 * Calls `onChange` when something inside a part of the page that matches one of `selectors` changes, or such a part appears.
 * Parts that appear later, or come back on the screen, are found by a CSS animation that starts on them (nothing of ours runs while other
 * parts of the page change); where the page lets none start, by a few looks. Changes inside are found by an observer that rests between two
 * calls: it is taken off at the first change and put back `rest` milliseconds later, so a burst costs one call. Changes that only add or
 * remove an element for which `isOwn` is true do not count.
 */
export function watchRegion(
  doc: Document,
  selectors: readonly string[],
  options: { isOwn: (node: Node) => boolean; rest: number; signal: AbortSignal },
  onChange: () => void,
): RegionWatch {
  const { isOwn, rest, signal } = options;
  let parts: Element[] = [];
  let resting: ReturnType<typeof setTimeout> | null = null;

  const observer = new MutationObserver((records) => {
    if (records.every((record) => isOwnMount(record, isOwn))) return;
    pause();
  });

  function pause() {
    if (resting !== null) return;
    observer.disconnect();
    resting = setTimeout(() => {
      resting = null;
      attach();
      onChange();
    }, rest);
  }

  function attach() {
    if (resting !== null) return;
    observer.disconnect();
    parts = outermost([...doc.querySelectorAll(selectors.join(','))]);
    for (const part of parts) {
      observer.observe(part, { subtree: true, childList: true, characterData: true, attributes: true, attributeFilter: CARRIERS });
    }
  }

  function lookForParts() {
    if (parts.some((part) => part.isConnected)) return;
    attach();
    if (parts.length > 0) onChange();
  }

  const style = doc.createElement('style');
  style.textContent = `@keyframes ${SEEN}{}:where(${selectors.join(',')}){animation:${SEEN} 1ms}`;
  (doc.head ?? doc.documentElement).append(style);
  doc.addEventListener(
    'animationstart',
    (event) => {
      if (event.animationName === SEEN) pause();
    },
    { capture: true, signal },
  );
  const missed = MISSED.map((moment) => setTimeout(lookForParts, moment));
  signal.addEventListener('abort', () => {
    observer.disconnect();
    style.remove();
    for (const timer of missed) clearTimeout(timer);
    if (resting !== null) clearTimeout(resting);
  });
  return { attach };
}

function isOwnMount(record: MutationRecord, isOwn: (node: Node) => boolean): boolean {
  if (record.type !== 'childList') return isOwn(record.target);
  return [...record.addedNodes, ...record.removedNodes].every(isOwn);
}

/** An observer sees the whole tree below a part, so parts within parts need none. */
function outermost(parts: Element[]): Element[] {
  return parts.filter((part) => !parts.some((other) => other !== part && other.contains(part)));
}
