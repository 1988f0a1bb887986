import { i18n } from '#i18n';
import { askWorker } from '../../lib/messages/client';
import type { Digest } from '../../lib/model/digest';
import type { List } from '../../lib/model/list';
import type { Settings } from '../../lib/model/settings';
import type { ShelfRow } from '../../lib/model/shelf';
import { profileAddress } from '../../lib/platforms/sites';
import type { Database } from '../../lib/store/database';
import { removeCreators } from '../../lib/store/saved-creators';
import { profileIdOf, stepOn } from '../../lib/store/working-list';
import { creatorTitle } from '../dashboard/creator-title';
import { useDoing } from '../dashboard/doing';
import type { ProfileInTab } from '../popup/tab-content';
import { failureText } from '../ui/failure';
import { keepForGood } from '../ui/keep-for-good';
import { goToAddress } from './go-to-address';

export type WorkingSteps = {
  /** Puts the creator in view on the list; null where there is none, or where nothing of it may be kept. */
  add: (() => Promise<void>) | null;
  remove(row: ShelfRow): Promise<void>;
  /** Goes to the next creator (1) or the one before (-1). */
  go(step: 1 | -1): Promise<void>;
};

type On = { db: Database; list: List; settings: Settings; inView: ProfileInTab | null };

const addressOf = (digest: Digest) => profileAddress(digest.platform, digest);

/** What can be done with the working list; each says what was done, with its undo. */
export function useWorkingSteps({ db, list, settings, inView }: On): WorkingSteps {
  const { attempt, done, refuse } = useDoing(db);

  const add = async ({ reading, tabId }: ProfileInTab) => {
    const name = creatorTitle(reading);
    const answer = await askWorker('list/save', { reading, to: { listId: list.id }, note: '', entryId: crypto.randomUUID(), tabId });
    if (!answer.ok) return refuse(failureText(answer.code));
    void keepForGood();
    done(i18n.t('sidepanel.list.added', [name, list.name]), async () => {
      const id = await profileIdOf(db, reading);
      if (id !== null) await removeCreators(db, list.id, [id], Date.now());
    });
  };

  return {
    add: inView?.judged.keeps ? () => add(inView) : null,
    remove: ({ entry, digest }) =>
      attempt(async () => {
        const undo = await removeCreators(db, list.id, [entry.profileId], Date.now());
        done(i18n.t('sidepanel.list.removed', [creatorTitle(digest), list.name]), undo);
      }),
    async go(step) {
      const { reading = null } = inView ?? {};
      const next = await stepOn(db, settings, reading, step, addressOf).catch(() => null);
      if (next?.kind === 'there') await goToAddress(next.address);
      else if (next?.kind === 'end') refuse(i18n.t(step === 1 ? 'commands.last' : 'commands.first', [next.list.name]));
      else refuse(failureText('storage-failed'));
    },
  };
}
