import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Cloud } from '../../../lib/desk/market';
import { makeGrid, nearestPoint, nextPoint, type Paper } from '../../../lib/desk/market-find';
import type { ShelfRow } from '../../../lib/model/shelf';
import { chartKey } from './chart-keys';
import { type Teller, tellPoint } from './told';
import type { Looking } from './use-region';

/** One press of a key or button, and one notch of the wheel. */
export const zoomStep = 1.5;

type Stepping = {
  cloud: Cloud<ShelfRow>;
  paper: Paper;
  looking: Looking;
  teller: Teller;
  /** The point that is shown now. */
  index: number | null;
  isSelected: (index: number) => boolean;
  onStep: (index: number | null) => void;
  onToggle: (index: number) => void;
  onOpen: (index: number) => void;
};

/** The picture by keys: from one creator to the next, open, select, zoom. `told` is what has to be said of it. */
export function useStepping({ cloud, paper, looking, teller, index, isSelected, onStep, onToggle, onOpen }: Stepping) {
  const [told, setTold] = useState('');

  const tell = (at: number, selected: boolean) => {
    const row = cloud.rows[at];
    if (row) setTold(tellPoint(row, teller, selected));
  };
  const placeOf = (at: number) => ({ x: cloud.x[at] ?? 0, y: cloud.y[at] ?? 0 });
  const goTo = (at: number | null) => {
    if (at === null) return setTold(i18n.t('market.none_there'));
    onStep(at);
    looking.reveal(placeOf(at));
    tell(at, isSelected(at));
  };

  const onKeyDown = (event: KeyboardEvent) => {
    const key = chartKey(event);
    if (key === null || (key.does === 'leave' && index === null)) return;
    event.preventDefault();
    event.stopPropagation();
    switch (key.does) {
      case 'step':
        return goTo(index === null ? middlePoint(cloud, paper) : nextPoint(cloud, index, key.direction, paper));
      case 'first':
      case 'last':
        return goTo(outermost(cloud, key.does));
      case 'open':
        return index === null ? undefined : onOpen(index);
      case 'select':
        if (index === null) return;
        onToggle(index);
        return tell(index, !isSelected(index));
      case 'nearer':
      case 'farther':
        return looking.zoom(key.does === 'nearer' ? zoomStep : 1 / zoomStep, index === null ? undefined : placeOf(index));
      case 'whole':
        return looking.reset();
      case 'leave':
        return onStep(null);
    }
  };

  return { told, onKeyDown };
}

/** Where stepping begins: the point nearest to the middle of all. */
function middlePoint(cloud: Cloud, paper: Paper): number | null {
  if (cloud.size === 0) return null;
  const mean = (values: Float64Array) => values.reduce((all, value) => all + value, 0) / values.length;
  return nearestPoint(cloud, makeGrid(cloud), { x: mean(cloud.x), y: mean(cloud.y) }, paper, Number.MAX_SAFE_INTEGER);
}

/** The creator with the fewest or the most followers. */
function outermost({ x, size }: Cloud, which: 'first' | 'last'): number | null {
  let found: number | null = null;
  for (let index = 0; index < size; index++) {
    const [best, here] = [found === null ? Number.NaN : (x[found] ?? 0), x[index] ?? 0];
    if (found === null || (which === 'first' ? here < best : here > best)) found = index;
  }
  return found;
}
