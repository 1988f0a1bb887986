import { i18n } from '#i18n';
import type { Authenticity, Estimate } from '../../lib/model/assessment';
import { Disclosure } from '../ui/disclosure';
import { formatNumber } from '../ui/format';
import { keyPart } from '../ui/words';

type BandId = Extract<Authenticity, { known: true }>['band'] | 'cannot-tell';

function bandOf(authenticity: Authenticity): BandId {
  return authenticity.known ? authenticity.band : 'cannot-tell';
}

/** A cut stone: whole, half, outline, or dashed where nothing can be said; readable without its colour. */
function Stone({ band }: { band: BandId }) {
  return (
    <svg class={`stone stone-${band}`} viewBox="0 0 16 16" aria-hidden="true">
      <path class="stone-fill" d={band === 'mixed' ? 'M8 3H4L1.5 6.5 8 14z' : 'M4 3h8l2.5 3.5L8 14 1.5 6.5z'} />
      <path class="stone-edge" d="M4 3h8l2.5 3.5L8 14 1.5 6.5z" />
    </svg>
  );
}

/** "◆ resembles genuine": what the account's visible numbers resemble, never a verdict on a person. */
export function AuthenticityBand({ authenticity }: { authenticity: Authenticity }) {
  const band = bandOf(authenticity);
  return (
    <span class={`band band-${band}`}>
      <Stone band={band} />
      {i18n.t(`score.band.${keyPart(band)}`)}
    </span>
  );
}

/** Chances are told in steps of five in a hundred, rounded outwards: nothing finer is known. */
const step = 5;

/** "Of 100 accounts with numbers like these, we expect at most 10 to have been made to be sold as followers." About such accounts, never about this one. */
export function chanceText({ low, high }: Estimate): string {
  const from = Math.min(100 - step, Math.floor((low * 100) / step) * step);
  const to = Math.max(from + step, Math.ceil((high * 100) / step) * step);
  if (from === 0) return i18n.t('score.chance.at_most', [formatNumber(to)]);
  return to === 100
    ? i18n.t('score.chance.at_least', [formatNumber(from)])
    : i18n.t('score.chance.between', [formatNumber(from), formatNumber(to)]);
}

/** The band with what it means: the chance as a careful range, how it is judged, or why nothing can be said. */
export function AuthenticityFigure({ authenticity }: { authenticity: Authenticity }) {
  return (
    <section class="authenticity">
      <h3 class="heading">{i18n.t('score.account')}</h3>
      <p class="authenticity-band">
        <AuthenticityBand authenticity={authenticity} />
      </p>
      <p class="soft">
        {authenticity.known ? chanceText(authenticity.probability) : i18n.t(`score.cannot_tell.${keyPart(authenticity.why)}`)}
      </p>
      <Disclosure summary={i18n.t('score.how_judged')}>
        <p>{i18n.t('score.judged_by')}</p>
        {authenticity.known && <p>{i18n.t('score.prior', [formatNumber(Math.round(authenticity.prior * 100))])}</p>}
        {authenticity.known && authenticity.scorecard === 'without-avatar' && <p>{i18n.t('score.without_avatar')}</p>}
      </Disclosure>
    </section>
  );
}
