import { i18n } from '#i18n';
import { afterPuttingOff, isBackupDue, remindFrom } from '../../../lib/transfer/backup/last-backup';
import { Button } from '../../ui/button';
import { counted } from '../../ui/counted';
import { When } from '../../ui/when';
import { hashOf } from '../route';
import './reminder.css';
import { useBackupTimes } from './use-backup-times';

type BackupReminderProps = { /** Creators on lists. */ saved: number; now: number };

/** A quiet line when much was saved and the last backup is long ago, or there never was one. */
export function BackupReminder({ saved, now }: BackupReminderProps) {
  const times = useBackupTimes();
  if (times === null || !isBackupDue(times, saved, now)) return null;
  return (
    <p class="backup-reminder">
      <span>
        {counted('backup.reminder.why', saved)}{' '}
        {times.last === null ? (
          i18n.t('backup.reminder.never')
        ) : (
          <>
            {i18n.t('backup.reminder.last')} <When at={times.last} now={now} />.
          </>
        )}
      </span>
      <a href={hashOf({ page: 'backup' })}>{i18n.t('backup.reminder.save')}</a>
      <Button look="quiet" onClick={() => void remindFrom(afterPuttingOff(now)).catch(() => undefined)}>
        {i18n.t('backup.reminder.later')}
      </Button>
    </p>
  );
}
