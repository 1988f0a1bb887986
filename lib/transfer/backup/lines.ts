import { backupFormat, backupVersion, type Header } from './format';

/** Writes the lines of one file and counts its rows. */
type LineWriter = {
  head(): string;
  rows(table: string, rows: readonly unknown[]): string;
  /** How many rows there were so far. */
  written(): number;
  end(): string;
};

/** For rows of a database of some version, as it was at an instant. */
export function lineWriter(database: number, madeAt: number): LineWriter {
  const counts: Record<string, number> = {};
  return {
    head() {
      const header: Header = { format: backupFormat, version: backupVersion, database, made_at: new Date(madeAt).toISOString() };
      return `${JSON.stringify(header)}\n`;
    },
    rows(table, rows) {
      if (rows.length > 0) counts[table] = (counts[table] ?? 0) + rows.length;
      return rows.map((row) => `{"table":"${table}","row":${JSON.stringify(row)}}\n`).join('');
    },
    written: () => Object.values(counts).reduce((sum, count) => sum + count, 0),
    end: () => `${JSON.stringify({ end: counts })}\n`,
  };
}

/** The line of the settings. */
export function settingsLine(settings: unknown): string {
  return `${JSON.stringify({ settings })}\n`;
}
