import {
  advertisingBy,
  advertisingDenied,
  advertisingMarks,
  advertisingMarksIn,
  advertisingPhrases,
  advertisingSought,
  advertisingWith,
} from '../data/advertising-words';

const list = (words: string): string[] => words.split(' ').map((word) => word.replaceAll('_', ' '));
const labels = new Set(list(advertisingMarks));
const tags = new Set(list(advertisingMarks.replaceAll('_', '')));
const several = [...labels].filter((label) => label.includes(' '));
const inSentence = new RegExp(
  `(?:${several.join('|')}) (?:${list(advertisingWith).join('|')}) |(${list(advertisingBy).join('|')})|${list(advertisingPhrases).join('|')}`,
  'g',
);

const hashtag = /#([\p{L}\p{N}_]+)/gu;
/** Where a label stands: in brackets, and as the first and the last part of a line. */
const places = [
  /[[(（【*<]([^\])）】*>]{1,40})[\])）】*>]/g,
  /^(.{1,40}?)(?:\s[-–—]+\s|[/|｜•.:：]|\p{Extended_Pictographic}|$)/gmu,
  /(?:\s[-–—/]+\s|[|｜•])([^|｜•\n]{1,40})$/gm,
];
/** Where a sentence or a part of one ends. */
const border = /[\n.!?|｜•:：()（）[\]【】*。！？…\p{Extended_Pictographic}]/u;

/** Does the folded text say of itself that it is advertising? A word about advertising, or a denial, is no such mark. Linear in the text. */
export function isMarked(text: string): boolean {
  return hasTag(text) || hasLabel(text) || hasPhrase(text);
}

function marks(word: string, among: ReadonlySet<string>, text: string): boolean {
  return among.has(word) || (Object.hasOwn(advertisingMarksIn, word) && advertisingMarksIn[word]?.test(text) === true);
}

function hasTag(text: string): boolean {
  return [...text.matchAll(hashtag)].some(
    ({ 1: tag = '', index }) => marks(tag.replaceAll('_', ''), tags, text) && !advertisingDenied.test(startOf(text, index)),
  );
}

function hasLabel(text: string): boolean {
  return places
    .flatMap((place) => [...text.matchAll(place)])
    .some(({ 1: part = '' }) => marks(part.replace(/[^\p{L}\p{N} ]/gu, '').trim(), labels, text));
}

function hasPhrase(text: string): boolean {
  return [...text.matchAll(inSentence)].some(({ 0: words, 1: by, index }) => {
    const start = startOf(text, index);
    const stands = by === undefined || start.trim() === '' || text.startsWith(' @', index + words.length);
    return stands && !advertisingDenied.test(start) && !advertisingSought.test(start.slice(-24));
  });
}

/** What stands before that place in the same sentence, at most 40 characters. */
function startOf(text: string, at: number): string {
  return (
    text
      .slice(Math.max(0, at - 40), at)
      .split(border)
      .at(-1) ?? ''
  );
}
