import { i18n } from '#i18n';
import type { Database } from '../../lib/store/database';
import { createList, listNamed, removeList } from '../../lib/store/named-lists';
import { keepForGood } from '../ui/keep-for-good';
import { useDoing } from './doing';
import { goTo } from './route';

/** Makes a list of a name and goes to it; to the one that is there where the name is taken. */
export function useCreateList(db: Database): (name: string) => Promise<void> {
  const { attempt, done } = useDoing(db);
  return (name) =>
    attempt(async () => {
      const existed = (await listNamed(db, name)) !== null;
      const list = await createList(db, name, Date.now());
      goTo({ page: 'list', id: list.id });
      if (existed) return done(i18n.t('dashboard.lists.existed', [list.name]));
      void keepForGood();
      done(i18n.t('dashboard.lists.created', [list.name]), async () => {
        await removeList(db, list.id, Date.now());
        goTo({ page: 'lists' });
      });
    });
}
