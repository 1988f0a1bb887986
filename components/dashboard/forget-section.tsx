import { useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { askWorker } from '../../lib/messages/client';
import type { FailureCode } from '../../lib/messages/protocol';
import type { Database } from '../../lib/store/database';
import { failureOf } from '../../lib/store/failure';
import { forgetEverything } from '../../lib/store/forget';
import { forgetSettings } from '../../lib/store/settings';
import { forgetBackupTimes } from '../../lib/transfer/backup/last-backup';
import { forgetChoice } from '../../lib/transfer/export/last-choice';
import { Button } from '../ui/button';
import { counted } from '../ui/counted';
import { Failure } from '../ui/failure';
import { takeAllLeaveAway } from '../ui/leave';
import { useLive } from './use-live';

type Step = { kind: 'idle' } | { kind: 'working' } | { kind: 'done' } | { kind: 'failed'; code: FailureCode };

/** Erases all that the extension keeps, after saying what that is. */
export function ForgetSection({ db, lists }: { db: Database; lists: number }) {
  const [step, setStep] = useState<Step>({ kind: 'idle' });
  const dialog = useRef<HTMLDialogElement>(null);
  const profiles = useLive(() => db.profiles.count(), [db]);

  const forget = async () => {
    setStep({ kind: 'working' });
    try {
      await takeAllLeaveAway();
      await forgetSettings();
      await Promise.all([forgetBackupTimes(), forgetChoice()]);
      // Last, because open pages ask again about what changed before.
      await forgetEverything(db);
      void askWorker('lists/changed', { who: true });
      setStep({ kind: 'done' });
    } catch (error) {
      setStep({ kind: 'failed', code: failureOf(error) });
    }
    dialog.current?.close();
  };

  return (
    <section>
      <h2>{i18n.t('dashboard.settings.forget.title')}</h2>
      <p class="soft">{i18n.t('dashboard.settings.forget.text')}</p>
      <Button disabled={profiles.state === 'waiting'} onClick={() => dialog.current?.showModal()}>
        {i18n.t('dashboard.settings.forget.start')}
      </Button>
      <p role="status">{step.kind === 'done' && i18n.t('dashboard.settings.forget.done')}</p>
      {step.kind === 'failed' && <Failure code={step.code} />}
      <dialog ref={dialog} class="panel" aria-labelledby="forget-title" aria-describedby="forget-text">
        <h2 id="forget-title">{i18n.t('dashboard.settings.forget.confirmTitle')}</h2>
        <p id="forget-text">
          {i18n.t('dashboard.settings.forget.confirm', [
            counted('dashboard.settings.forget.lists', lists),
            counted('dashboard.settings.forget.profiles', profiles.state === 'ready' ? profiles.value : 0),
          ])}
        </p>
        <div class="actions">
          <Button onClick={() => dialog.current?.close()}>{i18n.t('dashboard.settings.forget.no')}</Button>
          <span class="danger">
            <Button look="primary" disabled={step.kind === 'working'} onClick={forget}>
              {step.kind === 'working' ? i18n.t('dashboard.settings.forget.working') : i18n.t('dashboard.settings.forget.yes')}
            </Button>
          </span>
        </div>
      </dialog>
    </section>
  );
}
