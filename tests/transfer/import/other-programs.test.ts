import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import readXlsxFile from 'read-excel-file/node';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import writeXlsxFile from 'write-excel-file/node';
import { readTable } from '../../../lib/transfer/import/read-table/read-table';
import type { Cell } from '../../../lib/transfer/import/read-table/table';

const isThere = spawnSync('soffice', ['--version']).status === 0;
if (!isThere)
  process.stderr.write('LibreOffice (soffice) is not installed here: that files which it makes can be imported is not tested.\n');

const rows = [
  ['Name', 'Profile', 'Followers', 'Last seen', 'Active', 'Note'],
  ['Ana Łódź', 'https://www.instagram.com/ana.bakes/', 12_345, '2026-03-01', true, 'Says "hi", and; more\nlines'],
  ['日本', '@otto.tries', 1_200_000, '2026-12-31', false, null],
];

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'loupe-import-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** What LibreOffice makes of a file. `to` is its filter with options, or the end of a name alone. */
function converted(path: string, to: string, from: readonly string[] = []): Uint8Array {
  const out = mkdtempSync(join(folder, 'out-'));
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  const run = spawnSync('soffice', [profile, '--headless', ...from, '--convert-to', to, '--outdir', out, path]);
  expect(run.status).toBe(0);
  return new Uint8Array(readFileSync(join(out, `list.${to.split(':')[0]}`)));
}

async function cellsIn(bytes: Uint8Array): Promise<readonly (readonly Cell[])[]> {
  const read = await readTable(bytes);
  if (!read.ok) throw new Error(read.why);
  return read.table.rows.map((row) => Array.from({ length: 6 }, (_, i) => row[i] ?? null));
}

const asText = (cell: unknown) => (cell === null ? null : cell === true ? 'TRUE' : cell === false ? 'FALSE' : String(cell));

describe.runIf(isThere)('what LibreOffice makes of a list', () => {
  /** The list as a workbook of LibreOffice's own, from a CSV file whose dates it recognises. */
  function sheet(): string {
    const csv = rows.map((row) => row.map((cell) => `"${(asText(cell) ?? '').replaceAll('"', '""')}"`).join(',')).join('\n');
    const path = join(folder, 'list.csv');
    writeFileSync(path, csv.replaceAll('"12345"', '12345').replaceAll('"1200000"', '1200000'));
    const ods = join(folder, 'list.ods');
    // Commas, quotes, UTF-8, from the first line on, English, and "detect special numbers" for the dates.
    writeFileSync(ods, converted(path, 'ods', ['--infilter=CSV:44,34,76,1,,1033,false,true']));
    return ods;
  }

  test('its workbook, its CSV files and its UTF-16 text read as the same cells', { timeout: 120_000 }, async () => {
    const ods = sheet();
    const wanted = rows.map((row) => row.map((cell) => (typeof cell === 'boolean' ? expect.anything() : cell)));
    const xlsx = await cellsIn(converted(ods, 'xlsx'));
    expect(xlsx).toEqual(wanted);
    // Semicolons and UTF-8; tabs and UTF-16 with its mark; all text in quotes.
    for (const options of ['59,34,76,1', '9,34,65535,1', '44,34,76,1,,0,true']) {
      const cells = await cellsIn(converted(ods, `csv:Text - txt - csv (StarCalc):${options}`));
      expect(cells.map((row) => row.map((cell) => asText(cell)?.replaceAll(',', '') ?? null))).toEqual(
        rows.map((row) =>
          row.map((cell) =>
            typeof cell === 'boolean' || /^2026/.test(asText(cell) ?? '') ? expect.anything() : (asText(cell)?.replaceAll(',', '') ?? null),
          ),
        ),
      );
    }
    expect(await readTable(new Uint8Array(readFileSync(ods)))).toEqual({ ok: false, why: 'opendocument' });
  });
});

test('a workbook of another writer reads as another reader reads it', async () => {
  const data = [
    rows[0]?.map((value) => ({ value: String(value) })) ?? [],
    [
      { value: 'Ana & <Łódź>' },
      { value: 'instagram.com/ana' },
      { value: 12_345.5 },
      { value: new Date(Date.UTC(2026, 2, 1)), format: 'dd.mm.yyyy' },
      { value: true },
      null,
    ],
    [
      null,
      { value: ' spaces  within ' },
      { value: 0 },
      { value: new Date(Date.UTC(2026, 11, 31, 18, 30)), format: 'yyyy-mm-dd hh:mm' },
      { value: false },
      { value: '_x0041_' },
    ],
  ];
  const path = join(folder, 'other.xlsx');
  await writeXlsxFile(data).toFile(path);
  const other = await readXlsxFile(path, { trim: false });
  const said = (cell: unknown) =>
    cell instanceof Date ? new Date(Math.round(cell.getTime() / 1000) * 1000).toISOString().replace(/T00:00:00\.000Z$|\.000Z$/, '') : cell;
  const wanted = other[0]?.data.map((row) => Array.from({ length: 6 }, (_, i) => said(row[i] ?? null)));
  expect(await cellsIn(new Uint8Array(readFileSync(path)))).toEqual(wanted);
});
