/** A unit that was read: its power of ten, and where in the text it ends. */
export type Unit = { power: number; end: number };

/** Powers of ten by unit. */
export type Units = ReadonlyMap<string, number>;

/** A unit of this length may go on ("тысяч", "тысяча"). */
export const stemLength = 5;

/** The unit of one word or two ("mil millones", "K crore") that starts at `at` or after spaces there; its power is NaN where it may be none. */
export function unitAfter(text: string, at: number, units: Units): Unit | null {
  const start = skipSpaces(text, at);
  if (isUnspaced(text.charCodeAt(start))) return unspacedUnit(text, start, units);
  const first = readWord(text, start, units);
  if (first === null) return null;
  const next = skipSpaces(text, first.end);
  const nextEnd = endOfWord(text, next);
  if (nextEnd === next) return first;
  const phrase = units.get(`${text.slice(start, first.end)} ${text.slice(next, nextEnd)}`);
  if (phrase !== undefined) return { power: phrase, end: nextEnd };
  const second = first.power < 6 ? readWord(text, next, units) : null;
  // Short words after a unit are words of a label ("2 mil mi gente"), but for Spanish "mil M".
  if (second === null || second.power < 6 || (second.end - next < 3 && text.slice(next, second.end) !== 'M')) return first;
  return { power: first.power + second.power, end: second.end };
}

/** The power of the unit that stands right before `at`; 0 for none. */
export function powerBefore(text: string, at: number, units: Units): number {
  const head = text.slice(0, at).trimEnd();
  let start = head.length;
  while (isLetter(head.charCodeAt(start - 1))) start -= 1;
  return units.get(head.slice(start)) ?? 0;
}

/** Where the letters end that start at `at`. */
export function endOfWord(text: string, at: number): number {
  let end = at;
  while (isLetter(text.charCodeAt(end))) end += 1;
  return end;
}

/** Catalan "12 m'agrada", English "12 K-pop videos", "12 M&Ms": a letter from `start` to `end` that is tied to the next word is no unit. */
export const isTied = (text: string, start: number, end: number) =>
  end - start === 1 && "'`-‐&.".includes(text.charAt(end) || ' ') && isLetter(text.charCodeAt(end + 1));

/** Where the spaces end that start at `at`. */
export function skipSpaces(text: string, at: number): number {
  let end = at;
  while (text.charCodeAt(end) === 0x20) end += 1;
  return end;
}

/** What Romanian, Catalan, Cebuano, Filipino and Breton have before a word for thousands and more. */
const linker = /^(?:de|[kn]a|a|v)$/;

function readWord(text: string, at: number, units: Units): Unit | null {
  const end = endOfWord(text, at);
  if (end === at || isTied(text, at, end)) return null;
  const word = text.slice(at, end);
  const power = powerOf(word, units);
  if (power !== undefined) return { power, end };
  const second = linker.test(word) ? readWord(text, skipSpaces(text, end + 1), units) : null;
  return second !== null && second.end - end > 3 ? second : null;
}

/** First letters of what is counted, right after a unit of an unspaced script: people, times, followers, plays, likes. */
const counted = /[ぁ-ヿ人次件回位个個名則则粉关關追订訂观觀赞讚명회개팔조구คผដនຄ]/;

/** Units of an unspaced script are also the beginnings of words (Korean 만남, a meeting): then it may be none. */
function unspacedUnit(text: string, at: number, units: Units): Unit | null {
  const wordEnd = endOfWord(text, at);
  let [power, end] = [0, at];
  for (let to = wordEnd; to > end; to -= 1) {
    const its = units.get(text.slice(end, to));
    if (its === undefined) continue;
    power += its;
    end = to;
    to = wordEnd + 1;
  }
  if (end === at) return null;
  return { power: end < wordEnd && !counted.test(text.charAt(end)) ? Number.NaN : power, end };
}

/** Endings of those who own so many: millionaires, milionerów, millonarios, миллионеров. */
const owners = /[eaäáеа]i?[rр]./;

/** Case matters only where two units differ by nothing else. */
function powerOf(word: string, units: Units): number | undefined {
  const low = word.toLowerCase();
  const power = units.get(word) ?? units.get(low);
  if (power !== undefined) return power;
  for (let end = low.length - 1; end >= stemLength; end -= 1) {
    const stem = units.get(low.slice(0, end));
    if (stem !== undefined) return owners.test(low.slice(end)) ? Number.NaN : stem;
  }
  return undefined;
}

/** Letters and marks, not spaces, punctuation, signs or pictures; false for NaN, which is the code beyond a text's end. */
function isLetter(code: number): boolean {
  if (code < 0xc0) return (code > 0x60 && code < 0x7b) || (code > 0x40 && code < 0x5b);
  if (code < 0x2000) return code !== 0xd7 && code !== 0xf7;
  return code > 0x2e7f && (code < 0x3000 || code > 0x3020) && (code < 0xd83c || code > 0xd83e);
}

/** Thai to Tibetan, Burmese, Khmer, Chinese, Japanese, Korean: no space stands between a unit and the word after it. */
const isUnspaced = (code: number) =>
  code > 0xdff && (code < 0x10a0 || (code > 0x177f && code < 0x1800) || (code > 0x303f && code < 0xd7b0));
