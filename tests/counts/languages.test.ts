import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseCount } from '../../lib/counts/parse';

/** Where view counts lie that YouTube showed, with their true value; they are not part of the project. */
const folder = process.env['COUNTS_DIR'] ?? '../shared/counts';
const file = join(folder, 'youtube-view-counts.83-languages.json');

const samples: [string, [string, number][]][] = existsSync(file) ? Object.entries(JSON.parse(readFileSync(file, 'utf8')).samples) : [];
if (samples.length === 0) process.stderr.write(`view counts: skipped, no ${file} (set COUNTS_DIR)\n`);

/** Does what was read leave room for the true value? Digits are cut off there. */
function covers(text: string, lang: string, value: number): boolean {
  const count = parseCount(text, { lang, notation: 'language', from: 'text', rounding: 'cut' });
  if (count.value === null) return false;
  return count.exact ? count.value === value : count.range[0] <= value && value <= count.range[1];
}

const spaces = ['\u0020', '\u00a0', '\u202f'];

describe.skipIf(samples.length === 0)('view counts as YouTube showed them', () => {
  it('are there in 83 languages', () => {
    expect(samples).toHaveLength(83);
  });

  it.each(samples)('%s: each is read, with every kind of space', (lang, shown) => {
    const all = shown.flatMap(([text, value]) => spaces.map((space) => [text.replaceAll(' ', space), value] as const));
    expect(all.filter(([text, value]) => !covers(text, lang, value))).toEqual([]);
  });
});
