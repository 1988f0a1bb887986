import { i18n } from '#i18n';
import type { Authenticity } from '../../lib/model/assessment';
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
  return <BandMark band={bandOf(authenticity)} />;
}

/** The same where the band alone is known. */
export function BandMark({ band }: { band: BandId }) {
  return (
    <span class={`band band-${band}`}>
      <Stone band={band} />
      {i18n.t(`score.band.${keyPart(band)}`)}
    </span>
  );
}
