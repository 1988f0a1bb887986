import { i18n } from '#i18n';
import { counted } from '../../ui/counted';
import { RadioLine } from './radio-line';

export type RowsOf = 'selected' | 'shown' | 'all';

type RowsChoiceProps = { from: RowsOf; onFrom: (from: RowsOf) => void; sizes: Record<RowsOf, number> };

/** Which creators. Only what makes a difference is offered. */
export function RowsChoice({ from, onFrom, sizes }: RowsChoiceProps) {
  const offered = (['selected', 'shown', 'all'] as const).filter(
    (one) => one === from || (one === 'selected' ? sizes.selected > 0 : one === 'shown' || sizes.all !== sizes.shown),
  );
  return (
    <fieldset class="export-part">
      <legend>{i18n.t('exporting.rows.title')}</legend>
      {offered.map((one) => (
        <RadioLine
          key={one}
          name="export-rows"
          checked={one === from}
          autofocus={one === from}
          onCheck={() => onFrom(one)}
          label={i18n.t(`exporting.rows.${one}`)}
          note={counted('exporting.creators', sizes[one])}
        />
      ))}
    </fieldset>
  );
}
