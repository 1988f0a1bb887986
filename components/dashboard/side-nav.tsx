import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import type { List } from '../../lib/model/list';
import type { Database } from '../../lib/store/database';
import { archive, list, method, settings, upload } from '../ui/drawings';
import { formatNumber } from '../ui/format';
import { Icon } from '../ui/icon';
import { NewList } from './new-list';
import { hashOf, type Route } from './route';
import { useCreateList } from './use-create-list';
import './side-nav.css';

/** `size`: how many creators are on it; null until they were counted. */
export type SizedList = List & { size: number | null };

type SideNavProps = { db: Database; route: Route; lists: readonly SizedList[] };

/** Every page of the dashboard, and the way to a new list. */
export function SideNav({ db, route, lists }: SideNavProps) {
  const create = useCreateList(db);
  return (
    <nav class="side" aria-label={i18n.t('dashboard.navigation')}>
      <p class="brand">
        <img src="/icons/32.png" alt="" width="20" height="20" />
        {i18n.t('app.name')}
      </p>
      <PageLink to={{ page: 'lists' }} current={route.page === 'lists'}>
        <Icon of={list} />
        <span class="link-name">{i18n.t('dashboard.lists.title')}</span>
      </PageLink>
      {lists.length > 0 && (
        <ul>
          {lists.map((list) => (
            <li key={list.id}>
              <PageLink to={{ page: 'list', id: list.id }} current={route.page === 'list' && route.id === list.id}>
                <span class="link-name" dir="auto">
                  {list.name}
                </span>
                {list.size !== null && <span class="size">{formatNumber(list.size)}</span>}
              </PageLink>
            </li>
          ))}
        </ul>
      )}
      <NewList onCreate={create} />
      <div class="side-end">
        <PageLink to={{ page: 'import', listId: null }} current={route.page === 'import'}>
          <Icon of={upload} />
          <span class="link-name">{i18n.t('dashboard.pages.import')}</span>
        </PageLink>
        <PageLink to={{ page: 'backup' }} current={route.page === 'backup'}>
          <Icon of={archive} />
          <span class="link-name">{i18n.t('dashboard.pages.backup')}</span>
        </PageLink>
        <PageLink to={{ page: 'method' }} current={route.page === 'method'}>
          <Icon of={method} />
          <span class="link-name">{i18n.t('method.title')}</span>
        </PageLink>
        <PageLink to={{ page: 'settings' }} current={route.page === 'settings'}>
          <Icon of={settings} />
          <span class="link-name">{i18n.t('dashboard.settings.title')}</span>
        </PageLink>
      </div>
    </nav>
  );
}

type PageLinkProps = { to: Route; current: boolean; children: ComponentChildren };

function PageLink({ to, current, children }: PageLinkProps) {
  return (
    <a class="page-link" href={hashOf(to)} aria-current={current ? 'page' : undefined}>
      {children}
    </a>
  );
}
