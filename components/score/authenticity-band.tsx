import { i18n } from '#i18n';
import type { Authenticity, Estimate } from '../../lib/model/assessment';
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

/** Words for a chance, up to and including each limit. */
const chances = [
  { upTo: 0.05, word: 'very_low' },
  { upTo: 0.2, word: 'low' },
  { upTo: 0.5, word: 'moderate' },
  { upTo: 0.8, word: 'high' },
  { upTo: 1, word: 'very_high' },
] as const;

function chanceWord(probability: number): string {
  const { word } = chances.find(({ upTo }) => probability <= upTo) ?? chances[4];
  return i18n.t(`score.chance.${word}`);
}

/** Probabilities are told in steps of five in a hundred, rounded outwards: nothing finer is known. */
const step = 5;

/** "Low to moderate: about 10 to 25 of 100 accounts with such numbers …". */
export function chanceText({ low, high }: Estimate): string {
  const from = Math.min(100 - step, Math.floor((low * 100) / step) * step);
  const to = Math.max(from + step, Math.ceil((high * 100) / step) * step);
  const [lowWord, highWord] = [chanceWord(low), chanceWord(high)];
  const words = lowWord === highWord ? lowWord : i18n.t('score.chance.span', [lowWord, highWord]);
  return i18n.t('score.chance.sentence', [words, formatNumber(from), formatNumber(to)]);
}

/** The band with what it means: the chance as a careful range, what was known beforehand, or why nothing can be said. */
export function AuthenticityFigure({ authenticity }: { authenticity: Authenticity }) {
  return (
    <section class="authenticity">
      <h3 class="heading">{i18n.t('score.account')}</h3>
      <p class="authenticity-band">
        <AuthenticityBand authenticity={authenticity} />
      </p>
      {authenticity.known ? (
        <>
          <p class="soft">{chanceText(authenticity.probability)}</p>
          <p class="soft">
            {i18n.t('score.prior', [formatNumber(Math.round(authenticity.prior * 100))])}
            {authenticity.scorecard === 'without-avatar' && ` ${i18n.t('score.without_avatar')}`}
          </p>
        </>
      ) : (
        <p class="soft">{i18n.t(`score.cannot_tell.${keyPart(authenticity.why)}`)}</p>
      )}
    </section>
  );
}
