import { mkdtempSync, readdirSync, renameSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Download } from './tab';

/** The next file that Firefox puts into its folder for downloads, moved into another within `folder` so that the one after it may have the same name. */
export async function nextFile(downloads: string, folder: string): Promise<Download> {
  for (const end = Date.now() + 8_000; Date.now() < end; await new Promise((resolve) => setTimeout(resolve, 30))) {
    const names = readdirSync(downloads);
    const [name] = names;
    if (name === undefined || names.some((each) => each.endsWith('.part'))) continue;
    const path = join(mkdtempSync(join(folder, 'file-')), name);
    renameSync(join(downloads, name), path);
    return { suggestedFilename: () => basename(path), path: async () => path };
  }
  throw new Error(`nothing was downloaded to ${downloads}`);
}
