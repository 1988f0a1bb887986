import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { askWorker } from '../../lib/messages/client';
import { allows, originsToGiveBack } from '../../lib/platforms/leave';
import { hostsAtInstall } from '../../lib/platforms/sites';

/**
 * Asks the visitor, through the browser, for leave to read these pages; true when it was given and readers run there, false also where the
 * browser does not ask. It shows its question only in answer to a click, so nothing may be waited for before this is called.
 */
export async function giveLeave(origins: string[]): Promise<boolean> {
  const given = await browser.permissions.request({ origins }).catch(() => false);
  if (given) await askWorker('leave/changed', {});
  return given;
}

async function grantedOrigins(): Promise<string[]> {
  return (await browser.permissions.getAll()).origins ?? [];
}

/** Gives the leave to read these pages back; readers there stop at once. True when none of them is allowed any more. */
export async function takeLeaveAway(patterns: string[]): Promise<boolean> {
  await browser.permissions.remove({ origins: originsToGiveBack(await grantedOrigins(), patterns) });
  await askWorker('leave/changed', {});
  const origins = await grantedOrigins();
  return patterns.every((pattern) => !allows(origins, pattern));
}

/** Gives back every leave that was given by a click: which networks and instances somebody reads tells something of them too. */
export async function takeAllLeaveAway(): Promise<void> {
  const given = (await grantedOrigins()).filter((origin) => !hostsAtInstall().includes(origin));
  if (given.length === 0) return;
  await browser.permissions.remove({ origins: given });
  await askWorker('leave/changed', {});
}

/** The match patterns of all pages that may be read, in step with the browser; null until it has told them. */
export function useLeave(): readonly string[] | null {
  const [origins, setOrigins] = useState<readonly string[] | null>(null);
  useEffect(() => {
    const look = async () => setOrigins(await grantedOrigins());
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
