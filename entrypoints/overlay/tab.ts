import { askWorker } from '../../lib/messages/client';
import type { PageState } from '../../lib/messages/protocol';
import type { Diagnostics, PlatformId, PostReading, ProfileRef, Reading } from '../../lib/model/reading';
import type { PlatformAdapter } from '../../lib/platforms/adapter';
import { diagnose, languageOf, leftOnScreen, look } from '../../lib/platforms/look';
import { noteLeft } from '../../lib/watch/leftovers';
import { watchRegion } from '../../lib/watch/region';
import { timersUntil } from '../../lib/watch/timers';
import { startView, type ViewState } from '../../lib/watch/view';
import { followPost, type PostView } from './post';

/** Between two looks at a page that keeps changing. */
const REST = 250;

export type TabPorts = {
  /** Draws the state, or nothing. */
  onState(state: PageState): void;
  /** Called while the worker thinks. */
  onAsked(): void;
  /** Called after every look that a change of the page caused. */
  onLooked(): void;
  isOwn(node: Node): boolean;
};

type View = { profile: ProfileRef; ending: AbortController; refresh(): void };

export type Tab = {
  readonly state: PageState;
  /** The view of the profile in the address, while there is one. */
  readonly view: { profile: ProfileRef; signal: AbortSignal; refresh(): void } | null;
  goTo(url: URL, how: 'loaded' | 'in-site'): void;
  /** Asks the worker again: lists or settings changed elsewhere. */
  askAgain(): void;
};

/** What one tab shows of its page, from address to judgement: read, ask, show; a navigation ends everything of the view before it. */
export function openTab(adapter: PlatformAdapter, ports: TabPorts, signal: AbortSignal): Tab {
  // Until the document is there nobody knows what it shows.
  let state: PageState = { kind: 'loading', platform: adapter.id };
  let view: View | null = null;
  /** The newest reading of the view; null while the page shows no profile. */
  let wanted: Reading | null = null;
  /** What was on the screen when profiles were left; some of it may still be there. */
  let left: readonly Reading[] = [];
  let post: PostView | null = null;
  let asking = false;
  let due = false;
  /** The reading that the worker was told last. */
  let told: Reading | null = null;
  /** Raised with everything that the view says: an answer about what it said before is dropped. */
  let said = 0;

  function show(next: PageState) {
    if (signal.aborted) return;
    const marksToolbar = ({ kind }: PageState) => kind === 'profile' || kind === 'unreadable';
    // The toolbar icon must not carry the mark of a page that is gone.
    if (marksToolbar(state) && !marksToolbar(next)) void askWorker('profile/left', {});
    state = next;
    ports.onState(next);
  }

  /** Ends the view, while what it looked at is still on the screen. */
  function endView(next: ProfileRef | null) {
    if (view === null) return;
    const onScreen = leftOnScreen(adapter, document, view.profile, next);
    if (onScreen !== null) left = noteLeft(left, onScreen);
    view.ending.abort();
    view = null;
    wanted = null;
  }

  /** Ends the look at a post and answers what it read last. */
  function endPost(): PostReading | null {
    const last = post?.last ?? null;
    post?.end();
    post = null;
    return last;
  }

  function leave() {
    endView(null);
    endPost();
    if (state.kind !== 'elsewhere') show({ kind: 'elsewhere' });
  }

  function openPost(id: string, inSite: boolean) {
    if (post?.id === id && state.kind !== 'off') return;
    const left = endPost();
    endView(null);
    post = followPost(adapter, id, { left, inSite }, { isOwn: ports.isOwn, onState: show }, signal);
  }

  function goTo(url: URL, how: 'loaded' | 'in-site') {
    const page = adapter.identify(url);
    if (page?.kind === 'post' && adapter.readPost !== undefined) return openPost(page.id, how === 'in-site');
    if (page?.kind !== 'profile') return leave();
    endPost();
    if (view !== null && sameProfile(view.profile, page.profile)) return view.refresh();
    endView(page.profile);
    show({ kind: 'loading', platform: adapter.id });
    view = enter(page.profile, how);
  }

  function enter(profile: ProfileRef, how: 'loaded' | 'in-site'): View {
    const ending = new AbortController();
    const ends = AbortSignal.any([signal, ending.signal]);
    const here = () => new URL(location.href);
    // The worker can think while the rest is set up, so the first look comes first.
    const { refresh } = startView(
      {
        look: () => look(adapter, document, here()),
        diagnose: () => diagnose(adapter, document, profile, languageOf(document)),
        onState: onViewState,
        later: timersUntil(ends),
      },
      { left, inSite: how === 'in-site' },
      ends,
    );
    const region = watchRegion(document, adapter.region, { isOwn: ports.isOwn, rest: REST, signal: ends }, () => {
      refresh();
      ports.onLooked();
    });
    region.attach();
    return { profile, ending, refresh };
  }

  function onViewState(viewState: ViewState) {
    said += 1;
    if (viewState.kind === 'profile') {
      wanted = viewState.reading;
      left = noteLeft(left, viewState.reading);
      void ask();
      return;
    }
    wanted = null;
    if (viewState.kind === 'unreadable') void tellUnreadable(viewState.diagnostics);
    else show({ ...viewState, platform: adapter.id });
  }

  async function tellUnreadable(diagnostics: Diagnostics) {
    const about = said;
    const asker = view;
    const { platform } = diagnostics;
    const answer = await askWorker('profile/unreadable', { platform });
    if (said !== about || view !== asker) return;
    if (!answer.ok && answer.code === 'off') return switchOff(platform);
    show({ kind: 'unreadable', platform, diagnostics, overlayShown: answer.ok && answer.value.overlayShown });
  }

  /** One question at a time, always about the newest reading; an answer about a page that is gone is dropped. */
  async function ask() {
    due = true;
    if (asking) return;
    asking = true;
    while (due && wanted !== null) {
      due = false;
      const asked = wanted;
      const answering = askWorker('profile/seen', { reading: asked, again: asked === told });
      ports.onAsked();
      const answer = await answering;
      if (answer.ok) told = asked;
      if (wanted === null || wanted.ref.value !== asked.ref.value) continue;
      if (answer.ok) show({ kind: 'profile', reading: asked, judged: answer.value });
      else if (answer.code === 'off') switchOff(asked.platform);
      else show({ kind: 'failed', platform: asked.platform, code: answer.code });
    }
    asking = false;
  }

  /** What changed elsewhere may have ended the reading here, or hidden the overlay. */
  async function askWithoutProfile() {
    if (view === null && post === null) return;
    const answer = await askWorker('network/read', { platform: adapter.id });
    if (!answer.ok && answer.code === 'off') return switchOff(adapter.id);
    if (state.kind === 'unreadable') return tellUnreadable(state.diagnostics);
    if (state.kind === 'failed') post?.retry();
  }

  /** A network that is switched off is not watched either. */
  function switchOff(platform: PlatformId) {
    view?.ending.abort();
    view = null;
    wanted = null;
    endPost();
    show({ kind: 'off', platform });
  }

  return {
    get state() {
      return state;
    },
    get view() {
      return view && { profile: view.profile, refresh: view.refresh, signal: view.ending.signal };
    },
    goTo,
    askAgain() {
      if (state.kind === 'off') return goTo(new URL(location.href), 'loaded');
      if (wanted !== null) void ask();
      else void askWithoutProfile();
    },
  };
}

function sameProfile(a: ProfileRef, b: ProfileRef): boolean {
  return a.kind === b.kind && a.value.toLowerCase() === b.value.toLowerCase();
}
