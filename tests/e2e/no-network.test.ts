import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { waysOutOfPage, waysOutOfScript, waysOutOfStyle } from '../security/ways-out';
import { extensionFolder, firefoxFolder } from './folders';

describe.each([
  ['Chromium', extensionFolder],
  ['Firefox', firefoxFolder],
])('what is built for %s', (_, folder) => {
  const files = existsSync(folder) ? readdirSync(folder, { recursive: true, encoding: 'utf8' }) : [];

  test.each([
    ['script', '.js', waysOutOfScript, 15],
    ['style sheet', '.css', waysOutOfStyle, 2],
    ['page', '.html', waysOutOfPage, 2],
  ] as const)('has no way to another machine in any %s', (_kind, ending, waysOut, atLeast) => {
    const named = files.filter((name) => name.endsWith(ending));
    expect(named.length, `${folder} is not built`).toBeGreaterThanOrEqual(atLeast);
    expect(named.flatMap((name) => waysOut(readFileSync(join(folder, name), 'utf8')).map((way) => `${name}: ${way}`))).toEqual([]);
  });
});
