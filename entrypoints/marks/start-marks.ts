import { browser } from 'wxt/browser';
import type { AccountName } from '../../lib/messages/protocol';
import type { PlatformAdapter } from '../../lib/platforms/adapter';
import { profileLinks } from '../../lib/platforms/profile-links';
import type { Site } from '../../lib/platforms/site';
import { type Outcome, whenIdle } from '../../lib/watch/idle';
import { watchLinks } from '../../lib/watch/links';
import { watchLocation } from '../../lib/watch/location';
import { themeOf, watchTheme } from '../../lib/watch/theme';
import { whoIsSaved } from './known';
import { createLayer } from './layer';
import { watchLayout } from './layout';
import { startMarker, type Wanted } from './marker';
import { startTip } from './tip';

export type Marks = {
  isGoing(): boolean;
  stop(): void;
};

declare global {
  /** What draws marks in this page, while it does. Scripts of one extension share their globals in a page, and the page sees none of them. */
  var creatorLoupeMarks: Marks | undefined;
}

/**
 * Draws marks until it is stopped, or the worker says that none are wanted here. In a private window it does nothing at all, and neither
 * where no reader of ours says what network this is.
 */
export function startMarks(network: { adapter: PlatformAdapter; site: Site } | undefined): Marks {
  const ending = new AbortController();
  const { signal } = ending;
  const marks = { isGoing: () => !signal.aborted && isCurrent(), stop: () => ending.abort() };
  if (network === undefined || browser.extension.inIncognitoContext) ending.abort();
  else mark(network, marks, signal);
  return marks;
}

function mark({ adapter, site }: { adapter: PlatformAdapter; site: Site }, { stop }: Marks, signal: AbortSignal): void {
  const { pageOf, profileAt } = profileLinks(site, adapter);
  const layer = createLayer(document);
  const marker = startMarker(document, layer);
  const tip = startTip(window, layer, () => marker.drawn, signal);
  /** Links near the window, and whom they lead to. */
  const near = new Map<HTMLAnchorElement, AccountName>();

  const known = whoIsSaved(
    { platform: site.id, here: () => nameOf(pageOf(new URL(location.href))), onAnswer: settle, onUnwanted: stop },
    signal,
  );
  const links = watchLinks(
    document,
    window,
    {
      isWanted: (link) => profileAt(link.href) !== null,
      onNear(come) {
        for (const link of come) {
          const name = nameOf(profileAt(link.href));
          if (name === null) continue;
          near.set(link, name);
          known.ask(name);
        }
        settle();
      },
      onFar(gone) {
        const were = gone.filter((link) => near.delete(link));
        if (were.length > 0) draw();
      },
    },
    signal,
  );
  const layout = watchLayout(document, window, { onChange: drawNow, onScroll: follow }, signal);
  const draw = whenIdle(window, { least: 0, most: 0, patience: 200, signal }, drawNow).soon;

  /** Links of which it is known that they bear nothing are let go, so that nothing is watched in vain. */
  function settle() {
    for (const [link, name] of near) {
      if (known.of(name) !== null) continue;
      near.delete(link);
      links.leave(link);
    }
    draw();
  }

  function wanted(): Wanted[] {
    return [...near].flatMap(([link, name]) => {
      const saved = known.of(name);
      return saved ? [{ link, who: name.value, saved }] : [];
    });
  }

  function drawNow(): Outcome {
    if (!isCurrent()) {
      stop();
      return 'vain';
    }
    const all = wanted();
    // The page may have thrown our element out with its own.
    if (all.length > 0 && !layer.element.isConnected) document.documentElement.append(layer.element);
    const outcome = marker.layOut(all);
    if (outcome === 'useful') tip.end();
    layout.watch(all.length > 0);
    return outcome;
  }

  function follow() {
    tip.end();
    marker.follow();
  }

  watchLocation(
    window,
    () => {
      known.forget();
      draw();
      links.again();
    },
    signal,
  );
  layer.paint(themeOf(window));
  watchTheme(window, layer.paint, signal);
  // Never answered: that is for the script that reads the page, where one runs.
  const hear = (message: unknown) => {
    if (typeof message !== 'object' || message === null || !('name' in message) || message.name !== 'page/refresh') return;
    known.doubt();
    links.again();
  };
  browser.runtime.onMessage.addListener(hear);
  signal.addEventListener('abort', () => {
    browser.runtime?.onMessage?.removeListener(hear);
    layer.remove();
  });
}

/** An update takes the extension's id away from what runs in pages. */
function isCurrent(): boolean {
  return Boolean(browser.runtime?.id);
}

function nameOf(profile: AccountName | null): AccountName | null {
  return profile && { kind: profile.kind, value: profile.value };
}
