import { guardText } from './guard';
import { plainNumber } from './plain-number';

/** A cell of a copied table: a text, perhaps with an address behind it, or a number and how people write it. */
export type CopiedCell = { text: string; href?: string | null } | { number: number; shown: string };

const markup: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '\n': '<br>' };

function escaped(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(/[&<>"\n]/g, (character) => markup[character] ?? character);
}

/** A table as mail and sheets take it from the clipboard; text that a sheet would take for a formula is made harmless. */
export function tableMarkup(headers: readonly string[], rows: readonly (readonly CopiedCell[])[]): string {
  const head = headers.map((header) => `<th align="left">${escaped(guardText(header))}</th>`).join('');
  const body = rows.map((cells) => `<tr>${cells.map(cellMarkup).join('')}</tr>`).join('\n');
  return `<meta charset="utf-8"><table border="1" cellspacing="0" cellpadding="4"><thead><tr>${head}</tr></thead><tbody>\n${body}\n</tbody></table>`;
}

function cellMarkup(cell: CopiedCell): string {
  if ('number' in cell) return `<td align="right">${escaped(cell.shown)}</td>`;
  const text = escaped(guardText(cell.text));
  const isLink = typeof cell.href === 'string' && /^https?:/i.test(cell.href);
  return isLink ? `<td><a href="${escaped(cell.href ?? '')}">${text}</a></td>` : `<td>${text}</td>`;
}

/** The same as lines with tabs, for what takes plain text: numbers in plain digits, each text on one line. */
export function tableLines(headers: readonly string[], rows: readonly (readonly CopiedCell[])[]): string {
  const line = (cells: readonly CopiedCell[]) => cells.map(cellLine).join('\t');
  return [line(headers.map((text) => ({ text }))), ...rows.map(line)].join('\n');
}

function cellLine(cell: CopiedCell): string {
  return 'number' in cell ? plainNumber(cell.number) : guardText(cell.text.replace(/[\t\r\n]+/g, ' '));
}
