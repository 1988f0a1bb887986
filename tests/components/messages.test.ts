import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';

function keys(messages: object): string[] {
  return Object.entries(messages).flatMap(([key, value]) => (typeof value === 'string' ? [key] : [key, ...keys(value)]));
}

test('message names hold only what browsers accept; Chromium refuses to load an extension with another one', () => {
  const refused = keys(parse(readFileSync('assets/locales/en.yml', 'utf8'))).filter((key) => !/^[A-Za-z0-9_]+$/.test(key));
  expect(refused).toEqual([]);
});
