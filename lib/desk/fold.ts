/**
 * The text in one spelling for searching: small letters without accents, fancy letters as plain ones (Unicode NFKD), without invisible
 * characters. What differs only in these is found all the same.
 */
export function foldForSearch(text: string): string {
  if (/^[\0-\x7f]*$/.test(text)) return text.toLowerCase();
  return text
    .normalize('NFKD')
    .replace(/\p{M}|\p{Cf}/gu, '')
    .toLowerCase();
}

/** The words of what somebody typed to search by, folded, each once; handles without their @. */
export function searchedWords(typed: string): string[] {
  const words = foldForSearch(typed)
    .split(/\s+/)
    .map((word) => word.replace(/^@/, ''));
  return [...new Set(words)].filter((word) => word !== '');
}
