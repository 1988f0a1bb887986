import { i18n } from '#i18n';
import type { Database } from '../../lib/store/database';
import { counted } from '../ui/counted';
import { NetworkLinks } from '../ui/network-links';
import { relativeTime } from '../ui/when';
import { BackupReminder } from './backup/reminder';
import { Empty } from './empty';
import { NewList } from './new-list';
import { hashOf } from './route';
import { sampleIds } from './sample/sample-ids';
import type { SizedList } from './side-nav';
import { useCreateList } from './use-create-list';

type ListsPageProps = { db: Database; lists: readonly SizedList[]; now: number };

/** All lists with their sizes. */
export function ListsPage({ db, lists, now }: ListsPageProps) {
  const create = useCreateList(db);
  return (
    <>
      <h1>{i18n.t('dashboard.lists.title')}</h1>
      <BackupReminder saved={lists.reduce((sum, list) => sum + (list.size ?? 0), 0)} now={now} />
      {lists.length === 0 ? (
        <Empty title={i18n.t('dashboard.lists.empty.title')} text={i18n.t('dashboard.lists.empty.text')}>
          <NetworkLinks />
          <NewList onCreate={create} />
          <p>
            <a href={hashOf({ page: 'import', listId: null })}>{i18n.t('dashboard.lists.empty.import')}</a>
          </p>
          <p>
            <a href={hashOf({ page: 'sample', id: sampleIds[0] })}>{i18n.t('dashboard.lists.empty.sample')}</a>
          </p>
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
                  {list.size !== null && `${counted('dashboard.lists.creators', list.size)} · `}
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
