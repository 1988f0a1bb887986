import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { type ExportField, fieldsFor } from '../../../lib/transfer/export/fields';
import { makeFile } from '../../../lib/transfer/export/make-file';
import { csvStyles, type Separator, separatorIn, separators } from '../../../lib/transfer/export/separators';
import { openSession } from '../../../lib/transfer/import/session';
import { freshDatabase } from '../../store/fresh-database';
import { allColumns, aRow, bareRow, scale } from './sample-rows';

test.each<[language: string, Separator]>([
  ['en', 'comma'],
  ['de', 'semicolon'],
  ['de-CH', 'comma'],
  ['fr', 'semicolon'],
  ['pt-BR', 'semicolon'],
  ['es-MX', 'comma'],
  ['id', 'semicolon'],
  ['ja', 'comma'],
])('spreadsheets in %s split at a %s', (language, separator) => {
  expect(separatorIn(language)).toBe(separator);
});

const tricky = 'one; two,\tthree "four"\r\nfive';
const rows = [
  aRow({ entry: { note: tricky, price: { amount: 450.5, currency: 'EUR' } } }),
  aRow({ n: 3, digest: { handle: 'ben', name: '=1;2' }, entry: { note: '', price: { amount: 1250, currency: 'EUR' } } }),
  bareRow,
];

const textOf = async (separator: Separator, fields: readonly ExportField[]) =>
  (await makeFile({ format: 'csv', separator, rows, fields, list: 'Spring', now: 0 })).text();

describe.each(separators)('a file with a %s between its cells', (separator) => {
  test('has the same cells as any other, but for the sign before decimals', async () => {
    const fields = fieldsFor({ columns: allColumns, ranges: true }, scale);
    const style = csvStyles[separator];
    const read = (text: string, delimiter: string) => Papa.parse<string[]>(text, { delimiter }).data.slice(0, -1);
    const usual = read(await textOf('comma', fields), ',');
    const kinds = fields.map(({ kind }) => kind);
    const expected = usual.map((cells, line) =>
      cells.map((cell, i) => (line > 0 && /^(?:number|share|whole)$/.test(kinds[i] ?? '') ? cell.replace('.', style.decimal) : cell)),
    );
    expect(read(await textOf(separator, fields), style.separator)).toEqual(expected);
  });

  test.each([
    ['.', ['creator', 'note', 'price']],
    [',', ['creator', 'note', 'price']],
    [',', ['creator', 'note', 'price', 'engagement', 'audience', 'followers']],
  ] as const)('comes in again as it was, where decimals usually have a "%s": %j', async (decimal, columns) => {
    const db = freshDatabase();
    const session = openSession(db, { decimal, dates: 'day-first' });
    const file = new Blob([await textOf(separator, fieldsFor({ columns, ranges: false }, scale))]);
    const opened = await session.open(file, { sheet: null, encoding: null });
    if (!opened.ok) throw new Error(opened.why);
    const { mapping } = opened.view.proposal;
    const plan = await session.plan({ mapping, listId: null, statusNames: [] });
    expect([plan?.creators, plan?.rejected, plan?.flaws]).toEqual([3, 0, []]);
    const preview = await session.preview(['new'], 0, 9);
    expect(preview.map(({ file: { name, note, price } }) => [name, note, price?.amount])).toEqual([
      ['Ana Bakes', tricky.replace('\r\n', '\n'), 450.5],
      ['=1;2', '', 1250],
      [null, '', undefined],
    ]);
  });

  test.each(['.', ','] as const)('tells its decimal sign where its numbers do not, whatever is usual: %s', async (decimal) => {
    const ambiguous = [aRow({ entry: { price: { amount: 1.125, currency: 'EUR' } } })];
    const fields = fieldsFor({ columns: ['creator', 'price'], ranges: false }, scale);
    const file = await makeFile({ format: 'csv', separator, rows: ambiguous, fields, list: '', now: 0 });
    const opened = await openSession(freshDatabase(), { decimal, dates: 'day-first' }).open(file, { sheet: null, encoding: null });
    expect(opened.ok && opened.view.proposal.mapping.decimal).toBe(csvStyles[separator].decimal);
  });
});
