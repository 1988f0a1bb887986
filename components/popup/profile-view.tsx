import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { askWorker } from '../../lib/messages/client';
import type { Judged } from '../../lib/messages/protocol';
import type { Assessment, Tier } from '../../lib/model/assessment';
import type { Count } from '../../lib/model/count';
import type { PlatformId, Reading } from '../../lib/model/reading';
import { siteName } from '../../lib/platforms/sites';
import { AudienceFigure, NotProof } from '../score/audience-figure';
import { AuthenticityFigure } from '../score/authenticity-figure';
import { FocusLine } from '../score/focus-figure';
import { leadingRate } from '../score/leading-rate';
import { RateDetails, RateGauge } from '../score/rate-figure';
import { TierBadge } from '../score/tier-badge';
import { Button } from '../ui/button';
import { Failure } from '../ui/failure';
import { formatCount } from '../ui/format';
import { inflect } from '../ui/words';
import { Reasons } from './reasons';
import { SaveSection } from './save-section';

type ProfileViewProps = { reading: Reading; judged: Judged; tabId: number };

/** The creator of the active tab: who, how large, how engaging, how genuine, about what, why, and where saved. */
export function ProfileView({ reading, judged, tabId }: ProfileViewProps) {
  const { assessment } = judged;
  return (
    <article class="profile">
      <Who reading={reading} followers={judged.counts.followers} tier={assessment.tier} />
      <div class="figures">
        <h2 class="visually-hidden">{i18n.t('popup.profile.figures')}</h2>
        <Gauges assessment={assessment} />
        <AuthenticityFigure authenticity={assessment.authenticity} />
        <FocusLine focus={assessment.focus} />
      </div>
      {judged.keeps ? <SaveSection reading={reading} judged={judged} tabId={tabId} /> : <p class="banner">{i18n.t('popup.private')}</p>}
      <Reasons reasons={assessment.reasons} />
      {!judged.overlay.shown && <HiddenOverlay platform={reading.platform} />}
    </article>
  );
}

/** Rate and audience side by side, and below them what each rests on. */
function Gauges({ assessment }: { assessment: Assessment }) {
  const { platform, missing, audience } = assessment;
  const rate = leadingRate(assessment);
  return (
    <div class="gauges">
      {rate && <RateGauge rate={rate} missing={missing} />}
      <section class="audience">
        <h3 class="heading">{i18n.t('score.audience.title')}</h3>
        <AudienceFigure audience={audience} />
      </section>
      {(audience.known || rate?.known) && (
        <div class="gauges-rest">
          {audience.known && <NotProof />}
          {rate?.known && <RateDetails rate={rate} platform={platform} />}
        </div>
      )}
    </div>
  );
}

function Who({ reading, followers, tier }: { reading: Reading; followers: Count; tier: Tier | null }) {
  const handle = reading.handle ?? reading.ref.value;
  return (
    <header class="who">
      <h1 title={reading.name ?? undefined}>
        <bdi>{reading.name || handle}</bdi>
      </h1>
      <p class="soft">
        <bdi>@{handle}</bdi> · {siteName(reading.platform)}
        {reading.verified && ` · ${i18n.t('popup.profile.verified')}`}
      </p>
      <p class="size">
        <TierBadge tier={tier} />{' '}
        {followers.value !== null && inflect('popup.profile.followers', followers.value, [formatCount(followers, 'compact')])}
      </p>
    </header>
  );
}

/** The way back for somebody who hid the overlay on the page. */
function HiddenOverlay({ platform }: { platform: PlatformId }) {
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
