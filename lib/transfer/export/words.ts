/** Words in one cell, "; " between them; one that holds a semicolon or a quote stands in quotes, with its own quotes doubled. */
export function joinWords(words: readonly string[]): string {
  return words.map((word) => (/[;"]/.test(word) ? `"${word.replaceAll('"', '""')}"` : word)).join('; ');
}

const word = /(?:\s*"((?:[^"]|"")*)"\s*|([^;]*))(?:;|$)/y;

/** The words that joinWords was given, trimmed; of any other text what stands between its semicolons. Empty words are left out. */
export function splitWords(cell: string): string[] {
  const words: string[] = [];
  word.lastIndex = 0;
  while (word.lastIndex < cell.length) {
    const from = word.lastIndex;
    const found = word.exec(cell);
    // A quote inside a word, as other programs write it: up to the next semicolon.
    const end = found ? word.lastIndex : cell.indexOf(';', from) + 1 || cell.length;
    const text = found ? (found[1]?.replaceAll('""', '"') ?? found[2] ?? '') : cell.slice(from, end).replace(/;$/, '');
    if (text.trim() !== '') words.push(text.trim());
    word.lastIndex = end;
  }
  return words;
}
