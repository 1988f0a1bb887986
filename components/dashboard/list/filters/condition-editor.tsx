import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Column } from '../../../../lib/desk/columns';
import type { DeskTable } from '../../../../lib/desk/table';
import type { Desk } from '../../../../lib/model/desk';
import { longestSearch } from '../../../../lib/model/lengths';
import type { Condition } from '../../../../lib/model/view';
import { Button } from '../../../ui/button';
import { columnName, valueName } from '../../words';
import { type Asking, askingOf, askingsOf, conditionOfAge, emptyCondition } from '../conditions';
import { CheckList } from '../popups/check-list';
import { knownText } from './condition-words';
import { AgeFields, DayFields, RangeFields } from './range-fields';

export type EditorProps = {
  column: Column;
  table: DeskTable;
  desk: Desk;
  condition: Condition | null;
  onCondition: (condition: Condition) => void;
  onClose: () => void;
};

/** So long after the last key the table is asked anew, in milliseconds. */
const pause = 150;

const firstField = '.range-fields input, .age-fields input, .check-list input, .known-choice input:checked, input.field';

/** Narrows the list down by one column; the table follows while one types. */
export function ConditionEditor({ column, table, desk, condition, onCondition, onClose }: EditorProps) {
  const askings = askingsOf(column);
  const [draft, setDraft] = useState(() => condition ?? startOf(column, askings[0] ?? 'known'));
  const asking = askingOf(draft, column);
  const form = useRef<HTMLFormElement>(null);

  // The choice of a column may have stood here before, and taken the focus with it.
  useEffect(() => form.current?.querySelector<HTMLElement>(firstField)?.focus({ preventScroll: true }), [asking]);

  useEffect(() => {
    if (draft === condition) return;
    const timer = setTimeout(() => onCondition(draft), draft.kind === 'words' || draft.kind === 'range' ? pause : 0);
    return () => clearTimeout(timer);
  }, [draft]);

  const finish = (event: Event) => {
    event.preventDefault();
    onCondition(draft);
    onClose();
  };
  return (
    <form class="condition" ref={form} onSubmit={finish}>
      <p class="popup-title" dir="auto">
        {columnName(column.id, desk)}
      </p>
      {askings.length > 1 && (
        <fieldset class="segments">
          <legend class="visually-hidden">{i18n.t('desk.filter.how')}</legend>
          {askings.map((one) => (
            <label key={one} class="segment">
              <input type="radio" name="asking" checked={one === asking} onChange={() => setDraft(startOf(column, one))} />
              <span>{i18n.t(`desk.filter.asking.${one}`)}</span>
            </label>
          ))}
        </fieldset>
      )}
      <ConditionFields column={column} table={table} desk={desk} condition={draft} onCondition={setDraft} />
      <Button look="primary" type="submit">
        {i18n.t('desk.filter.done')}
      </Button>
    </form>
  );
}

/** How long ago has an answer from the start, since it has to be one; everything else says nothing at first. */
function startOf({ id }: Column, asking: Asking): Condition {
  if (asking === 'age') return conditionOfAge(id, { within: id !== 'seen', days: 30 });
  if (asking === 'known') return { kind: 'known', column: id, known: id !== 'seen' };
  return emptyCondition(id, asking);
}

type FieldsProps = Pick<EditorProps, 'column' | 'table' | 'desk' | 'onCondition'> & { condition: Condition };

function ConditionFields({ column, table, desk, condition, onCondition }: FieldsProps) {
  switch (condition.kind) {
    case 'words':
      return (
        <input
          class="field"
          data-first=""
          value={condition.words}
          maxLength={longestSearch}
          aria-label={i18n.t('desk.filter.words')}
          placeholder={i18n.t('desk.filter.words')}
          onInput={(event) => onCondition({ ...condition, words: event.currentTarget.value })}
        />
      );
    case 'among':
      return <ValueChoice column={column} table={table} desk={desk} condition={condition} onCondition={onCondition} />;
    case 'known':
      return (
        <fieldset class="known-choice">
          <legend class="visually-hidden">{columnName(column.id, desk)}</legend>
          {[true, false].map((known) => (
            <label key={String(known)} class="check-item">
              <input type="radio" name="known" checked={condition.known === known} onChange={() => onCondition({ ...condition, known })} />
              <span>{knownText(column, known)}</span>
            </label>
          ))}
        </fieldset>
      );
    case 'range': {
      const Fields = column.kind === 'instant' ? AgeFields : column.kind === 'day' ? DayFields : RangeFields;
      return <Fields column={column} condition={condition} onCondition={onCondition} />;
    }
  }
}

type ChoiceProps = Omit<FieldsProps, 'condition'> & { condition: Extract<Condition, { kind: 'among' }> };

/** The values that stand in the list, with how many creators have each. */
function ValueChoice({ column, table, desk, condition, onCondition }: ChoiceProps) {
  const counts = useMemo(() => table.counts(column.id), [table, column.id]);
  const values = useMemo(() => {
    const known = column.choices ?? [...counts.keys()].sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0));
    // What nobody has is offered where it is one of few, so that a filter can wait for the first.
    const offered = known.length > 10 ? known.filter((value) => counts.has(value)) : known;
    return [...offered, ...condition.values.filter((value) => !offered.includes(value))];
  }, [column, counts]);
  const toggle = (value: string, checked: boolean) => {
    const others = condition.values.filter((one) => one !== value);
    onCondition({ ...condition, values: checked ? [...others, value] : others });
  };
  return (
    <CheckList
      label={columnName(column.id, desk)}
      choices={values.map((value) => ({
        value,
        text: valueName(column.id, value, desk),
        count: counts.get(value) ?? 0,
        checked: condition.values.includes(value),
      }))}
      onToggle={toggle}
    />
  );
}
