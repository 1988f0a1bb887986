import { i18n } from '#i18n';
import { NetworkLinks } from '../ui/network-links';
import { relativeTime } from '../ui/when';
import { counted } from './counted';
import { Empty } from './empty';
import { NewList } from './new-list';
import { hashOf } from './route';
import type { SizedList } from './side-nav';

type ListsPageProps = { lists: readonly SizedList[]; now: number; onCreate: (name: string) => void };

/** All lists with their sizes. */
export function ListsPage({ lists, now, onCreate }: ListsPageProps) {
  return (
    <>
      <h1>{i18n.t('dashboard.lists.title')}</h1>
      {lists.length === 0 ? (
        <Empty title={i18n.t('dashboard.lists.empty.title')} text={i18n.t('dashboard.lists.empty.text')}>
          <NetworkLinks />
          <NewList onCreate={onCreate} />
        </Empty>
      ) : (
        <ul class="list-cards">
          {lists.map((list) => (
            <li key={list.id}>
              <a href={hashOf({ page: 'list', id: list.id })}>
                <span class="card-name" dir="auto">
                  {list.name}
                </span>
                <span class="soft">
                  {counted('dashboard.lists.creators', list.size)} ·{' '}
                  {i18n.t('dashboard.lists.changed', [relativeTime(list.updatedAt, now)])}
                </span>
              </a>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
