import { expect, test } from 'vitest';
import { formatJson } from '../../training/format-json';

test('what fits on a line stands on one, but for the outermost', () => {
  expect(formatJson({ name: 'a', list: [1, 2], nested: { yes: true, none: null } })).toBe(
    '{\n  "name": "a",\n  "list": [1, 2],\n  "nested": { "yes": true, "none": null }\n}\n',
  );
});

// Two spaces, "words": [ and ] make 13 characters, the quotes two.
test.each([
  ['140 characters fit', { words: ['x'.repeat(125)] }, '{\n  "words": ["x'],
  ['141 do not', { words: ['x'.repeat(126)] }, '{\n  "words": [\n    "x'],
  ['nor do 140 with a comma behind', { words: ['x'.repeat(125)], more: 1 }, '{\n  "words": [\n    "x'],
])('%s', (_, value, start) => {
  expect(formatJson(value).startsWith(start)).toBe(true);
});

test('what has nothing in it stays closed', () => {
  expect(formatJson({ list: [], nothing: {} })).toBe('{\n  "list": [],\n  "nothing": {}\n}\n');
});
