import { i18n } from '#i18n';
import type { Tier } from '../../../lib/model/assessment';
import type { Profile } from '../../../lib/model/profile';
import { profileAddress, siteName } from '../../../lib/platforms/sites';
import { TierBadge } from '../../score/tier-badge';
import { Button } from '../../ui/button';
import { check } from '../../ui/drawings';
import { Icon } from '../../ui/icon';
import { When } from '../../ui/when';
import { hashOf } from '../route';

type HeadProps = { profile: Profile; title: string; tier: Tier | null; now: number; onForget: () => void };

/** Who it is. Pictures are not kept, so there is none. */
export function Head({ profile, title, tier, now, onForget }: HeadProps) {
  const { platform, handle, verified, bio } = profile;
  const network = siteName(platform);
  const address = profileAddress(platform, profile);
  return (
    <header class="dossier-head">
      <div class="dossier-who">
        <h1 dir="auto">
          {title}
          {verified === true && (
            <span class="verified" title={i18n.t('dossier.head.verified_by', [network])}>
              <Icon of={check} />
              <span class="visually-hidden">{i18n.t('dossier.head.verified_by', [network])}</span>
            </span>
          )}
        </h1>
        <p class="dossier-line">
          {handle !== null && <bdi class="soft">@{handle}</bdi>}
          {address === null ? (
            <span class="soft">{network}</span>
          ) : (
            <a href={address} target="_blank" rel="noreferrer">
              {i18n.t('dossier.head.open', [network])}
            </a>
          )}
          <TierBadge tier={tier} />
          {profile.private === true && <span class="soft">{i18n.t('dossier.head.private')}</span>}
          <span class="soft">
            <Seen at={profile.seenAt} now={now} />
          </span>
        </p>
        {bio !== null && bio !== '' && (
          <p class="dossier-bio" dir="auto">
            {bio}
          </p>
        )}
      </div>
      <div class="head-actions">
        <a class="button button-plain" href={hashOf({ page: 'compare', ids: [profile.id] })}>
          {i18n.t('dossier.head.compare')}
        </a>
        <Button onClick={onForget}>{i18n.t('dossier.head.forget')}</Button>
      </div>
    </header>
  );
}

function Seen({ at, now }: { at: number | null; now: number }) {
  if (at === null) return <>{i18n.t('dossier.head.not_visited')}</>;
  return (
    <>
      {i18n.t('dossier.head.seen')} <When at={at} now={now} />
    </>
  );
}
