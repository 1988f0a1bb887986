import { useEffect, useState } from 'preact/hooks';
import { type BackupTimes, readBackupTimes, watchBackupTimes } from '../../../lib/transfer/backup/last-backup';

/** When a backup was last saved, and when to remind again; null until that is known. Kept up to date when another window saves one. */
export function useBackupTimes(): BackupTimes | null {
  const [times, setTimes] = useState<BackupTimes | null>(null);
  useEffect(() => {
    let wanted = true;
    const read = () =>
      void readBackupTimes().then(
        (read) => wanted && setTimes(read),
        () => undefined,
      );
    read();
    const stop = watchBackupTimes(read);
    return () => {
      wanted = false;
      stop();
    };
  }, []);
  return times;
}
