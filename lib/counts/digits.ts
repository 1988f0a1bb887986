/** Digits with single separators between them: a point, comma, space, apostrophe or Arabic decimal sign. */
export const numberToken = /\d+(?:[.,'٫ ]\d+)*/g;

/** Western groups of three (1,234,567), Indian ones (12,34,567) or none, with the same separator throughout. */
export const grouped = /^(?:\d+|\d{1,3}([.,' ])\d{3}(?:\1\d{3})*|\d{1,2}([.,' ])\d{2}(?:\2\d{2})*\2\d{3})$/;

/** The text with ASCII digits, plain single spaces, one kind of apostrophe and no direction marks. */
export function westernise(text: string): string {
  if (/^[\x20-\x7e]*$/.test(text)) return text.includes('  ') ? text.replace(/ {2,}/g, ' ') : text;
  return (
    text
      .normalize('NFKC')
      .replace(/[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, '')
      .replace(/[^\S ]\s*| \s+/g, ' ')
      // U+060C and U+2E41 group digits in N'Ko, Kashmiri, Balochi and Adlam (CLDR 48).
      .replace(/[\u2019\u02bc\u066c\u060c\u2e41]/g, "'")
      .replace(/(?![0-9])\p{Nd}/gu, asciiDigit)
  );
}

/** Every block of ten digits starts at …0 or …6 of a row of sixteen (Unicode 16). */
function asciiDigit(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  const place = code % 16;
  return String(/\p{Nd}/u.test(String.fromCodePoint(code - place)) ? place : place - 6);
}

const chinese = /[〇一二三四五六七八九]/g;

/** Chinese digits in a row (一二三 is 123) with ASCII ones, where nothing but a unit follows, for 一 also begins words; else null. */
export function fromChinese(text: string): string | null {
  if (!/^[〇一二三四五六七八九][〇一二三四五六七八九.,]*[千万萬亿億兆A-Z]*$/.test(text)) return null;
  return text.replace(chinese, (digit) => String('〇一二三四五六七八九'.indexOf(digit)));
}
