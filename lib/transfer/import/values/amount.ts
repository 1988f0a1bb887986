/** Which sign stands before decimals: "1,234.5" has a point, "1.234,5" a comma. */
export type DecimalSign = '.' | ',';

/** The sign before decimals in a language (a BCP 47 tag). */
export function decimalSignIn(language: string): DecimalSign {
  const sign = new Intl.NumberFormat(language).formatToParts(1.5).find(({ type }) => type === 'decimal')?.value;
  return sign === ',' ? ',' : '.';
}

/** Thousands are set apart by a space of any kind, an apostrophe, or the sign that is not the decimal one. */
const grouping = /(?<=\d)[\s'’_](?=\d{3}(?!\d))/g;

/**
 * The number that a text writes in full, with or without groups of thousands; null for none. "12.345" with a decimal comma is 12345, and so it
 * is with a decimal point where `whole` says that only whole numbers make sense.
 */
export function amountIn(text: string, decimal: DecimalSign, whole = false): number | null {
  const plain = text
    .trim()
    .replace(/[\u2212\u2013]/g, '-')
    .replace(grouping, '');
  if (/^[+-]?\d{1,17}$/.test(plain)) return Number(plain);
  if (/^[+-]?\d+(?:[.,]\d+)?e[+-]?\d{1,2}$/i.test(plain)) return finite(plain.replace(',', '.'));
  const [, sign = '', body = ''] = /^([+-]?)(\d[\d.,]*)$/.exec(plain) ?? [];
  const digits = body === '' ? null : ungrouped(body, decimal, whole);
  return digits === null ? null : finite(`${sign}${digits}`);
}

const inGroups = { '.': /^\d{1,3}(?:\.\d{3})+$/, ',': /^\d{1,3}(?:,\d{3})+$/ } as const;

/** Digits with a point before decimals and without groups; null where the separators contradict each other. */
function ungrouped(body: string, decimal: DecimalSign, whole: boolean): string | null {
  const group = decimal === '.' ? ',' : '.';
  if (inGroups[group].test(body)) return body.replaceAll(group, '');
  const [head = '', tail, ...more] = body.split(decimal);
  // "1.234.567" is whole in any style, and where only whole numbers make sense "12.345" is too.
  if (inGroups[decimal].test(body) && (more.length > 0 || whole)) return body.replaceAll(decimal, '');
  const start = /^\d+$/.test(head) ? head : inGroups[group].test(head) ? head.replaceAll(group, '') : null;
  if (start === null || more.length > 0 || (tail !== undefined && !/^\d+$/.test(tail))) return null;
  return tail === undefined ? start : `${start}.${tail}`;
}

function finite(text: string): number | null {
  const number = Number(text);
  return Number.isFinite(number) ? number : null;
}

/** What texts tell of their decimal sign: how many can only be read with a point, and how many only with a comma. */
export function decimalVotes(texts: Iterable<string>): { point: number; comma: number } {
  const votes = { point: 0, comma: 0 };
  for (const text of texts) {
    const token = /\d[\d.,]*\d/.exec(text)?.[0] ?? '';
    const [point, comma] = [token.lastIndexOf('.'), token.lastIndexOf(',')];
    if (point >= 0 && comma >= 0) votes[point > comma ? 'point' : 'comma'] += 1;
    // Anything but three digits behind a single separator is no group.
    else if (point >= 0 && point === token.indexOf('.') && token.length - point !== 4) votes.point += 1;
    else if (comma >= 0 && comma === token.indexOf(',') && token.length - comma !== 4) votes.comma += 1;
    else if (point >= 0 && point !== token.indexOf('.')) votes.comma += 1;
    else if (comma >= 0 && comma !== token.indexOf(',')) votes.point += 1;
  }
  return votes;
}
