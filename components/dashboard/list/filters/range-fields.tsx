import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Column } from '../../../../lib/desk/columns';
import type { Condition } from '../../../../lib/model/view';
import { formatNumber } from '../../../ui/format';
import { locale } from '../../../ui/words';
import { readAmount, readShare, type Typed } from '../../typed/amount';
import { type Age, ageOf, conditionOfAge } from '../conditions';

type Range = Extract<Condition, { kind: 'range' }>;
type FieldsProps = { column: Column; condition: Range; onCondition: (condition: Condition) => void };

const everyDigit: Intl.NumberFormatOptions = { maximumFractionDigits: 10 };

function textOf(end: number | null, { kind }: Column): string {
  if (end === null) return '';
  return formatNumber(kind === 'share' ? end * 100 : end, everyDigit);
}

/** From and to; an empty field leaves that end open. */
export function RangeFields({ column, condition, onCondition }: FieldsProps) {
  const hint = i18n.t(`desk.filter.hint.${column.kind === 'share' ? 'share' : column.kind === 'count' ? 'count' : 'number'}`);
  return (
    <>
      <div class="range-fields">
        <AmountField
          label={i18n.t('desk.filter.from')}
          column={column}
          end={condition.from}
          onEnd={(from) => onCondition({ ...condition, from })}
        />
        <AmountField
          label={i18n.t('desk.filter.to')}
          column={column}
          end={condition.to}
          onEnd={(to) => onCondition({ ...condition, to })}
        />
      </div>
      <p class="soft">{hint}</p>
    </>
  );
}

type AmountProps = { label: string; column: Column; end: number | null; onEnd: (end: number | null) => void };

function AmountField({ label, column, end, onEnd }: AmountProps) {
  const [text, setText] = useState(textOf(end, column));
  const read = (typed: string): Typed => (column.kind === 'share' ? readShare(typed, locale()) : readAmount(typed, locale()));
  const type = (typed: string) => {
    setText(typed);
    const amount = read(typed);
    if (amount.kind !== 'unreadable') onEnd(amount.kind === 'nothing' ? null : amount.value);
  };
  return (
    <label class="range-field">
      <span class="label">{label}</span>
      <input
        class="field"
        inputMode="decimal"
        value={text}
        aria-invalid={read(text).kind === 'unreadable'}
        onInput={(event) => type(event.currentTarget.value)}
      />
    </label>
  );
}

/** How long ago, in days. */
export function AgeFields({ column, condition, onCondition }: FieldsProps) {
  const [age, setAge] = useState<Age>(ageOf(condition) ?? { within: column.id !== 'seen', days: 30 });
  const put = (next: Age) => {
    setAge(next);
    if (next.days >= 1) onCondition(conditionOfAge(column.id, next));
  };
  return (
    <div class="age-fields">
      <select
        class="field"
        aria-label={i18n.t('desk.filter.when')}
        value={age.within ? 'within' : 'before'}
        onChange={(event) => put({ ...age, within: event.currentTarget.value === 'within' })}
      >
        <option value="within">{i18n.t('desk.filter.within')}</option>
        <option value="before">{i18n.t('desk.filter.before')}</option>
      </select>
      <input
        class="field"
        type="number"
        min="1"
        max="9999"
        value={age.days}
        aria-label={i18n.t('desk.filter.days')}
        onInput={(event) => put({ ...age, days: Math.trunc(event.currentTarget.valueAsNumber) || 0 })}
      />
      <span>{i18n.t('desk.filter.days')}</span>
    </div>
  );
}

const dayOf = (end: number | null) => (end === null ? '' : new Date(end).toISOString().slice(0, 10));

/** Two days of the calendar, both included. */
export function DayFields({ condition, onCondition }: FieldsProps) {
  const field = (label: string, end: number | null, onEnd: (end: number | null) => void) => (
    <label class="range-field">
      <span class="label">{label}</span>
      <input
        class="field"
        type="date"
        value={dayOf(end)}
        onInput={({ currentTarget: { valueAsNumber } }) => onEnd(Number.isNaN(valueAsNumber) ? null : valueAsNumber)}
      />
    </label>
  );
  return (
    <div class="range-fields">
      {field(i18n.t('desk.filter.from'), condition.from, (from) => onCondition({ ...condition, from }))}
      {field(i18n.t('desk.filter.to'), condition.to, (to) => onCondition({ ...condition, to }))}
    </div>
  );
}
