import { i18n } from '#i18n';
import type { TierScheme } from '../../lib/scoring/data/tier-schemes';

const names: Record<string, () => string> = {
  trade: () => i18n.t('dashboard.settings.tiers.schemes.trade'),
  'trade-100k': () => i18n.t('dashboard.settings.tiers.schemes.trade_100k'),
  article: () => i18n.t('dashboard.settings.tiers.schemes.article'),
  hypeauditor: () => i18n.t('dashboard.settings.tiers.schemes.hypeauditor'),
};

/** "Most of the trade". Schemes are data; one without words of its own is called by its id. */
export function schemeName({ id }: Pick<TierScheme, 'id'>): string {
  return names[id]?.() ?? id;
}
