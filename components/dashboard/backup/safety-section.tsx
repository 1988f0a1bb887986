import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { FailureCode } from '../../../lib/messages/protocol';
import { localDay } from '../../../lib/store/calendar';
import type { Database } from '../../../lib/store/database';
import { failureOf } from '../../../lib/store/failure';
import { dropSafetyCopy, type SafetyCopy, safetyCopies } from '../../../lib/store/safety-copy';
import { backupName } from '../../../lib/transfer/backup/format';
import { backupOfCopy } from '../../../lib/transfer/backup/save-safety-copy';
import type { Progress } from '../../../lib/transfer/pace';
import { Button } from '../../ui/button';
import { counted } from '../../ui/counted';
import { Failure } from '../../ui/failure';
import { When } from '../../ui/when';
import { LongWork, nowAndThen } from '../long-work';
import { saveFile } from '../save-file';

/** The copies that were made before updates; nothing where there are none. */
export function SafetySection({ db, now }: { db: Database; now: number }) {
  const [copies, setCopies] = useState<readonly SafetyCopy[]>([]);
  const read = () => safetyCopies(db).then(setCopies, () => setCopies([]));
  useEffect(() => void read(), [db]);

  if (copies.length === 0) return null;
  return (
    <section>
      <h2>{i18n.t('backup.safety.title')}</h2>
      <div class="panel backup-panel">
        <p>{i18n.t('backup.safety.what')}</p>
        <ul class="safety-copies">
          {copies.map((copy) => (
            <SafetyLine key={copy.id} copy={copy} db={db} now={now} onDropped={() => void read()} />
          ))}
        </ul>
      </div>
    </section>
  );
}

type Step =
  | { kind: 'idle' }
  | { kind: 'asking' }
  | { kind: 'making'; progress: Progress; stop: AbortController }
  | { kind: 'failed'; code: FailureCode };

function SafetyLine({ copy, db, now, onDropped }: { copy: SafetyCopy; db: Database; now: number; onDropped: () => void }) {
  const [step, setStep] = useState<Step>({ kind: 'idle' });

  const save = async () => {
    const stop = new AbortController();
    const making = (progress: Progress) => setStep({ kind: 'making', progress, stop });
    making({ done: 0, of: copy.rows });
    try {
      const file = await backupOfCopy(copy, db, { signal: stop.signal, onProgress: nowAndThen(making) });
      if (file === null) onDropped();
      else saveFile(file, backupName(localDay(copy.at)));
      setStep({ kind: 'idle' });
    } catch (error) {
      setStep(stop.signal.aborted ? { kind: 'idle' } : { kind: 'failed', code: failureOf(error) });
    }
  };
  const drop = async () => {
    try {
      await dropSafetyCopy(copy.id, db);
      onDropped();
    } catch (error) {
      setStep({ kind: 'failed', code: failureOf(error) });
    }
  };

  return (
    <li>
      <span>
        <When at={copy.at} now={now} /> <span class="soft">{counted('backup.safety.rows', copy.rows)}</span>
      </span>
      {step.kind === 'making' && (
        <LongWork label={i18n.t('backup.save.making')} progress={step.progress} onStop={() => step.stop.abort()} />
      )}
      {step.kind === 'asking' && (
        <span class="actions">
          <span>{i18n.t('backup.safety.sure')}</span>
          <span class="danger">
            <Button look="primary" onClick={drop}>
              {i18n.t('backup.safety.drop')}
            </Button>
          </span>
          <Button onClick={() => setStep({ kind: 'idle' })}>{i18n.t('backup.safety.keep')}</Button>
        </span>
      )}
      {(step.kind === 'idle' || step.kind === 'failed') && (
        <span class="actions">
          <Button onClick={save}>{i18n.t('backup.safety.save')}</Button>
          <Button look="quiet" onClick={() => setStep({ kind: 'asking' })}>
            {i18n.t('backup.safety.drop')}
          </Button>
        </span>
      )}
      {step.kind === 'failed' && <Failure code={step.code} />}
    </li>
  );
}
