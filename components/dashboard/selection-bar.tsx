import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '../ui/button';
import { counted } from './counted';
import type { SizedList } from './side-nav';

type SelectionBarProps = {
  count: number;
  /** Lists that the selected creators can go to. */
  targets: readonly SizedList[];
  onMove: (to: SizedList) => void;
  onRemove: () => void;
  onClear: () => void;
};

/** What can be done with the selected creators; there only while some are selected. */
export function SelectionBar({ count, targets, onMove, onRemove, onClear }: SelectionBarProps) {
  const [picked, setPicked] = useState<string | null>(null);
  const target = targets.find((list) => list.id === picked) ?? targets[0];

  return (
    <section class="selection" aria-label={i18n.t('dashboard.list.actions')}>
      <p role="status">{counted('dashboard.list.selected', count)}</p>
      {target ? (
        <div class="move">
          <select
            class="field"
            aria-label={i18n.t('dashboard.list.moveTo')}
            value={target.id}
            onChange={(event) => setPicked(event.currentTarget.value)}
          >
            {targets.map((list) => (
              <option key={list.id} value={list.id}>
                {list.name}
              </option>
            ))}
          </select>
          <Button onClick={() => onMove(target)}>{i18n.t('dashboard.list.move')}</Button>
        </div>
      ) : (
        <p class="soft">{i18n.t('dashboard.list.noOtherList')}</p>
      )}
      <Button onClick={onRemove}>{i18n.t('dashboard.list.removeSelected')}</Button>
      <Button look="quiet" onClick={onClear}>
        {i18n.t('dashboard.list.clear')}
      </Button>
    </section>
  );
}
