import * as z from 'zod/mini';

/** Of the lines; raised when one that reads them would have to know. What older versions wrote is read for ever. */
export const backupVersion = 1;
export const backupFormat = 'creator-loupe/backup';

/**
 * Tables of a backup, in the order that they are written and restored. What lists show of profiles is left out, and made anew; so are imports
 * that did not come to their end. `saved` is what entries were called in databases of version 1.
 */
export const backupTables = ['profiles', 'lists', 'entries', 'cards', 'persons', 'desk', 'views', 'tombstones', 'quarantine'] as const;
export type BackupTable = (typeof backupTables)[number];

/** The first line. `database`: version of the database that the rows are of; `made_at`: ISO 8601. */
export const headerSchema = z.object({
  format: z.literal(backupFormat),
  version: z.int().check(z.minimum(1)),
  database: z.int().check(z.minimum(1)),
  made_at: z.iso.datetime(),
});
export type Header = z.infer<typeof headerSchema>;

/** Every other line: a row of a table, the settings, or the end with how many rows of each table there were. */
export const lineSchema = z.union([
  z.object({ table: z.string(), row: z.unknown() }),
  z.object({ settings: z.unknown() }),
  z.object({ end: z.record(z.string(), z.int()) }),
]);
export type Line = z.infer<typeof lineSchema>;

export const backupType = 'application/gzip';

/** "creator-loupe backup 2026-11-24.loupe" */
export function backupName(day: string): string {
  return `creator-loupe backup ${day}.loupe`;
}
