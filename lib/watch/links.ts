import { whenIdle } from './idle';

/** Milliseconds for which what a page changes is gathered before its links are looked at. */
const rests = { least: 200, most: 1_600, patience: 1_000 };

/** As many new links as are looked at in any case; the others wait for the next free moment where this one is over. */
const ALWAYS = 100;

/** Links count as near from one window's height away. */
const NEAR = '100% 0px';

export type LinkPorts = {
  /** Is it worth to be told of? Asked of each link once, and again when it leads elsewhere. */
  isWanted(link: HTMLAnchorElement): boolean;
  /** Wanted links that have come near the window. */
  onNear(links: readonly HTMLAnchorElement[]): void;
  /** Links that came near and are far again, gone, or not wanted any more. */
  onFar(links: readonly HTMLAnchorElement[]): void;
};

export type LinkWatch = {
  /** Tells of every link that is near once more. */
  again(): void;
  /** Tells of this one no more, until `again`. */
  leave(link: HTMLAnchorElement): void;
};

/**
 * Tells which links of a page are near the window, from now on and as the page changes, until `signal` aborts. Nothing of ours runs while
 * nothing changes, and while much does it runs rarely, in idle time. Links inside the page's own shadow roots are not seen.
 */
export function watchLinks(doc: Document, window: Window, ports: LinkPorts, signal: AbortSignal): LinkWatch {
  /** Where each link that was looked at led. */
  let known = new WeakMap<HTMLAnchorElement, string>();
  /** Links of the last look, and how far it has come. */
  let links: NodeListOf<HTMLAnchorElement> | null = null;
  let next = 0;

  const near = new IntersectionObserver(
    (entries) => {
      const pick = (isNear: boolean) =>
        entries.flatMap(({ isIntersecting, target }) => (isIntersecting === isNear && target instanceof HTMLAnchorElement ? [target] : []));
      const [come, gone] = [pick(true), pick(false)];
      if (come.length > 0) ports.onNear(come);
      if (gone.length > 0) ports.onFar(gone);
    },
    { rootMargin: NEAR, scrollMargin: NEAR },
  );

  function consider(link: HTMLAnchorElement): boolean {
    near.unobserve(link);
    const isWanted = ports.isWanted(link);
    if (isWanted) near.observe(link);
    // It may have led to somebody before.
    else ports.onFar([link]);
    return isWanted;
  }

  const looking = whenIdle(window, { ...rests, signal }, (deadline) => {
    if (links === null) {
      observe();
      links = doc.querySelectorAll<HTMLAnchorElement>('a[href]');
      next = 0;
    }
    let isUseful = false;
    for (let isNew = 0; next < links.length; next += 1) {
      const link = links[next];
      const href = link?.getAttribute('href') ?? '';
      if (link === undefined || known.get(link) === href) continue;
      if (isNew >= ALWAYS && deadline.timeRemaining() < 1) break;
      isNew += 1;
      known.set(link, href);
      if (consider(link)) isUseful = true;
    }
    if (next < links.length) {
      looking.soon();
      return 'useful';
    }
    links = null;
    return isUseful ? 'useful' : 'vain';
  });

  /** Taken off by the first change, and put back by the look that follows: a burst of changes costs one call. */
  const changes = new MutationObserver(() => {
    changes.disconnect();
    looking.soon();
  });

  function observe() {
    changes.observe(doc, { subtree: true, childList: true, attributes: true, attributeFilter: ['href'] });
  }

  function again() {
    known = new WeakMap();
    links = null;
    looking.hurry();
    looking.soon();
  }

  for (const type of ['scroll', 'pointerdown', 'keydown'])
    doc.addEventListener(type, looking.hurry, { capture: true, passive: true, signal });
  signal.addEventListener('abort', () => {
    changes.disconnect();
    near.disconnect();
  });
  again();
  return { again, leave: (link) => near.unobserve(link) };
}
