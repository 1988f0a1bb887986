import { useCallback, useEffect, useState } from 'preact/hooks';
import { lookAtTab, type TabView } from './tab-view';

/** A page that is still loading is asked again this often, in milliseconds … */
const loadingPause = 400;
/** … and this many times (8 s), after which the visitor is told that nothing has come. */
const loadingLooks = 20;
/** A profile gains posts while it loads and scrolls; its figures follow at this pace. */
const profilePause = 2500;

/** How long to wait before the next look; null when another look would show the same. */
function pauseAfter(view: TabView, looks: number): number | null {
  if (view.kind !== 'page') return null;
  if (view.state.kind === 'loading') return looks < loadingLooks ? loadingPause : null;
  return view.state.kind === 'profile' ? profilePause : null;
}

export type WatchedTab = {
  view: TabView;
  /** The page is still loading and is not asked again by itself. */
  gaveUp: boolean;
  lookAgain: () => void;
};

/** The active tab's view, kept up to date while that can change by itself. */
export function useTabView(): WatchedTab {
  const [view, setView] = useState<TabView>({ kind: 'asking' });
  const [gaveUp, setGaveUp] = useState(false);
  const [round, setRound] = useState(0);

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let closed = false;
    let looks = 0;
    const step = async () => {
      const next = await lookAtTab().catch((): TabView => ({ kind: 'failed', code: 'internal' }));
      if (closed) return;
      looks += 1;
      const pause = pauseAfter(next, looks);
      setView(next);
      setGaveUp(next.kind === 'page' && next.state.kind === 'loading' && pause === null);
      if (pause !== null) timer = setTimeout(step, pause);
    };
    void step();
    return () => {
      closed = true;
      clearTimeout(timer);
    };
  }, [round]);

  const lookAgain = useCallback(() => setRound((n) => n + 1), []);
  return { view, gaveUp, lookAgain };
}
