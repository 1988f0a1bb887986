import { asRead, spell } from './look-alikes';
import type { Piece } from './pieces';
import { praiseWords } from './praise-words';

/** Longer praise has something to say. */
const mostWords = 8;

/** No listed word is longer, in characters as read: Korean syllables come apart into two or three. */
const longestWord = 16;

const praise = wordsOf(praiseWords.map((language) => language.praise));
const around = wordsOf(praiseWords.map((language) => language.around));

/** Laughs are two letters in turn, in any number: haha, jeje, wkwk, хаха. */
const laughs = ['ha', 'he', 'hi', 'ja', 'je', 'ka', 'kw', 'ax'].map((letters) => new Set(asSpelt(letters)));
const shortestLaugh = 4;

/**
 * True for praise that would fit below any post: nothing but emoji, or at most eight words that all are in the list, one of them praise or
 * a laugh. A rule and no trained class, since no public data labels empty praise. A question, a number, a link, a tag or any word beyond
 * the list makes it false; so does the mention of somebody without a word of praise. `text` is the comment that the pieces are of.
 */
export function isEmptyPraise(comment: readonly Piece[], text: string): boolean {
  const words = comment.filter(({ kind }) => kind === 'word' || kind === 'foreign');
  const names = comment.filter(({ kind }) => kind === 'mention');
  const emoji = comment.filter(({ kind }) => kind === 'emoji');
  if (words.length + names.length + emoji.length < comment.length || words.length > mostWords || /[?？؟]/.test(text)) return false;
  const meanings = words.map(meaningOf);
  if (meanings.includes('more')) return false;
  return meanings.includes('praise') || (words.length + names.length === 0 && emoji.length > 0);
}

type Meaning = 'praise' | 'around' | 'more';

function meaningOf({ kind, text }: Piece): Meaning {
  const word = spell(text);
  if (praise.has(word) || isLaugh(word, text.length)) return 'praise';
  if (around.has(word)) return 'around';
  return kind === 'foreign' ? meaningOfRun(word) : 'more';
}

/** Japanese has no spaces and Korean adds endings: a run of listed words, the longest first, is listed. */
function meaningOfRun(run: string): Meaning {
  let meaning: Meaning = 'around';
  for (let start = 0; start < run.length; ) {
    let end = Math.min(run.length, start + longestWord);
    while (end > start && !praise.has(run.slice(start, end)) && !around.has(run.slice(start, end))) end--;
    if (end === start) return 'more';
    if (praise.has(run.slice(start, end))) meaning = 'praise';
    start = end;
  }
  return meaning;
}

function isLaugh(word: string, written: number): boolean {
  return written >= shortestLaugh && laughs.some((letters) => [...word].every((letter) => letters.has(letter)));
}

function wordsOf(lists: readonly string[]): Set<string> {
  return new Set(lists.flatMap((list) => list.split(' ')).map(asSpelt));
}

function asSpelt(word: string): string {
  return spell([...word].map(asRead).join(''));
}
