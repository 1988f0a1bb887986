export type Row = { what: string; measured: string; goal: string };

/** A table in plain text. */
export function formatReport(rows: readonly Row[]): string {
  const head: Row = { what: 'What', measured: 'Measured', goal: 'Goal' };
  const all = [head, ...rows];
  const width = (key: keyof Row) => Math.max(...all.map((row) => row[key].length));
  const line = (row: Row) => `${row.what.padEnd(width('what'))}  ${row.measured.padEnd(width('measured'))}  ${row.goal}`.trimEnd();
  return [line(head), '-'.repeat(line(head).length), ...rows.map(line)].join('\n');
}

export const milliseconds = (value: number) => `${value < 10 ? value.toFixed(2) : value.toFixed(0)} ms`;
export const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;
export const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(2)} MB`;
