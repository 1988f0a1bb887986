import { expect, test } from 'vitest';
import { attacks } from '../../../training/comments/attacks';

const text = 'Check out the blue tiles of @mia_k now';

test.each(attacks)('$name change the text, and each time in the same way', ({ hide }) => {
  expect(hide(text)).not.toBe(text);
  expect(hide(text)).toBe(hide(text));
});

test.each(attacks.filter(({ name }) => /digits|spaced/.test(name)))('$name leave names as they are', ({ hide }) => {
  expect(hide(text)).toContain('@mia_k');
});
