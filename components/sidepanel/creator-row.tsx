import { i18n } from '#i18n';
import type { Status } from '../../lib/model/desk';
import type { Settings } from '../../lib/model/settings';
import type { ShelfRow } from '../../lib/model/shelf';
import { profileAddress, siteName } from '../../lib/platforms/sites';
import { tierOf } from '../../lib/scoring/tier';
import { rememberPlace } from '../../lib/store/working-list';
import { creatorTitle } from '../dashboard/creator-title';
import { StatusPill, statusOf } from '../dashboard/desk-settings/status-pill';
import { TierBadge } from '../score/tier-badge';
import { Button } from '../ui/button';
import { close } from '../ui/drawings';
import { Icon } from '../ui/icon';
import { goToAddress } from './go-to-address';

type CreatorRowProps = { row: ShelfRow; statuses: readonly Status[]; settings: Settings; isHere: boolean; onRemove: () => void };

/** One creator of the working list: who, how large, how far one is with them. A click goes to the profile in the tab in view. */
export function CreatorRow({ row: { digest, entry }, statuses, settings, isHere, onRemove }: CreatorRowProps) {
  const address = profileAddress(digest.platform, digest);
  const status = statusOf(statuses, entry.status);
  const name = creatorTitle(digest);
  const who = (
    <>
      <bdi class="creator-name">{name}</bdi>
      <span class="soft">
        {digest.handle !== null && <bdi>@{digest.handle}</bdi>}
        {digest.handle !== null && ' · '}
        {siteName(digest.platform)}
      </span>
    </>
  );
  /** With Ctrl, Cmd, Shift or the middle button it opens as any link does. */
  const go = (event: MouseEvent) => {
    if (address === null || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    void rememberPlace(digest.id);
    void goToAddress(address);
  };
  return (
    <li class="creator-row" aria-current={isHere ? 'true' : undefined}>
      {address === null ? (
        <span class="creator">{who}</span>
      ) : (
        <a class="creator" href={address} target="_blank" rel="noreferrer" onClick={go}>
          {who}
        </a>
      )}
      <span class="standing">
        <TierBadge tier={tierOf(digest.followers, settings.tierScheme, settings.ownTiers)} />
        {status && <StatusPill status={status} />}
      </span>
      <Button
        look="icon"
        aria-label={i18n.t('sidepanel.list.remove', [name])}
        title={i18n.t('sidepanel.list.remove', [name])}
        onClick={onRemove}
      >
        <Icon of={close} />
      </Button>
    </li>
  );
}
