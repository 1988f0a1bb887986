import { useEffect, useReducer, useRef } from 'preact/hooks';

/** So many rows are drawn whole in one frame while one scrolls. The others show who it is, and the rest a frame later. */
const perFrame = 4;

/**
 * Which of the drawn rows are whole: those that were, and some more in every frame, so that no frame takes long however far somebody jumps.
 * All of them at once when something else is asked. `ids` are those of the drawn rows, `fresh` changes with what was asked.
 */
export function useWholeRows(ids: readonly string[], fresh: unknown): ReadonlySet<string> {
  const before = useRef<{ whole: ReadonlySet<string>; fresh: unknown }>({ whole: new Set(), fresh: undefined });
  const [, redraw] = useReducer((count: number, _: null) => count + 1, 0);

  const isFresh = before.current.fresh !== fresh;
  let budget = isFresh ? ids.length : perFrame;
  const whole = new Set(
    ids.filter((id) => {
      if (before.current.whole.has(id)) return true;
      budget -= 1;
      return budget >= 0;
    }),
  );
  before.current = { whole, fresh };

  const isDone = whole.size === ids.length;
  useEffect(() => {
    if (isDone) return;
    const frame = requestAnimationFrame(() => redraw(null));
    return () => cancelAnimationFrame(frame);
  });
  return whole;
}
