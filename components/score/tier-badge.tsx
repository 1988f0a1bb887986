import { i18n } from '#i18n';
import type { Tier, TierId } from '../../lib/model/assessment';
import { compact, formatNumber } from '../ui/format';
import { keyPart } from '../ui/words';

const sizes: readonly TierId[] = ['under-nano', 'nano', 'micro', 'mid', 'macro', 'mega'];

/** "Micro". A data file's ids are texts to the compiler; one that has no words here is called by itself. */
export function sizeName(id: string): string {
  const size = sizes.find((one) => one === id);
  return size ? i18n.t(`score.tier.${keyPart(size)}`) : id;
}

/** "Micro", "Micro or mid" where an abbreviated count leaves it open, "Size unknown". */
export function tierName(tier: Tier | null): string {
  if (tier === null) return i18n.t('score.tier.unknown');
  if (tier.orTier === null) return sizeName(tier.id);
  return i18n.t('score.tier.either', [sizeName(tier.id), sizeName(tier.orTier)]);
}

function spanOf({ from, below }: Tier): string {
  const [first, end] = [from, below ?? 0].map((limit) => formatNumber(limit, compact));
  return below === null ? i18n.t('score.tier.from', [`${first}`]) : i18n.t('score.tier.span', [`${first}`, `${end}`]);
}

/** "Micro: 10K to under 50K followers." */
export function tierLine(tier: Tier): string {
  return i18n.t('score.tier.line', [tierName(tier), spanOf(tier)]);
}

/** The creator's size class; its limits are in the tooltip. */
export function TierBadge({ tier }: { tier: Tier | null }) {
  return (
    <span class="tier" title={tier ? spanOf(tier) : undefined}>
      {tierName(tier)}
    </span>
  );
}
