import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Settings } from '../../lib/model/settings';
import { defaultSettings } from '../../lib/store/settings';
import { Button } from '../ui/button';
import { formatNumber } from '../ui/format';
import type { Change } from './use-settings';

/** As lib/model/settings.ts has it, in hundredths. */
const least = 1;
const most = 50;

const study = 'https://srfdata.github.io/2017-10-instagram-influencers/';

const inHundred = (share: number) => Math.round(share * 100);
const usual = inHundred(defaultSettings.prior);

type PriorSettingsProps = { settings: Settings; change: Change };

/** How many purchased accounts are expected among followers before looking. */
export function PriorSettings({ settings, change }: PriorSettingsProps) {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [refused, setRefused] = useState(false);
  const holds = inHundred(settings.prior);

  // What was kept here or in another window stands in the field; what was typed and refused stays to be mended.
  useLayoutEffect(() => {
    if (field.current) field.current.value = String(holds);
    setRefused(false);
  }, [holds]);

  const keep = (text: string) => {
    const expected = Number(text);
    const valid = text !== '' && Number.isInteger(expected) && expected >= least && expected <= most;
    setRefused(!valid);
    if (valid) change((now) => ({ ...now, prior: expected / 100 }));
  };
  const reset = () => {
    if (field.current) field.current.value = String(usual);
    keep(String(usual));
    // The button goes.
    field.current?.focus();
  };

  return (
    <section>
      <h2>{i18n.t('dashboard.settings.prior.title')}</h2>
      <p class="soft" id={`${id}-about`}>
        {i18n.t('dashboard.settings.prior.text')}
      </p>
      <a class="source" href={study} target="_blank" rel="noreferrer">
        {i18n.t('dashboard.settings.prior.source')}
      </a>
      <div class="panel number-panel">
        <label for={id}>{i18n.t('dashboard.settings.prior.label')}</label>
        <div class="number-line">
          <input
            id={id}
            ref={field}
            type="number"
            class="field number-field"
            min={least}
            max={most}
            step={1}
            defaultValue={String(holds)}
            aria-invalid={refused}
            aria-describedby={`${id}-about ${id}-problem`}
            onChange={(event) => keep(event.currentTarget.value)}
          />
          {(holds !== usual || refused) && (
            <Button look="quiet" onClick={reset}>
              {i18n.t('dashboard.settings.prior.reset', [formatNumber(usual)])}
            </Button>
          )}
        </div>
        <p role="status" class="problem" id={`${id}-problem`}>
          {refused && i18n.t('dashboard.settings.prior.problem', [formatNumber(holds)])}
        </p>
      </div>
    </section>
  );
}
