import { describe, expect, it } from 'vitest';
import { parseCount } from '../../lib/counts/parse';
import { wholeNumbersIn } from '../../lib/counts/whole';
import { findContacts } from '../../lib/desk/contacts';
import { foldForSearch } from '../../lib/desk/fold';
import { findKin, type Kinsman, namedInBio } from '../../lib/desk/kinship';
import { tallyComments } from '../../lib/scoring/comments/tally-comments';
import { tagWords } from '../../lib/scoring/focus/tag-words';
import { guardText, unguardText } from '../../lib/transfer/export/guard';
import { splitWords } from '../../lib/transfer/export/words';
import { saidBy } from '../../lib/transfer/import/mapping/header-words';
import { isDateFormat } from '../../lib/transfer/import/read-table/xlsx-styles';
import { countIn } from '../../lib/transfer/import/values/count';
import { dateIn } from '../../lib/transfer/import/values/day';
import { priceIn } from '../../lib/transfer/import/values/price';
import { networkNamed, tagsIn } from '../../lib/transfer/import/values/words';
import { namedIn, refFromText } from '../../lib/transfer/profile-address';
import { hostileStrings } from './fuzz/hostile-strings';

/** Everything outside of the adapters that meets a text that a page, a person on it or a file wrote. */
const readers: Record<string, (text: string) => unknown> = {
  'a count': (text) => [parseCount(text, { lang: 'en', notation: 'language', from: 'text' }), wholeNumbersIn(text)],
  'a caption': tagWords,
  comments: (text) => tallyComments([text, text]),
  'contacts in a bio': findContacts,
  'accounts in a bio': (bio) => [
    namedInBio({ platform: 'instagram', bio }, refFromText),
    findKin(kinsman('a', bio), [kinsman('b', bio)], refFromText),
  ],
  'a search': foldForSearch,
  'a profile in a file': namedIn,
  'a network in a file': networkNamed,
  'a column’s name': saidBy,
  'a number in a file': (text) => [countIn(text, '.'), countIn(text, ',')],
  'a price in a file': (text) => priceIn(text, '.', 'EUR'),
  'a day in a file': (text) => dateIn(text, 'day-first'),
  'tags in a file': tagsIn,
  'words in a cell': splitWords,
  'a format in a workbook': isDateFormat,
  'a cell of an export': (text) => unguardText(guardText(text)),
};

function kinsman(id: string, bio: string): Kinsman {
  return { id, platform: 'instagram', handle: id, canonicalId: null, aliases: [], name: id, bio };
}

/** Far more than any page shows, and than lib/model lets through: what takes the square of its text is found at once. */
const length = 100_000;
const units = [
  'a',
  ' ',
  '\n',
  '.',
  ',',
  '-',
  '@',
  '#',
  '/',
  '(',
  ')',
  '[',
  '"',
  '""',
  ';',
  '1',
  '1,',
  '1 ',
  '0.',
  '9e9',
  '\u0301',
  '\u200b',
  '😀',
  'a.',
  'a@',
  '@a ',
  'a at ',
  ' dot ',
  'ad ',
  '#ad ',
  'https://',
  'https://a.bc/',
  'www.a.bc)',
  ' [',
  'e+',
  '\t;',
  "'=",
  '٣',
  '．',
  '100 followers ',
];

const seconds = 2;

describe('a text without end is read in no time', { timeout: 120_000 }, () => {
  it.each(Object.entries(readers))('%s', (_, read) => {
    const slow: string[] = [];
    for (const unit of [...units, ...hostileStrings.filter((text) => text !== '').map((text) => text.slice(0, 40))]) {
      for (const text of [unit.repeat(Math.ceil(length / unit.length)), `x${unit.repeat(Math.ceil(length / unit.length))}\n!`]) {
        const start = performance.now();
        read(text);
        if (performance.now() - start > seconds * 1_000) slow.push(`${JSON.stringify(unit)}: ${Math.round(performance.now() - start)} ms`);
      }
    }
    expect(slow).toEqual([]);
  });
});

describe('a hostile text does no harm', () => {
  it.each(Object.entries(readers))('%s', (_, read) => {
    for (const text of hostileStrings) expect(() => read(text)).not.toThrow();
    expect('polluted' in {}).toBe(false);
  });
});
