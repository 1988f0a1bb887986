import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { askWorker } from '../../lib/messages/client';
import type { FailureCode, WorkerProtocol } from '../../lib/messages/protocol';
import { Button } from '../ui/button';
import { list, settings } from '../ui/drawings';
import { Failure } from '../ui/failure';
import { Icon } from '../ui/icon';
import { closePopup } from './close-popup';

type Page = WorkerProtocol['dashboard/open']['request']['page'];

/** The way to the dashboard; `children` stand between its two pages. */
export function Footer({ children }: { children?: ComponentChildren }) {
  const [failure, setFailure] = useState<FailureCode | null>(null);
  const open = async (page: Page) => {
    const answer = await askWorker('dashboard/open', { page });
    if (answer.ok) closePopup();
    else setFailure(answer.code);
  };
  return (
    <footer>
      <nav aria-label={i18n.t('popup.pages')}>
        <Button look="quiet" onClick={() => open('lists')}>
          <Icon of={list} />
          {i18n.t('popup.lists')}
        </Button>
        {children}
        <Button look="quiet" onClick={() => open('settings')}>
          <Icon of={settings} />
          {i18n.t('popup.settings')}
        </Button>
      </nav>
      {failure && <Failure code={failure} />}
    </footer>
  );
}
