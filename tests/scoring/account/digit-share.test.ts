import { expect, test } from 'vitest';
import { digitShare } from '../../../lib/scoring/account/digit-share';

test.each([
  ['mira', 0],
  ['mira2468', 0.5],
  ['2468', 1],
  ['', null],
  // A character that takes two units of UTF-16 is one.
  ['𝓂7', 0.5],
])('%j has a share of %s', (handle, share) => {
  expect(digitShare(handle)).toBe(share);
});
