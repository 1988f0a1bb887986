import { useMemo } from 'preact/hooks';
import { type Column, columnsFor, type Scale } from '../../../lib/desk/columns';
import type { Desk } from '../../../lib/model/desk';
import type { Settings } from '../../../lib/model/settings';
import type { ColumnId } from '../../../lib/model/view';
import { siteName } from '../../../lib/platforms/sites';
import { once } from '../../ui/once';
import { locale } from '../../ui/words';

const collator = once(() => new Intl.Collator(locale(), { numeric: true }));

/** Sorts as the interface's language does, with 10 after 9. */
function compare(a: string, b: string): number {
  return collator().compare(a, b);
}

/** By what creators are judged, named and sorted, and the columns that follow from it; the same objects until settings or desk change. */
export function useScale(settings: Settings, desk: Desk): { scale: Scale; columns: ReadonlyMap<ColumnId, Column> } {
  return useMemo(() => {
    const scale: Scale = { settings, desk, compare, siteName };
    return { scale, columns: columnsFor(scale) };
  }, [settings, desk]);
}
