import { i18n } from '#i18n';
import type { Database } from '../../lib/store/database';
import { createList } from '../../lib/store/named-lists';
import { changeSettings } from '../../lib/store/settings';
import { useDoing } from '../dashboard/doing';
import { NewList } from '../dashboard/new-list';
import { keepForGood } from '../ui/keep-for-good';

/** What stands where the working list will, before there is any. */
export function FirstList({ db }: { db: Database }) {
  const { attempt } = useDoing(db);
  const create = (name: string) =>
    attempt(async () => {
      const { id } = await createList(db, name, Date.now());
      await changeSettings((settings) => ({ ...settings, workingListId: id }));
      void keepForGood();
    });
  return (
    <section class="working" aria-label={i18n.t('sidepanel.list.title')}>
      <h2>{i18n.t('sidepanel.list.title')}</h2>
      <p class="soft">{i18n.t('sidepanel.list.none')}</p>
      <NewList onCreate={(name) => void create(name)} />
    </section>
  );
}
