import { describe, expect, it } from 'vitest';
import { zipOf } from '../../../lib/transfer/export/zip';
import { readTable } from '../../../lib/transfer/import/read-table/read-table';
import { limits } from '../../../lib/transfer/import/read-table/table';
import { isDateFormat, isoOfSerial } from '../../../lib/transfer/import/read-table/xlsx-styles';
import { type Parts, storedZip, workbook } from './stored-zip';

const read = async (parts: Parts, sheet: string | null = null) => {
  const found = await readTable(workbook(parts), { sheet, encoding: null });
  if (!found.ok) throw new Error(found.why);
  return found.table;
};
const inSheet = (rows: string) => `<worksheet><dimension ref="A1"/><sheetData>${rows}</sheetData></worksheet>`;
const styles = `<numFmts><numFmt numFmtId="164" formatCode="dd/mm/yyyy\\ hh:mm"/><numFmt numFmtId="165" formatCode="#,##0.00\\ &quot;day&quot;"/></numFmts>
  <cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/></cellXfs>`;

describe('workbooks', () => {
  it('are read with shared and inline strings, numbers, booleans, dates and what formulas gave', async () => {
    const table = await read({
      styles,
      strings:
        '<si><t>Name</t></si><si><r><t>Ana </t></r><r><rPr/><t>B&amp;C</t></r><rPh><t>カナ</t></rPh></si><si><t/></si><si><t>a_x000D_&#10;b</t></si>',
      sheet: inSheet(`
        <row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is><t xml:space="preserve">In line</t></is></c><c r="D1" t="str"><f>A1</f><v>Made</v></c></row>
        <row r="2"><c r="A2" t="s"><v>1</v></c><c r="B2"><v>12345</v></c><c r="C2" t="b"><v>1</v></c><c r="D2" t="e"><v>#N/A</v></c><c r="E2"><f>1+1</f><v>2</v></c></row>
        <row r="4"><c r="A4" s="1"><v>46082</v></c><c r="B4" s="2"><v>46082.75</v></c><c r="C4" s="3"><v>3.5</v></c><c r="D4" t="d"><v>2026-03-01T00:00:00Z</v></c><c r="E4" t="s"><v>2</v></c><c r="F4" t="s"><v>3</v></c></row>`),
    });
    expect(table.rows).toEqual([
      ['Name', 'In line', null, 'Made'],
      ['Ana B&C', 12345, true, null, 2],
      ['2026-03-01', '2026-03-01T18:00:00', 3.5, '2026-03-01', null, 'a\r\nb'],
    ]);
    expect(table.numbers).toEqual([1, 2, 4]);
  });

  it('are read where cells and rows do not say where they stand, with namespaces, single quotes and CDATA', async () => {
    const sheet = `<x:worksheet><x:sheetData><x:row><x:c t='inlineStr'><x:is><x:t><![CDATA[a<b]]></x:t></x:is></x:c><x:c><x:v>1</x:v></x:c></x:row><x:row><x:c/><x:c><x:v>2</x:v></x:c></x:row></x:sheetData></x:worksheet>`;
    const table = await read({ sheet });
    expect(table.rows).toEqual([
      ['a<b', 1],
      [null, 2],
    ]);
    expect(table.numbers).toEqual([1, 2]);
  });

  it('count days from 1904 where they say so', async () => {
    const book = '<workbook><workbookPr date1904="1"/><sheets><sheet name="A" id="rId1"/></sheets></workbook>';
    expect((await read({ book, styles, sheet: inSheet('<row r="1"><c r="A1" s="1"><v>44620</v></c></row>') })).rows).toEqual([
      ['2026-03-01'],
    ]);
  });

  it('give the first sheet that is not hidden, or the one that is chosen', async () => {
    const book =
      '<workbook><sheets><sheet name="Old" state="hidden" r:id="rId9"/><sheet name="New &amp; good" r:id="rId1"/></sheets></workbook>';
    const more = { 'xl/worksheets/sheet2.xml': inSheet('<row><c><v>9</v></c></row>') };
    const rels = '<Relationship Id="rId9" Type="x/worksheet" Target="/xl/worksheets/sheet2.xml"/>';
    const parts = { book, rels, more, sheet: inSheet('<row><c><v>1</v></c></row>') };
    expect(await read(parts)).toMatchObject({ sheet: 'New & good', sheets: ['Old', 'New & good'], rows: [[1]] });
    expect(await read(parts, 'Old')).toMatchObject({ sheet: 'Old', rows: [[9]] });
    await expect(read(parts, 'Gone')).rejects.toThrow('no-such-sheet');
  });

  it('give the addresses of links as a column of their own', async () => {
    const sheet = `<worksheet><sheetData><row r="1"><c r="A1" t="str"><v>Creator</v></c><c r="B1" t="str"><v>n</v></c></row><row r="2"><c r="A2" t="str"><v>Ana</v></c></row></sheetData><hyperlinks><hyperlink ref="A2" r:id="rId1"/></hyperlinks></worksheet>`;
    const more = {
      'xl/worksheets/_rels/sheet1.xml.rels':
        '<Relationships><Relationship Id="rId1" Type="x/hyperlink" Target="https://www.instagram.com/ana/" TargetMode="External"/></Relationships>',
    };
    expect((await read({ sheet, more })).rows).toEqual([
      ['Creator', 'n', 'Creator ↗'],
      ['Ana', null, 'https://www.instagram.com/ana/'],
    ]);
  });

  it('cost nothing for a cell far away', async () => {
    const sheet = inSheet(
      '<row r="1"><c r="A1"><v>1</v></c><c r="XFD1"><v>2</v></c></row><row r="1048576"><c r="A1048576"><v>3</v></c></row>',
    );
    const table = await read({ sheet });
    expect(table.rows).toEqual([[1], [3]]);
    expect(table.numbers).toEqual([1, 1_048_576]);
  });
});

