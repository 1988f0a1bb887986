import { i18n } from '#i18n';
import type { Desk } from '../../../lib/model/desk';
import { type ColumnView, type Mapping, mayRepeat, type Target } from '../../../lib/transfer/import/mapping/target';
import type { TableView } from '../../../lib/transfer/import/session';
import { counted } from '../../ui/counted';
import { ChooseTarget } from './choose-target';
import { ReadingChoices } from './reading-choices';

type ColumnsStepProps = { view: TableView; mapping: Mapping; desk: Desk; onMapping: (mapping: Mapping) => void };

/** A name for every column, also for one without. */
export function columnNamer(columns: readonly ColumnView[]): (column: number) => string {
  return (column) => columns[column]?.name ?? i18n.t('importing.columns.unnamed', [String(column + 1)]);
}

/** Every column of the file with its first values, and what it becomes. */
export function ColumnsStep({ view, mapping, desk, onMapping }: ColumnsStepProps) {
  const { columns } = view.proposal;
  const nameOf = columnNamer(columns);
  const change = (index: number, target: Target) => {
    // What can be there once goes from the column that had it.
    const isSame = (other: Target) => other.to === target.to && (target.to !== 'field' || (other.to === 'field' && other.id === target.id));
    const targets = mapping.targets.map((other, i): Target => {
      if (i === index) return target;
      return !mayRepeat(target) && isSame(other) ? { to: 'nothing' } : other;
    });
    onMapping({ ...mapping, targets });
  };
  const left = mapping.targets.filter(({ to }) => to === 'nothing').length;

  return (
    <>
      <p class="soft">{i18n.t('importing.columns.about')}</p>
      <div class="import-table-frame">
        <table class="import-table import-columns">
          <caption class="visually-hidden">{i18n.t('importing.columns.table')}</caption>
          <thead>
            <tr>
              <th scope="col">{i18n.t('importing.columns.column')}</th>
              <th scope="col">{i18n.t('importing.columns.values')}</th>
              <th scope="col">{i18n.t('importing.columns.becomes')}</th>
            </tr>
          </thead>
          <tbody>
            {columns.map((column) => (
              <ColumnLine
                key={column.index}
                column={column}
                name={nameOf(column.index)}
                target={mapping.targets[column.index] ?? { to: 'nothing' }}
                desk={desk}
                onTarget={(target) => change(column.index, target)}
              />
            ))}
          </tbody>
        </table>
      </div>
      {left > 0 && (
        <p class="soft">
          {counted('importing.columns.left', left)} {i18n.t('importing.columns.theirFigures')}
        </p>
      )}
      <ReadingChoices view={view} mapping={mapping} desk={desk} onMapping={onMapping} />
    </>
  );
}

type ColumnLineProps = { column: ColumnView; name: string; target: Target; desk: Desk; onTarget: (target: Target) => void };

function ColumnLine({ column, name, target, desk, onTarget }: ColumnLineProps) {
  return (
    <tr class={target.to === 'nothing' ? 'import-left-out' : undefined}>
      <th scope="row">
        <bdi class={column.name === null ? 'soft' : undefined}>{name}</bdi>
        <span class="soft">{counted('importing.columns.filled', column.filled)}</span>
      </th>
      <td>
        {column.samples.length === 0 ? (
          <span class="soft">{i18n.t('importing.columns.nothing')}</span>
        ) : (
          <ul class="import-samples">
            {column.samples.map((sample) => (
              <li key={sample} dir="auto">
                {sample}
              </li>
            ))}
          </ul>
        )}
      </td>
      <td>
        <ChooseTarget name={name} target={target} desk={desk} onTarget={onTarget} />
      </td>
    </tr>
  );
}
