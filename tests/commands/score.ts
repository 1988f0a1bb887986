import { once } from 'node:events';
import { createReadStream, fstatSync, openSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { csvRows } from './csv-rows';
import { BadInput } from './saved-page';
import { BadRow, type RowScorer, rowScorer } from './score-rows';

const usage = 'usage: npm run score -- ROWS.csv [--prior P]';
const usualPrior = 0.1;
const mustBeQuoted = /[",\r\n]/;

try {
  const { file, opened, prior } = read(process.argv.slice(2));
  const { scored, passedOver } = await scoreFile(file, opened, prior);
  console.error(`${scored} rows scored under a prior of ${prior}, ${passedOver} passed over`);
} catch (error) {
  if (isClosedPipe(error)) process.exit(0);
  if (!(error instanceof BadInput)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}

function read(args: string[]): { file: string; opened: number; prior: number } {
  const { positionals, values } = options(args);
  const [file, ...more] = positionals;
  if (file === undefined) throw new BadInput('which rows?', usage);
  if (more.length > 0) throw new BadInput('one table at a time', usage);
  const prior = Number(values.prior ?? usualPrior);
  if (!(prior > 0 && prior < 1)) throw new BadInput(`a prior is a share between 0 and 1: ${values.prior}`, usage);
  return { file, opened: open(file), prior };
}

/** Pipes are read too, such as /dev/stdin. */
function open(file: string): number {
  try {
    const opened = openSync(file, 'r');
    if (!fstatSync(opened).isDirectory()) return opened;
  } catch {
    // Told below, as of a folder.
  }
  throw new BadInput(`cannot read ${file}`, usage);
}

function options(args: string[]): { positionals: string[]; values: { prior?: string } } {
  try {
    return parseArgs({ args, allowPositionals: true, options: { prior: { type: 'string' } } });
  } catch (error) {
    throw new BadInput(error instanceof Error ? error.message : 'bad options', usage);
  }
}

/** Writes the table with its scores to standard output as it goes; rows that cannot be scored are named on standard error. */
async function scoreFile(file: string, opened: number, prior: number): Promise<{ scored: number; passedOver: number }> {
  const counts = { scored: 0, passedOver: 0 };
  let scorer: RowScorer | null = null;
  for await (const rows of csvRows(createReadStream(file, { fd: opened, encoding: 'utf8', highWaterMark: 1 << 18 }))) {
    const out: string[] = [];
    for (const { line, fields } of rows) {
      if (scorer === null) {
        scorer = begin(file, fields ?? [], prior);
        out.push(lineOf(scorer.header));
        continue;
      }
      try {
        if (fields === null) throw new BadRow('its quotes do not match');
        out.push(lineOf(scorer.score(fields)));
        counts.scored += 1;
      } catch (error) {
        if (!(error instanceof BadRow)) throw error;
        console.error(`line ${line}: ${error.message}`);
        counts.passedOver += 1;
      }
    }
    await write(out.join(''));
  }
  if (scorer === null) throw new BadInput(`${file} is empty`, usage);
  return counts;
}

function begin(file: string, columns: readonly string[], prior: number): RowScorer {
  const scorer = rowScorer(columns, prior);
  if (scorer === null) throw new BadInput(`${file} needs the columns followers, following and posts, or likes or views of posts`, usage);
  for (const note of scorer.notes) console.error(note);
  return scorer;
}

function lineOf(fields: readonly string[]): string {
  return `${fields.map(quoted).join(',')}\n`;
}

function quoted(field: string): string {
  return mustBeQuoted.test(field) ? `"${field.replaceAll('"', '""')}"` : field;
}

/** Waits where the reader is slower; rejects where it has gone. */
async function write(text: string): Promise<void> {
  if (text !== '' && !process.stdout.write(text)) await once(process.stdout, 'drain');
}

/** `npm run score … | head` wants no more. */
function isClosedPipe(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EPIPE';
}
