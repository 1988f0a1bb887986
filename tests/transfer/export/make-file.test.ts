import { describe, expect, test } from 'vitest';
import { fieldsFor } from '../../../lib/transfer/export/fields';
import { fileName } from '../../../lib/transfer/export/file-name';
import { exportFormats } from '../../../lib/transfer/export/formats';
import { makeFile } from '../../../lib/transfer/export/make-file';
import type { Progress } from '../../../lib/transfer/pace';
import { aRow, scale } from './sample-rows';

const rows = Array.from({ length: 700 }, (_, n) => aRow({ n }));
const fields = fieldsFor({ columns: ['creator', 'followers'], ranges: false }, scale);

describe.each(exportFormats)('a long %s file', (format) => {
  const what = { format, rows, fields, list: 'Spring', now: 0 };

  test('tells how far it is', async () => {
    const seen: Progress[] = [];
    await makeFile(what, { onProgress: (progress) => seen.push(progress) });
    expect(seen).toEqual([
      { done: 250, of: 700 },
      { done: 500, of: 700 },
      { done: 700, of: 700 },
    ]);
  });

  test('is stopped when the visitor wants it', async () => {
    const stop = new AbortController();
    const making = makeFile(what, { signal: stop.signal, onProgress: () => stop.abort(new Error('enough')) });
    await expect(making).rejects.toThrow('enough');
  });
});

test.each([
  ['Spring launch 2026-11-24', 'Spring launch 2026-11-24'],
  ['Q1/Q2: "best" <of>|all?*', 'Q1 Q2 best of all'],
  ['..\\..\\etc', 'etc'],
  ['evil\u202egnp.exe', 'evil gnp.exe'],
  ['con', 'con_'],
  ['CON.backup', 'CON.backup_'],
  [' . ', 'creators'],
  ['ö 日本 🍞', 'ö 日本 🍞'],
  ['x'.repeat(200), 'x'.repeat(120)],
])('a list called %j is saved as %j', (text, name) => expect(fileName(text, 'creators')).toBe(name));
