import { i18n } from '#i18n';
import type { EngagementRate, Missing } from '../../lib/model/assessment';
import { keyPart } from '../ui/words';

type Unknown = Extract<EngagementRate, { known: false }>;

/** Where counts appear under the pointer only, the visitor can do something about it. */
function reasonOf({ why }: Unknown, missing: readonly Missing[]): Unknown['why'] | 'hover-to-see' {
  return why === 'counts-not-shown' && missing.some((one) => one.why === 'hover-to-see') ? 'hover-to-see' : why;
}

/** Why a rate could not be had, and what would help, in a sentence. */
export function noRateText(rate: Unknown, missing: readonly Missing[]): string {
  return i18n.t(`score.no_rate.${keyPart(reasonOf(rate, missing))}`);
}

/** The same in a few words, for a line or a cell. */
export function noRateBrief(rate: Unknown, missing: readonly Missing[]): string {
  return i18n.t(`score.no_rate_brief.${keyPart(reasonOf(rate, missing))}`);
}
