import { useEffect, useMemo, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { askWorker } from '../../../lib/messages/client';
import type { Desk } from '../../../lib/model/desk';
import { longestListName } from '../../../lib/model/lengths';
import type { List } from '../../../lib/model/list';
import type { Database } from '../../../lib/store/database';
import { dropOldImports } from '../../../lib/transfer/import/journal';
import type { PlanView } from '../../../lib/transfer/import/session';
import { Button } from '../../ui/button';
import { counted } from '../../ui/counted';
import { formatNumber } from '../../ui/format';
import { statusName } from '../desk-settings/status-pill';
import { LongWork } from '../long-work';
import { useFileDrop } from '../use-file-drop';
import { ColumnsStep, columnNamer } from './columns-step';
import { DestinationChoice, sameName } from './destination';
import { EndedStep } from './ended-step';
import { FileStep } from './file-step';
import { FileSummary } from './file-summary';
import './choices.css';
import './import.css';
import { LastImport } from './last-import';
import { PreviewStep } from './preview-step';
import { Refused } from './refused';
import { StepSection } from './step-section';
import { type Destination, useImport } from './use-import';
import { type StartJob, startInWorker } from './worker-session';

type ImportPageProps = {
  db: Database;
  listId: string | null;
  lists: readonly List[];
  desk: Desk;
  now: number;
  startJob?: StartJob;
};

/** Creators from a file: choose it, say what its columns are, look at what would happen, and let it happen. */
export function ImportPage({ db, listId, lists, desk, now, startJob = startInWorker }: ImportPageProps) {
  const statusNames = useMemo(() => desk.statuses.map((status) => [statusName(status), status.id] as const), [desk]);
  const work = useImport(startJob, statusNames);
  const { stage, step, file } = work;
  const [to, setTo] = useState<Destination>(() => firstDestination(lists, listId, ''));
  const [stopping, setStopping] = useState(false);

  useEffect(() => void dropOldImports(db, now).catch(() => undefined), [db]);
  useEffect(() => setTo(firstDestination(lists, listId, file?.name ?? '')), [file]);
  useEffect(() => {
    setStopping(false);
    // Open tabs show on which lists a creator is.
    if (stage.at === 'ended' || stage.at === 'taken-back') void askWorker('lists/changed', { who: true });
  }, [stage.at]);

  const goalId = 'listId' in to ? to.listId : (sameName(lists, to.newList)?.id ?? null);
  const goalName = 'listId' in to ? (lists.find(({ id }) => id === to.listId)?.name ?? '') : to.newList.trim();
  const progress = { done: step?.done ?? 0, of: step?.total ?? 0 };
  const isIdle = stage.at === 'file' || stage.at === 'refused' || stage.at === 'taken-back';
  const open = (blob: Blob, name: string) => void work.open(blob, name, { sheet: null, encoding: null });
  const isOver = useFileDrop(isIdle ? (dropped) => open(dropped, dropped.name) : null);
  const hasTable = stage.at === 'columns' || stage.at === 'planning' || stage.at === 'preview';
  return (
    <div class="import-page">
      <h1>{i18n.t('importing.title')}</h1>
      <p class="import-about">{i18n.t('importing.about')}</p>
      {stage.at === 'taken-back' && <p role="status">{takenBackWords(stage.left)}</p>}
      {isIdle && <LastImport db={db} now={now} onGoOn={work.resume} onTakeBack={work.takeBack} />}

      {(isIdle || stage.at === 'reading' || hasTable) && (
        <StepSection number={1} title={i18n.t('importing.file.title')} focus={isIdle && stage.at !== 'file'}>
          {stage.at === 'refused' && <Refused why={stage.why} name={file?.name ?? ''} />}
          {isIdle && <FileStep isOver={isOver} onFile={open} />}
          {stage.at === 'reading' && (
            <LongWork
              label={i18n.t('importing.file.reading')}
              progress={progress}
              stop={i18n.t('importing.file.cancel')}
              onStop={work.leave}
            />
          )}
          {hasTable && (
            <FileSummary
              name={file?.name ?? ''}
              view={stage.view}
              options={work.options}
              header={stage.mapping.header}
              onOptions={(options) => void work.again(options)}
              onHeader={(header) => void work.nameColumns(header)}
              onAnother={work.leave}
            />
          )}
        </StepSection>
      )}

      {stage.at === 'columns' && (
        <StepSection number={2} title={i18n.t('importing.columns.title')} focus>
          <ColumnsStep view={stage.view} mapping={stage.mapping} desk={desk} onMapping={(mapping) => work.change(stage.view, mapping)} />
          <DestinationChoice lists={lists} to={to} onTo={setTo} />
          <PreviewButton mapping={stage.mapping} named={goalName !== ''} onShow={() => void work.plan(stage.view, stage.mapping, goalId)} />
        </StepSection>
      )}
      {stage.at === 'preview' && (
        <StepSection number={2} title={i18n.t('importing.columns.title')} focus={false}>
          <p class="import-line">
            {counted('importing.columns.taken', stage.mapping.targets.filter(({ to: target }) => target !== 'nothing').length)}
            <Button look="quiet" onClick={() => work.change(stage.view, stage.mapping)}>
              {i18n.t('importing.preview.back')}
            </Button>
          </p>
        </StepSection>
      )}

      {stage.at === 'planning' && (
        <StepSection number={3} title={i18n.t('importing.preview.title')} focus>
          <LongWork
            label={i18n.t(step?.step === 'comparing' ? 'importing.preview.comparing' : 'importing.preview.looking')}
            progress={progress}
            stop={i18n.t('importing.preview.cancel')}
            onStop={() => void work.cancelPlan()}
          />
        </StepSection>
      )}

      {stage.at === 'preview' && (
        <StepSection number={3} title={i18n.t('importing.preview.title')} focus>
          <PreviewStep
            plan={stage.plan}
            mapping={stage.mapping}
            desk={desk}
            session={work.session()}
            columnName={columnNamer(stage.view.proposal.columns)}
            choices={work.choices}
            onChoices={work.setChoices}
          />
          <Agree
            plan={stage.plan}
            goal={goalName}
            onAgree={() => void work.commit(stage.mapping, goalId === null ? to : { listId: goalId })}
          />
        </StepSection>
      )}

      {(stage.at === 'writing' || stage.at === 'taking-back') && (
        <StepSection number={null} title={i18n.t('importing.writing.title')} focus>
          <LongWork
            label={stage.at === 'writing' ? writingWords(step) : i18n.t('importing.writing.takingBack')}
            progress={progress}
            {...(stage.at === 'writing' && {
              stop: i18n.t(stopping ? 'importing.writing.stopping' : 'importing.writing.stop'),
              isStopping: stopping,
              onStop: () => {
                setStopping(true);
                work.stopWriting();
              },
            })}
          />
          <p class="soft">{i18n.t('importing.writing.closing')}</p>
        </StepSection>
      )}

      {stage.at === 'ended' && <EndedStep outcome={stage.outcome} onGoOn={work.resume} onTakeBack={work.takeBack} onAnother={work.leave} />}
    </div>
  );
}

function PreviewButton({
  mapping,
  named,
  onShow,
}: {
  mapping: { targets: readonly { to: string }[] };
  named: boolean;
  onShow: () => void;
}) {
  const hasProfile = mapping.targets.some(({ to }) => to === 'profile');
  return (
    <>
      {!hasProfile && (
        <p class="import-hint" role="status">
          {i18n.t('importing.columns.noProfile')}
        </p>
      )}
      <div class="actions">
        <Button look="primary" disabled={!hasProfile || !named} onClick={onShow}>
          {i18n.t('importing.preview.show')}
        </Button>
      </div>
    </>
  );
}

function Agree({ plan, goal, onAgree }: { plan: PlanView; goal: string; onAgree: () => void }) {
  const { same, untouched } = plan.counts;
  const creators = plan.creators - same - untouched;
  if (plan.creators === 0) return null;
  if (creators === 0) return <p>{i18n.t('importing.preview.nothingNew')}</p>;
  return (
    <div class="import-agree">
      <Button look="primary" onClick={onAgree}>
        {counted('importing.preview.import', creators)}
      </Button>
      <span class="soft" dir="auto">
        {i18n.t('importing.preview.onto', [goal])}
      </span>
    </div>
  );
}

function firstDestination(lists: readonly List[], listId: string | null, fileName: string): Destination {
  const wanted = lists.find(({ id }) => id === listId);
  if (wanted) return { listId: wanted.id };
  return {
    newList: fileName
      .replace(/\.[a-z0-9]{2,5}$/i, '')
      .trim()
      .slice(0, longestListName),
  };
}

function writingWords(step: ReturnType<typeof useImport>['step']): string {
  if (step?.step !== 'writing') return i18n.t('importing.writing.preparing');
  return i18n.t('importing.writing.of', [formatNumber(step.done), formatNumber(step.total)]);
}

function takenBackWords(left: number): string {
  return left === 0 ? i18n.t('importing.ended.takenBack') : counted('importing.ended.takenBackBut', left);
}
