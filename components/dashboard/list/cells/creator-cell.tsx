import { i18n } from '#i18n';
import type { ShelfRow } from '../../../../lib/model/shelf';
import { profileAddress, siteName } from '../../../../lib/platforms/sites';
import { check, external } from '../../../ui/drawings';
import { Icon } from '../../../ui/icon';
import { creatorTitle } from '../../creator-title';
import { hashOf } from '../../route';

/** Who it is. The name leads to everything that is known; the picture behind it to the profile itself, without telling the network from where. */
export function CreatorCell({ row, network }: { row: ShelfRow; network: boolean }) {
  const { digest } = row;
  const title = creatorTitle(row.digest);
  const address = profileAddress(digest.platform, digest);
  return (
    <>
      <span class="creator-line">
        <a class="creator-name" href={hashOf({ page: 'creator', id: digest.id })} tabIndex={-1} dir="auto" title={title}>
          {title}
        </a>
        {digest.verified === true && (
          <span class="verified" title={i18n.t('desk.verified')}>
            <Icon of={check} />
            <span class="visually-hidden">{i18n.t('desk.verified')}</span>
          </span>
        )}
        {address !== null && (
          <a
            class="profile-link"
            href={address}
            target="_blank"
            rel="noreferrer"
            tabIndex={-1}
            title={i18n.t('dashboard.list.openProfile', [title, siteName(digest.platform)])}
            aria-label={i18n.t('dashboard.list.openProfile', [title, siteName(digest.platform)])}
          >
            <Icon of={external} />
          </a>
        )}
      </span>
      <span class="soft cell-second">
        {digest.handle !== null && <bdi>@{digest.handle}</bdi>}
        {digest.handle !== null && network && ' · '}
        {network && siteName(digest.platform)}
      </span>
    </>
  );
}
