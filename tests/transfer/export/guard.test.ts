import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { guardText, unguardText } from '../../../lib/transfer/export/guard';
import { trickyText } from './tricky-text';

describe('text that a spreadsheet would take for a formula', () => {
  test.each([
    '=1+1',
    '+41 79',
    '-2',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    '\n=1',
    '\u0000x',
    '\u001bx',
    '＝1',
    '＋1',
    '－1',
    '＠x',
    ' =1',
    '\u00a0=1',
    '\ufeff=1',
    '\u200b@x',
    ' \u0000-1',
  ])('%j gets an apostrophe', (text) => {
    expect(guardText(text)).toBe(`'${text}`);
    expect(unguardText(guardText(text))).toBe(text);
  });

  test.each(['Ana', "'quoted'", '69200', 'a=b', 'ana@example.com', '', ' a', "'", '–', '🍞', 'é'])('%j is left as it is', (text) => {
    expect(guardText(text)).toBe(text);
    expect(unguardText(text)).toBe(text);
  });

  test('one that began with apostrophes before is told from one that got them here', () => {
    expect([guardText("'=1"), guardText("''=1")]).toEqual(["''=1", "'''=1"]);
    expect(unguardText("''=1")).toBe("'=1");
  });
});

test('any text comes back as it was, and none begins with a sign of a formula', () => {
  fc.assert(
    fc.property(trickyText, (text) => {
      expect(unguardText(guardText(text))).toBe(text);
      expect(guardText(text)).not.toMatch(/^[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠]/u);
    }),
  );
});
