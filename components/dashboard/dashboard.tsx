import { useEffect } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Settings } from '../../lib/model/settings';
import type { Database } from '../../lib/store/database';
import { allLists } from '../../lib/store/named-lists';
import { Button } from '../ui/button';
import { Empty } from './empty';
import { focusMain, mainId } from './focus-main';
import { ListPage } from './list-page';
import { ListsPage } from './lists-page';
import { MethodPage } from './method/method-page';
import { hashOf, type Route, useRoute } from './route';
import { SettingsPage } from './settings-page';
import { SideNav, type SizedList } from './side-nav';
import { ToasterProvider, Toasts } from './toasts';
import { type ListActions, useListActions } from './use-list-actions';
import { useLive } from './use-live';
import { useNow } from './use-now';
import { useSettings } from './use-settings';

/** The full page of the extension: lists, how scores are made, and settings. */
export function Dashboard({ db }: { db: Database }) {
  return (
    <ToasterProvider>
      <Frame db={db} />
    </ToasterProvider>
  );
}

function Frame({ db }: { db: Database }) {
  const route = useRoute();
  const lists = useLive(() => allLists(db), [db]);
  const settings = useSettings();
  const actions = useListActions(db);
  useTitle(route, lists.state === 'ready' ? lists.value : []);

  return (
    <div class="frame">
      <button type="button" class="skip" onClick={focusMain}>
        {i18n.t('dashboard.skip')}
      </button>
      <SideNav route={route} lists={lists.state === 'ready' ? lists.value : []} onCreate={actions.create} />
      <main id={mainId} tabIndex={-1}>
        <Toasts />
        {lists.state === 'failed' && <CannotOpen />}
        {lists.state === 'ready' && settings !== null && (
          <Page route={route} db={db} lists={lists.value} settings={settings} actions={actions} />
        )}
      </main>
    </div>
  );
}

type PageProps = { route: Route; db: Database; lists: readonly SizedList[]; settings: Settings; actions: ListActions };

function Page({ route, db, lists, settings, actions }: PageProps) {
  const now = useNow();
  if (route.page === 'settings') return <SettingsPage db={db} settings={settings} lists={lists} />;
  if (route.page === 'method') return <MethodPage />;
  if (route.page === 'lists') return <ListsPage lists={lists} now={now} onCreate={actions.create} />;
  const list = lists.find((one) => one.id === route.id);
  if (!list) return <GoneList />;
  return <ListPage key={list.id} db={db} list={list} lists={lists} settings={settings} actions={actions} now={now} />;
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
  return (
    <>
      <h1>{i18n.t('dashboard.lists.title')}</h1>
      <Empty title={i18n.t('dashboard.cannotOpen.title')} text={i18n.t('dashboard.cannotOpen.text')}>
        <Button onClick={() => location.reload()}>{i18n.t('dashboard.cannotOpen.retry')}</Button>
      </Empty>
    </>
  );
}

/** Names the tab after its page, so that several can be told apart. */
function useTitle(route: Route, lists: readonly SizedList[]) {
  const page =
    route.page === 'settings'
      ? i18n.t('dashboard.settings.title')
      : route.page === 'method'
        ? i18n.t('method.title')
        : (route.page === 'list' && lists.find((list) => list.id === route.id)?.name) || i18n.t('dashboard.lists.title');
  useEffect(() => {
    document.title = `${page} – ${i18n.t('app.name')}`;
  }, [page]);
}
