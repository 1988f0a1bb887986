import { i18n } from '#i18n';
import { sites } from '../../../lib/platforms/sites';
import { formatNumber } from '../../ui/format';

// A data file's ids are texts to the compiler; one that has no words here is called by itself.

/** "Instagram". */
export function networkName(network: string): string {
  return sites.find(({ id }) => id === network)?.name ?? network;
}

const tiers: Record<string, () => string> = {
  'under-nano': () => i18n.t('score.tier.under_nano'),
  nano: () => i18n.t('score.tier.nano'),
  micro: () => i18n.t('score.tier.micro'),
  mid: () => i18n.t('score.tier.mid'),
  macro: () => i18n.t('score.tier.macro'),
  mega: () => i18n.t('score.tier.mega'),
  pooled: () => i18n.t('method.audience.all_sizes'),
};

/** "Nano", or "All sizes". */
export function tierWords(tier: string): string {
  return tiers[tier]?.() ?? tier;
}

/** "+25% followers" for "followers-25". */
export function purchaseName(purchase: string): string {
  const [what, amount] = purchase.split('-');
  const written = formatNumber(Number(amount));
  if (what === 'followers') return i18n.t('method.audience.bought.followers', [written]);
  if (what === 'likes') return i18n.t('method.audience.bought.likes', [written]);
  return i18n.t('method.audience.bought.both', [written]);
}
