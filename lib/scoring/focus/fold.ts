/** Words on a page are read up to here: as long as a caption may be on the networks that allow the longest (Instagram). */
const longest = 2_200;

const letters: Readonly<Record<string, string>> = { ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', ı: 'i', đ: 'd' };

/**
 * The text in one spelling: small letters, without accents, without invisible characters, fancy letters as plain ones (Unicode NFKD).
 * Hangul and kana stay whole. At most the first 2,200 characters count.
 */
export function fold(text: string): string {
  const start = text.slice(0, longest);
  if (/^[\n -~]*$/.test(start)) return start.toLowerCase();
  return start
    .replace(/\u00ad|[\u200b-\u200f]|\u2060|[\ufe00-\ufe0f]|\ufeff/g, '')
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
    .replace(/[ßæœøłıđ]/g, (letter) => letters[letter] ?? letter);
}
