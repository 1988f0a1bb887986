import type { RefObject } from 'preact';
import { useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Column } from '../../../../lib/desk/columns';
import type { Desk } from '../../../../lib/model/desk';
import type { Arrangement, ColumnId } from '../../../../lib/model/view';
import type { Database } from '../../../../lib/store/database';
import { Button } from '../../../ui/button';
import { columns as columnsIcon, filter, keyboard, search, sort, view } from '../../../ui/drawings';
import { Icon } from '../../../ui/icon';
import type { Doing } from '../../doing';
import { useSize } from '../../use-size';
import { columnName } from '../../words';
import { sortBy } from '../arrange';
import { shownColumns } from '../column-looks';
import { cardsBelow } from '../grid/measures';
import { Opener } from '../popups/opener';
import { Popup } from '../popups/popup';
import { ColumnsMenu } from './columns-menu';
import { ViewsMenu } from './views-menu';

type ToolBarProps = {
  db: Database;
  doing: Doing;
  arrangement: Arrangement;
  columns: ReadonlyMap<ColumnId, Column>;
  desk: Desk;
  change: (change: (before: Arrangement) => Arrangement) => void;
  typed: string;
  onType: (text: string) => void;
  searchField: RefObject<HTMLInputElement | null>;
  /** Goes on into the table. */
  onEnter: () => void;
  /** Asks by what to narrow the list down, beside this. */
  onFilter: (anchor: Element) => void;
  onShortcuts: () => void;
};

/** Search, columns, views, and for cards the sorting that their missing heads would do. */
export function ToolBar(props: ToolBarProps) {
  const { db, doing, arrangement, columns, desk, change, typed, onType, searchField, onEnter, onFilter, onShortcuts } = props;
  const bar = useRef<HTMLDivElement>(null);
  const isNarrow = useSize(bar).width < cardsBelow;
  return (
    <div class="tool-bar" ref={bar}>
      <div class="search-field">
        <Icon of={search} />
        <input
          class="field"
          type="search"
          ref={searchField}
          value={typed}
          aria-label={i18n.t('desk.search')}
          placeholder={i18n.t('desk.search')}
          onInput={(event) => onType(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key === 'Escape' && typed !== '') onType('');
            else if (event.key !== 'ArrowDown' && (event.key !== 'Enter' || event.isComposing)) return;
            else onEnter();
            event.preventDefault();
          }}
        />
      </div>
      <Button look="quiet" aria-haspopup="dialog" onClick={(event) => onFilter(event.currentTarget)}>
        <Icon of={filter} />
        {i18n.t('desk.filter.add')}
      </Button>
      <Opener
        opens="dialog"
        look="quiet"
        popup={(anchor, close) => (
          <Popup anchor={anchor} label={i18n.t('desk.columnsMenu.title')} onClose={close}>
            <ColumnsMenu arrangement={arrangement} columns={columns} desk={desk} change={change} />
          </Popup>
        )}
      >
        <Icon of={columnsIcon} />
        {i18n.t('desk.columnsMenu.title')}
      </Opener>
      <Opener
        opens="dialog"
        look="quiet"
        popup={(anchor, close) => (
          <Popup anchor={anchor} label={i18n.t('desk.views.title')} onClose={close}>
            <ViewsMenu db={db} doing={doing} arrangement={arrangement} change={change} onClose={close} />
          </Popup>
        )}
      >
        <Icon of={view} />
        {i18n.t('desk.views.title')}
      </Opener>
      {isNarrow && <CardSort arrangement={arrangement} columns={columns} desk={desk} change={change} />}
      <span class="keys-button">
        <Button look="icon" aria-label={i18n.t('desk.keys.title')} title={i18n.t('desk.keys.title')} onClick={onShortcuts}>
          <Icon of={keyboard} />
        </Button>
      </span>
    </div>
  );
}

/** Where there is room for cards only. */
function CardSort({ arrangement, columns, desk, change }: Pick<ToolBarProps, 'arrangement' | 'columns' | 'desk' | 'change'>) {
  const [first] = arrangement.sort;
  const shown = shownColumns(arrangement, columns);
  const by = (id: string) => {
    const column = shown.find((one) => one.id === id)?.column;
    change((before) => (column ? sortBy(before, column.id, column.startsDescending, false) : { ...before, sort: [] }));
  };
  return (
    <span class="card-sort">
      <select
        class="field"
        aria-label={i18n.t('desk.sort.by')}
        value={first?.column ?? ''}
        onChange={(event) => by(event.currentTarget.value)}
      >
        <option value="">{i18n.t('desk.sort.added')}</option>
        {shown.map(({ id }) => (
          <option key={id} value={id}>
            {columnName(id, desk)}
          </option>
        ))}
      </select>
      {first && (
        <Button
          look="icon"
          aria-label={i18n.t('desk.sort.turn')}
          onClick={() => change((before) => sortBy(before, first.column, !first.descending, false))}
        >
          <Icon of={sort} />
        </Button>
      )}
    </span>
  );
}
