import { useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Column } from '../../../../lib/desk/columns';
import { firstArrangement } from '../../../../lib/desk/first-arrangement';
import { foldForSearch, searchedWords } from '../../../../lib/desk/fold';
import type { Desk } from '../../../../lib/model/desk';
import type { Arrangement, ColumnId } from '../../../../lib/model/view';
import { Button } from '../../../ui/button';
import { down, up } from '../../../ui/drawings';
import { Icon } from '../../../ui/icon';
import { hashOf } from '../../route';
import { columnName } from '../../words';
import { shiftColumn, showColumn } from '../arrange';
import { shownColumns } from '../column-looks';

type ColumnsMenuProps = {
  arrangement: Arrangement;
  columns: ReadonlyMap<ColumnId, Column>;
  desk: Desk;
  change: (change: (before: Arrangement) => Arrangement) => void;
};

/** Which columns are shown, and in which order: the shown ones in theirs, then all others. */
export function ColumnsMenu({ arrangement, columns, desk, change }: ColumnsMenuProps) {
  const [typed, setTyped] = useState('');
  const list = useRef<HTMLUListElement>(null);
  const words = searchedWords(typed);
  const shown = shownColumns(arrangement, columns).map(({ id }) => id);
  const others = [...columns.keys()].filter((id) => !shown.includes(id));
  const found = [...shown, ...others].filter((id) => words.every((word) => foldForSearch(columnName(id, desk)).includes(word)));

  const move = (id: ColumnId, by: 1 | -1) => {
    change((before) => shiftColumn(before, id, by));
    // The line goes to another place; the keyboard stays with it.
    requestAnimationFrame(() => list.current?.querySelector<HTMLElement>(`[data-line="${CSS.escape(id)}"] input`)?.focus());
  };

  return (
    <div class="columns-menu">
      <input
        class="field"
        type="search"
        value={typed}
        placeholder={i18n.t('desk.choices.findColumn')}
        aria-label={i18n.t('desk.choices.findColumn')}
        onInput={(event) => setTyped(event.currentTarget.value)}
      />
      <ul class="check-items" ref={list}>
        {found.map((id) => {
          const at = shown.indexOf(id);
          const name = columnName(id, desk);
          return (
            <li key={id} class="column-line" data-line={id}>
              <label class="check-item">
                <input
                  type="checkbox"
                  checked={at >= 0}
                  disabled={id === 'creator'}
                  onChange={(event) => change((before) => showColumn(before, id, event.currentTarget.checked))}
                  onKeyDown={(event) => {
                    if (!event.altKey || at < 1 || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
                    event.preventDefault();
                    move(id, event.key === 'ArrowUp' ? -1 : 1);
                  }}
                />
                <span class="menu-text" dir="auto">
                  {name}
                </span>
              </label>
              {at > 0 && words.length === 0 && (
                <>
                  <Button look="icon" disabled={at === 1} aria-label={i18n.t('desk.columnsMenu.up', [name])} onClick={() => move(id, -1)}>
                    <Icon of={up} />
                  </Button>
                  <Button
                    look="icon"
                    disabled={at === shown.length - 1}
                    aria-label={i18n.t('desk.columnsMenu.down', [name])}
                    onClick={() => move(id, 1)}
                  >
                    <Icon of={down} />
                  </Button>
                </>
              )}
            </li>
          );
        })}
      </ul>
      {found.length === 0 && <p class="soft check-none">{i18n.t('desk.choices.none')}</p>}
      <div class="popup-end">
        <Button look="quiet" onClick={() => change((before) => ({ ...before, columns: firstArrangement(desk).columns }))}>
          {i18n.t('desk.columnsMenu.reset')}
        </Button>
        <a class="popup-link" href={hashOf({ page: 'settings' })}>
          {i18n.t('desk.columnsMenu.own')}
        </a>
      </div>
    </div>
  );
}
