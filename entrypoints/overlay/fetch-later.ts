import type { DrawCard } from '../../components/overlay/card-props';
import { askWorker } from '../../lib/messages/client';

let coming: Promise<DrawCard | null> | null = null;

/** What draws the card, once its script has come into this page; null where it could not come, and the next call tries again. */
export function fetchCard(): Promise<DrawCard | null> {
  coming ??= askWorker('card/fetch', {}).then(() => {
    const draw = globalThis.creatorLoupeCard ?? null;
    if (draw === null) coming = null;
    return draw;
  });
  return coming;
}
