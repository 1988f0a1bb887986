import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import { i18n } from '#i18n';
import { countOf } from '../../../lib/transfer/backup/tally';
import { Button } from '../../ui/button';
import { counted } from '../../ui/counted';
import { Failure } from '../../ui/failure';
import { LongWork } from '../long-work';
import { hashOf } from '../route';
import { useFileDrop } from '../use-file-drop';
import { FileChoice } from './file-choice';
import { type RestoreJob, type RestoreStep, useRestoreStep } from './job';
import { RestorePlan } from './restore-plan';

/** A backup's way back: the file is chosen, what it will do is shown, and then it is done. */
export function RestoreSection({ job, now }: { job: RestoreJob; now: number }) {
  const step = useRestoreStep(job);
  useAskBeforeLeaving(step.kind === 'restoring');
  const read = (file: File) => void job.read(file);
  const isOver = useFileDrop(step.kind === 'idle' || step.kind === 'refused' ? read : null);

  return (
    <section>
      <h2>{i18n.t('backup.restore.title')}</h2>
      <div class="panel backup-panel">
        <Step step={step} job={job} now={now} choice={<FileChoice isOver={isOver} onFile={read} />} />
      </div>
    </section>
  );
}

type StepProps = { step: RestoreStep; job: RestoreJob; now: number /** Where a file is chosen. */; choice: ComponentChildren };

function Step({ step, job, now, choice }: StepProps) {
  switch (step.kind) {
    case 'idle':
      return (
        <>
          <p>{i18n.t('backup.restore.what')}</p>
          {choice}
        </>
      );
    case 'reading':
    case 'restoring': {
      const label = step.kind === 'reading' ? i18n.t('backup.restore.reading') : i18n.t('backup.restore.restoring');
      return <LongWork label={label} on={step.file.name} progress={step.progress} onStop={() => step.stop.abort()} />;
    }
    case 'refused':
      return (
        <>
          <div class="failure" role="alert">
            <p>
              <bdi>{step.file.name}</bdi>: {i18n.t(`backup.restore.refused.${step.why === 'no-backup' ? 'no_backup' : step.why}`)}
            </p>
            {step.why === 'no-backup' && <a href={hashOf({ page: 'import', listId: null })}>{i18n.t('backup.restore.refused.import')}</a>}
          </div>
          {choice}
        </>
      );
    case 'planned':
      return (
        <RestorePlan
          key={step.file.name}
          step={step}
          now={now}
          onRestore={(choice) => void job.restore(step.file, choice)}
          onLeave={job.leave}
        />
      );
    case 'stopped':
      return (
        <>
          {step.code === null ? <p role="status">{i18n.t('backup.restore.stopped')}</p> : <Failure code={step.code} />}
          <p class="actions">
            <Button look="primary" onClick={() => void job.read(step.file)}>
              {i18n.t('backup.restore.goOn')}
            </Button>
            <Button onClick={job.leave}>{i18n.t('backup.restore.leave')}</Button>
          </p>
        </>
      );
    case 'done': {
      const { tally } = step.plan;
      const changes = (['new', 'newer', 'joined', 'removed'] as const).reduce((sum, fate) => sum + countOf(tally, fate), 0);
      const aside = countOf(tally, 'unreadable');
      return (
        <>
          <p role="status">
            {counted('backup.restore.changes', changes)} {aside > 0 && counted('backup.restore.aside', aside)}
          </p>
          <p class="actions">
            <a class="button button-plain" href={hashOf({ page: 'lists' })}>
              {i18n.t('backup.restore.toLists')}
            </a>
            <Button look="quiet" onClick={job.leave}>
              {i18n.t('backup.restore.another')}
            </Button>
          </p>
        </>
      );
    }
  }
}

/** The window is not closed by accident in the middle; closed all the same, nothing is lost, and the same file completes it. */
function useAskBeforeLeaving(isBusy: boolean) {
  useEffect(() => {
    if (!isBusy) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [isBusy]);
}
