import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { originsFor } from '../../lib/platforms/leave';
import type { Site } from '../../lib/platforms/sites';
import { Button } from '../ui/button';
import { giveLeave } from '../ui/leave';
import { Notice } from './notice';

type AskLeaveProps = { site: Site; url: URL; lookAgain: () => void };

/** Asks whether a network, or one instance of one that has many, may be read, and says what follows from it. */
export function AskLeave({ site, url, lookAgain }: AskLeaveProps) {
  const [declined, setDeclined] = useState(false);
  const isInstance = site.hosts.length === 0;
  const name = isInstance ? url.host : site.name;
  const allow = async () => {
    const given = await giveLeave(originsFor(url));
    setDeclined(!given);
    if (given) lookAgain();
  };
  return (
    <Notice
      title={i18n.t('popup.ask.title', [name])}
      text={isInstance ? i18n.t('popup.ask.instance', [name, site.name]) : i18n.t('popup.ask.text', [name])}
    >
      <Button look="primary" onClick={allow}>
        {i18n.t('popup.ask.allow', [name])}
      </Button>
      <p class="soft" role="status">
        {declined ? i18n.t('popup.ask.declined') : i18n.t('popup.ask.undo')}
      </p>
    </Notice>
  );
}
