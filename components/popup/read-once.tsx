import { i18n } from '#i18n';
import type { Site } from '../../lib/platforms/sites';
import { Button } from '../ui/button';
import { giveLeave } from '../ui/leave';

type ReadOnceProps = { site: Site; lookAgain: () => void };

/** Says that a network of the installation is read at a click on the icon alone, and asks for leave to read it always. */
export function ReadOnce({ site, lookAgain }: ReadOnceProps) {
  const allow = async () => {
    if (await giveLeave([...site.hosts])) lookAgain();
  };
  return (
    <div class="banner read-once">
      <span>{i18n.t('popup.blocked.once', [site.name])}</span>
      <Button look="primary" onClick={allow}>
        {i18n.t('popup.blocked.allow', [site.name])}
      </Button>
    </div>
  );
}
