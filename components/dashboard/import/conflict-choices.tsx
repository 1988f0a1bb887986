import { useId } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Desk } from '../../../lib/model/desk';
import type { ImportChoice, ImportChoices } from '../../../lib/model/import';
import type { PlanView } from '../../../lib/transfer/import/session';
import { counted } from '../../ui/counted';
import { Disclosure } from '../../ui/disclosure';
import { aspectWords } from './words';

type ConflictChoicesProps = { plan: PlanView; choices: ImportChoices; desk: Desk; onChoices: (choices: ImportChoices) => void };

const offered: readonly ImportChoice[] = ['fill', 'mine', 'file'];

/** What wins where the file says otherwise, for all and by what it is. */
export function ConflictChoices({ plan, choices, desk, onChoices }: ConflictChoicesProps) {
  const id = useId();
  return (
    <fieldset class="import-conflicts">
      <legend>{i18n.t('importing.choices.title')}</legend>
      <div class="import-radios">
        {offered.map((choice) => (
          <label key={choice}>
            <input type="radio" name={id} checked={choices.all === choice} onChange={() => onChoices({ ...choices, all: choice })} />
            {i18n.t(`importing.choices.${choice}`)}
          </label>
        ))}
      </div>
      <p class="soft">
        {i18n.t('importing.choices.notes')} {i18n.t('importing.preview.visited')}
      </p>
      {plan.differing.length > 0 && (
        <Disclosure summary={i18n.t('importing.choices.each')}>
          <ul class="import-each">
            {plan.differing.map(([aspect, creators]) => (
              <li key={aspect}>
                <label for={`${id}-${aspect}`} dir="auto">
                  {aspectWords(aspect, desk)}
                </label>
                <span class="soft">{counted('importing.choices.count', creators)}</span>
                <select
                  id={`${id}-${aspect}`}
                  class="field"
                  value={choices.by[aspect] ?? ''}
                  onChange={(event) => onChoices(withChoice(choices, aspect, event.currentTarget.value))}
                >
                  <option value="">{i18n.t('importing.choices.asAll')}</option>
                  <option value="mine">{i18n.t('importing.choices.keep')}</option>
                  <option value="file">{i18n.t('importing.choices.take')}</option>
                </select>
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </fieldset>
  );
}

function withChoice({ all, by }: ImportChoices, aspect: string, value: string): ImportChoices {
  const others = Object.entries(by).filter(([other]) => other !== aspect);
  const chosen: [string, ImportChoice][] = value === 'mine' || value === 'file' ? [[aspect, value]] : [];
  return { all, by: Object.fromEntries([...others, ...chosen]) };
}
