import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseCount } from '../../lib/counts/parse';

/** Real view counts with their true value; they are not part of the project. */
const file = join(process.env['SHARED_DIR'] ?? '../shared', 'counts/youtube-view-counts.83-languages.json');

/** The languages whose units are known so far. */
const known = new Set('ar da de en es fi fr hi id it ja ko ms nl pl pt ru sv th tr uk vi zh'.split(' '));

const samples: [string, [string, number][]][] = existsSync(file) ? Object.entries(JSON.parse(readFileSync(file, 'utf8')).samples) : [];
if (samples.length === 0) process.stderr.write(`count samples: skipped, no ${file} (set SHARED_DIR)\n`);

/** Does what was read leave room for the true value? Digits are cut off there. */
function covers(text: string, lang: string, value: number): boolean {
  const count = parseCount(text, { lang, notation: 'language', from: 'text', rounding: 'cut' });
  if (count.value === null) return false;
  return count.exact ? count.value === value : count.range[0] <= value && value <= count.range[1];
}

const spaces = ['\u0020', '\u00a0', '\u202f'];

describe.skipIf(samples.length === 0)('view counts as they were shown', () => {
  it.each(samples.filter(([lang]) => known.has(lang.split('-')[0] ?? '')))('%s: each is read, with every kind of space', (lang, shown) => {
    const all = shown.flatMap(([text, value]) => spaces.map((space) => [text.replaceAll(' ', space), value] as const));
    expect(all.filter(([text, value]) => !covers(text, lang, value))).toEqual([]);
  });

  it.each(samples.filter(([lang]) => !known.has(lang.split('-')[0] ?? '')))('%s: none is read wrong', (lang, shown) => {
    const read = shown.filter(([text]) => parseCount(text, { lang, notation: 'language', from: 'text' }).value !== null);
    expect(read.filter(([text, value]) => !covers(text, lang, value))).toEqual([]);
  });
});
