import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Database } from '../../lib/store/database';
import { listSizes, listsByName } from '../../lib/store/named-lists';
import type { SizedList } from './side-nav';
import { type Live, useLive } from './use-live';

/** So long after the page was opened creators are counted, in milliseconds: the disk has something better to do until the first are shown. */
const pause = 400;

/** Every list by name, with its size once that was counted; kept up to date. */
export function useLists(db: Database): Live<SizedList[]> {
  const lists = useLive(() => listsByName(db), [db]);
  const [isCalm, setCalm] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setCalm(true), pause);
    return () => clearTimeout(timer);
  }, []);
  const sizes = useLive(async () => (isCalm ? listSizes(db) : null), [db, isCalm]);
  return useMemo(() => {
    if (lists.state !== 'ready') return lists;
    const counted = sizes.state === 'ready' ? sizes.value : null;
    return { state: 'ready', value: lists.value.map((list) => ({ ...list, size: counted && (counted.get(list.id) ?? 0) })) };
  }, [lists, sizes]);
}
