import { expect, test } from 'vitest';
import { foldForSearch, searchedWords } from '../../lib/desk/fold';
import { doInTurns, doNow, type Portioned } from '../../lib/desk/portions';

test.each([
  ['ANA bakes', 'ana bakes'],
  ['Brûlée', 'brulee'],
  ['ﬁne 𝓯𝓪𝓷𝓬𝔂 Ⅳ', 'fine fancy iv'],
  ['a\u200bb\u00adc', 'abc'],
  ['ＴＯＫＹＯ', 'tokyo'],
  ['line\nbreak\u007f', 'line\nbreak\u007f'],
  ['', ''],
])('%j is searched as %j', (text, folded) => {
  expect(foldForSearch(text)).toBe(folded);
});

test.each([
  ['  Ana   BAKES ana ', ['ana', 'bakes']],
  ['@ana.bakes mail@example.com', ['ana.bakes', 'mail@example.com']],
  [' @ ', []],
])('the words of %j', (typed, words) => {
  expect(searchedWords(typed)).toEqual(words);
});

function* count(to: number): Portioned<number> {
  for (let n = 0; n < to; n += 1) yield;
  return to;
}

test('work comes to the same at once and in turns', async () => {
  expect(doNow(count(9))).toBe(9);
  expect(await doInTurns(count(9), () => true)).toBe(9);
});

test('work that nobody waits for any more is not finished', async () => {
  let left = 5;
  expect(await doInTurns(count(9), () => left-- > 0)).toBeNull();
});

test('others have their turn meanwhile', async () => {
  let turns = 0;
  const timer = setInterval(() => {
    turns += 1;
  });
  function* busy(): Portioned<void> {
    for (const end = performance.now() + 100; performance.now() < end; ) yield;
  }
  await doInTurns(busy(), () => true);
  clearInterval(timer);
  expect(turns).toBeGreaterThan(2);
});
