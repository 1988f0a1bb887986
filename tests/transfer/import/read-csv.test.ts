import { describe, expect, it } from 'vitest';
import { readTable } from '../../../lib/transfer/import/read-table/read-table';
import type { Cell, Table } from '../../../lib/transfer/import/read-table/table';

const bytes = (text: string) => new TextEncoder().encode(text);

async function tableOf(data: Uint8Array): Promise<Table> {
  const read = await readTable(data);
  if (!read.ok) throw new Error(read.why);
  return read.table;
}

const rowsOf = async (data: Uint8Array | string) => (await tableOf(typeof data === 'string' ? bytes(data) : data)).rows;

function utf16(text: string, order: 'le' | 'be', mark: boolean): Uint8Array {
  const units = [...(mark ? '\ufeff' : ''), ...text].join('');
  const out = new Uint8Array(units.length * 2);
  const view = new DataView(out.buffer);
  for (let i = 0; i < units.length; i += 1) view.setUint16(i * 2, units.charCodeAt(i), order === 'le');
  return out;
}

const wanted: Cell[][] = [
  ['Name', 'Profile', 'Note'],
  ['Ana', 'instagram.com/ana', 'Says "hi",\nand; more'],
  ['Bo', '@bo', null],
];

/** The same table as programs write it. */
const dialects: readonly (readonly [program: string, data: Uint8Array | string])[] = [
  ['RFC 4180', 'Name,Profile,Note\r\nAna,instagram.com/ana,"Says ""hi"",\nand; more"\r\nBo,@bo,\r\n'],
  ['Google Sheets', 'Name,Profile,Note\r\nAna,instagram.com/ana,"Says ""hi"",\nand; more"\r\nBo,@bo,'],
  ['Excel in Europe, with its sep= line', 'sep=;\r\nName;Profile;Note\r\nAna;instagram.com/ana;"Says ""hi"",\nand; more"\r\nBo;@bo;\r\n'],
  ['Excel, UTF-8 with its mark', '\ufeffName;Profile;Note\r\nAna;instagram.com/ana;"Says ""hi"",\nand; more"\r\nBo;@bo;\r\n'],
  ['Excel, "Unicode Text"', utf16('Name\tProfile\tNote\r\nAna\tinstagram.com/ana\t"Says ""hi"",\nand; more"\r\nBo\t@bo\t\r\n', 'le', true)],
  [
    'UTF-16 big endian with its mark',
    utf16('Name\tProfile\tNote\nAna\tinstagram.com/ana\t"Says ""hi"",\nand; more"\nBo\t@bo\t\n', 'be', true),
  ],
  [
    'UTF-16 little endian without a mark',
    utf16('Name\tProfile\tNote\nAna\tinstagram.com/ana\t"Says ""hi"",\nand; more"\nBo\t@bo\t\n', 'le', false),
  ],
  [
    'UTF-16 big endian without a mark',
    utf16('Name\tProfile\tNote\nAna\tinstagram.com/ana\t"Says ""hi"",\nand; more"\nBo\t@bo\t\n', 'be', false),
  ],
  ['LibreOffice, all text in quotes', '"Name","Profile","Note"\n"Ana","instagram.com/ana","Says ""hi"",\nand; more"\n"Bo","@bo",\n'],
  ['pipes', 'Name|Profile|Note\nAna|instagram.com/ana|"Says ""hi"",\nand; more"\nBo|@bo|\n'],
  ['tabs', 'Name\tProfile\tNote\nAna\tinstagram.com/ana\t"Says ""hi"",\nand; more"\nBo\t@bo\t\n'],
  ['an old Mac', 'Name,Profile,Note\rAna,instagram.com/ana,"Says ""hi"",\nand; more"\rBo,@bo,\r'],
];

describe('delimited text', () => {
  it.each(dialects)('of %s', async (_, data) => {
    expect(await rowsOf(data)).toEqual(wanted);
  });

  it('numbers rows as a spreadsheet shows them', async () => {
    expect((await tableOf(bytes('sep=;\na;b\n1;2\n'))).numbers).toEqual([2, 3]);
    expect((await tableOf(bytes('a;b\n\n1;2\n'))).numbers).toEqual([1, 2, 3]);
  });

  it('keeps rows of any length as they are', async () => {
    expect(await rowsOf('a,b,c\n1\n1,2,3,4\n,,\n')).toEqual([['a', 'b', 'c'], ['1'], ['1', '2', '3', '4'], [null, null, null]]);
  });

  it('takes words with commas for one column when nothing separates evenly', async () => {
    expect(await rowsOf('instagram.com/ana\ninstagram.com/bo\n')).toEqual([['instagram.com/ana'], ['instagram.com/bo']]);
    expect((await rowsOf('name;note\nana;well, yes\nbo;no, not, now\n'))[1]).toEqual(['ana', 'well, yes']);
    expect((await rowsOf('name;count\nana;1,5\nbo;2,5\n'))[2]).toEqual(['bo', '2,5']);
  });

  it('reads a file with a quote that is never closed as if quotes meant nothing, and says where', async () => {
    const table = await tableOf(bytes('name,note\nana,"12 inch\nbo,fine\ncem,"quoted"\n'));
    expect(table.rows).toEqual([
      ['name', 'note'],
      ['ana', '"12 inch'],
      ['bo', 'fine'],
      ['cem', 'quoted'],
    ]);
    expect(table.notes).toContainEqual({ kind: 'open-quote', row: 2 });
  });

  it('cuts a cell that no spreadsheet could hold, and says so', async () => {
    const table = await tableOf(bytes(`name,note\nana,${'x'.repeat(40_000)}\n`));
    expect(String(table.rows[1]?.[1])).toHaveLength(32_767);
    expect(table.notes).toContainEqual({ kind: 'cut', cells: 1 });
  });
});

describe('how characters are written', () => {
  it.each([
    ['UTF-8', bytes('näme,ünit\nŁódź,東京\n'), ['Łódź', '東京'], 'utf-8'],
    ['UTF-8 that was cut off within a character', bytes('näme,ünit\nŁódź,東京').subarray(0, -1), ['Łódź', '東'], 'utf-8'],
    [
      'windows-1252',
      Uint8Array.from([0x6e, 0xe4, 0x6d, 0x65, 0x2c, 0x78, 0x0a, 0x4d, 0xfc, 0x6c, 0x6c, 0x65, 0x72, 0x2c, 0xa3, 0x35]),
      ['Müller', '£5'],
      'windows-1252',
    ],
  ])('%s', async (_, data, row, encoding) => {
    const table = await tableOf(data);
    expect(table.rows[1]).toEqual(row);
    expect(table.notes).toContainEqual({ kind: 'encoding', encoding, guessed: true });
  });

  it('is as the visitor says where they say so', async () => {
    const cyrillic = Uint8Array.from([0xc0, 0xed, 0xed, 0xe0, 0x2c, 0x31, 0x0a, 0xc0, 0x2c, 0x32]);
    const read = await readTable(cyrillic, { sheet: null, encoding: 'windows-1251' });
    expect(read.ok && read.table.rows[0]).toEqual(['Анна', '1']);
  });
});
