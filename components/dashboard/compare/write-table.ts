import type { Comparison, ShownCell } from './shown-rows';

/** The comparison as lines with tabs between the cells, which sheets and text editors take. */
export function tableAsText({ creators, groups }: Comparison, best: string): string {
  const lines = [
    ['', ...creators.map(({ title }) => title)],
    ['', ...creators.map(({ line }) => line)],
    ...groups.flatMap(({ name, rows }) => [[name], ...rows.map((row) => [row.name, ...row.cells.map((cell) => oneLine(cell, best))])]),
  ];
  return lines.map((cells) => cells.map(plain).join('\t')).join('\n');
}

function oneLine({ text, note, best }: ShownCell, word: string): string {
  return [text, note === null ? '' : `(${note})`, best ? `– ${word}` : ''].filter((part) => part !== '').join(' ');
}

/** A tab or a line break in a name would make another cell of it; a sheet takes what begins like a formula for one. */
function plain(cell: string): string {
  const flat = cell.replace(/[\t\r\n]+/g, ' ').trim();
  return /^[=@]|^[+-](?!\d)/.test(flat) ? `'${flat}` : flat;
}

/** The same as a table for mails and documents. */
export function tableAsHtml({ creators, groups }: Comparison, best: string): string {
  const cell = (tag: 'td' | 'th', text: string, more = '') =>
    `<${tag} style="padding:4px 10px;text-align:left;border-bottom:1px solid #ddd"${more}>${text}</${tag}>`;
  const head = creators.map(({ title, line }) => cell('th', `${escaped(title)}<br><small>${escaped(line)}</small>`)).join('');
  const body = groups.flatMap(({ name, rows }) => [
    `<tr>${cell('th', escaped(name), ` colspan="${creators.length + 1}"`)}</tr>`,
    ...rows.map((row) => `<tr>${cell('th', escaped(row.name))}${row.cells.map((one) => cell('td', htmlCell(one, best))).join('')}</tr>`),
  ]);
  return `<table style="border-collapse:collapse"><tr>${cell('td', '')}${head}</tr>${body.join('')}</table>`;
}

function htmlCell(cell: ShownCell, best: string): string {
  const text = escaped(oneLine(cell, best));
  return cell.best ? `<b>${text}</b>` : text;
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
