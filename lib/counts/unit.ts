/** A unit that was read: its power of ten, and where in the text it ends. */
export type Unit = { power: number; end: number };

/** Powers of ten by unit. */
export type Units = ReadonlyMap<string, number>;

/** A unit of this length may go on ("тысяч", "тысяча"). */
export const stemLength = 5;

/** The unit of one word or two ("mil millones", "K crore") that starts at `at` or after one space there; null where none does. */
export function unitAfter(text: string, at: number, units: Units): Unit | null {
  const start = skipSpace(text, at);
  const first = readWord(text, start, units);
  if (first === null || first.power > 6) return first;
  const next = skipSpace(text, first.end);
  const nextEnd = endOfWord(text, next);
  if (nextEnd === next) return first;
  const phrase = units.get(text.slice(start, nextEnd));
  if (phrase !== undefined) return { power: phrase, end: nextEnd };
  const second = readWord(text, next, units);
  if (second === null || second.power === first.power || second.power + first.power > 12) return first;
  return { power: first.power + second.power, end: second.end };
}

/** The power of the unit that stands right before `at`; 0 for none. */
export function powerBefore(text: string, at: number, units: Units): number {
  const end = text.charAt(at - 1) === ' ' ? at - 1 : at;
  let start = end;
  while (isLetter(text.charCodeAt(start - 1))) start -= 1;
  return units.get(text.slice(start, end)) ?? 0;
}

/** Where the letters end that start at `at`. */
export function endOfWord(text: string, at: number): number {
  let end = at;
  while (isLetter(text.charCodeAt(end))) end += 1;
  return end;
}

/** Catalan "12 m'agrada", English "12 K-pop videos": a letter from `start` to `end` that is tied to the next word is no unit. */
export const isTied = (text: string, start: number, end: number) =>
  end - start === 1 && "'-".includes(text.charAt(end) || ' ') && isLetter(text.charCodeAt(end + 1));

const skipSpace = (text: string, at: number) => (text.charCodeAt(at) === 0x20 ? at + 1 : at);

function readWord(text: string, at: number, units: Units): Unit | null {
  const end = endOfWord(text, at);
  if (end === at || isTied(text, at, end)) return null;
  if (isUnspaced(text.charCodeAt(at))) return readStart(text, at, end, units);
  const power = powerOf(text.slice(at, end), units);
  if (power !== undefined) return { power, end };
  // Romanian, Cebuano, Filipino and Breton have de, ka, na, a or v/ before a word for thousands and more, Catalan de after it.
  const second = end - at < 3 ? readWord(text, end + 1, units) : null;
  return second !== null && second.end - end > 3 ? second : null;
}

/** No unit of an unspaced script is longer. */
const longest = 7;

function readStart(text: string, at: number, wordEnd: number, units: Units): Unit | null {
  for (let end = Math.min(wordEnd, at + longest); end > at; end -= 1) {
    const power = units.get(text.slice(at, end));
    if (power !== undefined) return { power, end };
  }
  return null;
}

/** Case matters only where two units differ by nothing else. */
function powerOf(word: string, units: Units): number | undefined {
  const low = word.toLowerCase();
  let power = units.get(word) ?? units.get(low);
  for (let end = low.length - 1; power === undefined && end >= stemLength; end -= 1) power = units.get(low.slice(0, end));
  return power;
}

/** Letters and marks, not spaces, punctuation, signs or pictures; false for NaN, which is the code beyond a text's end. */
function isLetter(code: number): boolean {
  if (code < 0xc0) return (code > 0x60 && code < 0x7b) || (code > 0x40 && code < 0x5b);
  if (code < 0x2000) return code !== 0xd7 && code !== 0xf7 && code !== 0x66a;
  return code > 0x2e7f && (code < 0x3000 || code > 0x3020) && (code < 0xd83c || code > 0xd83e);
}

/** Thai to Tibetan, Burmese, Khmer, Chinese, Japanese, Korean: no space stands between a unit and the word after it. */
const isUnspaced = (code: number) =>
  code > 0xdff && (code < 0x10a0 || (code > 0x177f && code < 0x1800) || (code > 0x303f && code < 0xd7b0));
