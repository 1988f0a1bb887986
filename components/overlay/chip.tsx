import type { RefObject } from 'preact';
import { i18n } from '#i18n';
import type { Judged } from '../../lib/messages/protocol';
import type { EngagementRate, Missing } from '../../lib/model/assessment';
import { AuthenticityBand } from '../score/authenticity-band';
import { usualRange } from '../score/expectation-bar';
import { leadingRate } from '../score/leading-rate';
import { noRateBrief } from '../score/no-rate';
import { PositionMark } from '../score/position-mark';
import { TierBadge } from '../score/tier-badge';
import { counted } from '../ui/counted';
import { bookmark } from '../ui/drawings';
import { formatEstimate, formatList, unknownMark } from '../ui/format';
import { Icon } from '../ui/icon';
import { keyPart } from '../ui/words';
import { LoupeMark } from './loupe-mark';

function ChipRate({ rate, missing }: { rate: EngagementRate; missing: readonly Missing[] }) {
  const name = i18n.t(`score.basis.${keyPart(rate.basis)}`);
  if (!rate.known)
    return (
      <span class="chip-part" title={name}>
        {unknownMark} <span class="soft">{noRateBrief(rate, missing)}</span>
      </span>
    );
  const [expected] = rate.expected;
  return (
    <span class="chip-part" title={name}>
      <span class="visually-hidden">{name} </span>
      <strong>{formatEstimate(rate.mean)}</strong>{' '}
      {expected && (
        <>
          <PositionMark position={expected.position} brief />{' '}
          <span class="soft chip-usual">{i18n.t('score.usual', [usualRange(expected)])}</span>
        </>
      )}
    </span>
  );
}

type ChipProps = {
  judged: Judged;
  collapsed: boolean;
  open: boolean;
  button: RefObject<HTMLButtonElement | null>;
  onToggle: () => void;
  onNear: () => void;
};

/** The judgement in one line; it opens the card. Collapsed it keeps the tier alone. */
export function Chip({ judged, collapsed, open, button, onToggle, onNear }: ChipProps) {
  const { assessment, savedIn } = judged;
  const rate = leadingRate(assessment);
  return (
    <button
      type="button"
      class="chip"
      ref={button}
      aria-expanded={open}
      aria-haspopup="dialog"
      onClick={onToggle}
      onPointerEnter={onNear}
      onFocus={onNear}
    >
      <LoupeMark />
      <TierBadge tier={assessment.tier} /> {!collapsed && rate && <ChipRate rate={rate} missing={assessment.missing} />}{' '}
      {!collapsed && (
        <span class="chip-part">
          <AuthenticityBand authenticity={assessment.authenticity} />
        </span>
      )}{' '}
      {savedIn.length > 0 && (
        <span class="chip-saved" title={i18n.t('overlay.saved_in', [formatList(savedIn.map((saved) => saved.listName))])}>
          <Icon of={bookmark} />
          <span class="visually-hidden">{counted('marks.on_lists', savedIn.length)}</span>
        </span>
      )}
    </button>
  );
}
