import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { account } from '../../../training/account/account';
import { failuresOf } from '../../../training/artifact';
import { rowsFolder, whyNoRows } from '../../data-rows';

if (rowsFolder === null) test.skip(`the account model: ${whyNoRows}`, () => {});
else {
  const folder = rowsFolder;

  describe('on the labelled accounts', { timeout: 180_000 }, () => {
    test('training makes the committed model, byte for byte', () => {
      const made = account.train(folder).map(({ file, content }) => [file, content === readFileSync(file, 'utf8')]);
      expect(made).toEqual([['lib/scoring/data/account-model.json', true]]);
    });

    test('every goal is kept, and the committed figures are true', () => {
      const evaluation = account.evaluate(folder);
      expect(failuresOf(evaluation, readFileSync(evaluation.figures.file, 'utf8'))).toEqual([]);
    });
  });
}
