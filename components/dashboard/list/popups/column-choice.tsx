import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Column } from '../../../../lib/desk/columns';
import { foldForSearch, searchedWords } from '../../../../lib/desk/fold';
import type { Desk } from '../../../../lib/model/desk';
import type { ColumnId } from '../../../../lib/model/view';
import { columnName } from '../../words';

type ColumnChoiceProps = { columns: ReadonlyMap<ColumnId, Column>; desk: Desk; onPick: (id: ColumnId) => void };

/** One of all columns, found by its name; the arrow keys go through them, Enter takes the first that is left. */
export function ColumnChoice({ columns, desk, onPick }: ColumnChoiceProps) {
  const [typed, setTyped] = useState('');
  const list = useRef<HTMLFieldSetElement>(null);
  useEffect(() => list.current?.querySelector('input')?.focus({ preventScroll: true }), []);
  const words = searchedWords(typed);
  const found = [...columns.keys()].filter((id) => words.every((word) => foldForSearch(columnName(id, desk)).includes(word)));

  const press = (event: KeyboardEvent) => {
    const stops = [...(list.current?.querySelectorAll<HTMLElement>('input, button') ?? [])];
    const at = stops.findIndex((stop) => stop.matches(':focus'));
    const to = event.key === 'ArrowDown' ? stops[at + 1] : event.key === 'ArrowUp' ? stops[at - 1] : undefined;
    if (to) {
      event.preventDefault();
      to.focus();
    } else if (event.key === 'Enter' && at === 0 && found[0]) {
      event.preventDefault();
      onPick(found[0]);
    }
  };
  return (
    <fieldset class="check-list" ref={list} onKeyDown={press}>
      <legend class="visually-hidden">{i18n.t('desk.columnsMenu.title')}</legend>
      <input
        class="field"
        type="search"
        value={typed}
        placeholder={i18n.t('desk.choices.findColumn')}
        aria-label={i18n.t('desk.choices.findColumn')}
        onInput={(event) => setTyped(event.currentTarget.value)}
      />
      <div class="check-items">
        {found.map((id) => (
          <button key={id} type="button" class="menu-item" onClick={() => onPick(id)}>
            <span class="menu-text" dir="auto">
              {columnName(id, desk)}
            </span>
          </button>
        ))}
        {found.length === 0 && <p class="soft check-none">{i18n.t('desk.choices.none')}</p>}
      </div>
    </fieldset>
  );
}
