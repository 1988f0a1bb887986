import { useMemo } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Database } from '../../../lib/store/database';
import type { SizedList } from '../side-nav';
import './backup.css';
import { restoreJob } from './job';
import { RestoreSection } from './restore-section';
import { SafetySection } from './safety-section';
import { SaveSection } from './save-section';

type BackupPageProps = { db: Database; lists: readonly SizedList[]; now: number };

/** Everything in one file, and back. */
export function BackupPage({ db, lists, now }: BackupPageProps) {
  const job = useMemo(() => restoreJob(db), [db]);
  return (
    <div class="backup">
      <h1>{i18n.t('dashboard.pages.backup')}</h1>
      <SaveSection db={db} isEmpty={lists.length === 0} now={now} />
      <RestoreSection job={job} now={now} />
      <SafetySection db={db} now={now} />
    </div>
  );
}
