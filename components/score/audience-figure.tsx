import { i18n } from '#i18n';
import type { AudienceScore, Span } from '../../lib/model/assessment';
import { check, flag, wave } from '../ui/drawings';
import { formatNumber, unknownMark } from '../ui/format';
import { Icon } from '../ui/icon';
import { keyPart } from '../ui/words';
import { AudienceScale } from './audience-scale';
import { type AudienceWords, audienceWords, noAudienceText, wholePoints } from './audience-words';

const icons: Record<AudienceWords, string> = { 'like-real': check, unclear: wave, unusual: flag };

/** "✓ behaves like a real audience"; to screen readers only, where `brief`. */
function AudienceMark({ score, brief = false }: { score: Span; brief?: boolean }) {
  const words = audienceWords(score);
  return (
    <span class={`audience-mark audience-${words}`}>
      <Icon of={icons[words]} />
      <span class={brief ? 'visually-hidden' : undefined}>{i18n.t(`score.audience.words.${keyPart(words)}`)}</span>
    </span>
  );
}

/** The scale says the interval to screen readers. */
function KnownScore({ score }: { score: Span }) {
  const { value, low, high } = wholePoints(score);
  return (
    <>
      <p class="rate-line">
        <strong class="rate-value">{formatNumber(value)}</strong>
        <AudienceMark score={score} />
      </p>
      <AudienceScale score={score} />
      <p class="soft" aria-hidden="true">
        {i18n.t('score.audience.likely', [formatNumber(low), formatNumber(high)])}
      </p>
    </>
  );
}

/** The score with its interval and what it says in words, or why there is none. */
export function AudienceFigure({ audience }: { audience: AudienceScore }) {
  if (audience.known) return <KnownScore score={audience.score} />;
  return (
    <p class="rate-line">
      <strong>{unknownMark}</strong>
      <span class="soft">{noAudienceText(audience)}</span>
    </p>
  );
}

/** The same for a cell. */
export function AudienceBrief({ audience }: { audience: AudienceScore }) {
  if (!audience.known)
    return (
      <>
        {unknownMark}{' '}
        <span class="soft" title={noAudienceText(audience)}>
          {i18n.t('score.audience.unknown')}
        </span>
      </>
    );
  const { score } = audience;
  const { value, low, high } = wholePoints(score);
  return (
    <>
      <span class="rate-brief">
        {formatNumber(value)}
        <AudienceMark score={score} brief />
      </span>
      <AudienceScale score={score} />
      <span class="soft audience-brief" aria-hidden="true">
        {i18n.t('score.audience.brief', [formatNumber(low), formatNumber(high)])}
      </span>
    </>
  );
}

/** Stands wherever an audience score does. */
export function NotProof() {
  return <p class="soft not-proof">{i18n.t('score.audience.evidence')}</p>;
}
