import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { askWorker } from '../../lib/messages/client';
import type { FailureCode, WorkerProtocol } from '../../lib/messages/protocol';
import { Button } from '../ui/button';
import { list, settings } from '../ui/drawings';
import { Failure } from '../ui/failure';
import { Icon } from '../ui/icon';
import { ProfileView } from './profile-view';
import { TabNotice } from './tab-notice';
import { useTabView } from './use-tab-view';

/** What the active tab's page is, and what can be done with it. */
export function Popup() {
  const tab = useTabView();
  const { view } = tab;
  const profile = view.kind === 'page' && view.state.kind === 'profile' ? { ...view.state, tabId: view.tabId } : null;
  return (
    <>
      <main>{profile ? <ProfileView key={creatorOf(profile.reading.ref)} {...profile} /> : <TabNotice {...tab} />}</main>
      <Footer />
    </>
  );
}

/** Another creator in the same tab starts afresh: nothing of the one before stays. */
function creatorOf(ref: { platform: string; kind: string; value: string }): string {
  return `${ref.platform} ${ref.kind} ${ref.value}`;
}

type Page = WorkerProtocol['dashboard/open']['request']['page'];

function Footer() {
  const [failure, setFailure] = useState<FailureCode | null>(null);
  const open = async (page: Page) => {
    const answer = await askWorker('dashboard/open', { page });
    if (answer.ok) window.close();
    else setFailure(answer.code);
  };
  return (
    <footer>
      <nav aria-label={i18n.t('popup.pages')}>
        <Button look="quiet" onClick={() => open('lists')}>
          <Icon of={list} />
          {i18n.t('popup.lists')}
        </Button>
        <Button look="quiet" onClick={() => open('settings')}>
          <Icon of={settings} />
          {i18n.t('popup.settings')}
        </Button>
      </nav>
      {failure && <Failure code={failure} />}
    </footer>
  );
}
