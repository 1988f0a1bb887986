import { i18n } from '#i18n';
import type { AudienceScore, Span } from '../../lib/model/assessment';
import { formatNumber } from '../ui/format';
import { keyPart } from '../ui/words';

/**
 * Borders on the scale from 0 to 100, 50 being even chances. Words are said only where the whole interval lies on one side; between the
 * borders either may be true.
 */
const likeRealFrom = 60;
const unusualUpTo = 40;

/** How an audience behaves, by where the whole interval lies; never a verdict on a person. */
export type AudienceWords = 'like-real' | 'unclear' | 'unusual';

export function audienceWords({ low, high }: Span): AudienceWords {
  if (low >= likeRealFrom) return 'like-real';
  return high <= unusualUpTo ? 'unusual' : 'unclear';
}

/** The score in whole points, its interval rounded outwards: finer is not known. */
export function wholePoints({ value, low, high }: Span): Span {
  return { value: Math.round(value), low: Math.floor(low), high: Math.ceil(high) };
}

/** "72, likely between 55 and 86". */
export function audienceText(score: Span): string {
  const { value, low, high } = wholePoints(score);
  return i18n.t('score.audience.figure', [formatNumber(value), formatNumber(low), formatNumber(high)]);
}

/** Why there is no score. */
export function noAudienceText({ why }: Extract<AudienceScore, { known: false }>): string {
  return i18n.t(`score.audience.why.${keyPart(why)}`);
}
