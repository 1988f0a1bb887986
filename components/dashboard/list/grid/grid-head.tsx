import { i18n } from '#i18n';
import type { Desk } from '../../../../lib/model/desk';
import type { Arrangement } from '../../../../lib/model/view';
import { chevron, down, up } from '../../../ui/drawings';
import { formatNumber } from '../../../ui/format';
import { Icon } from '../../../ui/icon';
import { columnName } from '../../words';
import { sortedBy } from '../arrange';
import { isNumeric, type ShownColumn } from '../column-looks';
import type { GridColumn } from './grid-row';

type HeadProps = {
  columns: readonly ShownColumn[];
  arrangement: Arrangement;
  desk: Desk;
  /** Are all, or some, of the creators selected that are shown? */
  ticked: 'all' | 'some' | 'none';
  /** The head that has the keyboard; null where it is in a row. */
  active: GridColumn | null;
};

/** The heads of the columns. What is done with them the table does, which listens for all its cells. */
export function GridHead({ columns, arrangement, desk, ticked, active }: HeadProps) {
  return (
    <thead class="grid-head">
      <tr class="head-row" aria-rowindex={1}>
        <th scope="col" class="head col-tick" data-column="tick" tabIndex={active === 'tick' ? 0 : -1}>
          <input
            type="checkbox"
            tabIndex={-1}
            aria-label={i18n.t('dashboard.list.columns.selectAll')}
            checked={ticked === 'all'}
            indeterminate={ticked === 'some'}
          />
        </th>
        {columns.map((shown) => (
          <ColumnHead key={shown.id} shown={shown} arrangement={arrangement} desk={desk} isActive={active === shown.id} />
        ))}
      </tr>
    </thead>
  );
}

type ColumnHeadProps = { shown: ShownColumn; arrangement: Arrangement; desk: Desk; isActive: boolean };

function ColumnHead({ shown: { id, column }, arrangement, desk, isActive }: ColumnHeadProps) {
  const name = columnName(id, desk);
  const sorted = sortedBy(arrangement, id);
  const way = sorted && (sorted.descending ? 'descending' : 'ascending');
  return (
    <th
      scope="col"
      class={`head col-${id.startsWith('field:') ? 'own' : id}${isNumeric(column) ? ' cell-number' : ''}${sorted ? ' head-sorted' : ''}`}
      data-column={id}
      tabIndex={isActive ? 0 : -1}
      // One column at a time may say so; the others say it in words.
      aria-sort={sorted?.place === 1 && way ? way : 'none'}
      title={i18n.t('desk.head.hint', [name])}
    >
      <span class="head-name" dir="auto">
        {name}
      </span>
      {sorted && way && (
        <span class="head-sort">
          <Icon of={sorted.descending ? down : up} />
          {sorted.among > 1 && <span aria-hidden="true">{formatNumber(sorted.place)}</span>}
          {sorted.place > 1 && <span class="visually-hidden">{i18n.t(`desk.head.${way}`, [formatNumber(sorted.place)])}</span>}
        </span>
      )}
      <button
        type="button"
        class="head-menu"
        data-opens="head"
        tabIndex={-1}
        aria-haspopup="menu"
        aria-label={i18n.t('desk.head.menu', [name])}
      >
        <Icon of={chevron} />
      </button>
      <span class="head-edge" data-edge="" aria-hidden="true" />
    </th>
  );
}
