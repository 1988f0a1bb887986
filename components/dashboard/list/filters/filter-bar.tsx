import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Column } from '../../../../lib/desk/columns';
import type { DeskTable } from '../../../../lib/desk/table';
import type { Desk } from '../../../../lib/model/desk';
import type { Arrangement, ColumnId, Condition } from '../../../../lib/model/view';
import { Button } from '../../../ui/button';
import { close as cross } from '../../../ui/drawings';
import { Icon } from '../../../ui/icon';
import { columnName } from '../../words';
import { dropCondition, putCondition } from '../arrange';
import { saysSomething } from '../conditions';
import { ColumnChoice } from '../popups/column-choice';
import { type Anchor, Popup } from '../popups/popup';
import { ConditionEditor } from './condition-editor';
import { conditionText } from './condition-words';

/** What is being narrowed down, by which condition of the arrangement (null for one that is not there yet), and beside what. */
export type Filtering = { column: ColumnId | null; index: number | null; anchor: Anchor };

type FilterBarProps = {
  arrangement: Arrangement;
  columns: ReadonlyMap<ColumnId, Column>;
  table: DeskTable;
  desk: Desk;
  change: (change: (before: Arrangement) => Arrangement) => void;
  filtering: Filtering | null;
  onFiltering: (filtering: Filtering | null) => void;
  returnFocus?: (() => void) | undefined;
};

/** What the list is narrowed down by: a chip for each condition. There is no bar where there is none. */
export function FilterBar({ arrangement, columns, table, desk, change, filtering, onFiltering, returnFocus }: FilterBarProps) {
  const { conditions } = arrangement;
  return (
    <>
      {conditions.length > 0 && (
        <section class="filters" aria-label={i18n.t('desk.filter.title')}>
          {conditions.map((condition, index) => {
            const column = columns.get(condition.column);
            if (column === undefined) return null;
            return (
              <FilterChip
                key={`${condition.column} ${index}`}
                name={columnName(column.id, desk)}
                says={conditionText(condition, column, desk)}
                onOpen={(anchor) => onFiltering({ column: column.id, index, anchor })}
                onDrop={() => change((before) => dropCondition(before, index))}
              />
            );
          })}
          <Button look="quiet" onClick={() => change((before) => ({ ...before, conditions: [] }))}>
            {i18n.t('desk.filter.clear')}
          </Button>
        </section>
      )}
      {filtering !== null && (
        <FilterPopup
          key={`${filtering.index}`}
          filtering={filtering}
          arrangement={arrangement}
          columns={columns}
          table={table}
          desk={desk}
          change={change}
          onClose={() => onFiltering(null)}
          returnFocus={returnFocus}
        />
      )}
    </>
  );
}

type FilterChipProps = { name: string; says: string; onOpen: (anchor: Anchor) => void; onDrop: () => void };

function FilterChip({ name, says, onOpen, onDrop }: FilterChipProps) {
  return (
    <span class="chip">
      <button type="button" class="chip-body" aria-haspopup="dialog" onClick={(event) => onOpen(event.currentTarget)}>
        <span class="chip-name" dir="auto">
          {name}
        </span>{' '}
        <span dir="auto">{says}</span>
      </button>
      <button type="button" class="chip-drop" aria-label={i18n.t('desk.filter.drop', [name, says])} onClick={onDrop}>
        <Icon of={cross} />
      </button>
    </span>
  );
}

type FilterPopupProps = Omit<FilterBarProps, 'filtering' | 'onFiltering'> & { filtering: Filtering; onClose: () => void };

function FilterPopup({ filtering, arrangement, columns, table, desk, change, onClose, returnFocus }: FilterPopupProps) {
  const [picked, setPicked] = useState(filtering.column);
  const [index, setIndex] = useState(filtering.index);
  const column = picked === null ? undefined : columns.get(picked);

  const put = (condition: Condition) => {
    if (saysSomething(condition)) {
      setIndex(index ?? arrangement.conditions.length);
      change((before) => putCondition(before, index, condition));
    } else if (index !== null) {
      setIndex(null);
      change((before) => dropCondition(before, index));
    }
  };
  return (
    <Popup anchor={filtering.anchor} label={i18n.t('desk.filter.add')} onClose={onClose} returnFocus={returnFocus}>
      {column === undefined ? (
        <ColumnChoice columns={columns} desk={desk} onPick={setPicked} />
      ) : (
        <ConditionEditor
          key={column.id}
          column={column}
          table={table}
          desk={desk}
          condition={index === null ? null : (arrangement.conditions[index] ?? null)}
          onCondition={put}
          onClose={onClose}
        />
      )}
    </Popup>
  );
}
