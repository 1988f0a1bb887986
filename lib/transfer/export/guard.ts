/**
 * What spreadsheets take for a formula at the start of a cell (OWASP, "CSV injection"): = + - @ and their full-width forms. Spaces and what
 * is invisible before it do not help, since programs trim them. A control character at the start is no honest text either.
 */
const harmful = /^'*(?:\p{Cc}|[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠])/u;

/** How most text begins; asked first, since it is told sooner. */
const plain = /^[A-Za-z0-9]/;

/**
 * Text that no spreadsheet takes for a formula: one apostrophe goes before what would be, and before what already begins with apostrophes
 * and then such a sign, so that unguardText answers every text as it was. All other text is answered as it is.
 */
export function guardText(text: string): string {
  return !plain.test(text) && harmful.test(text) ? `'${text}` : text;
}

/** The text that guardText was given; text that it would never have made is answered as it is. */
export function unguardText(text: string): string {
  return text.startsWith("'") && harmful.test(text) ? text.slice(1) : text;
}
