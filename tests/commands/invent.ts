/** A word, name or number of a text: letters, marks, digits and underscores in a row. */
export const word = /[\p{L}\p{M}\p{N}_]+/gu;

/** Drawings in a text, of which many in a row say something too. */
export const pictograms = /(?![©®™])\p{Extended_Pictographic}/gu;

/** Letters to make words of, by the script they stand for; consonants and vowels in turn where the script has both. */
const alphabets: readonly [script: RegExp, letters: readonly [string, string]][] = [
  [/\p{Script=Latin}/u, ['bdfgklmnprstvz', 'aeiou']],
  [/\p{Script=Cyrillic}/u, ['бвгдзклмнпрст', 'аеиоу']],
  [/\p{Script=Greek}/u, ['βγδζκλμνπρστ', 'αειοω']],
  [/\p{Script=Arabic}/u, ['بتجدرسعفقكلمنه', 'اوي']],
  [/\p{Script=Hebrew}/u, ['בגדזחטכלמנפקרת', 'אוי']],
  [/\p{Script=Devanagari}/u, ['कगचजटडतदनपबमरलवसह', 'कगचजटडतदनपबमरलवसह']],
  [/\p{Script=Thai}/u, ['กขคงจชดตทนบปพมรลวส', 'กขคงจชดตทนบปพมรลวส']],
  [/\p{Script=Hiragana}/u, ['かきくけこさしせそたてと', 'なにぬねのまみむめもらり']],
  [/\p{Script=Katakana}/u, ['カキクケコサシセソタテト', 'ナニヌネノマミムメモラリ']],
  [/\p{Script=Hangul}/u, ['가나다라마바사자하', '고노도로모보소조호']],
  [/\p{Script=Han}/u, ['山川田木石花鳥月星海', '林村江島雲雨風波舟町']],
];

/** Gives each word another one of the same shape, always the same for the same word, whatever its case; its own words stay. */
export type Inventor = (text: string) => string;

/**
 * An inventor whose words are none of those in `texts`, and which leaves the words of `fixed`, in lower case, as they are. Length, script, case, digits and underscores stay; what is a long number stays
 * one that was given out at the same second, for the networks' numbers of posts tell when they were made.
 */
export function inventorFor(texts: Iterable<string>, fixed: ReadonlySet<string> = new Set()): Inventor {
  const taken = new Set([...texts].flatMap((text) => text.toLowerCase().match(word) ?? []));
  const invented = new Map<string, string>();
  const made = new Set<string>();
  const another = (original: string): string => {
    const known = made.has(original) || fixed.has(original) ? original : invented.get(original);
    if (known !== undefined) return known;
    let one = original;
    for (let salt = 0; salt < 200 && (one === original || taken.has(one) || made.has(one)); salt += 1) one = reshape(original, salt);
    invented.set(original, one);
    made.add(one);
    return one;
  };
  return (text) => text.replace(word, (one) => inCaseOf(one, another(one.toLowerCase()))).replace(pictograms, '🌱');
}

function reshape(original: string, salt: number): string {
  const chance = hashes(`${original} ${salt}`);
  if (/^\d{15,25}$/.test(original)) return String(((BigInt(original) >> 32n) << 32n) + BigInt(chance()));
  // A long id begins with what it is: UC…, pfbid…
  const start = original.length >= 20 && /\d/.test(original) ? 5 : 0;
  return [...original].map((character, at) => (at < start ? character : otherCharacter(character, at, chance()))).join('');
}

function otherCharacter(character: string, at: number, hash: number): string {
  if (character === '_') return character;
  if (/\p{Nd}/u.test(character)) return otherDigit(character, at === 0 ? 1 + (hash % 9) : hash % 10);
  const letters = (alphabets.find(([script]) => script.test(character)) ?? alphabets[0])?.[1][at % 2] ?? 'x';
  const choices = [...letters];
  return choices[hash % choices.length] ?? character;
}

/** The digit of the same script with another value. */
function otherDigit(digit: string, value: number): string {
  const code = digit.codePointAt(0) ?? 0x30;
  let zero = code;
  while (/\p{Nd}/u.test(String.fromCodePoint(zero - 1)) && code - zero < 9) zero -= 1;
  return String.fromCodePoint(zero + value);
}

/** `made`, a lower-case word, with capitals where `original` has them. */
function inCaseOf(original: string, made: string): string {
  const pattern = [...original];
  return [...made].map((character, at) => (/\p{Lu}/u.test(pattern[at] ?? '') ? character.toUpperCase() : character)).join('');
}

/** Whole numbers from 0 to below 2^32 that follow from the text alone (FNV-1a, then xorshift). */
function hashes(text: string): () => number {
  let state = 0x811c9dc5;
  for (const character of text) state = Math.imul(state ^ (character.codePointAt(0) ?? 0), 0x01000193) || 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return state >>> 0;
  };
}
