import { useEffect, useState } from 'preact/hooks';
import { askWorker } from '../../../lib/messages/client';
import type { FailureCode } from '../../../lib/messages/protocol';
import type { Database } from '../../../lib/store/database';
import { failureOf } from '../../../lib/store/failure';
import type { Refusal } from '../../../lib/transfer/backup/read-backup';
import { type Choice, type Plan, planRestore, restore } from '../../../lib/transfer/backup/restore';
import type { Progress } from '../../../lib/transfer/pace';
import { nowAndThen } from '../long-work';

/** How far a restore is. `stopped`: by the visitor, or by an error; what was restored until then stays. */
export type RestoreStep =
  | { kind: 'idle' }
  | { kind: 'reading'; file: File; progress: Progress; stop: AbortController }
  | { kind: 'refused'; file: File; why: Refusal }
  | { kind: 'planned'; file: File; plan: Plan }
  | { kind: 'restoring'; file: File; progress: Progress; stop: AbortController }
  | { kind: 'stopped'; file: File; code: FailureCode | null }
  | { kind: 'done'; file: File; plan: Plan };

/** A restore that goes on while another page is looked at. */
export type RestoreJob = {
  step(): RestoreStep;
  watch(onStep: () => void): () => void;
  read(file: File): Promise<void>;
  restore(file: File, choice: Choice): Promise<void>;
  leave(): void;
};

const jobs = new WeakMap<Database, RestoreJob>();

/** The one restore of a database in this window. */
export function restoreJob(db: Database): RestoreJob {
  const job = jobs.get(db) ?? makeJob(db);
  jobs.set(db, job);
  return job;
}

function makeJob(db: Database): RestoreJob {
  let current: RestoreStep = { kind: 'idle' };
  const watchers = new Set<() => void>();
  const go = (step: RestoreStep) => {
    current = step;
    for (const watcher of watchers) watcher();
  };

  const run = async (kind: 'reading' | 'restoring', file: File, choice: Choice | null) => {
    const stop = new AbortController();
    const onProgress = nowAndThen((progress) => current.kind === kind && go({ kind, file, progress, stop }));
    go({ kind, file, progress: { done: 0, of: file.size }, stop });
    const watched = { signal: stop.signal, onProgress };
    try {
      const now = Date.now();
      const done = choice === null ? await planRestore(db, file, now, watched) : await restore(db, file, choice, now, watched);
      if (!done.ok) return go({ kind: 'refused', file, why: done.why });
      go({ kind: choice === null ? 'planned' : 'done', file, plan: done.plan });
    } catch (error) {
      const code = stop.signal.aborted ? null : failureOf(error);
      go(kind === 'reading' && code === null ? { kind: 'idle' } : { kind: 'stopped', file, code });
    }
    if (choice !== null) void askWorker('lists/changed', { who: true });
  };

  return {
    step: () => current,
    watch(onStep) {
      watchers.add(onStep);
      return () => watchers.delete(onStep);
    },
    read: (file) => run('reading', file, null),
    restore: (file, choice) => run('restoring', file, choice),
    leave: () => go({ kind: 'idle' }),
  };
}

/** How far the restore of this window is. */
export function useRestoreStep(job: RestoreJob): RestoreStep {
  const [step, setStep] = useState(job.step);
  useEffect(() => {
    setStep(job.step());
    return job.watch(() => setStep(job.step()));
  }, [job]);
  return step;
}
