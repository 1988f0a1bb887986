import { useId } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Settings } from '../../lib/model/settings';
import { defaultTierSchemeId, type TierScheme, tierSchemes } from '../../lib/scoring/data/tier-schemes';
import { formatNumber } from '../ui/format';
import { keyPart } from '../ui/words';
import type { Change } from './use-settings';

type TierSettingsProps = { settings: Settings; change: Change };

/** Where one size of creator ends and the next begins. */
export function TierSettings({ settings, change }: TierSettingsProps) {
  const name = useId();
  const current = tierSchemes.some((scheme) => scheme.id === settings.tierScheme) ? settings.tierScheme : defaultTierSchemeId;
  return (
    <section>
      <h2>{i18n.t('dashboard.settings.tiers.title')}</h2>
      <p class="soft">{i18n.t('dashboard.settings.tiers.text')}</p>
      <fieldset class="panel choices">
        <legend class="visually-hidden">{i18n.t('dashboard.settings.tiers.title')}</legend>
        {tierSchemes.map((scheme) => (
          <label key={scheme.id} class="choice">
            <input
              type="radio"
              name={name}
              checked={scheme.id === current}
              onChange={() => change((now) => ({ ...now, tierScheme: scheme.id }))}
            />
            <span class="choice-body">
              <span class="choice-name">
                {nameOf(scheme)}
                {scheme.id === defaultTierSchemeId && <span class="usual">{i18n.t('dashboard.settings.benchmarks.usual')}</span>}
              </span>
              <span class="borders">
                {scheme.tiers.map((tier) => (
                  <span key={tier.id} class="border">
                    <span class="tier">{i18n.t(`score.tier.${keyPart(tier.id)}`)}</span>{' '}
                    {i18n.t('dashboard.settings.tiers.from', [formatNumber(tier.from)])}
                  </span>
                ))}
              </span>
            </span>
          </label>
        ))}
      </fieldset>
    </section>
  );
}

/** Schemes are data; one without words of its own is called by its id. */
const names: Record<string, () => string> = {
  trade: () => i18n.t('dashboard.settings.tiers.schemes.trade'),
  article: () => i18n.t('dashboard.settings.tiers.schemes.article'),
  hypeauditor: () => i18n.t('dashboard.settings.tiers.schemes.hypeauditor'),
};

function nameOf(scheme: TierScheme): string {
  return names[scheme.id]?.() ?? scheme.id;
}
