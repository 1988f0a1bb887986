import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { askWorker } from '../../lib/messages/client';
import type { Judged } from '../../lib/messages/protocol';
import type { Reading } from '../../lib/model/reading';
import { siteName } from '../../lib/platforms/sites';
import { AuthenticityFigure } from '../score/authenticity-band';
import { RateFigure } from '../score/rate-figure';
import { TierBadge } from '../score/tier-badge';
import { Button } from '../ui/button';
import { Failure } from '../ui/failure';
import { formatCount } from '../ui/format';
import { Reasons } from './reasons';
import { SaveSection } from './save-section';

type ProfileViewProps = { reading: Reading; judged: Judged; tabId: number };

/** The creator of the active tab: who, how large, how engaging, how genuine, why, and where saved. */
export function ProfileView({ reading, judged, tabId }: ProfileViewProps) {
  const { assessment } = judged;
  const [headline] = assessment.engagement;
  return (
    <article class="profile">
      <Who reading={reading} judged={judged} />
      {judged.keeps ? <SaveSection reading={reading} judged={judged} tabId={tabId} /> : <p class="banner">{i18n.t('popup.private')}</p>}
      <div class="figures">
        <h2 class="visually-hidden">{i18n.t('popup.profile.figures')}</h2>
        {headline && <RateFigure rate={headline} />}
        <AuthenticityFigure authenticity={assessment.authenticity} />
      </div>
      <Reasons reasons={assessment.reasons} />
      {!judged.overlay.shown && <HiddenOverlay reading={reading} />}
    </article>
  );
}

function Who({ reading, judged }: { reading: Reading; judged: Judged }) {
  const handle = reading.handle ?? reading.ref.value;
  return (
    <header class="who">
      <div>
        <h1 dir="auto">{reading.name || handle}</h1>
        <p class="soft">
          <bdi>@{handle}</bdi> · {siteName(reading.platform)}
          {reading.verified && ` · ${i18n.t('popup.profile.verified')}`}
        </p>
      </div>
      <div class="size">
        <TierBadge tier={judged.assessment.tier} />
        <p class="soft">{i18n.t('popup.profile.followers', [formatCount(reading.followers, 'compact')])}</p>
      </div>
    </header>
  );
}

/** The way back for somebody who hid the overlay on the page. */
function HiddenOverlay({ reading }: { reading: Reading }) {
  const { platform } = reading;
  const [outcome, setOutcome] = useState<Awaited<ReturnType<typeof show>> | null>(null);
  const show = () => askWorker('overlay/shown', { platform, shown: true });
  if (outcome?.ok)
    return (
      <p role="status" class="banner">
        {i18n.t('popup.overlay.shown', [siteName(platform)])}
      </p>
    );
  return (
    <div class="banner">
      <p>{i18n.t('popup.overlay.hidden', [siteName(platform)])}</p>
      <Button look="quiet" onClick={async () => setOutcome(await show())}>
        {i18n.t('popup.overlay.show')}
      </Button>
      {outcome?.ok === false && <Failure code={outcome.code} />}
    </div>
  );
}
