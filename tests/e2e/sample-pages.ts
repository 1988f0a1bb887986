import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PlatformId } from '../../lib/model/reading';

/** A page written by hand: its first line is `<!-- url: https://… | what it stands for | date of the layout -->`. */
export type SamplePage = { file: string; platform: PlatformId; url: string; about: string; layout: string; html: string };

const root = 'tests/pages';
const head = /^<!--\s*url:\s*(\S+)\s*\|\s*(.*?)\s*\|\s*(.*?)\s*-->/;

/** Every sample page of a network, newest layout first. A page without the first line is an error. */
export function samplePages(platform: PlatformId): SamplePage[] {
  const folder = join(root, platform);
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.html'))
    .map((name) => {
      const file = join(folder, name);
      const html = readFileSync(file, 'utf8');
      const [, url, about, layout] = head.exec(html) ?? [];
      if (url === undefined || about === undefined || layout === undefined)
        throw new Error(`${file}: no "url | about | date" comment on line 1`);
      return { file, platform, url, about, layout, html };
    })
    .sort((a, b) => b.layout.localeCompare(a.layout));
}

/** One sample page by the beginning of its file name. */
export function samplePage(platform: PlatformId, start: string): SamplePage {
  const page = samplePages(platform).find(({ file }) => file.startsWith(join(root, platform, start)));
  if (page === undefined) throw new Error(`no sample page ${root}/${platform}/${start}*.html`);
  return page;
}
