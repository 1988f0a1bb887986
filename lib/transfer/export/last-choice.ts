import browser from 'webextension-polyfill';
import * as z from 'zod/mini';
import { columnIdSchema } from '../../model/view';
import { exportFormats } from './formats';
import { separators } from './separators';

const key = 'exportChoice';

/** How a list was last exported. `chosen` are the columns that were chosen one by one. */
const choiceSchema = z.object({
  format: z.enum(exportFormats),
  columns: z.enum(['shown', 'all', 'chosen']),
  chosen: z.array(columnIdSchema),
  ranges: z.boolean(),
  /** Of CSV files; without the key that of the interface's language. */
  separator: z.optional(z.enum(separators)),
});
export type ExportChoice = z.infer<typeof choiceSchema>;

/** What holds until something was exported. */
export const firstChoice: ExportChoice = { format: 'xlsx', columns: 'shown', chosen: [], ranges: false };

/** How a list was last exported. */
export async function readChoice(): Promise<ExportChoice> {
  const stored = await browser.storage.local.get(key);
  return choiceSchema.safeParse(stored[key]).data ?? firstChoice;
}

/** Remembers how a list was exported. */
export async function keepChoice(choice: ExportChoice): Promise<void> {
  await browser.storage.local.set({ [key]: choice });
}

/** Forgets it. */
export async function forgetChoice(): Promise<void> {
  await browser.storage.local.remove(key);
}
