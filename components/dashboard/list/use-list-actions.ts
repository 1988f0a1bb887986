import { useMemo } from 'preact/hooks';
import { i18n } from '#i18n';
import type { List } from '../../../lib/model/list';
import type { Database } from '../../../lib/store/database';
import { type Renaming, removeList, renameList } from '../../../lib/store/named-lists';
import { takeBack } from '../../../lib/store/undo';
import { failureText } from '../../ui/failure';
import type { Doing } from '../doing';
import { goTo } from '../route';

export type ListActions = { rename: (list: List, name: string) => void; remove: (list: List) => void };

/** What can be done with a list as a whole; each says what it did and can be taken back. */
export function useListActions(db: Database, { attempt, done, refuse }: Doing): ListActions {
  return useMemo(
    () => ({
      rename: (list, name) =>
        void attempt(async () => {
          if (name === list.name) return;
          const renaming = await renameList(db, list.id, name, Date.now());
          if (!renaming.ok) return refuse(refusalText(renaming.why, name));
          done(i18n.t('dashboard.lists.renamed', [name]), renaming.undo);
        }),
      remove: (list) =>
        void attempt(async () => {
          const undo = await removeList(db, list.id, Date.now());
          goTo({ page: 'lists' });
          done(i18n.t('dashboard.lists.removed', [list.name]), async () => {
            await takeBack(db, undo, Date.now());
            goTo({ page: 'list', id: list.id });
          });
        }),
    }),
    [db, attempt, done, refuse],
  );
}

type Refusal = Extract<Renaming, { ok: false }>['why'];

function refusalText(why: Refusal, name: string): string {
  if (why === 'name-taken') return i18n.t('dashboard.lists.nameTaken', [name]);
  return why === 'invalid-name' ? i18n.t('dashboard.lists.nameProblem') : failureText('no-such-list');
}
