/** Digits with single separators between them: a point, comma, space, apostrophe or Arabic decimal sign. */
export const numberToken = /\d+(?:[.,'٫ ]\d+)*/g;

/** Western groups of three (1,234,567), Indian ones (12,34,567) or none, with the same separator throughout. */
export const grouped = /^(?:\d+|\d{1,3}([.,' ])\d{3}(?:\1\d{3})*|\d{1,2}([.,' ])\d{2}(?:\2\d{2})*\2\d{3})$/;

/** The text with ASCII digits, plain single spaces, one kind of apostrophe and no direction marks. */
export function westernise(text: string): string {
  if (/^[\x20-\x7e]*$/.test(text)) return text.replace(/ {2,}/g, ' ');
  return text
    .normalize('NFKC')
    .replace(/[\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\u00ad\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .replace(/[\u2019\u02bc\u066c]/g, "'")
    .replace(/[^\x20-\x7e]/gu, (character) => asciiDigit(character) ?? character);
}

/** Every digit block of Unicode's basic plane starts at ...0 or ...6 of a row of sixteen (Unicode 16, category Nd). */
function asciiDigit(character: string): string | null {
  if (!/\p{Nd}/u.test(character)) return null;
  const code = character.codePointAt(0) ?? 0;
  const place = code % 16;
  return String(/\p{Nd}/u.test(String.fromCodePoint(code - place)) ? place : place - 6);
}
