import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { ImportRecord } from '../../../lib/model/import';
import type { Database } from '../../../lib/store/database';
import { keptFor, lastImport } from '../../../lib/transfer/import/journal';
import { isImporting } from '../../../lib/transfer/import/one-at-a-time';
import { Button } from '../../ui/button';
import { counted } from '../../ui/counted';
import { formatNumber } from '../../ui/format';
import { relativeTime } from '../../ui/when';
import { LongWork } from '../long-work';
import { hashOf } from '../route';
import { useLive } from '../use-live';

/** The record of the last import as it stands on the disk, and whether it is being written now; null for none. */
function useLastImport(db: Database): { record: ImportRecord; running: boolean } | null {
  const live = useLive(() => lastImport(db), [db]);
  const record = live.state === 'ready' ? live.value : null;
  const [running, setRunning] = useState(true);
  const isOpen = record !== null && record.state !== 'done';
  useEffect(() => {
    if (!isOpen) return;
    let wanted = true;
    const ask = () => isImporting().then((now) => wanted && setRunning(now));
    void ask();
    // A window that is closed says nothing.
    const timer = setInterval(ask, 2_000);
    return () => {
      wanted = false;
      clearInterval(timer);
    };
  }, [isOpen, record?.updatedAt]);
  return record === null ? null : { record, running };
}

type LastImportProps = { db: Database; now: number; onGoOn: () => void; onTakeBack: () => void };

/** The last import, as long as something can be done about it: going on with it, or taking it back. */
export function LastImport({ db, now, onGoOn, onTakeBack }: LastImportProps) {
  const last = useLastImport(db);
  if (last === null) return null;
  const { record, running } = last;
  const { fileName, listName, creators, creatorsDone } = record;
  if (record.state !== 'done' && running) {
    const progress = { done: creatorsDone, of: creators };
    return <LongWork label={i18n.t('importing.last.running', [fileName, listName])} progress={progress} />;
  }
  if (record.state !== 'done') {
    return (
      <div class="import-banner" role="status">
        <p>{i18n.t('importing.last.unfinished', [fileName, listName, formatNumber(creatorsDone), formatNumber(creators)])}</p>
        <div class="actions">
          {record.state !== 'taking-back' && (
            <Button look="primary" onClick={onGoOn}>
              {i18n.t('importing.ended.goOn')}
            </Button>
          )}
          <Button onClick={onTakeBack}>{i18n.t('importing.ended.takeBack')}</Button>
        </div>
      </div>
    );
  }
  if (now - record.updatedAt > keptFor) return null;
  const [size, when] = [counted('importing.last.creators', creatorsDone), relativeTime(record.updatedAt, now)];
  return (
    <div class="import-last">
      <p class="soft">{i18n.t('importing.last.done', [fileName, listName, size, when])}</p>
      <Button look="quiet" onClick={onTakeBack}>
        {i18n.t('importing.ended.takeBack')}
      </Button>
    </div>
  );
}

/** For every page: an import that was broken off, and the way to it; nothing where there is none. */
export function UnfinishedImport({ db }: { db: Database }) {
  const last = useLastImport(db);
  if (last === null || last.record.state === 'done' || last.running) return null;
  const { fileName, listName, creators, creatorsDone } = last.record;
  return (
    <div class="import-banner" role="status">
      <p>{i18n.t('importing.last.unfinished', [fileName, listName, formatNumber(creatorsDone), formatNumber(creators)])}</p>
      <a class="button button-plain" href={hashOf({ page: 'import', listId: null })}>
        {i18n.t('importing.last.look')}
      </a>
    </div>
  );
}
