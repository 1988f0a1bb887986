import { asRead, spell } from './look-alikes';

/**
 * What a comment is made of. A word is Latin letters and digits, as read; an account's name is a mention (@), a tag (#) or a handle (bare,
 * with an underscore); an address is a long word with digits, as wallets have; foreign is a word with letters that are not Latin.
 */
export type Piece = {
  kind: 'word' | 'number' | 'money' | 'mention' | 'tag' | 'handle' | 'link' | 'address' | 'foreign' | 'emoji';
  text: string;
};

/** With the characters between this piece and the one before. */
type Found = Piece & { after: string };

/** So many letters and digits of a comment are read; networks allow up to 2,200 (Instagram) or 10,000 characters (YouTube). */
const longest = 2_000;

/** From so many letters on that are written one by one, "f r e e", they are one word. */
const fewestSpaced = 3;

const signsAsLetters: Readonly<Record<string, string>> = { '@': 'a', $: 's' };

const longestLink = 80;
const shortestAddress = 25;

const domains = new Set(
  'com net org io ly gl be info biz xyz co tv app link shop site online store club top finance'.split(' ').map(spell),
);

/**
 * In this order: link, mention or tag, amount of money, heart, run of letters and digits with what stands inside words, emoji. No part of
 * it can fail after more than eight characters, so that it never goes back and takes time in proportion to the text.
 */
const piece =
  /(?<link>https?:\/\S*)|(?<name>[@#][\p{L}\p{Nd}_][\p{L}\p{Nd}_.]{2,})|(?<money>[$€£]\d[\d.,]*[km]?)|(?<run>[\p{L}\p{Nd}][\p{L}\p{Nd}_@$.,]*)|(?<emoji><3|[\p{Extended_Pictographic}\p{Regional_Indicator}])/gu;

const letterOrDigit = /[\p{L}\p{Nd}]/u;

/** The pieces of a comment in their order, of its first 2,000 letters and digits. Takes time in proportion to the length of the text. */
export function piecesOf(text: string): Piece[] {
  const reading = readingOf(text);
  const found: Found[] = [];
  let end = 0;
  for (const match of reading.matchAll(piece)) {
    const { link, name, money, run, emoji } = match.groups ?? {};
    const after = reading.slice(end, match.index);
    end = match.index + match[0].length;
    if (link !== undefined) found.push({ kind: 'link', text: link.slice(0, longestLink), after });
    else if (name !== undefined) found.push({ kind: name.startsWith('@') ? 'mention' : 'tag', text: name.slice(1), after });
    else if (money !== undefined) found.push({ kind: 'money', text: money, after });
    else if (emoji !== undefined) found.push({ kind: 'emoji', text: emoji, after });
    else if (run !== undefined) found.push(...takeApart(run, after));
  }
  return joinSpaced(found);
}

function readingOf(text: string): string {
  let reading = '';
  let letters = 0;
  for (const character of text) {
    for (const read of asRead(character)) {
      if ((isPlain(read) || isForeign(read)) && ++letters > longest) return reading;
      reading += read;
    }
  }
  return reading;
}

function isDigit(character: string): boolean {
  return character >= '0' && character <= '9';
}

function isForeign(character: string): boolean {
  return character > '\x7f' && letterOrDigit.test(character);
}

function isPlain(character: string): boolean {
  return (character >= 'a' && character <= 'z') || isDigit(character);
}

/** A run of letters and digits: one name, one link, or some words and numbers. */
function takeApart(run: string, after: string): Found[] {
  const parts = partsOf(run, after);
  if (run.includes('_') && parts.some(({ text }) => text.length > 1)) return [{ kind: 'handle', text: run, after }];
  const [first] = parts;
  const last = parts.at(-1);
  const isLink = run.includes('.') && first !== last && (first?.text.length ?? 0) > 1 && domains.has(spell(last?.text ?? ''));
  return isLink ? [{ kind: 'link', text: run.slice(0, longestLink), after }] : parts;
}

function partsOf(run: string, after: string): Found[] {
  const parts: Found[] = [];
  let text = '';
  let between = after;
  const end = () => {
    if (text !== '') parts.push({ kind: kindOf(text), text, after: between });
    text = '';
  };
  for (let at = 0; at < run.length; at++) {
    const character = run.charAt(at);
    if (character !== '.' && character !== ',' && character !== '_') text += signsAsLetters[character] ?? character;
    else if (character === '_' || !isDigit(run.charAt(at - 1)) || !isDigit(run.charAt(at + 1))) {
      const isBare = text === '';
      end();
      between = isBare ? between + character : character;
    }
  }
  end();
  return parts;
}

function kindOf(text: string): Piece['kind'] {
  let digits = 0;
  for (const character of text) {
    if (!isPlain(character)) return 'foreign';
    if (isDigit(character)) digits++;
  }
  if (digits === text.length) return 'number';
  return digits > 0 && text.length >= shortestAddress ? 'address' : 'word';
}

function joinSpaced(found: readonly Found[]): Piece[] {
  const pieces: Piece[] = [];
  for (let at = 0; at < found.length; ) {
    let end = at + 1;
    while (isSpaced(found[at]) && isSpaced(found[end]) && isNextTo(found[end], found[at + 1])) end++;
    const spaced = found.slice(at, end);
    if (spaced.length >= fewestSpaced && spaced.some(({ kind }) => kind === 'word')) {
      pieces.push({ kind: 'word', text: spaced.map(({ text }) => text).join('') });
    } else pieces.push(...spaced.map(({ kind, text }) => ({ kind, text })));
    at = end;
  }
  return pieces;
}

function isSpaced(found: Found | undefined): boolean {
  return found !== undefined && (found.kind === 'word' || found.kind === 'number') && found.text.length === 1;
}

/** The letters of one word are set apart by the same single character: "I'm a" is no word. */
function isNextTo(letter: Found | undefined, second: Found | undefined): boolean {
  return letter?.after.length === 1 && letter.after === second?.after;
}
