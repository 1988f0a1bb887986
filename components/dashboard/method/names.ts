import { i18n } from '#i18n';
import { sizeName } from '../../score/tier-badge';
import { formatNumber } from '../../ui/format';

/** "Nano", or "All sizes". */
export function tierWords(tier: string): string {
  return tier === 'pooled' ? i18n.t('method.audience.all_sizes') : sizeName(tier);
}

/** "+25% followers" for "followers-25". */
export function purchaseName(purchase: string): string {
  const [what, amount] = purchase.split('-');
  const written = formatNumber(Number(amount));
  if (what === 'followers') return i18n.t('method.audience.bought.followers', [written]);
  if (what === 'likes') return i18n.t('method.audience.bought.likes', [written]);
  return i18n.t('method.audience.bought.both', [written]);
}
