import { afterEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { inReadingOrder } from '../../components/dashboard/picture';

afterEach(() => vi.restoreAllMocks());

test.each([
  ['ltr', '50K', '50K'],
  // U+2067 and U+2069 hold together what is read from right to left.
  ['rtl', '50 ألف', '\u206750 ألف\u2069'],
])('a text in a plot keeps the order of its words, %s', (direction, text, written) => {
  vi.spyOn(fakeBrowser.i18n, 'getMessage').mockReturnValue(direction);
  expect(inReadingOrder(text)).toBe(written);
});
