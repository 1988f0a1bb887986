import { useRef, useState } from 'preact/hooks';
import type { Desk } from '../../lib/model/desk';
import type { List } from '../../lib/model/list';
import type { Reading } from '../../lib/model/reading';
import type { Settings } from '../../lib/model/settings';
import type { ShelfRow } from '../../lib/model/shelf';
import type { Database } from '../../lib/store/database';
import { readDesk } from '../../lib/store/desk';
import { listsByName } from '../../lib/store/named-lists';
import { readSome } from '../../lib/store/shelf-rows';
import { membersOf, profileIdOf, workingList } from '../../lib/store/working-list';
import { type Live, useLive } from '../dashboard/use-live';

/** So many creators are shown at first, and added by each "more". */
const portion = 60;

/** The list that is worked on: everybody's id in its order, and the rows of the first of them. */
export type Working = { list: List; ids: readonly string[]; rows: readonly ShelfRow[] };

export type WorkingList = {
  lists: readonly List[];
  desk: Desk;
  /** null where there is no list. */
  working: Working | null;
  /** The profile in view, null where it shows none or nobody that is remembered. */
  here: string | null;
  showMore: () => void;
};

/** The working list as it is now, whoever changes it. */
export function useWorkingList(db: Database, settings: Settings, inView: Reading | null): Live<WorkingList> {
  const [most, setMost] = useState(portion);
  const lists = useLive(() => listsByName(db), [db]);
  const desk = useLive(() => readDesk(db), [db]);
  const { workingListId, lastListId } = settings;
  const working = useLive(() => readWorking(db, settings, most), [db, workingListId, lastListId, most]);
  const { platform, ref } = inView ?? {};
  const here = useLive(() => (inView === null ? Promise.resolve(null) : profileIdOf(db, inView)), [db, platform, ref?.kind, ref?.value]);

  // Another list, or more of it, takes the place of what stands there when it has come.
  const last = useRef<Working | null>(null);
  if (working.state === 'ready') last.current = working.value;

  if ([lists, desk, working, here].some(({ state }) => state === 'failed')) return { state: 'failed' };
  const isThere = working.state === 'ready' || last.current !== null;
  if (lists.state !== 'ready' || desk.state !== 'ready' || !isThere) return { state: 'waiting' };
  return {
    state: 'ready',
    value: {
      lists: lists.value,
      desk: desk.value,
      working: last.current,
      here: here.state === 'ready' ? here.value : null,
      showMore: () => setMost((before) => before + portion),
    },
  };
}

function readWorking(db: Database, settings: Settings, most: number): Promise<Working | null> {
  return workingList(db, settings).then((list) =>
    list === null
      ? null
      : membersOf(db, list.id).then((ids) => readSome(db, list.id, ids.slice(0, most)).then((rows) => ({ list, ids, rows }))),
  );
}
