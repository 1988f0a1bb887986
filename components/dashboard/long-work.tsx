import { i18n } from '#i18n';
import type { Progress } from '../../lib/transfer/pace';
import { Button } from '../ui/button';
import { formatShare } from '../ui/format';
import './long-work.css';

type LongWorkProps = {
  label: string;
  /** What is worked on, as the visitor called it. */
  on?: string;
  progress: Progress;
  /** How it is stopped, where it can be: in other words than "Stop", and not again while it is stopping. */
  onStop?: (() => void) | undefined;
  stop?: string;
  isStopping?: boolean;
};

/** How far long work is, in words, as a bar and as a share, where it is known how much there is; and a way to stop it. Screen readers hear the words. */
export function LongWork({ label, on, progress: { done, of }, onStop, stop, isStopping = false }: LongWorkProps) {
  const share = of === 0 ? null : Math.min(1, done / of);
  return (
    <div class="long-work">
      <p role="status">
        {label} {on !== undefined && <bdi class="soft">{on}</bdi>}
      </p>
      <div class="long-work-line">
        {share === null ? <progress aria-label={label} /> : <progress aria-label={label} max={1} value={share} />}
        {share !== null && <span class="soft">{formatShare(share)}</span>}
        {onStop && (
          <Button onClick={onStop} disabled={isStopping}>
            {stop ?? i18n.t('exporting.stop')}
          </Button>
        )}
      </div>
    </div>
  );
}

/** Passes progress on as often as it can be seen: it comes more often than that. */
export function nowAndThen(show: (progress: Progress) => void): (progress: Progress) => void {
  let last = Number.NEGATIVE_INFINITY;
  return (progress) => {
    const now = performance.now();
    if (now - last < 80) return;
    last = now;
    show(progress);
  };
}
