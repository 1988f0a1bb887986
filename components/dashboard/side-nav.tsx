import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import type { List } from '../../lib/model/list';
import { list, method, settings } from '../ui/drawings';
import { formatNumber } from '../ui/format';
import { Icon } from '../ui/icon';
import { NewList } from './new-list';
import { hashOf, type Route } from './route';

export type SizedList = List & { size: number };

type SideNavProps = { route: Route; lists: readonly SizedList[]; onCreate: (name: string) => void };

/** Every page of the dashboard, and the way to a new list. */
export function SideNav({ route, lists, onCreate }: SideNavProps) {
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
                <span class="size">{formatNumber(list.size)}</span>
              </PageLink>
            </li>
          ))}
        </ul>
      )}
      <NewList onCreate={onCreate} />
      <div class="side-end">
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
