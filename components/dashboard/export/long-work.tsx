import { i18n } from '#i18n';
import type { Progress } from '../../../lib/transfer/pace';
import { Button } from '../../ui/button';
import { formatShare } from '../../ui/format';
import './long-work.css';

type LongWorkProps = { label: string; progress: Progress; onStop: () => void };

/** How far long work is, and a way to stop it. */
export function LongWork({ label, progress, onStop }: LongWorkProps) {
  const share = progress.of === 0 ? 0 : progress.done / progress.of;
  return (
    <div class="long-work">
      <progress max={1} value={share} aria-label={label} />
      <span class="soft">{formatShare(share)}</span>
      <Button onClick={onStop}>{i18n.t('exporting.stop')}</Button>
    </div>
  );
}
