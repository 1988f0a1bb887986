import { i18n } from '#i18n';
import type { Percentile } from '../../lib/model/assessment';
import type { PlatformId } from '../../lib/model/reading';
import { siteName } from '../../lib/platforms/sites';
import { formatNumber, formatShare } from '../ui/format';

/** Told in steps of five in a hundred: nothing finer is known. */
const step = 0.05;
/** Beyond the outer published quantiles, p10 and p90, nothing is known of the place. */
const outermost = 0.1;

function toStep(share: number): number {
  return Math.round(share / step) * step;
}

function shareText({ value, low, high }: Percentile['below']): string {
  const [from, to] = [toStep(low), toStep(high)];
  if (to <= outermost) return i18n.t('score.percentile.at_most', [formatShare(outermost)]);
  if (from >= 1 - outermost) return i18n.t('score.percentile.at_least', [formatShare(1 - outermost)]);
  if (from === to) return i18n.t('score.percentile.about', [formatShare(toStep(value))]);
  return i18n.t('score.percentile.between', [formatNumber(Math.round(from * 100)), formatShare(to)]);
}

/** "Higher than about 70% of TikTok creators of this size (TIDES, 2023)". */
export function percentileText({ below, name, year }: Percentile, platform: PlatformId): string {
  return i18n.t('score.percentile.line', [shareText(below), siteName(platform), name, String(year)]);
}
