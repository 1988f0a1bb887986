import * as z from 'zod/mini';
import { type Settings, settingsSchema } from '../../model/settings';
import { isSameData } from '../../store/same-data';
import { changeSettings, readSettings } from '../../store/settings';

const anySettings = z.partial(settingsSchema);

/** Those settings of a backup that this version can read, field by field, so that one that it cannot costs no other. */
function readable(settings: unknown): Partial<Settings> {
  if (typeof settings !== 'object' || settings === null) return {};
  const fields = Object.entries(settings).map(([name, value]) => anySettings.safeParse({ [name]: value }).data ?? {});
  return Object.assign({}, ...fields);
}

/** Whether a backup's settings differ from those that hold; "none" where it has none that can be read. */
export async function restorableSettings(settings: unknown): Promise<'differ' | 'same' | 'none'> {
  const fields = readable(settings);
  if (Object.keys(fields).length === 0) return 'none';
  const now = await readSettings();
  return isSameData({ ...now, ...fields }, now) ? 'same' : 'differ';
}

/** Lets a backup's settings hold. */
export async function takeSettings(settings: unknown): Promise<void> {
  const fields = readable(settings);
  await changeSettings((now) => ({ ...now, ...fields }));
}
