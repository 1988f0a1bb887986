import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { failuresOf } from '../../../training/artifact';
import { comments } from '../../../training/comments/comments';
import { rowsFolder, whyNoRows } from '../../data-rows';

if (rowsFolder === null) test.skip(`the comment model: ${whyNoRows}`, () => {});
else {
  const folder = rowsFolder;

  describe('on the labelled comments', { timeout: 180_000 }, () => {
    test('training makes the committed model, byte for byte', () => {
      const made = comments.train(folder).map(({ file, content }) => [file, content === readFileSync(file, 'utf8')]);
      expect(made).toEqual([['lib/scoring/data/comment-model.json', true]]);
    });

    test('every goal is kept, and the committed figures are true', () => {
      const evaluation = comments.evaluate(folder);
      expect(failuresOf(evaluation, readFileSync(evaluation.figures.file, 'utf8'))).toEqual([]);
    });
  });
}
