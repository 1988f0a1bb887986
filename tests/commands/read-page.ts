import { readFileSync, statSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { look } from '../../lib/platforms/look';
import { adapterFor } from '../../lib/platforms/registry';
import { assess } from '../../lib/scoring/assess';
import { defaultTierSchemeId } from '../../lib/scoring/data/tier-schemes';
import { openPage } from '../platforms/open-page';

const usage = 'usage: npm run read -- PAGE.html --url URL [--lang xx]';

/** Saved pages have 0.1 to 1 MB; a document twenty times that needs more memory than Node gives by default. */
const largestPage = 20e6;

/** Something the person at the keyboard can put right. */
export class BadInput extends Error {
  constructor(why: string) {
    super(`${why.replace(/\s+/g, ' ')} (${usage})`);
  }
}

/** What the page named by the arguments reads as, and what its numbers mean; a post has no assessment of its own; both null where nothing can be read. */
export function readPage(args: string[]) {
  const { positionals, values } = options(args);
  const [file, ...more] = positionals;
  if (file === undefined) throw new BadInput('which page?');
  if (more.length > 0) throw new BadInput('one page at a time');
  const url = addressIn(values.url);
  if (values.lang !== undefined && !/^[a-z]{2,3}([-_][a-z0-9]{1,8})*$/i.test(values.lang))
    throw new BadInput(`not a language: ${values.lang}`);
  const html = textOfFile(file);
  const adapter = adapterFor(url);
  const seen = adapter && look(adapter, openPage(html, url.href), url, values.lang);
  if (seen?.kind === 'post') return { reading: seen.reading, assessment: null };
  if (seen?.kind !== 'profile') return { reading: null, assessment: null };
  const { reading } = seen;
  return { reading, assessment: assess(reading, { benchmarkId: null, tierSchemeId: defaultTierSchemeId }) };
}

function options(args: string[]) {
  try {
    return parseArgs({ args, allowPositionals: true, options: { url: { type: 'string' }, lang: { type: 'string' } } });
  } catch (error) {
    throw new BadInput(error instanceof Error ? error.message : 'bad options');
  }
}

function addressIn(url: string | undefined): URL {
  if (url === undefined) throw new BadInput('which address was it at?');
  if (!/^https?:\/\//i.test(url) || !URL.canParse(url)) throw new BadInput(`not a web address: ${url}`);
  return new URL(url);
}

function textOfFile(file: string): string {
  if (!statSync(file, { throwIfNoEntry: false })?.isFile()) throw new BadInput(`cannot read ${file}`);
  if (statSync(file).size > largestPage) throw new BadInput(`${file} is larger than ${largestPage / 1e6} MB`);
  return readFileSync(file, 'utf8');
}
