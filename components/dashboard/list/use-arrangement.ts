import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { firstArrangement } from '../../../lib/desk/first-arrangement';
import type { Desk } from '../../../lib/model/desk';
import type { Arrangement } from '../../../lib/model/view';
import type { Database } from '../../../lib/store/database';
import { failureOf } from '../../../lib/store/failure';
import { keepViewOfList, viewOfList } from '../../../lib/store/views';
import { failureText } from '../../ui/failure';

/** So long nothing more was changed before it is written, in milliseconds. */
const settles = 400;

export type Arranging = {
  /** null until it was read. */
  arrangement: Arrangement | null;
  change: (change: (before: Arrangement) => Arrangement) => void;
};

/** How a list is looked at: as it was left the last time, and kept as it is changed. */
export function useArrangement(db: Database, listId: string, desk: Desk, refuse: (text: string) => void): Arranging {
  const [arrangement, setArrangement] = useState<Arrangement | null>(null);
  const keeper = useMemo(() => makeKeeper(db, listId, refuse), [db, listId, refuse]);
  const first = useRef(desk);

  useEffect(() => {
    let wanted = true;
    const show = (kept: Arrangement | null) => wanted && setArrangement((before) => before ?? kept ?? firstArrangement(first.current));
    viewOfList(db, listId).then(show, () => show(null));
    addEventListener('pagehide', keeper.now);
    return () => {
      wanted = false;
      removeEventListener('pagehide', keeper.now);
      keeper.now();
    };
  }, [db, listId, keeper]);

  const change = useMemo(
    () => (how: (before: Arrangement) => Arrangement) =>
      setArrangement((before) => {
        if (before === null) return before;
        const after = how(before);
        if (after !== before) keeper.soon(after);
        return after;
      }),
    [keeper],
  );
  return { arrangement, change };
}

function makeKeeper(db: Database, listId: string, refuse: (text: string) => void) {
  let waiting: Arrangement | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const now = () => {
    clearTimeout(timer);
    if (waiting === null) return;
    const kept = waiting;
    waiting = null;
    keepViewOfList(db, listId, kept, Date.now()).catch((error: unknown) => refuse(failureText(failureOf(error))));
  };
  const soon = (arrangement: Arrangement) => {
    waiting = arrangement;
    clearTimeout(timer);
    timer = setTimeout(now, settles);
  };
  return { now, soon };
}
