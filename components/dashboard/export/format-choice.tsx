import { useId } from 'preact/hooks';
import { i18n } from '#i18n';
import { exportFormats } from '../../../lib/transfer/export/formats';
import type { ExportChoice } from '../../../lib/transfer/export/last-choice';
import { type Separator, separatorIn, separators } from '../../../lib/transfer/export/separators';
import { locale } from '../../ui/words';
import { RadioLine } from './radio-line';

type FormatChoiceProps = { choice: ExportChoice; onChange: (change: Partial<ExportChoice>) => void };

/** What separates the cells of a CSV file: as it was chosen, or else as spreadsheets in the interface's language expect. */
export function separatorOf({ separator }: ExportChoice): Separator {
  return separator ?? separatorIn(locale());
}

/** Which kind of file, and how much of what is uncertain. A JSON file always has the ranges: it is for programs, and for reading back. */
export function FormatChoice({ choice, onChange }: FormatChoiceProps) {
  const id = useId();
  const isWhole = choice.format === 'json';
  return (
    <fieldset class="export-part">
      <legend>{i18n.t('exporting.format.title')}</legend>
      {exportFormats.map((format) => (
        <RadioLine
          key={format}
          name="export-format"
          checked={format === choice.format}
          onCheck={() => onChange({ format })}
          label={i18n.t(`exporting.format.${format}.name`)}
          note={i18n.t(`exporting.format.${format}.what`)}
        />
      ))}
      {choice.format === 'csv' && (
        <div class="export-separator">
          <label class="label" for={`${id}-separator`}>
            {i18n.t('exporting.separator.title')}
          </label>
          <select
            id={`${id}-separator`}
            class="field"
            value={separatorOf(choice)}
            onChange={(event) => onChange({ separator: separators.find((one) => one === event.currentTarget.value) })}
          >
            {separators.map((separator) => (
              <option key={separator} value={separator}>
                {i18n.t(`exporting.separator.${separator}`)}
              </option>
            ))}
          </select>
        </div>
      )}
      <label class="export-line export-ranges">
        <input
          type="checkbox"
          checked={choice.ranges || isWhole}
          disabled={isWhole}
          onChange={(event) => onChange({ ranges: event.currentTarget.checked })}
        />
        <span>{i18n.t('exporting.ranges')}</span>
        <span class="soft">{i18n.t('exporting.rangesWhat')}</span>
      </label>
    </fieldset>
  );
}
