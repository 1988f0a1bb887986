/** Digits with single separators between them: a point, comma, space, apostrophe or Arabic decimal sign. */
export const numberToken = /\d+(?:[.,'٫ ]\d+)*/g;

/** Western groups of three (1,234,567), Indian ones (12,34,567) or none, with the same separator throughout; no Indian one is a point or space. */
export const grouped = /^(?:\d+|\d{1,3}([.,' ])\d{3}(?:\1\d{3})*|\d{1,2}([,'])\d{2}(?:\2\d{2})*\2\d{3})$/;

/**
 * The text with ASCII digits, one kind of apostrophe, and no marks of direction; on demand also without the accents of
 * European letters, which not everybody types. A single space may stand inside a number, so that a wider gap, a line break or the
 * border of an isolated part is made two. "" where a digit is raised, Roman or in a circle.
 */
export function westernise(text: string, isUnaccented = false): string {
  if (/^[\x20-\x7e]*$/.test(text)) return text.includes('   ') ? text.replace(/ {3,}/g, '  ') : text;
  if (/(?!〇)[\p{No}\p{Nl}]/u.test(text)) return '';
  const western = text
    // NFKC would make it a space and a combining accent.
    .replace(/\u00b4/g, "'")
    .normalize('NFKC')
    .replace(/[\u00ad\u061c\u200c-\u200f\u202a-\u202e\u2060-\u2065\ufeff]/g, '')
    .replace(/[\s\u200b\u2066-\u2069]+/g, (gap) => (gap === ' ' ? gap : '  '))
    // U+060C and U+2E41 group digits in N'Ko, Kashmiri, Balochi and Adlam (CLDR 48).
    .replace(/[\u2018\u2019\u2032\u02bc\u066c\u060c\u2e41]/g, "'")
    .replace(/(?![0-9])\p{Nd}/gu, asciiDigit);
  if (!isUnaccented) return western;
  return western
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize();
}

/** Digits stand in rows of ten, some row right after another (Unicode 16). */
function asciiDigit(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  let before = code - 1;
  while (/\p{Nd}/u.test(String.fromCodePoint(before))) before -= 1;
  return String((code - before - 1) % 10);
}

const chinese = /[〇一二三四五六七八九]/g;

/** Chinese digits in a row (一二三 is 123) with ASCII ones, where nothing but a unit follows, for 一 also begins words; else null. */
export function fromChinese(text: string): string | null {
  if (!/^[〇一二三四五六七八九][〇一二三四五六七八九.,]*[千万萬亿億兆A-Z]*$/.test(text)) return null;
  return text.replace(chinese, (digit) => String('〇一二三四五六七八九'.indexOf(digit)));
}
