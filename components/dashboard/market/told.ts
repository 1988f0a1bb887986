import { i18n } from '#i18n';
import { positionOfDigest } from '../../../lib/desk/standing';
import type { Expectation } from '../../../lib/model/assessment';
import type { Digest } from '../../../lib/model/digest';
import type { Settings } from '../../../lib/model/settings';
import type { ShelfRow } from '../../../lib/model/shelf';
import { approximately, formatCount, formatRate, unknownMark } from '../../ui/format';
import { creatorTitle } from '../creator-title';

/** By what a creator is judged in words. */
export type Teller = { readonly settings: Settings };

/** "≈2.4%", "—" where it is not known. */
export function rateText(rate: Digest['rate']): string {
  if (!rate.known) return unknownMark;
  return (rate.low === rate.high ? '' : approximately) + formatRate(rate.value);
}

/** What accounts of its size usually get; null where nothing was published. */
export function expectedOf(digest: Digest, { settings }: Teller): Expectation | null {
  return positionOfDigest(digest, settings);
}

/** One creator in a sentence, for those who hear the picture. */
export function tellPoint({ digest }: ShelfRow, teller: Teller, selected: boolean): string {
  const name = creatorTitle(digest);
  const followers = formatCount(digest.followers, 'compact');
  const rate = rateText(digest.rate);
  const expected = expectedOf(digest, teller);
  const sentence =
    expected === null
      ? i18n.t('market.told', [name, followers, rate])
      : i18n.t('market.told_position', [name, followers, rate, i18n.t(`score.position.${expected.position}`)]);
  return selected ? `${sentence} ${i18n.t('market.is_selected')}` : sentence;
}
