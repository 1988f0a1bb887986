import browser, { type Storage } from 'webextension-polyfill';
import type * as z from 'zod/mini';
import { type Settings, settingsSchema } from '../model/settings';

const key = 'settings';

/**
 * What holds until the visitor chooses otherwise: every network on, marks on handles that are on a list, each network's own benchmark,
 * tiers as the trade names them, and a month's memory of profiles that were only looked at.
 */
export const defaultSettings: Settings = {
  networksOff: [],
  overlayOff: [],
  overlay: {},
  marks: 'marks',
  benchmark: {},
  tierScheme: 'trade',
  ownTiers: null,
  prior: 0.1,
  forgetSeenAfter: 30,
  lastListId: null,
  workingListId: null,
};

type Stored = Record<string, unknown>;

function isStored(value: unknown): value is Stored {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Field by field, so that one that cannot be read costs no other; such a one has its default. */
function parse(stored: unknown): Settings {
  const fields = isStored(stored) ? stored : {};
  const read = { ...defaultSettings };
  const take = <K extends keyof Settings>(name: K, schema: z.ZodMiniType<Settings[K]>) => {
    const field = schema.safeParse(Object.hasOwn(fields, name) ? fields[name] : undefined);
    if (field.success) read[name] = field.data;
  };
  const { shape } = settingsSchema;
  take('networksOff', shape.networksOff);
  take('overlayOff', shape.overlayOff);
  take('overlay', shape.overlay);
  take('marks', shape.marks);
  take('benchmark', shape.benchmark);
  take('tierScheme', shape.tierScheme);
  take('ownTiers', shape.ownTiers);
  take('prior', shape.prior);
  take('forgetSeenAfter', shape.forgetSeenAfter);
  take('lastListId', shape.lastListId);
  take('workingListId', shape.workingListId);
  return read;
}

async function readStored(): Promise<unknown> {
  return (await browser.storage.local.get(key))[key];
}

/** The visitor's settings. */
export async function readSettings(): Promise<Settings> {
  return parse(await readStored());
}

/** The fields that `next` has otherwise; an unreadable field that nobody touched is not written over. */
function changedFields(before: Settings, next: Settings): Partial<Settings> {
  return Object.fromEntries(
    Object.entries(next).filter(([name, value]) => Object.entries(before).every(([n, v]) => n !== name || v !== value)),
  );
}

let lastWrite: Promise<unknown> = Promise.resolve();

/** Replaces the settings by what `change` makes of them, and answers the new ones. Changes of one context wait for each other. */
export function changeSettings(change: (settings: Settings) => Settings): Promise<Settings> {
  const write = async () => {
    const stored = await readStored();
    const before = parse(stored);
    const next = change(before);
    await browser.storage.local.set({ [key]: { ...(isStored(stored) ? stored : {}), ...changedFields(before, next) } });
    return next;
  };
  const written = lastWrite.then(write, write);
  lastWrite = written.catch(() => undefined);
  return written;
}

/** Calls `onChange` with the settings after and before every change in any context, until the answered function is called. */
export function watchSettings(onChange: (settings: Settings, before: Settings) => void): () => void {
  const listener = (changes: Record<string, Storage.StorageChange>, area: string) => {
    const change = changes[key];
    if (area === 'local' && change) onChange(parse(change.newValue), parse(change.oldValue));
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}

/** Deletes the settings; the defaults hold again. */
export async function forgetSettings(): Promise<void> {
  await changeSettings(() => defaultSettings);
  await browser.storage.local.remove(key);
}
