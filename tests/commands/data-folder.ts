import { existsSync } from 'node:fs';

/** The folder named by --data; ends the command in plain words where there is none. */
export function dataFolder(): string {
  const at = process.argv.indexOf('--data');
  const folder = at < 0 ? undefined : process.argv[at + 1];
  if (folder !== undefined && existsSync(folder)) return folder;
  console.error(
    folder === undefined
      ? 'Say where the labelled rows are: --data FOLDER. They are not part of this project; training/README.md names their origins.'
      : `There is no folder ${folder}.`,
  );
  process.exit(2);
}

/** What `work` answers; ends the command in plain words where the folder lacks a file. */
export function withRowsOf<T>(folder: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
    console.error(
      `${folder} lacks a file of labelled rows: ${'path' in error ? error.path : error.message}. training/README.md names them all.`,
    );
    process.exit(2);
  }
}
