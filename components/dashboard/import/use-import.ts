import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { ImportChoices } from '../../../lib/model/import';
import type { Mapping } from '../../../lib/transfer/import/mapping/target';
import { fillOnly } from '../../../lib/transfer/import/plan/plan';
import type { ReadOptions } from '../../../lib/transfer/import/read-table/read-table';
import type { Refusal } from '../../../lib/transfer/import/read-table/table';
import type { Committed, PlanOrder, PlanView, Step, TableView } from '../../../lib/transfer/import/session';
import { usualIn } from '../../../lib/transfer/import/usual';
import { locale } from '../../ui/words';
import { watchTime } from './watch-time';
import { Ended, type Job, type StartJob } from './worker-session';

/** Where the creators of the file go: a list that is there, or a new one. */
export type Destination = { listId: string } | { newList: string };

/** How far an import is. Everything before `writing` can be left without a trace. */
export type Stage =
  | { at: 'file' }
  | { at: 'reading' }
  | { at: 'refused'; why: Refusal | 'broken' }
  | { at: 'columns'; view: TableView; mapping: Mapping }
  | { at: 'planning'; view: TableView; mapping: Mapping }
  | { at: 'preview'; view: TableView; mapping: Mapping; plan: PlanView }
  | { at: 'writing' }
  | { at: 'ended'; outcome: Committed }
  | { at: 'taking-back' }
  | { at: 'taken-back'; left: number };

const asUsual: ReadOptions = { sheet: null, encoding: null };

/** Everything that the page does with a file, from choosing it to taking the import back. */
export function useImport(startJob: StartJob, statusNames: PlanOrder['statusNames']) {
  const [stage, setStage] = useState<Stage>({ at: 'file' });
  const [step, setStep] = useState<Step | null>(null);
  const [file, setFile] = useState<{ blob: Blob; name: string } | null>(null);
  const [options, setOptions] = useState(asUsual);
  const [choices, setChoices] = useState<ImportChoices>(fillOnly);
  const job = useRef<Job | null>(null);
  const clock = useMemo(() => watchTime(() => job.current?.end('too-slow')), []);

  const running = (): Job => {
    job.current ??= startJob(usualIn(locale()), (now) => {
      clock.alive();
      setStep(now);
    });
    return job.current;
  };
  const end = () => {
    clock.stop();
    job.current?.end();
    job.current = null;
    setStep(null);
  };
  // A page that is left takes its worker with it; what was written stays, and can be gone on with.
  useEffect(() => end, []);

  /** Says that reading broke off, unless that was wanted. */
  const refuse = (error: unknown) => {
    if (error instanceof Ended && error.why === 'stopped') return;
    setStage({ at: 'refused', why: error instanceof Ended && error.why === 'too-slow' ? 'too-slow' : 'broken' });
  };

  const open = async (blob: Blob, name: string, how: ReadOptions) => {
    end();
    setFile({ blob, name });
    setOptions(how);
    setChoices(fillOnly);
    setStage({ at: 'reading' });
    clock.start();
    try {
      const opened = await running().session.open(blob, how);
      setStage(
        opened.ok ? { at: 'columns', view: opened.view, mapping: opened.view.proposal.mapping } : { at: 'refused', why: opened.why },
      );
    } catch (error) {
      refuse(error);
      job.current = null;
    }
    clock.stop();
    setStep(null);
  };

  const nameColumns = async (header: number | null) => {
    try {
      const opened = await running().session.propose(header);
      if (opened.ok) setStage({ at: 'columns', view: opened.view, mapping: opened.view.proposal.mapping });
    } catch (error) {
      refuse(error);
    }
  };

  /** Breaks off planning and keeps the columns as they are; the file is read again. */
  const cancelPlan = async () => {
    if (stage.at !== 'planning' || file === null) return;
    const { view, mapping } = stage;
    end();
    setStage({ at: 'reading' });
    clock.start();
    try {
      const opened = await running().session.open(file.blob, options);
      setStage(opened.ok ? { at: 'columns', view, mapping } : { at: 'refused', why: opened.why });
    } catch (error) {
      refuse(error);
    }
    clock.stop();
    setStep(null);
  };

  const plan = async (view: TableView, mapping: Mapping, listId: string | null) => {
    setStage({ at: 'planning', view, mapping });
    try {
      const made = await running().session.plan({ mapping, listId, statusNames });
      setStage(made === null ? { at: 'file' } : { at: 'preview', view, mapping, plan: made });
      setStep(null);
    } catch (error) {
      refuse(error);
    }
  };

  const write = async (work: (running: Job) => Promise<Committed>) => {
    setStage({ at: 'writing' });
    try {
      setStage({ at: 'ended', outcome: await work(running()) });
    } catch {
      setStage({ at: 'ended', outcome: { kind: 'failed', record: null, why: 'internal' } });
    }
    setStep(null);
  };

  const takeBack = async () => {
    setStage({ at: 'taking-back' });
    try {
      setStage({ at: 'taken-back', left: (await running().session.takeBack()) ?? 0 });
    } catch {
      setStage({ at: 'ended', outcome: { kind: 'failed', record: null, why: 'internal' } });
    }
    setStep(null);
  };

  return {
    ...{ stage, step, file, options, choices, setChoices, open, nameColumns, plan, cancelPlan, takeBack },
    session: () => running().session,
    again: (how: ReadOptions) => (file === null ? Promise.resolve() : open(file.blob, file.name, how)),
    change: (view: TableView, mapping: Mapping) => setStage({ at: 'columns', view, mapping }),
    commit: (mapping: Mapping, to: Destination) =>
      write(({ session }) => session.commit({ mapping, choices, to, fileName: file?.name ?? '' })),
    resume: () => write(({ session }) => session.resume()),
    // Where the worker is gone there is nothing left to stop.
    stopWriting: () => void job.current?.session.stop().catch(() => undefined),
    /** Back to the start; what was being read or planned is broken off. */
    leave: () => {
      end();
      setFile(null);
      setStage({ at: 'file' });
    },
  };
}
