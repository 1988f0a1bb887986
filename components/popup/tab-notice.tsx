import browser from 'webextension-polyfill';
import { i18n } from '#i18n';
import { askWorker } from '../../lib/messages/client';
import type { PageState } from '../../lib/messages/protocol';
import type { Diagnostics, PlatformId, Unavailable } from '../../lib/model/reading';
import { type Site, siteName } from '../../lib/platforms/sites';
import { changeSettings } from '../../lib/store/settings';
import { Button } from '../ui/button';
import { CopyReport } from '../ui/copy-report';
import { Failure } from '../ui/failure';
import { formatList } from '../ui/format';
import { giveLeave } from '../ui/leave';
import { NetworkLinks } from '../ui/network-links';
import { AskLeave } from './ask-leave';
import { closePopup } from './close-popup';
import { Notice } from './notice';
import { PostNotice } from './post-notice';
import type { TabView } from './tab-view';
import { unavailableWords } from './unavailable-words';
import type { WatchedTab } from './use-tab-view';

type Step = { lookAgain: () => void };

/** Everything that the popup can say of a tab which shows no profile. */
export function TabNotice({ view, gaveUp, lookAgain }: WatchedTab) {
  switch (view.kind) {
    case 'asking':
      return <Notice busy title={i18n.t('popup.asking')} />;
    case 'unsupported':
      return <Unsupported />;
    case 'blocked':
      return <Blocked sites={view.sites} lookAgain={lookAgain} />;
    case 'ask':
      return <AskLeave site={view.site} url={view.url} lookAgain={lookAgain} />;
    case 'reload':
      return (
        <Notice title={i18n.t('popup.reloadNeeded.title')} text={i18n.t('popup.reloadNeeded.text')}>
          <ReloadButton tabId={view.tabId} />
        </Notice>
      );
    case 'failed':
      return (
        <Notice title={i18n.t('popup.failed.title')}>
          <Failure code={view.code} retry={lookAgain} />
        </Notice>
      );
    case 'page':
      return <PageNotice page={view} gaveUp={gaveUp} lookAgain={lookAgain} />;
  }
}

type Page = Extract<TabView, { kind: 'page' }>;

function PageNotice({ page, gaveUp, lookAgain }: { page: Page; gaveUp: boolean } & Step) {
  const { state, tabId, site } = page;
  switch (state.kind) {
    case 'elsewhere':
      return <Notice title={i18n.t('popup.elsewhere.title')} text={i18n.t('popup.elsewhere.text', [site.name])} />;
    case 'loading':
      return gaveUp ? <Slow tabId={tabId} lookAgain={lookAgain} /> : <Loading />;
    case 'unavailable':
      return <NoProfile platform={state.platform} why={state.why} lookAgain={lookAgain} />;
    case 'unreadable':
      return <Unreadable network={site.name} diagnostics={state.diagnostics} />;
    case 'off':
      return <SwitchedOff platform={state.platform} lookAgain={lookAgain} />;
    case 'failed':
      return <Failed tabId={tabId} state={state} lookAgain={lookAgain} />;
    case 'post':
      return <PostNotice reading={state.reading} outcome={state.outcome} />;
    case 'profile':
      return null;
  }
}

function Unreadable({ network, diagnostics }: { network: string; diagnostics: Diagnostics }) {
  const what = diagnostics.identity === 'agrees' ? 'changed' : 'nobody';
  return (
    <Notice title={i18n.t(`unreadable.${what}`, [network])} text={i18n.t(`popup.unreadable.${what}`)}>
      <CopyReport diagnostics={diagnostics} />
    </Notice>
  );
}

function Unsupported() {
  return (
    <Notice title={i18n.t('popup.unsupported.title')} text={i18n.t('popup.unsupported.text')}>
      <NetworkLinks />
      <p class="soft">{i18n.t('popup.unsupported.more')}</p>
      <Button onClick={() => void askWorker('dashboard/open', { page: 'settings' })}>{i18n.t('popup.unsupported.settings')}</Button>
    </Notice>
  );
}

function Blocked({ sites: blocked, lookAgain }: { sites: readonly Site[] } & Step) {
  const names = formatList(blocked.map((site) => site.name));
  const allow = async () => {
    if (await giveLeave(blocked.flatMap((site) => [...site.hosts]))) lookAgain();
  };
  return (
    <Notice title={i18n.t('popup.blocked.title')} text={i18n.t('popup.blocked.text', [names])}>
      <Button look="primary" onClick={() => void allow()}>
        {i18n.t('popup.blocked.allow', [names])}
      </Button>
    </Notice>
  );
}

function Loading() {
  return <Notice busy title={i18n.t('popup.loading.title')} text={i18n.t('popup.loading.text')} />;
}

function Slow({ tabId, lookAgain }: { tabId: number } & Step) {
  return (
    <Notice title={i18n.t('popup.loading.slowTitle')} text={i18n.t('popup.loading.slowText')}>
      <div class="actions">
        <Button look="primary" onClick={lookAgain}>
          {i18n.t('popup.askAgain')}
        </Button>
        <ReloadButton tabId={tabId} look="plain" />
      </div>
    </Notice>
  );
}

function NoProfile({ platform, why, lookAgain }: { platform: PlatformId; why: Unavailable } & Step) {
  const answerable = why === 'wall' || why === 'age-gate';
  return (
    <Notice {...unavailableWords(why, siteName(platform))}>
      {answerable && <Button onClick={lookAgain}>{i18n.t('popup.askAgain')}</Button>}
    </Notice>
  );
}

function SwitchedOff({ platform, lookAgain }: { platform: PlatformId } & Step) {
  const switchOn = () =>
    changeSettings((settings) => ({ ...settings, networksOff: settings.networksOff.filter((id) => id !== platform) })).then(lookAgain);
  return (
    <Notice title={i18n.t('popup.off.title', [siteName(platform)])} text={i18n.t('popup.off.text')}>
      <Button look="primary" onClick={switchOn}>
        {i18n.t('popup.off.switchOn')}
      </Button>
    </Notice>
  );
}

function Failed({ tabId, state, lookAgain }: { tabId: number; state: Extract<PageState, { kind: 'failed' }> } & Step) {
  const outdated = state.code === 'outdated';
  return (
    <Notice title={i18n.t('popup.failed.title')}>
      <Failure code={state.code} retry={outdated ? undefined : lookAgain} />
      {outdated && <ReloadButton tabId={tabId} />}
    </Notice>
  );
}

function ReloadButton({ tabId, look = 'primary' }: { tabId: number; look?: 'primary' | 'plain' }) {
  const reload = () => browser.tabs.reload(tabId).then(closePopup);
  return (
    <Button look={look} onClick={reload}>
      {i18n.t('popup.reload')}
    </Button>
  );
}
