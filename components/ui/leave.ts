import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { askWorker } from '../../lib/messages/client';
import { registrationsFor } from '../../lib/platforms/leave';

/**
 * Asks the visitor, through the browser, for leave to read these pages; true when it was given and readers run there. The browser shows its
 * question only in answer to a click, so nothing may be waited for before this is called.
 */
export async function giveLeave(origins: string[]): Promise<boolean> {
  const given = await browser.permissions.request({ origins });
  if (given) await askWorker('leave/changed', {});
  return given;
}

/** Gives the leave to read these pages back; readers there stop at once. */
export async function takeLeaveAway(origins: string[]): Promise<void> {
  await browser.permissions.remove({ origins });
  await askWorker('leave/changed', {});
}

/** Gives back every leave that was given by a click: which networks and instances somebody reads tells something of them too. */
export async function takeAllLeaveAway(): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll();
  const given = registrationsFor(origins).flatMap(({ matches }) => matches);
  if (given.length > 0) await takeLeaveAway(given);
}

/** The match patterns of all pages that may be read, in step with the browser; null until it has told them. */
export function useLeave(): readonly string[] | null {
  const [origins, setOrigins] = useState<readonly string[] | null>(null);
  useEffect(() => {
    const look = async () => setOrigins((await browser.permissions.getAll()).origins ?? []);
    void look();
    const { onAdded, onRemoved } = browser.permissions;
    onAdded.addListener(look);
    onRemoved.addListener(look);
    return () => {
      onAdded.removeListener(look);
      onRemoved.removeListener(look);
    };
  }, []);
  return origins;
}
