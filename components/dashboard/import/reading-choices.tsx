import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Desk } from '../../../lib/model/desk';
import { sites } from '../../../lib/platforms/sites';
import type { Mapping, Target } from '../../../lib/transfer/import/mapping/target';
import type { TableView } from '../../../lib/transfer/import/session';

type ReadingChoicesProps = { view: TableView; mapping: Mapping; desk: Desk; onMapping: (mapping: Mapping) => void };

const currencies = ['USD', 'EUR', 'GBP', 'CHF', 'BRL', 'CAD', 'AUD', 'MXN', 'INR', 'JPY', 'PLN', 'SEK', 'NOK', 'DKK', 'TRY', 'AED'];

/** How the values in the columns are read, as far as the columns that are imported need to know. */
export function ReadingChoices({ view, mapping, desk, onMapping }: ReadingChoicesProps) {
  const has = (...targets: Target['to'][]) => mapping.targets.some(({ to }) => targets.includes(to));
  const hasNumbers = has('followers', 'following', 'posts', 'price') || hasField(mapping, desk, 'number');
  const hasDates = has('seen') || hasField(mapping, desk, 'day');
  const { sure } = view.proposal;
  const offered = currencies.includes(mapping.currency) ? currencies : [mapping.currency, ...currencies];
  return (
    <div class="import-choices">
      {has('profile') && (
        <Choice
          label={i18n.t('importing.columns.platform')}
          value={mapping.platform ?? ''}
          onValue={(value) => onMapping({ ...mapping, platform: sites.find(({ id }) => id === value)?.id ?? null })}
        >
          <option value="">{i18n.t('importing.columns.noPlatform')}</option>
          {sites.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </Choice>
      )}
      {hasNumbers && (
        <Choice
          label={i18n.t('importing.columns.decimal')}
          hint={sure.decimal ? null : i18n.t('importing.columns.guess')}
          value={mapping.decimal}
          onValue={(value) => onMapping({ ...mapping, decimal: value === ',' ? ',' : '.' })}
        >
          <option value=".">{i18n.t('importing.columns.point')}</option>
          <option value=",">{i18n.t('importing.columns.comma')}</option>
        </Choice>
      )}
      {hasDates && (
        <Choice
          label={i18n.t('importing.columns.dates')}
          hint={sure.dates ? null : i18n.t('importing.columns.guess')}
          value={mapping.dates}
          onValue={(value) => onMapping({ ...mapping, dates: value === 'month-first' ? 'month-first' : 'day-first' })}
        >
          <option value="day-first">{i18n.t('importing.columns.dayFirst')}</option>
          <option value="month-first">{i18n.t('importing.columns.monthFirst')}</option>
        </Choice>
      )}
      {has('price') && (
        <Choice
          label={i18n.t('importing.columns.currency')}
          value={mapping.currency}
          onValue={(currency) => onMapping({ ...mapping, currency })}
        >
          {offered.map((currency) => (
            <option key={currency}>{currency}</option>
          ))}
        </Choice>
      )}
      {has('status') && (
        <Choice
          label={i18n.t('importing.columns.unknownStatus')}
          value={mapping.unknownStatus}
          onValue={(value) => onMapping({ ...mapping, unknownStatus: value === 'leave' ? 'leave' : 'create' })}
        >
          <option value="create">{i18n.t('importing.columns.createStatus')}</option>
          <option value="leave">{i18n.t('importing.columns.leaveStatus')}</option>
        </Choice>
      )}
    </div>
  );
}

function hasField(mapping: Mapping, desk: Desk, kind: 'number' | 'day'): boolean {
  return mapping.targets.some((target) => {
    if (target.to === 'new-field') return target.kind === kind;
    return target.to === 'field' && desk.fields.some((field) => field.id === target.id && field.kind === kind);
  });
}

type ChoiceProps = { label: string; hint?: string | null; value: string; onValue: (value: string) => void; children: ComponentChildren };

/** One of few, under its label; `hint` where the visitor should look twice. */
export function Choice({ label, hint = null, value, onValue, children }: ChoiceProps) {
  const id = useId();
  return (
    <div class="import-choice">
      <label class="label" for={id}>
        {label}
      </label>
      <select
        id={id}
        class="field"
        value={value}
        aria-describedby={hint === null ? undefined : `${id}-hint`}
        onChange={(event) => onValue(event.currentTarget.value)}
      >
        {children}
      </select>
      {hint !== null && (
        <p id={`${id}-hint`} class="import-hint">
          {hint}
        </p>
      )}
    </div>
  );
}
