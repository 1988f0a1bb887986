import { Button } from '../../ui/button';
import { formatShare } from '../../ui/format';

type ProgressLineProps = { label: string; done: number; total: number; cancel?: string; onCancel?: () => void; disabled?: boolean };

/** How far long work is, in words and as a bar; how much is left is not known where `total` is 0. Screen readers hear the words. */
export function ProgressLine({ label, done, total, cancel, onCancel, disabled = false }: ProgressLineProps) {
  const share = total === 0 ? null : Math.min(1, done / total);
  return (
    <div class="import-progress">
      <p role="status">{label}</p>
      <div class="import-progress-line">
        {share === null ? <progress aria-label={label} /> : <progress aria-label={label} max={1} value={share} />}
        {share !== null && <span class="soft">{formatShare(share)}</span>}
        {onCancel && (
          <Button onClick={onCancel} disabled={disabled}>
            {cancel}
          </Button>
        )}
      </div>
    </div>
  );
}
