import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { FailureCode } from '../../../lib/messages/protocol';
import { localDay } from '../../../lib/store/calendar';
import type { Database } from '../../../lib/store/database';
import { failureOf } from '../../../lib/store/failure';
import { backupName } from '../../../lib/transfer/backup/format';
import { noteBackup } from '../../../lib/transfer/backup/last-backup';
import { writeBackup } from '../../../lib/transfer/backup/write-backup';
import type { Progress } from '../../../lib/transfer/pace';
import { Button } from '../../ui/button';
import { download } from '../../ui/drawings';
import { Failure } from '../../ui/failure';
import { Icon } from '../../ui/icon';
import { When } from '../../ui/when';
import { LongWork, nowAndThen } from '../long-work';
import { saveFile } from '../save-file';
import { useBackupTimes } from './use-backup-times';
import { sizeText } from './words';

type Step =
  | { kind: 'idle' }
  | { kind: 'making'; progress: Progress; stop: AbortController }
  | { kind: 'saved'; name: string; size: number }
  | { kind: 'failed'; code: FailureCode };

/** When the last backup was saved, why it matters, and a new one. */
export function SaveSection({ db, isEmpty, now }: { db: Database; isEmpty: boolean; now: number }) {
  const [step, setStep] = useState<Step>({ kind: 'idle' });
  const times = useBackupTimes();

  const save = async () => {
    const stop = new AbortController();
    const making = (progress: Progress) => setStep({ kind: 'making', progress, stop });
    making({ done: 0, of: 0 });
    try {
      const at = Date.now();
      const file = await writeBackup(db, at, { signal: stop.signal, onProgress: nowAndThen(making) });
      const name = backupName(localDay(at));
      saveFile(file, name);
      await noteBackup(at);
      setStep({ kind: 'saved', name, size: file.size });
    } catch (error) {
      setStep(stop.signal.aborted ? { kind: 'idle' } : { kind: 'failed', code: failureOf(error) });
    }
  };

  return (
    <section>
      <h2>{i18n.t('backup.save.title')}</h2>
      <div class="panel backup-panel">
        {times !== null && (
          <p class="backup-last">
            {i18n.t('backup.save.last')}{' '}
            <strong>{times.last === null ? i18n.t('backup.save.never') : <When at={times.last} now={now} />}</strong>
          </p>
        )}
        <p>{i18n.t('backup.save.why')}</p>
        {step.kind === 'making' ? (
          <LongWork label={i18n.t('backup.save.making')} progress={step.progress} onStop={() => step.stop.abort()} />
        ) : (
          <p>
            <Button look="primary" onClick={save}>
              <Icon of={download} />
              {i18n.t('backup.save.start')}
            </Button>
          </p>
        )}
        <p role="status" class="backup-status">
          {step.kind === 'saved' && i18n.t('backup.save.done', [step.name, sizeText(step.size)])}
        </p>
        {step.kind === 'failed' && <Failure code={step.code} retry={save} />}
        <p class="soft">{isEmpty ? i18n.t('backup.save.empty') : i18n.t('backup.save.what')}</p>
      </div>
    </section>
  );
}
