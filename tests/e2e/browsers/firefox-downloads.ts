import { mkdtempSync, readdirSync, renameSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { Download } from './tab';

/** The next file that Firefox puts into its folder for downloads, taken out of it so that the one after it may have the same name. */
export async function nextFile(folder: string): Promise<Download> {
  for (const end = Date.now() + 8_000; Date.now() < end; await new Promise((resolve) => setTimeout(resolve, 30))) {
    const names = readdirSync(folder);
    const [name] = names;
    if (name === undefined || names.some((each) => each.endsWith('.part'))) continue;
    const path = join(mkdtempSync(join(tmpdir(), 'loupe-download-')), name);
    renameSync(join(folder, name), path);
    return { suggestedFilename: () => basename(path), path: async () => path };
  }
  throw new Error(`nothing was downloaded to ${folder}`);
}
