import { render } from 'preact';
import { browser } from 'wxt/browser';
import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import { Overlay, type OverlayActions, type OverlayState, type Sampling } from '../../components/overlay/overlay';
import { prepareFormats } from '../../components/ui/format';
import { askWorker } from '../../lib/messages/client';
import { answerTab } from '../../lib/messages/listen';
import type { PageState } from '../../lib/messages/protocol';
import type { PlatformAdapter } from '../../lib/platforms/adapter';
import type { Site } from '../../lib/platforms/site';
import { keepEventsInside } from '../../lib/watch/keyboard';
import { watchLocation } from '../../lib/watch/location';
import { themeOf, watchTheme } from '../../lib/watch/theme';
import { later } from './fetch-later';
import { createHost } from './host';
import css from './style.css?inline';
import { openTab } from './tab';

declare global {
  /** The network of this page and its reader, for other scripts of ours here; scripts of one extension share their globals, and the page sees none. */
  var creatorLoupeNetwork: { adapter: PlatformAdapter; site: Site } | undefined;
}

/**
 * The content script of one network. Runs before the page's own scripts, so that none of them hears what is typed in the overlay;
 * nothing is read before the document is there.
 */
export async function runOverlay(ctx: ContentScriptContext, adapter: PlatformAdapter, site: Site): Promise<void> {
  const { signal } = ctx;
  globalThis.creatorLoupeNetwork = { adapter, site };
  const host = createHost(css);
  keepEventsInside(window, host.element, signal);
  prepare(adapter);

  let sampling: Sampling | null = null;
  let stopSampling: AbortController | null = null;
  let over: 'outdated' | 'superseded' | null = null;

  const tab = openTab(
    adapter,
    { isOwn: (node) => node === host.element, onState: draw, onAsked: prepareFormats, onLooked: standAgain },
    signal,
  );

  /** The page may throw our element out with its own; the judgement is still true. */
  function standAgain() {
    if (!host.element.isConnected) draw(tab.state);
  }

  function draw(state: PageState) {
    const overlay = overlayOf(state);
    if (overlay === null) {
      render(null, host.root);
      return host.remove();
    }
    const moved = overlay.kind === 'profile' && overlay.judged.overlay.moved !== null;
    const docked = host.stand(moved || overlay.kind === 'unreadable' ? null : adapter.anchor(document));
    host.paint(themeOf(window));
    render(<Overlay state={overlay} actions={actionsFor(state)} later={later()} docked={docked} />, host.root);
  }

  function overlayOf(state: PageState): OverlayState | null {
    if (over === 'superseded') return null;
    if (over === 'outdated' || (state.kind === 'failed' && state.code === 'outdated')) return { kind: 'outdated' };
    if (state.kind === 'unreadable' && state.overlayShown)
      return { kind: 'unreadable', network: site.name, diagnostics: state.diagnostics };
    if (state.kind !== 'profile' || !state.judged.overlay.shown) return null;
    return { kind: 'profile', reading: state.reading, judged: state.judged, sampling };
  }

  function actionsFor(state: PageState): OverlayActions {
    const platform = adapter.id;
    const reading = state.kind === 'profile' ? state.reading : null;
    return {
      lists: () => askWorker('lists/all', {}),
      async save(to, note) {
        if (reading === null) return { ok: false, code: 'invalid' };
        const answer = await askWorker('list/save', { reading, to, note, entryId: crypto.randomUUID() });
        if (answer.ok) tab.askAgain();
        return answer;
      },
      async unsave(listId, withEmptyList) {
        if (reading === null) return { ok: false, code: 'invalid' };
        const answer = await askWorker('list/unsave', { reading, listId, withEmptyList });
        if (answer.ok) tab.askAgain();
        return answer;
      },
      place(place) {
        void askWorker('overlay/place', { platform, place }).then(() => tab.askAgain());
      },
      hideHere() {
        void askWorker('overlay/shown', { platform, shown: false }).then(() => tab.askAgain());
      },
      openDashboard: (page) => void askWorker('dashboard/open', { page }),
      startSampling: tilesHere().length > 0 ? () => void sample() : null,
      stopSampling: () => stopSampling?.abort(),
    };
  }

  /** Tiles that show their counts under the pointer only. */
  function tilesHere(): Element[] {
    return (tab.view && adapter.hoverTiles?.(document, tab.view.profile)) ?? [];
  }

  async function sample() {
    const { view } = tab;
    if (view === null || stopSampling !== null) return;
    stopSampling = new AbortController();
    const { pointAt } = (await later().fetch()) ?? {};
    await pointAt?.(tilesHere(), {
      signal: AbortSignal.any([signal, view.signal, stopSampling.signal]),
      onShown: view.refresh,
      onProgress(done, total) {
        sampling = { done, total };
        draw(tab.state);
      },
    });
    sampling = null;
    stopSampling = null;
    draw(tab.state);
  }

  ctx.onInvalidated(() => {
    // An update takes the extension's id away from us; while we have it, a newer copy of this script took our place in the page.
    over = browser.runtime?.id ? 'superseded' : 'outdated';
    draw(tab.state);
  });
  // From here on somebody answers for this page, so that nobody starts a second reader in it.
  answerTab(
    {
      'page/state': () => tab.state,
      'page/refresh': () => {
        tab.askAgain();
        return null;
      },
    },
    signal,
  );
  if (document.readyState === 'loading') await once(document, 'DOMContentLoaded', signal);
  watchLocation(window, (url) => tab.goTo(url, 'in-site'), signal);
  watchTheme(window, (theme) => host.paint(theme), signal);
  window.addEventListener('load', () => draw(tab.state), { signal });
  tab.goTo(new URL(location.href), 'loaded');
}

/**
 * What a reading and an overlay will need is made ready while the page is still on its way; only where a profile is expected.
 * The reading finds nothing yet: a browser compiles a function when it first runs.
 */
function prepare(adapter: PlatformAdapter): void {
  const page = adapter.identify(new URL(location.href));
  if (page?.kind !== 'profile') return;
  void askWorker('worker/wake', {});
  setTimeout(() => {
    prepareFormats();
    adapter.shown(document);
    adapter.read(document, page.profile, '');
  });
}

function once(target: EventTarget, type: string, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => target.addEventListener(type, () => resolve(), { once: true, signal }));
}
