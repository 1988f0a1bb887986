import type { Later, LaterSource } from '../../components/overlay/later';
import { askWorker } from '../../lib/messages/client';

let coming: Promise<Later | null> | null = null;

/** A script that could not come is asked for again by the next call. */
function fetch(): Promise<Later | null> {
  coming ??= askWorker('later/fetch', {}).then(() => {
    const { here } = later();
    if (here === null) coming = null;
    return here;
  });
  return coming;
}

/** What is in this page of the parts that most pages never need, and how the rest comes. */
export function later(): LaterSource {
  return { here: globalThis.creatorLoupeLater ?? null, fetch };
}
