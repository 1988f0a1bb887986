import type { Progress } from '../../../lib/transfer/pace';

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
