import { i18n } from '#i18n';
import type { Place } from '../../../lib/desk/market-find';
import type { ShelfRow } from '../../../lib/model/shelf';
import { usualRange } from '../../score/expectation-bar';
import { PositionMark } from '../../score/position-mark';
import { counted } from '../../ui/counted';
import { formatCount } from '../../ui/format';
import { keyPart } from '../../ui/words';
import { creatorTitle } from '../creator-title';
import type { Size } from '../use-size';
import { expectedOf, rateText, type Teller } from './told';

/** Of the card, in pixels: for finding a side with room for it. */
const card = { width: 236, height: 196, gap: 16 };

type HoverCardProps = { row: ShelfRow; teller: Teller; at: Place; size: Size };

/** Who a point is, with its figures, beside the point. */
export function HoverCard({ row: { digest }, teller, at, size }: HoverCardProps) {
  const expected = expectedOf(digest, teller);
  const { rate } = digest;
  const toTheRight = at.x + card.gap + card.width <= size.width || at.x < card.width + card.gap;
  const left = toTheRight ? Math.min(at.x + card.gap, size.width - card.width) : at.x - card.gap - card.width;
  const top = Math.max(0, Math.min(at.y - card.height / 2, size.height - card.height));
  return (
    <div class="market-card" aria-hidden="true" style={{ left: `${Math.max(0, left)}px`, top: `${top}px` }}>
      <p class="market-card-name" dir="auto">
        {creatorTitle(digest)}
      </p>
      {digest.name && digest.handle && (
        <p class="soft">
          <bdi>@{digest.handle}</bdi>
        </p>
      )}
      <dl>
        <dt>{i18n.t('score.count.followers')}</dt>
        <dd>{formatCount(digest.followers, 'compact')}</dd>
        {rate.known && (
          <>
            <dt>{i18n.t(`score.basis.${keyPart(rate.basis)}`)}</dt>
            <dd>{rateText(rate)}</dd>
          </>
        )}
      </dl>
      {expected && (
        <p class="market-card-usual">
          <PositionMark position={expected.position} />
          <span class="soft">{i18n.t('score.usual_by', [usualRange(expected), expected.name, String(expected.year)])}</span>
        </p>
      )}
      {rate.known && rate.posts !== null && <p class="soft">{counted('score.sample.used', rate.posts)}</p>}
    </div>
  );
}
