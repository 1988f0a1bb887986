import { readFileSync, statSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Look } from '../../lib/model/look';

/** Saved pages have 0.1 to 1 MB; a document twenty times that needs more memory than Node gives by default. */
const largestPage = 20e6;

/** Something the person at the keyboard can put right. */
export class BadInput extends Error {
  constructor(why: string, usage: string) {
    super(`${why.replace(/\s+/g, ' ')} (${usage})`);
  }
}

export type SavedPage = { html: string; url: URL; lang: string | undefined; out: string | undefined };

/** The page that the arguments of a command name, with its address; `--out` only where the usage offers it. */
export function savedPage(args: string[], usage: string): SavedPage {
  const { positionals, values } = options(args, usage);
  const [file, ...more] = positionals;
  if (file === undefined) throw new BadInput('which page?', usage);
  if (more.length > 0) throw new BadInput('one page at a time', usage);
  const url = addressIn(values.url, usage);
  if (values.lang !== undefined && !/^[a-z]{2,3}([-_][a-z0-9]{1,8})*$/i.test(values.lang))
    throw new BadInput(`not a language: ${values.lang}`, usage);
  return { html: textOfFile(file, usage), url, lang: values.lang, out: values.out };
}

function options(args: string[], usage: string): { positionals: string[]; values: { url?: string; lang?: string; out?: string } } {
  const known = { url: { type: 'string' }, lang: { type: 'string' } } as const;
  try {
    if (!usage.includes('--out')) return parseArgs({ args, allowPositionals: true, options: known });
    return parseArgs({ args, allowPositionals: true, options: { ...known, out: { type: 'string' } } });
  } catch (error) {
    throw new BadInput(error instanceof Error ? error.message : 'bad options', usage);
  }
}

function addressIn(url: string | undefined, usage: string): URL {
  if (url === undefined) throw new BadInput('which address was it at?', usage);
  if (!/^https?:\/\//i.test(url) || !URL.canParse(url)) throw new BadInput(`not a web address: ${url}`, usage);
  return new URL(url);
}

function textOfFile(file: string, usage: string): string {
  if (!statSync(file, { throwIfNoEntry: false })?.isFile()) throw new BadInput(`cannot read ${file}`, usage);
  if (statSync(file).size > largestPage) throw new BadInput(`${file} is larger than ${largestPage / 1e6} MB`, usage);
  return readFileSync(file, 'utf8');
}

type NothingRead = Exclude<Look, { kind: 'profile' | 'post' }>;

/** Why a look read nothing, for the person at the keyboard; null stands for a network that is not known. */
export function whyNothing(seen: NothingRead | null, url: URL): string {
  switch (seen?.kind) {
    case undefined:
      return `no network that is known: ${url.hostname}`;
    case 'elsewhere':
      return 'at this address is neither a profile nor a post that is read';
    case 'waiting':
      return 'the page does not show whom this address names';
    case 'unavailable':
      return `the page says that there is nothing to judge: ${seen.why}`;
    case 'unreadable':
      return `the page shows the profile, but no follower count could be read: ${JSON.stringify(seen.diagnostics)}`;
  }
}
