import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { type BackupTable, backupTables } from '../../../lib/transfer/backup/format';
import type { Choice, Plan } from '../../../lib/transfer/backup/restore';
import { countOf, fates, type Tally } from '../../../lib/transfer/backup/tally';
import { Button } from '../../ui/button';
import { counted } from '../../ui/counted';
import { formatNumber } from '../../ui/format';
import { momentText, relativeTime } from '../../ui/when';
import type { RestoreStep } from './job';

type RestorePlanProps = {
  step: Extract<RestoreStep, { kind: 'planned' }>;
  now: number;
  onRestore: (choice: Choice) => void;
  onLeave: () => void;
};

/** What restoring a file will do, and what the visitor has to decide first. */
export function RestorePlan({ step: { file, plan }, now, onRestore, onLeave }: RestorePlanProps) {
  const { tally, header, settings } = plan;
  const removed = countOf(tally, 'removed');
  const [bringsBack, setBringsBack] = useState(true);
  // Where nothing is here yet, as in a new browser, the settings come along.
  const [takesSettings, setTakesSettings] = useState(isHereEmpty(tally));
  const hasWork = (['new', 'newer', 'joined', 'unreadable'] as const).some((fate) => countOf(tally, fate) > 0);
  const willDo = hasWork || (removed > 0 && bringsBack) || (settings === 'differ' && takesSettings);

  return (
    <>
      <p>
        <bdi>{file.name}</bdi>{' '}
        <span class="soft">
          {i18n.t('backup.restore.madeAt', [momentText(Date.parse(header.made_at)), relativeTime(Date.parse(header.made_at), now)])}
        </span>
      </p>
      <PlanTable tally={tally} />
      {removed > 0 && (
        <label class="backup-check">
          <input type="checkbox" checked={bringsBack} onChange={(event) => setBringsBack(event.currentTarget.checked)} />
          <span>{counted('backup.restore.removed', removed)}</span>
        </label>
      )}
      {settings === 'differ' && (
        <label class="backup-check">
          <input type="checkbox" checked={takesSettings} onChange={(event) => setTakesSettings(event.currentTarget.checked)} />
          <span>{i18n.t('backup.restore.settings')}</span>
        </label>
      )}
      <p class="soft">{willDo ? i18n.t('backup.restore.promise') : i18n.t('backup.restore.nothing')}</p>
      <p class="actions">
        {willDo && (
          <Button look="primary" onClick={() => onRestore({ bringsBack, settings: takesSettings })}>
            {i18n.t('backup.restore.start')}
          </Button>
        )}
        <Button onClick={onLeave}>{willDo ? i18n.t('backup.restore.leave') : i18n.t('backup.restore.another')}</Button>
      </p>
    </>
  );
}

function isHereEmpty(tally: Plan['tally']): boolean {
  return (['newer', 'same', 'older', 'joined', 'removed'] as const).every((fate) => countOf(tally, fate) === 0);
}

type ShownTable = Exclude<BackupTable, 'tombstones'>;
const shownTables = backupTables.filter((table): table is ShownTable => table !== 'tombstones');

/** How many of each kind have which fate; what there is none of is left out. */
function PlanTable({ tally }: { tally: Tally }) {
  const tables = shownTables.filter((table) => fates.some((fate) => tally[table][fate] > 0));
  const columns = fates.filter((fate) => tables.some((table) => tally[table][fate] > 0));
  if (tables.length === 0) return <p>{i18n.t('backup.restore.emptyFile')}</p>;
  return (
    <div class="plan-frame">
      <table class="plan">
        <caption class="visually-hidden">{i18n.t('backup.restore.plan')}</caption>
        <thead>
          <tr>
            <th scope="col">{i18n.t('backup.restore.inFile')}</th>
            {columns.map((fate) => (
              <th key={fate} scope="col">
                {i18n.t(`backup.restore.fates.${fate}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {tables.map((table) => (
            <tr key={table}>
              <th scope="row">{i18n.t(`backup.restore.tables.${table}`)}</th>
              {columns.map((fate) => (
                <td key={fate}>{tally[table][fate] === 0 ? <span class="soft">–</span> : formatNumber(tally[table][fate])}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