describe('what is out of bounds', () => {
  it('unpacks no more than allowed, whatever the archive says of its sizes', async () => {
    const spaces = Array.from({ length: 40 }, () => ' '.repeat(1 << 18));
    const bomb = await zipOf([{ name: 'xl/workbook.xml', text: spaces }], 'application/zip');
    expect(bomb.size).toBeLessThan(100_000);
    const bytes = new Uint8Array(await bomb.arrayBuffer());
    const read = (unpacked: number) => readTable(bytes, undefined, undefined, { ...limits, unpacked });
    expect(await read(1 << 20)).toEqual({ ok: false, why: 'too-much-unpacked' });
    expect(await read(1 << 24)).toEqual({ ok: false, why: 'broken-workbook' });
  });

  it('refuses more cells, rows or columns than a list can take', async () => {
    const small = { ...limits, cells: 10, rows: 4, columns: 5 };
    const csv = (text: string) => readTable(new TextEncoder().encode(text), undefined, undefined, small);
    expect(await csv('a,b\n1,2\n')).toMatchObject({ ok: true });
    expect(await csv('a\n1\n2\n3\n4\n')).toEqual({ ok: false, why: 'too-many-cells' });
    expect(await csv('a,b,c,d,e,f\n')).toEqual({ ok: false, why: 'too-many-cells' });
    expect(await csv('a,b,c,d\n1,2,3,4\n1,2,3,4\n')).toEqual({ ok: false, why: 'too-many-cells' });
  });
});

describe('what is no table', () => {
  const hex = (text: string) => Uint8Array.from(text.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
  it.each([
    ['nothing', new Uint8Array(), 'empty'],
    ['spaces', new TextEncoder().encode(' \n\n , , \n'), 'empty'],
    ['an old Excel file', hex('d0cf11e0a1b11ae10000'), 'old-excel'],
    ['a PDF', new TextEncoder().encode('%PDF-1.7 …'), 'document'],
    ['a web page called XLS', new TextEncoder().encode('<html><table><tr><td>a</td></tr></table></html>'), 'web-page'],
    ['OpenDocument', storedZip({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': '<x/>' }), 'opendocument'],
    ['a text document', storedZip({ 'word/document.xml': '<x/>' }), 'document'],
    ['an archive', storedZip({ 'a.txt': 'x' }), 'other-archive'],
    ['a picture', hex('89504e470d0a1a0a0000'), 'binary'],
    ['bytes', Uint8Array.from({ length: 600 }, (_, i) => (i * 7 + 1) % 30), 'binary'],
    ['a workbook that was cut off', workbook({ sheet: inSheet('') }).subarray(0, 400), 'broken-workbook'],
  ])('%s', async (_, data, why) => {
    expect(await readTable(data)).toEqual({ ok: false, why });
  });
});

describe('formats of dates', () => {
  it.each([
    ['dd/mm/yyyy', true],
    ['[$-409]d-mmm-yy;@', true],
    ['yyyy\\-mm\\-dd', true],
    ['h:mm AM/PM', true],
    ['General', false],
    ['0.00%', false],
    ['#,##0 "days"', false],
    ['[Red]#,##0', false],
    ['0.00E+00', false],
    ['_-* #,##0.00\\ [$€-1]_-', false],
    ['[h]:mm:ss', true],
  ])('%s: %s', (code, isDate) => {
    expect(isDateFormat(code)).toBe(isDate);
  });

  it.each([
    [1, '1900-01-01'],
    [59, '1900-02-28'],
    [61, '1900-03-01'],
    [46082, '2026-03-01'],
    [46082.5, '2026-03-01T12:00:00'],
    [0.5, null],
    [-1, null],
    [3e6, null],
    [Number.NaN, null],
  ])('serial %d is %s', (serial, iso) => {
    expect(isoOfSerial(serial, false)).toBe(iso);
  });
});
