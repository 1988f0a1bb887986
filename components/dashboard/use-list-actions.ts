import { i18n } from '#i18n';
import { askWorker } from '../../lib/messages/client';
import type { Database } from '../../lib/store/database';
import { failureOf } from '../../lib/store/failure';
import { moveCreators } from '../../lib/store/move-creators';
import { createList, listNamed, type Renaming, removeList, renameList } from '../../lib/store/named-lists';
import { restoreRemoved } from '../../lib/store/removal';
import { removeCreators, setNote } from '../../lib/store/saved-creators';
import { failureText } from '../ui/failure';
import { formatNumber } from '../ui/format';
import { keepForGood } from '../ui/keep-for-good';
import { pluralKey } from '../ui/words';
import { counted } from './counted';
import { goTo } from './route';
import type { SizedList } from './side-nav';
import { useToaster } from './toasts';

export type ListActions = {
  create: (name: string) => Promise<void>;
  rename: (list: SizedList, name: string) => Promise<void>;
  remove: (list: SizedList) => Promise<void>;
  move: (savedIds: string[], to: SizedList) => Promise<void>;
  takeOff: (savedIds: string[]) => Promise<void>;
  setNote: (savedId: string, note: string) => Promise<void>;
};

/** Everything that changes lists here; each says what it did and offers to take it back, or says why nothing was changed. */
export function useListActions(db: Database): ListActions {
  const show = useToaster();

  const attempt = async (work: () => Promise<void>) => {
    try {
      await work();
      void askWorker('lists/changed', {});
    } catch (error) {
      show({ tone: 'failed', text: failureText(failureOf(error)) });
    }
  };

  const done = (text: string, undo: () => Promise<void>) =>
    show({
      tone: 'done',
      text,
      undo: () =>
        attempt(async () => {
          await undo();
          show({ tone: 'done', text: i18n.t('dashboard.list.undone') });
        }),
    });

  return {
    create: (name) =>
      attempt(async () => {
        const existed = (await listNamed(db, name)) !== null;
        const list = await createList(db, name, Date.now());
        goTo({ page: 'list', id: list.id });
        if (existed) return show({ tone: 'done', text: i18n.t('dashboard.lists.existed', [list.name]) });
        void keepForGood();
        done(i18n.t('dashboard.lists.created', [list.name]), async () => {
          await removeList(db, list.id, Date.now());
          goTo({ page: 'lists' });
        });
      }),
    rename: (list, name) =>
      attempt(async () => {
        if (name === list.name) return;
        const renaming = await renameList(db, list.id, name, Date.now());
        if (!renaming.ok) return show({ tone: 'failed', text: refusalText(renaming.why, name) });
        done(i18n.t('dashboard.lists.renamed', [name]), async () => void (await renameList(db, list.id, list.name, Date.now())));
      }),
    remove: (list) =>
      attempt(async () => {
        const removed = await removeList(db, list.id, Date.now());
        goTo({ page: 'lists' });
        done(i18n.t('dashboard.lists.removed', [list.name]), async () => {
          await restoreRemoved(db, removed);
          goTo({ page: 'list', id: list.id });
        });
      }),
    move: (savedIds, to) =>
      attempt(async () => {
        const before = await moveCreators(db, savedIds, to.id, Date.now());
        if (before === null) return show({ tone: 'failed', text: failureText('no-such-list') });
        const text = i18n.t(`dashboard.list.moved.${pluralKey(savedIds.length)}`, [formatNumber(savedIds.length), to.name]);
        done(text, () => restoreRemoved(db, before));
      }),
    takeOff: (savedIds) =>
      attempt(async () => {
        const removed = await removeCreators(db, savedIds, Date.now());
        done(counted('dashboard.list.removed', savedIds.length), () => restoreRemoved(db, removed));
      }),
    setNote: (savedId, note) => attempt(() => setNote(db, savedId, note, Date.now())),
  };
}

type Refusal = Extract<Renaming, { ok: false }>['why'];

function refusalText(why: Refusal, name: string): string {
  if (why === 'name-taken') return i18n.t('dashboard.lists.nameTaken', [name]);
  return why === 'invalid-name' ? i18n.t('dashboard.lists.nameProblem') : failureText('no-such-list');
}
