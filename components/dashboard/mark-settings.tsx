import { useId } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Marks, Settings } from '../../lib/model/settings';
import { defaultSettings } from '../../lib/store/settings';
import type { Change } from './use-settings';

const choices: readonly Marks[] = ['marks', 'tiers', 'off'];

type MarkSettingsProps = { settings: Settings; change: Change };

/** Whether handles of creators on lists are marked on other pages, and with what. */
export function MarkSettings({ settings, change }: MarkSettingsProps) {
  const name = useId();
  return (
    <section>
      <h2>{i18n.t('marks.settings.title')}</h2>
      <p class="soft">{i18n.t('marks.settings.text')}</p>
      <fieldset class="panel choices">
        <legend class="visually-hidden">{i18n.t('marks.settings.title')}</legend>
        {choices.map((marks) => (
          <label key={marks} class="choice">
            <input type="radio" name={name} checked={settings.marks === marks} onChange={() => change((now) => ({ ...now, marks }))} />
            <span class="choice-body">
              <span class="choice-name">
                {i18n.t(`marks.settings.${marks}`)}
                {marks === defaultSettings.marks && <span class="usual">{i18n.t('dashboard.settings.benchmarks.usual')}</span>}
              </span>
              <span class="soft">{i18n.t(`marks.settings.${marks}Text`)}</span>
            </span>
          </label>
        ))}
      </fieldset>
    </section>
  );
}
