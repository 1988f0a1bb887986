import { expect, test } from 'vitest';
import { piecesOf } from '../../../lib/scoring/comments/pieces';
import { spamProbability } from '../../../lib/scoring/comments/spam-model';
import { kindOfComment } from '../../../lib/scoring/comments/tally-comments';

test.each<[string, string, string[]]>([
  ['words in small letters', 'Blue TILES', ['word blue', 'word tiles']],
  ['an apostrophe parts words', "don't", ['word don', 'word t']],
  ['a mention and a tag with their dots and underscores', '@mia.k_ #old_town', ['mention mia.k_', 'tag old_town']],
  ['a lone sign is nothing', '@ # $', []],
  ['a bare handle', 'ask mia_k_', ['word ask', 'handle mia_k_']],
  ['an amount with its sign', '$1,500 and £20k', ['money $1,500', 'word and', 'money £20k']],
  ['a number with its commas', '1,500 tiles', ['number 1500', 'word tiles']],
  [
    'a link with a scheme, and one without',
    'https://a.example/b?c and tiles.shop',
    ['link https://a.example/b?c', 'word and', 'link tiles.shop'],
  ],
  ['a full stop without a space parts words', 'blue.Green', ['word blue', 'word green']],
  ['a long word with digits is an address', 'bc1qinventedaddressofnobody0000', ['address bc1qinventedaddressofnobody0000']],
  ['letters one by one are one word', 'f r e e', ['word free']],
  ['dotted letters too', 'f.r.e.e now', ['word free', 'word now']],
  ['and those with low lines', 'f_r_e_e', ['word free']],
  ['two spaces end such a word', 'f r e e  n o w', ['word free', 'word now']],
  ['two letters are none', 'a b', ['word a', 'word b']],
  ['nor are digits', '1 2 3 4', ['number 1', 'number 2', 'number 3', 'number 4']],
  ['signs for letters inside a word', 'g@in ca$h', ['word gain', 'word cash']],
  ['emoji without their tones', '👏🏽❤️', ['emoji 👏', 'emoji ❤']],
  ['another script', '素敵', ['foreign 素敵']],
  ['white letters on black', '🅵🆁🅴🅴', ['word free']],
])('%s', (_, text, expected) => {
  expect(piecesOf(text).map(({ kind, text: own }) => `${kind} ${own}`)).toEqual(expected);
});

test('only the first 2,000 letters and digits are read', () => {
  const long = 'tile '.repeat(600);
  expect(piecesOf(long)).toHaveLength(500);
});

test('emoji and invisible characters do not use up what is read', () => {
  expect(piecesOf(`${'🔥\u200b'.repeat(5_000)} tiles`).at(-1)).toEqual({ kind: 'word', text: 'tiles' });
});

const long = 100_000;

test.each<[string, string]>([
  ['one letter', 'a'],
  ['dots', '.'],
  ['letters with dots', 'a.'],
  ['digits with commas', '1,'],
  ['at signs', '@'],
  ['beginnings of names', '@_.'],
  ['beginnings of links', 'https:/'],
  ['amounts', '$1'],
  ['low lines', 'a_'],
  ['single letters', 'a '],
  ['emoji', '🔥'],
  ['marks out of order', '\u0301\u0323'],
  ['halves of characters', '\ud83d'],
  ['an Arabic ligature of eighteen letters', '\ufdfa'],
  ['a script without spaces', '素'],
  ['question marks', '?'],
  ['question marks and words', 'nice? '],
])('100,000 characters of %s are judged within two seconds', (_, unit) => {
  const text = unit.repeat(Math.ceil(long / unit.length));
  const start = performance.now();
  kindOfComment(text);
  spamProbability(text);
  expect(performance.now() - start).toBeLessThan(2_000);
});
