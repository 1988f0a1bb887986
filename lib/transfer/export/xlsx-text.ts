/** The name of a column by its place: 0 is A, 26 is AA. */
export function columnName(index: number): string {
  let name = '';
  for (let n = index; n >= 0; n = Math.floor(n / 26) - 1) name = String.fromCharCode(65 + (n % 26)) + name;
  return name;
}

/** The name of a list as a sheet may be called: at most 31 characters, without []:*?/\ and without an apostrophe at its ends; "Creators" where nothing is left. */
export function sheetName(list: string): string {
  const name = [...list.replace(/[[\]:*?/\\\p{Cc}]/gu, ' ')]
    .slice(0, 31)
    .join('')
    .replace(/^[\s']+|[\s']+$/g, '')
    .slice(0, 31);
  // Excel keeps that name for itself.
  return name === '' || name.toLowerCase() === 'history' ? 'Creators' : name;
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: they have to be written otherwise
const forbidden = /[\u0000-\u0008\u000b-\u001f\ufffe\uffff]|_(?=x[0-9a-f]{4}_)/gi;
/** All that has to be written otherwise, told apart from what most text consists of. */
const special = /[^ -!#-%'-;=?-^`-~]/;
const markup: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/**
 * Text as it may stand in a workbook's XML. What XML does not have, and a carriage return, which it would lose, are written _x000D_ as
 * workbooks do (ECMA-376 part 1, 22.9.2.19); half a surrogate pair becomes U+FFFD.
 */
export function xmlText(text: string): string {
  if (!special.test(text)) return text;
  return text
    .toWellFormed()
    .replace(forbidden, (character) => `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`)
    .replace(/[&<>"]/g, (character) => markup[character] ?? character);
}
