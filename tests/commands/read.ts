import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { look } from '../../lib/platforms/look';
import { adapterFor } from '../../lib/platforms/registry';
import { assess } from '../../lib/scoring/assess';
import { openPage } from '../platforms/open-page';

const usage = 'usage: npm run read -- PAGE.html --url URL [--lang xx]';

/** Stops with one line on stderr. */
function refuse(why: string): never {
  console.error(`${why.replace(/\s+/g, ' ')} (${usage})`);
  process.exit(2);
}

/** What a page would read as, and what its numbers mean; both null where it is no readable profile. */
function read(html: string, url: URL, lang: string | undefined) {
  const adapter = adapterFor(url);
  const seen = adapter && look(adapter, openPage(html, url.href), url, lang);
  if (seen?.kind !== 'profile') return { reading: null, assessment: null };
  const { reading } = seen;
  return { reading, assessment: assess(reading, { benchmarkId: null, tierSchemeId: 'trade' }) };
}

function options() {
  try {
    return parseArgs({ allowPositionals: true, options: { url: { type: 'string' }, lang: { type: 'string' } } });
  } catch (error) {
    return refuse(error instanceof Error ? error.message : 'bad options');
  }
}

function textOfFile(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return refuse(`cannot read ${file}`);
  }
}

const { positionals, values } = options();
const [file, ...more] = positionals;
if (file === undefined) refuse('which page?');
if (more.length > 0) refuse('one page at a time');
if (values.url === undefined) refuse('which address was it at?');
if (!/^https?:\/\//.test(values.url) || !URL.canParse(values.url)) refuse(`not a web address: ${values.url}`);
if (values.lang !== undefined && !/^[a-z]{2,3}([-_][a-z0-9]{1,8})*$/i.test(values.lang)) refuse(`not a language: ${values.lang}`);
console.log(JSON.stringify(read(textOfFile(file), new URL(values.url), values.lang), null, 2));
