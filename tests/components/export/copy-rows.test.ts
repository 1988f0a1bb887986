// @vitest-environment happy-dom
import { afterEach, expect, test, vi } from 'vitest';
import { copiedTable, copyRows } from '../../../components/dashboard/export/copy-rows';
import { tableLines, tableMarkup } from '../../../lib/transfer/export/table-markup';
import { aRow, bareRow, field, scale } from '../../transfer/export/sample-rows';

afterEach(() => vi.unstubAllGlobals());

const rows = [aRow({ entry: { note: '=1+1\n<b>' } }), bareRow];
const columns = ['creator', 'followers', 'engagement', 'price', 'note', 'person', `field:${field.agency}`] as const;

test('rows are copied as a table with numbers, links and harmless text', () => {
  const { headers, cells } = copiedTable(rows, columns, scale);
  expect(headers).toHaveLength(cells[0]?.length ?? 0);
  expect(cells).toEqual([
    [
      { text: 'Ana Bakes', href: 'https://www.instagram.com/ana.bakes/' },
      { number: 69_200, shown: '69,200' },
      { number: 0.0241379310344, shown: '2.4%' },
      { number: 450.5, shown: '450.5' },
      { text: 'EUR' },
      { text: '=1+1\n<b>' },
      { text: '=SUM(A1)' },
    ],
    [
      { text: 'kofi', href: 'https://www.tiktok.com/@kofi' },
      { text: '' },
      { text: '' },
      { text: '' },
      { text: '' },
      { text: '' },
      { text: '' },
    ],
  ]);
  const [, lines] = tableMarkup(headers, cells).split('<tbody>');
  expect(lines?.split('\n')[1]).toBe(
    '<tr><td><a href="https://www.instagram.com/ana.bakes/">Ana Bakes</a></td><td align="right">69,200</td><td align="right">2.4%</td>' +
      '<td align="right">450.5</td><td>EUR</td><td>\'=1+1<br>&lt;b&gt;</td><td>\'=SUM(A1)</td></tr>',
  );
  expect(tableLines(headers, cells).split('\n').slice(1)).toEqual([
    "Ana Bakes\t69200\t0.0241379310344\t450.5\tEUR\t'=1+1 <b>\t'=SUM(A1)",
    'kofi\t\t\t\t\t\t',
  ]);
});

test('a link leads nowhere but to the web', () => {
  expect(tableMarkup([], [[{ text: 'x', href: 'javascript:alert(1)' }]])).not.toContain('href');
});

test('both kinds go to the clipboard, and how many is answered', async () => {
  const write = vi.fn<(items: { parts: Record<string, Blob> }[]) => Promise<void>>(async () => undefined);
  vi.stubGlobal('navigator', { clipboard: { write } });
  vi.stubGlobal(
    'ClipboardItem',
    class {
      constructor(readonly parts: Record<string, Blob>) {}
    },
  );
  expect(await copyRows(rows, columns, scale)).toBe(2);
  const parts = write.mock.calls[0]?.[0][0]?.parts ?? {};
  expect(Object.keys(parts)).toEqual(['text/html', 'text/plain']);
  expect(await parts['text/html']?.text()).toContain('<table');
});
