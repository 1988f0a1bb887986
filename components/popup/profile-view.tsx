import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { askWorker } from '../../lib/messages/client';
import type { Judged } from '../../lib/messages/protocol';
import type { Tier } from '../../lib/model/assessment';
import type { Count } from '../../lib/model/count';
import type { PlatformId, Reading } from '../../lib/model/reading';
import { siteName } from '../../lib/platforms/sites';
import { AuthenticityFigure } from '../score/authenticity-band';
import { leadingRate } from '../score/leading-rate';
import { RateFigure } from '../score/rate-figure';
import { TierBadge } from '../score/tier-badge';
import { Button } from '../ui/button';
import { Failure } from '../ui/failure';
import { formatCount } from '../ui/format';
import { pluralKey } from '../ui/words';
import { Reasons } from './reasons';
import { SaveSection } from './save-section';

type ProfileViewProps = { reading: Reading; judged: Judged; tabId: number };

/** The creator of the active tab: who, how large, how engaging, how genuine, why, and where saved. */
export function ProfileView({ reading, judged, tabId }: ProfileViewProps) {
  const { assessment } = judged;
  const headline = leadingRate(assessment);
  return (
    <article class="profile">
      <Who reading={reading} followers={judged.counts.followers} tier={assessment.tier} />
      <div class="figures">
        <h2 class="visually-hidden">{i18n.t('popup.profile.figures')}</h2>
        {headline && <RateFigure rate={headline} missing={assessment.missing} />}
        <AuthenticityFigure authenticity={assessment.authenticity} />
      </div>
      {judged.keeps ? <SaveSection reading={reading} judged={judged} tabId={tabId} /> : <p class="banner">{i18n.t('popup.private')}</p>}
      <Reasons reasons={assessment.reasons} />
      {!judged.overlay.shown && <HiddenOverlay platform={reading.platform} />}
    </article>
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
        {followers.value !== null && i18n.t(`popup.profile.followers.${pluralKey(followers.value)}`, [formatCount(followers, 'compact')])}
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
