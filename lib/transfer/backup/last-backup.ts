import browser, { type Storage } from 'webextension-polyfill';
import * as z from 'zod/mini';

const keys = { last: 'lastBackupAt', later: 'backupReminderFrom' } as const;
const instant = z.number();

/** When a backup was last saved, and from when on the visitor wants to be reminded again; null for never and for no such wish. Milliseconds since 1970. */
export type BackupTimes = { last: number | null; remindFrom: number | null };

/** The times as they are kept, apart from the settings: a backup does not take them along. */
export async function readBackupTimes(): Promise<BackupTimes> {
  const stored = await browser.storage.local.get([keys.last, keys.later]);
  return { last: instant.safeParse(stored[keys.last]).data ?? null, remindFrom: instant.safeParse(stored[keys.later]).data ?? null };
}

/** Notes that a backup was saved. */
export async function noteBackup(at: number): Promise<void> {
  await browser.storage.local.set({ [keys.last]: at });
}

/** Puts the reminder off until an instant. */
export async function remindFrom(at: number): Promise<void> {
  await browser.storage.local.set({ [keys.later]: at });
}

/** Forgets both times. */
export async function forgetBackupTimes(): Promise<void> {
  await browser.storage.local.remove(Object.values(keys));
}

/** Calls `onChange` after every change in any context, until the answered function is called. */
export function watchBackupTimes(onChange: () => void): () => void {
  const listener = (changes: Record<string, Storage.StorageChange>, area: string) => {
    if (area === 'local' && Object.values(keys).some((key) => key in changes)) onChange();
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}

const month = 30 * 86_400_000;
const fewCreators = 10;

/** Is it time to remind of a backup? With so many creators on lists, and no backup within 30 days. */
export function isBackupDue({ last, remindFrom: later }: BackupTimes, saved: number, now: number): boolean {
  if (saved < fewCreators || (later !== null && now < later)) return false;
  return last === null || now - last > month;
}

/** Until when a reminder is put off from `now`. */
export function afterPuttingOff(now: number): number {
  return now + month;
}
