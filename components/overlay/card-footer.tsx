import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { PlatformId } from '../../lib/model/reading';
import { siteName } from '../../lib/platforms/sites';
import { Button } from '../ui/button';
import type { OverlayActions } from './actions';

type CardFooterProps = { platform: PlatformId; actions: OverlayActions; onPutBack: (() => void) | null };

/** Ways out of the card: to the lists and settings, back beside the name, and off this network, which says first how to get it back. */
export function CardFooter({ platform, actions, onPutBack }: CardFooterProps) {
  const [asking, setAsking] = useState(false);
  const network = siteName(platform);
  if (asking)
    return (
      <footer class="footer footer-asking">
        <p class="soft">{i18n.t('overlay.hide.about', [network])}</p>
        <Button onClick={actions.hideHere}>{i18n.t('overlay.hide.do')}</Button>
        <Button look="quiet" onClick={() => setAsking(false)}>
          {i18n.t('overlay.hide.keep')}
        </Button>
      </footer>
    );
  return (
    <footer class="footer">
      <Button look="quiet" onClick={() => actions.openDashboard('lists')}>
        {i18n.t('overlay.lists')}
      </Button>
      <Button look="quiet" onClick={() => actions.openDashboard('settings')}>
        {i18n.t('overlay.settings')}
      </Button>
      {onPutBack && (
        <Button look="quiet" onClick={onPutBack}>
          {i18n.t('overlay.put_back')}
        </Button>
      )}
      <Button look="quiet" onClick={() => setAsking(true)}>
        {i18n.t('overlay.hide.ask', [network])}
      </Button>
    </footer>
  );
}
