import { describe, expect, it } from 'vitest';
import { readTable } from '../../lib/transfer/import/read-table/read-table';
import { workbook } from '../transfer/import/stored-zip';

const bytesOf = (text: string) => new TextEncoder().encode(text);

describe('a file that would become far larger than it is', () => {
  it('is refused where every object of a JSON file has a name of its own', async () => {
    const rows = Array.from({ length: 20_000 }, (_, i) => ({ [`name ${i}`]: 1 }));
    expect(await readTable(bytesOf(JSON.stringify(rows)))).toEqual({ ok: false, why: 'too-many-cells' });
  });

  it('is refused where every row of a JSON file has a column more', async () => {
    const rows = Array.from({ length: 1_100 }, (_, i) => Array.from({ length: i }, () => 1));
    expect(await readTable(bytesOf(JSON.stringify(rows)))).toEqual({ ok: false, why: 'too-many-cells' });
  });

  it('has no entities of its own in a workbook, however they are nested', async () => {
    const laughs = Array.from({ length: 9 }, (_, i) => `<!ENTITY l${i + 1} "${`&l${i};`.repeat(10)}">`).join('');
    const sheet = `<?xml version="1.0"?><!DOCTYPE worksheet [<!ENTITY l0 "ha">${laughs}]><worksheet><sheetData><row><c t="inlineStr"><is><t>&l9;</t></is></c></row></sheetData></worksheet>`;
    expect(await readTable(workbook({ sheet }))).toMatchObject({ ok: true, table: { rows: [['&l9;']] } });
  });

  it('opens no other file from a workbook', async () => {
    const sheet =
      '<!DOCTYPE worksheet [<!ENTITY x SYSTEM "file:///etc/passwd">]><worksheet><sheetData><row><c t="inlineStr"><is><t>&x;</t></is></c></row></sheetData></worksheet>';
    expect(await readTable(workbook({ sheet }))).toMatchObject({ ok: true, table: { rows: [['&x;']] } });
  });
});
