import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Database } from '../../lib/store/database';
import { type ListSizes, watchSizes } from '../../lib/store/list-sizes';
import { listsByName } from '../../lib/store/named-lists';
import type { SizedList } from './side-nav';
import { type Live, useLive } from './use-live';

/** Every list by name, with its size once that was counted; kept up to date. */
export function useLists(db: Database): Live<SizedList[]> {
  const lists = useLive(() => listsByName(db), [db]);
  const [sizes, setSizes] = useState<ListSizes | null>(null);
  useEffect(() => watchSizes(db, setSizes), [db]);
  return useMemo(() => {
    if (lists.state !== 'ready') return lists;
    return { state: 'ready', value: lists.value.map((list) => ({ ...list, size: sizes && (sizes.get(list.id) ?? 0) })) };
  }, [lists, sizes]);
}
