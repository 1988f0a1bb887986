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
