import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Papa from 'papaparse';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cellText } from '../../../lib/transfer/export/csv';
import { type ExportField, fieldsFor } from '../../../lib/transfer/export/fields';
import type { ExportFormat } from '../../../lib/transfer/export/formats';
import { makeFile } from '../../../lib/transfer/export/make-file';
import { joinWords } from '../../../lib/transfer/export/words';
import { allColumns, aRow, bareRow, scale, uuid } from './sample-rows';

const isThere = spawnSync('soffice', ['--version']).status === 0;
if (!isThere)
  process.stderr.write('LibreOffice (soffice) is not installed here: that it reads exported files as they are is not tested.\n');

/** What would be a formula, what needs quotes, several lines, other scripts; nothing that consists of digits, which CSV cannot keep as a text. */
const notes = [
  ...[
    '=1+1',
    '+41 79 555',
    '-2',
    '@SUM(1)',
    '=HYPERLINK("https://example.com";"x")',
    ' =1+1',
    '＝1',
    "'=1",
    "'quoted'",
    '=cmd|"/C calc"!A0',
  ],
  ...[
    'a, b; c',
    'say "hi"',
    'two\nlines',
    'tab\there',
    'Zoë & <b>',
    '日本語',
    'مرحبا',
    '🍞',
    '_x000D_',
    'TRUE story',
    '50 % off',
    'x'.repeat(2000),
  ],
];
const rows = [
  bareRow,
  ...notes.map((note, i) => aRow({ n: i + 10, personId: uuid(77), entry: { note }, card: { tags: [note.slice(0, 40)] } })),
];
const fields = fieldsFor({ columns: allColumns, ranges: true }, scale);

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'loupe-soffice-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** The cells of an exported file as LibreOffice opens it, numbers and texts as they are in the cell and not as they are shown. */
async function cellsOf(format: ExportFormat): Promise<string[][]> {
  const file = await makeFile({ format, rows, fields, list: 'Spring', now: 0 });
  const path = join(folder, `list.${format}`);
  writeFileSync(path, Buffer.from(await file.arrayBuffer()));
  const commasAndUtf8 = '44,34,76,1';
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  const how = format === 'csv' ? [`--infilter=CSV:${commasAndUtf8}`] : [];
  const to = `csv:Text - txt - csv (StarCalc):${commasAndUtf8},,0,false,false,false`;
  spawnSync('soffice', [profile, '--headless', ...how, '--convert-to', to, '--outdir', join(folder, format), path]);
  return Papa.parse<string[]>(readFileSync(join(folder, format, 'list.csv'), 'utf8'), { delimiter: ',', skipEmptyLines: true }).data;
}

const isNumber = ({ kind }: ExportField) => kind === 'whole' || kind === 'number' || kind === 'share';
const asNumber = (text: string) => (text.endsWith('%') ? Number((Number(text.slice(0, -1)) / 100).toPrecision(12)) : Number(text));

/** What a cell of a workbook is to be: text unchanged, a number, an instant to the second. */
function workbookCell(field: ExportField, row: (typeof rows)[number]): string {
  if (field.kind === 'words') return joinWords(field.valueOf(row));
  if (field.kind === 'instant') return cellText(field, row).replace('T', ' ').slice(0, 19);
  return isNumber(field) ? cellText(field, row) : String(field.valueOf(row) ?? '');
}

describe.skipIf(!isThere)('LibreOffice opens', () => {
  test.each([
    ['csv', cellText],
    ['xlsx', workbookCell],
  ] as const)('an exported %s file with the same cells', { timeout: 60_000 }, async (format, expected) => {
    const [headers, ...cells] = await cellsOf(format);
    expect(headers).toEqual(fields.map(({ header }) => header));
    const read = cells.map((line) => fields.map((field, i) => (isNumber(field) && line[i] ? asNumber(line[i]) : line[i])));
    const wanted = rows.map((row) =>
      fields.map((field) => {
        const text = expected(field, row);
        return isNumber(field) && text !== '' ? Number(text) : text;
      }),
    );
    expect(read).toEqual(wanted);
  });
});
