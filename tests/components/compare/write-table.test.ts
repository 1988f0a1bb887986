import { expect, test } from 'vitest';
import type { Comparison } from '../../../components/dashboard/compare/shown-rows';
import { tableAsHtml, tableAsText } from '../../../components/dashboard/compare/write-table';

const comparison = (title: string, ...texts: string[]): Comparison => ({
  creators: [{ id: '1', title, line: 'X' }],
  groups: [
    {
      id: 'g',
      name: 'Size',
      rows: texts.map((text, index) => ({ id: text, name: 'Row', note: null, cells: [{ text, note: 'why', best: index === 0 }] })),
    },
  ],
});

test('a line for each row, a tab between cells, the best and the small print in words', () => {
  expect(tableAsText(comparison('Mira', '3.1%', '—'), 'best')).toBe('\tMira\n\tX\nSize\nRow\t3.1% (why) – best\nRow\t— (why)');
});

test.each([
  ['=1+1', "'=1+1"],
  ['@mira', "'@mira"],
  ['+cmd', "'+cmd"],
  ['-cmd', "'-cmd"],
  ['+0.5%', '+0.5%'],
  ['-3', '-3'],
  ['a\tb\nc', 'a b c'],
])('%j is harmless in a sheet', (title, cell) => {
  expect(tableAsText(comparison(title), 'best').split('\n')[0]).toBe(`\t${cell}`);
});

test('as a table for mails nothing of a name is markup', () => {
  const html = tableAsHtml(comparison('<img src=x onerror="a">&'), 'best');
  expect(html).toContain('&#60;img src=x onerror=&#34;a&#34;&#62;&#38;');
  expect(html).not.toContain('<img');
});
