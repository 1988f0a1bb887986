import { useEffect } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { i18n } from '#i18n';
import { askWorker } from '../../lib/messages/client';
import type { Desk } from '../../lib/model/desk';
import type { Settings } from '../../lib/model/settings';
import type { Database } from '../../lib/store/database';
import { readDesk } from '../../lib/store/desk';
import { Button } from '../ui/button';
import { Empty } from './empty';
import { focusMain, mainId } from './focus-main';
import { laterPage } from './later-page';
import { ListPage } from './list/list-page';
import { ListsPage } from './lists-page';
import { hashOf, type Route, useRoute } from './route';
import { SideNav, type SizedList } from './side-nav';
import { ToasterProvider, Toasts } from './toasts';
import { useLists } from './use-lists';
import { useLive } from './use-live';
import { useNow } from './use-now';
import { useSettings } from './use-settings';

const BackupPage = laterPage(async () => (await import('./backup/backup-page')).BackupPage);
const ComparePage = laterPage(async () => (await import('./compare/compare-page')).ComparePage);
const DossierPage = laterPage(async () => (await import('./dossier/dossier-page')).DossierPage);
const ImportPage = laterPage(async () => (await import('./import/import-page')).ImportPage);
const MethodPage = laterPage(async () => (await import('./method/method-page')).MethodPage);
const SamplePage = laterPage(async () => (await import('./sample/sample-page')).SamplePage);
const SettingsPage = laterPage(async () => (await import('./settings-page')).SettingsPage);
const UnfinishedImport = laterPage(async () => (await import('./import/last-import')).UnfinishedImport);
const WelcomePage = laterPage(async () => (await import('./welcome/welcome-page')).WelcomePage);

/** The full page of the extension: lists, creators, files in and out, how scores are made, and settings. */
export function Dashboard({ db }: { db: Database }) {
  return (
    <ToasterProvider>
      <Frame db={db} />
    </ToasterProvider>
  );
}

function Frame({ db }: { db: Database }) {
  const route = useRoute();
  const lists = useLists(db);
  const desk = useLive(() => readDesk(db), [db]);
  const settings = useSettings();
  useTitle(route, lists.state === 'ready' ? lists.value : []);

  return (
    <div class="frame">
      <button type="button" class="skip" onClick={focusMain}>
        {i18n.t('dashboard.skip')}
      </button>
      <SideNav db={db} route={route} lists={lists.state === 'ready' ? lists.value : []} />
      <main id={mainId} tabIndex={-1}>
        <Toasts />
        {lists.state === 'ready' && route.page !== 'import' && <UnfinishedImport db={db} />}
        {(lists.state === 'failed' || desk.state === 'failed') && <CannotOpen />}
        {lists.state === 'ready' && desk.state === 'ready' && settings !== null && (
          <Page route={route} db={db} lists={lists.value} settings={settings} desk={desk.value} />
        )}
      </main>
    </div>
  );
}

type PageProps = { route: Route; db: Database; lists: readonly SizedList[]; settings: Settings; desk: Desk };

function Page({ route, db, lists, settings, desk }: PageProps) {
  const now = useNow();
  const all = { db, lists, settings, desk, now };
  switch (route.page) {
    case 'settings':
      return <SettingsPage db={db} settings={settings} lists={lists} desk={desk} />;
    case 'method':
      return <MethodPage />;
    case 'welcome':
      return <WelcomePage />;
    case 'sample':
      return <SamplePage id={route.id} settings={settings} now={now} />;
    case 'lists':
      return <ListsPage db={db} lists={lists} now={now} />;
    case 'creator':
      return <DossierPage key={route.id} profileId={route.id} {...all} />;
    case 'compare':
      return <ComparePage profileIds={route.ids} {...all} />;
    case 'import':
      return <ImportPage listId={route.listId} {...all} />;
    case 'backup':
      return <BackupPage db={db} lists={lists} now={now} />;
    case 'list': {
      const list = lists.find((one) => one.id === route.id);
      return list ? <ListPage key={list.id} list={list} {...all} /> : <GoneList />;
    }
  }
}

function GoneList() {
  return (
    <>
      <h1>{i18n.t('dashboard.lists.title')}</h1>
      <Empty title={i18n.t('dashboard.lists.gone.title')} text={i18n.t('dashboard.lists.gone.text')}>
        <a href={hashOf({ page: 'lists' })}>{i18n.t('dashboard.lists.gone.back')}</a>
      </Empty>
    </>
  );
}

function CannotOpen() {
  if (browser.extension.inIncognitoContext) return <InPrivateWindow />;
  return (
    <>
      <h1>{i18n.t('dashboard.lists.title')}</h1>
      <Empty title={i18n.t('dashboard.cannotOpen.title')} text={i18n.t('dashboard.cannotOpen.text')}>
        <Button onClick={() => location.reload()}>{i18n.t('dashboard.cannotOpen.retry')}</Button>
      </Empty>
    </>
  );
}

/** Firefox opens pages of extensions in private windows too, and gives them no storage there. */
function InPrivateWindow() {
  return (
    <>
      <h1>{i18n.t('dashboard.lists.title')}</h1>
      <Empty title={i18n.t('dashboard.privateWindow.title')} text={i18n.t('dashboard.privateWindow.text')}>
        <Button onClick={() => void askWorker('dashboard/open', { page: 'lists' })}>{i18n.t('dashboard.privateWindow.open')}</Button>
      </Empty>
    </>
  );
}

function pageName(route: Route, lists: readonly SizedList[]): string {
  switch (route.page) {
    case 'settings':
      return i18n.t('dashboard.settings.title');
    case 'method':
      return i18n.t('method.title');
    case 'lists':
      return i18n.t('dashboard.lists.title');
    case 'list':
      return lists.find((list) => list.id === route.id)?.name ?? i18n.t('dashboard.lists.title');
    default:
      return i18n.t(`dashboard.pages.${route.page}`);
  }
}

/** Names the tab after its page, so that several can be told apart. */
function useTitle(route: Route, lists: readonly SizedList[]) {
  const name = pageName(route, lists);
  useEffect(() => {
    document.title = `${name} – ${i18n.t('app.name')}`;
  }, [name]);
}
