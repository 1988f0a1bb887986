import fc from 'fast-check';
import readXlsxFile from 'read-excel-file/node';
import { describe, expect, test } from 'vitest';
import { fieldsFor } from '../../../lib/transfer/export/fields';
import { makeFile } from '../../../lib/transfer/export/make-file';
import { columnName, sheetName, xmlText } from '../../../lib/transfer/export/xlsx-text';
import { allColumns, aRow, bareRow, field, scale, uuid } from './sample-rows';
import { trickyText } from './tricky-text';

type Columns = Parameters<typeof fieldsFor>[0]['columns'];

async function workbook(rows: ReturnType<typeof aRow>[], columns: Columns = allColumns, ranges = true) {
  const fields = fieldsFor({ columns, ranges }, scale);
  const file = await makeFile({ format: 'xlsx', rows, fields, list: 'Spring: launch', now: 0 });
  const [sheet] = await readXlsxFile(Buffer.from(await file.arrayBuffer()));
  return sheet;
}

describe('a workbook', () => {
  test('has numbers, dates and texts of their own kinds, and nothing where nothing is known', async () => {
    const sheet = await workbook([aRow({ personId: uuid(77) }), bareRow]);
    expect(sheet?.sheet).toBe('Spring  launch');
    const [headers = [], ana, kofi] = sheet?.data ?? [];
    const cells = Object.fromEntries(headers.map((header, i) => [String(header), [ana?.[i], kofi?.[i]]]));
    expect(cells).toMatchObject({
      name: ['Ana Bakes', null],
      profile_url: ['https://www.instagram.com/ana.bakes/', 'https://www.tiktok.com/@kofi'],
      followers: [69_200, null],
      engagement_rate: [0.024138, null],
      audience_score: [71.3, null],
      growth_per_week: [-0.0042, null],
      last_post: [new Date('2026-11-18'), null],
      last_seen: [new Date('2026-11-19T08:00:00.000Z'), null],
      tags: ['bread; "semi; colon"; "say ""hi"""', null],
      price: [450.5, null],
      Size: [-3.5, null],
      'Followers (2)': ['=SUM(A1)', null],
      Since: [new Date('2024-02-29'), null],
    });
  });

  test('keeps what no spreadsheet has as a day, as it was typed', async () => {
    const since = (text: string) => aRow({ card: { fields: { [field.since]: text } } });
    const sheet = await workbook(['1899-01-01', '2024-02-31', 'May'].map(since), [`field:${field.since}`]);
    expect(sheet?.data.slice(1).map((cells) => cells[1])).toEqual(['1899-01-01', '2024-02-31', 'May']);
  });

  test('reads back every text', async () => {
    const notes = fc.sample(trickyText, { numRuns: 300, seed: 5 }).filter((text) => text.trim() !== '');
    const sheet = await workbook(
      notes.map((note) => aRow({ entry: { note } })),
      ['note'],
    );
    const read = sheet?.data.slice(1).map((cells) => cells[1]);
    // The reader trims.
    expect(read).toEqual(notes.map((note) => note.toWellFormed().trim() || null));
  });
});

describe('names', () => {
  test.each([
    [0, 'A'],
    [25, 'Z'],
    [26, 'AA'],
    [701, 'ZZ'],
    [702, 'AAA'],
  ])('column %i is %s', (index, name) => expect(columnName(index)).toBe(name));

  test.each([
    ["'Q1/Q2: [spring]'", 'Q1 Q2   spring'],
    ['x'.repeat(40), 'x'.repeat(31)],
    ['History', 'Creators'],
    ['???', 'Creators'],
    ['春のリスト', '春のリスト'],
  ])('list %j becomes sheet %j', (list, name) => expect(sheetName(list)).toBe(name));

  test.each([
    ['a\u0000b\rc', 'a_x0000_b_x000D_c'],
    ['_x000D_', '_x005F_x000D_'],
    ['<a href="&">', '&lt;a href=&quot;&amp;&quot;&gt;'],
    ['\ud83c', '\ufffd'],
  ])('text %j is written %j', (text, written) => expect(xmlText(text)).toBe(written));
});
