import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { buildTables } from './build-tables';

describe('the tables of languages', () => {
  it('are what `npm run counts` makes of the installed CLDR', () => {
    expect(buildTables()).toBe(readFileSync('lib/counts/tables.ts', 'utf8'));
  }, 60_000);
});
