import { i18n } from '#i18n';
import { formatNumber } from '../../ui/format';

const threeDigits: Intl.NumberFormatOptions = { minimumFractionDigits: 3, maximumFractionDigits: 3 };

/** A measure between 0 and 1 as papers write it: 0.986. */
export function formatScore(value: number): string {
  return formatNumber(value, threeDigits);
}

/** The same with the interval that chance leaves open. */
export function formatScoreRange(value: number, low: number, high: number): string {
  return i18n.t('method.score_range', [formatScore(value), formatScore(low), formatScore(high)]);
}
