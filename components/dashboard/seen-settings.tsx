import { useId } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Settings } from '../../lib/model/settings';
import { defaultSettings } from '../../lib/store/settings';
import { formatNumber } from '../ui/format';
import type { Change } from './use-settings';

/** So many days to choose from; a backup may bring another number. */
const offered = [7, 30, 90, 365];

const never = 'never';

const inDays: Intl.NumberFormatOptions = { style: 'unit', unit: 'day', unitDisplay: 'long' };
const inYears: Intl.NumberFormatOptions = { style: 'unit', unit: 'year', unitDisplay: 'long' };

function spanText(days: number): string {
  const span = days % 365 === 0 ? formatNumber(days / 365, inYears) : formatNumber(days, inDays);
  return days === defaultSettings.forgetSeenAfter ? i18n.t('dashboard.settings.seen.usual', [span]) : span;
}

type SeenSettingsProps = { settings: Settings; change: Change };

/** How long profiles are remembered that the visitor looked at and put nowhere. */
export function SeenSettings({ settings, change }: SeenSettingsProps) {
  const id = useId();
  const kept = settings.forgetSeenAfter;
  const spans = [...new Set([...offered, ...(kept === null ? [] : [kept])])].sort((a, b) => a - b);
  const choose = (value: string) => change((now) => ({ ...now, forgetSeenAfter: value === never ? null : Number(value) }));
  return (
    <section>
      <h2>{i18n.t('dashboard.settings.seen.title')}</h2>
      <p class="soft" id={`${id}-about`}>
        {i18n.t('dashboard.settings.seen.text')}
      </p>
      <div class="panel number-panel">
        <label for={id}>{i18n.t('dashboard.settings.seen.label')}</label>
        <div class="number-line">
          <select
            id={id}
            class="field"
            value={String(kept ?? never)}
            aria-describedby={`${id}-about`}
            onChange={(event) => choose(event.currentTarget.value)}
          >
            {spans.map((days) => (
              <option key={days} value={String(days)}>
                {spanText(days)}
              </option>
            ))}
            <option value={never}>{i18n.t('dashboard.settings.seen.never')}</option>
          </select>
        </div>
      </div>
    </section>
  );
}
