import { i18n } from '#i18n';
import type { Desk } from '../../../lib/model/desk';
import type { ColumnId } from '../../../lib/model/view';
import type { ExportChoice } from '../../../lib/transfer/export/last-choice';
import { columnName } from '../words';
import { RadioLine } from './radio-line';

type ColumnsChoiceProps = {
  choice: ExportChoice;
  onChange: (change: Partial<ExportChoice>) => void;
  shown: readonly ColumnId[];
  every: readonly ColumnId[];
  desk: Desk;
};

/** Which columns. Whoever chooses begins with those of the table. */
export function ColumnsChoice({ choice, onChange, shown, every, desk }: ColumnsChoiceProps) {
  const choose = () => onChange({ columns: 'chosen', chosen: choice.chosen.length > 0 ? choice.chosen : [...shown] });
  const toggle = (column: ColumnId, isIn: boolean) =>
    onChange({ chosen: isIn ? [...choice.chosen, column] : choice.chosen.filter((one) => one !== column) });

  return (
    <fieldset class="export-part">
      <legend>{i18n.t('exporting.columns.title')}</legend>
      <RadioLine
        name="export-columns"
        checked={choice.columns === 'shown'}
        onCheck={() => onChange({ columns: 'shown' })}
        label={i18n.t('exporting.columns.shown')}
      />
      <RadioLine
        name="export-columns"
        checked={choice.columns === 'all'}
        onCheck={() => onChange({ columns: 'all' })}
        label={i18n.t('exporting.columns.all')}
      />
      <RadioLine name="export-columns" checked={choice.columns === 'chosen'} onCheck={choose} label={i18n.t('exporting.columns.chosen')} />
      {choice.columns === 'chosen' && (
        <div class="export-columns">
          {every.map((column) => (
            <label key={column} class="export-line">
              <input
                type="checkbox"
                checked={choice.chosen.includes(column)}
                onChange={(event) => toggle(column, event.currentTarget.checked)}
              />
              <span dir="auto">{columnName(column, desk)}</span>
            </label>
          ))}
        </div>
      )}
      <p class="soft">{i18n.t('exporting.columns.address')}</p>
    </fieldset>
  );
}
