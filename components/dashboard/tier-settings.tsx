import { useId } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Settings } from '../../lib/model/settings';
import { defaultTierScheme, defaultTierSchemeId, ownSchemeId, type TierScheme, tierSchemes } from '../../lib/scoring/data/tier-schemes';
import { sizeName } from '../score/tier-badge';
import { formatNumber } from '../ui/format';
import { OwnTierFields } from './own-tier-fields';
import { copyOf } from './own-tiers';
import { schemeName } from './scheme-name';
import type { Change } from './use-settings';

type TierSettingsProps = { settings: Settings; change: Change };

/** Where one size of creator ends and the next begins: by a published scheme, or as the visitor places them. */
export function TierSettings({ settings, change }: TierSettingsProps) {
  const name = useId();
  const { ownTiers } = settings;
  const own = settings.tierScheme === ownSchemeId ? ownTiers : null;
  const published = tierSchemes.find((scheme) => scheme.id === settings.tierScheme) ?? defaultTierScheme;
  const chooseOwn = () => change((now) => ({ ...now, tierScheme: ownSchemeId, ownTiers: now.ownTiers ?? copyOf(published) }));
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
              checked={own === null && scheme.id === published.id}
              onChange={() => change((now) => ({ ...now, tierScheme: scheme.id }))}
            />
            <span class="choice-body">
              <span class="choice-name">
                {schemeName(scheme)}
                {scheme.id === defaultTierSchemeId && <span class="usual">{i18n.t('dashboard.settings.benchmarks.usual')}</span>}
              </span>
              <Borders tiers={scheme.tiers} />
            </span>
          </label>
        ))}
        <label class="choice">
          <input type="radio" name={name} checked={own !== null} onChange={chooseOwn} />
          <span class="choice-body">
            <span class="choice-name">{i18n.t('dashboard.settings.tiers.schemes.own')}</span>
            {ownTiers === null && <span class="soft">{i18n.t('dashboard.settings.tiers.own.text')}</span>}
            {ownTiers !== null && own === null && <Borders tiers={ownTiers} />}
          </span>
        </label>
        {own && <OwnTierFields tiers={own} onTiers={(tiers) => change((now) => ({ ...now, ownTiers: tiers }))} />}
      </fieldset>
    </section>
  );
}

function Borders({ tiers }: Pick<TierScheme, 'tiers'>) {
  return (
    <span class="borders">
      {tiers.map((tier) => (
        <span key={tier.id} class="border">
          <span class="tier">{sizeName(tier.id)}</span> {i18n.t('dashboard.settings.tiers.from', [formatNumber(tier.from)])}
        </span>
      ))}
    </span>
  );
}
