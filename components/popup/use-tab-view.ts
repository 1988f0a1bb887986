import { useEffect, useMemo, useState } from 'preact/hooks';
import { lookAtTab, type TabView } from './tab-view';

/** A page that is still loading is asked again this often, in milliseconds … */
const loadingPause = 400;
/** … and this many times (8 s), after which the visitor is told that nothing has come. */
const loadingLooks = 20;
/** A profile gains posts while it loads and scrolls; its figures follow at this pace. */
const profilePause = 2500;
/** Where somebody keeps looking, a list may change beside the page too. */
const stayingPause = 1000;

/** How long to wait before the next look; null when another look would show the same to somebody who is gone soon. */
function pauseAfter(view: TabView, looks: number, stays: boolean): number | null {
  if (view.kind !== 'page') return null;
  if (view.state.kind === 'loading' && looks < loadingLooks) return loadingPause;
  if (stays) return stayingPause;
  return view.state.kind === 'profile' ? profilePause : null;
}

type Seen = {
  view: TabView;
  /** The page is still loading and is not asked again by itself. */
  gaveUp: boolean;
};

export type WatchedTab = Seen & { lookAgain: () => void };

/** What of the window may change while its tab is watched. */
export type Changes = {
  /** Another tab or another address is in view: what is shown is somebody else's. */
  onMoved(): void;
  /** Something else about the tab in view changed. */
  onStirred(): void;
};

/** Tells of changes until the answered function is called. */
export type Follow = (changes: Changes) => () => void;

/** A popup is gone before its tab can change. */
const followNothing: Follow = () => () => undefined;

const nothingSeen: Seen = { view: { kind: 'asking' }, gaveUp: false };

/** Looks at the active tab, again while that can change by itself. An answer that comes after a new beginning is dropped. */
function watchTab(stays: boolean, onSeen: (seen: Seen) => void) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let round = 0;
  const stop = () => {
    clearTimeout(timer);
    round += 1;
  };
  const step = async (mine: number, looks: number) => {
    const view = await lookAtTab().catch((): TabView => ({ kind: 'failed', code: 'internal' }));
    if (mine !== round) return;
    const pause = pauseAfter(view, looks, stays);
    onSeen({ view, gaveUp: view.kind === 'page' && view.state.kind === 'loading' && looks >= loadingLooks });
    if (pause !== null) timer = setTimeout(step, pause, mine, looks + 1);
  };
  const start = () => {
    stop();
    void step(round, 1);
  };
  return { start, stop };
}

/** The active tab's view, kept up to date while that can change by itself, and when `follow` tells of a change. */
export function useTabView(follow: Follow = followNothing): WatchedTab {
  const [seen, setSeen] = useState(nothingSeen);
  const watch = useMemo(() => watchTab(follow !== followNothing, setSeen), [follow]);

  useEffect(() => {
    watch.start();
    const unfollow = follow({
      onMoved() {
        setSeen(nothingSeen);
        watch.start();
      },
      onStirred: watch.start,
    });
    return () => {
      unfollow();
      watch.stop();
    };
  }, [watch]);

  return { ...seen, lookAgain: watch.start };
}
