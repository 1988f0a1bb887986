import { type Inputs, useRef, useState } from 'preact/hooks';
import type { Desk } from '../../lib/model/desk';
import type { List } from '../../lib/model/list';
import type { Reading } from '../../lib/model/reading';
import type { Settings } from '../../lib/model/settings';
import type { ShelfRow } from '../../lib/model/shelf';
import type { Database } from '../../lib/store/database';
import { readDesk } from '../../lib/store/desk';
import { listsByName } from '../../lib/store/named-lists';
import { membersOf, profileIdOf, rowsOf, workingAmong } from '../../lib/store/working-list';
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
  const list = lists.state === 'ready' ? workingAmong(lists.value, settings) : null;
  const id = list?.id ?? null;
  const members = useAbout(id, (listId) => membersOf(db, listId), [db]);
  const first = members.value?.slice(0, most) ?? [];
  const rows = useAbout(id, (listId) => rowsOf(db, listId, first), [db, first.join()]);
  const here = useAbout(inView && `${inView.platform} ${inView.ref.kind} ${inView.ref.value}`, () => profileOf(db, inView), [db]);

  // Another list, or more of it, takes the place of what stands there when it has come.
  const last = useRef<Working | null>(null);
  if (list === null) last.current = null;
  else if (members.value && rows.value) last.current = { list, ids: members.value, rows: rows.value };

  if ([lists, desk].some(({ state }) => state === 'failed') || members.failed || rows.failed || here.failed) return { state: 'failed' };
  if (lists.state !== 'ready' || desk.state !== 'ready' || (list !== null && last.current === null)) return { state: 'waiting' };
  return {
    state: 'ready',
    value: {
      lists: lists.value,
      desk: desk.value,
      working: last.current,
      here: here.value,
      showMore: () => setMost((before) => before + portion),
    },
  };
}

function profileOf(db: Database, inView: Reading | null): Promise<string | null> {
  return inView === null ? Promise.resolve(null) : profileIdOf(db, inView);
}

/** A live answer about one thing. While another thing is asked about, and where there is none (`about` is null), there is no answer: never that of the one before. */
function useAbout<T>(about: string | null, query: (about: string) => Promise<T>, inputs: Inputs): { value: T | null; failed: boolean } {
  const live = useLive(
    () => (about === null ? Promise.resolve(null) : query(about).then((value) => ({ about, value }))),
    [about, ...inputs],
  );
  const answer = live.state === 'ready' && live.value?.about === about ? live.value.value : null;
  return { value: answer, failed: live.state === 'failed' };
}
