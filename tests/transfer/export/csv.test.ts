import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { cellText, csvHead, csvLines } from '../../../lib/transfer/export/csv';
import { fieldsFor } from '../../../lib/transfer/export/fields';
import { plainNumber } from '../../../lib/transfer/export/plain-number';
import { joinWords, splitWords } from '../../../lib/transfer/export/words';
import { allColumns, aRow, bareRow, field, scale, uuid } from './sample-rows';
import { trickyText } from './tricky-text';

const fields = fieldsFor({ columns: allColumns, ranges: true }, scale);
const fileOf = (rows: Parameters<typeof csvLines>[0], of = fields) => csvHead(of) + csvLines(rows, of);
const read = (csv: string) => Papa.parse<string[]>(csv.replace(/^\ufeff/, ''), { delimiter: ',' }).data.slice(0, -1);

describe('a CSV file', () => {
  test('has these headers, whatever the language, and these cells', () => {
    const [headers, ana, kofi] = read(fileOf([aRow({ personId: uuid(77) }), bareRow]));
    expect((headers ?? []).map((header, i) => [header, ana?.[i], kofi?.[i]])).toEqual([
      ['name', 'Ana Bakes', ''],
      ['profile_url', 'https://www.instagram.com/ana.bakes/', 'https://www.tiktok.com/@kofi'],
      ['network', 'instagram', 'tiktok'],
      ['handle', 'ana.bakes', 'kofi'],
      ['tier', 'mid', ''],
      ['followers', '69200', ''],
      ['followers_low', '69150', ''],
      ['followers_high', '69249', ''],
      ['following', '321', ''],
      ['following_low', '321', ''],
      ['following_high', '321', ''],
      ['posts', '', ''],
      ['posts_low', '', ''],
      ['posts_high', '', ''],
      ['engagement_rate', '0.024138', ''],
      ['engagement_rate_low', '0.024', ''],
      ['engagement_rate_high', '0.0243', ''],
      ['engagement_basis', 'followers', ''],
      ['audience_score', '71.3', ''],
      ['audience_score_low', '55', ''],
      ['audience_score_high', '84', ''],
      ['authenticity', '', ''],
      ['topics', 'food; home', ''],
      ['growth_per_week', '-0.0042', ''],
      ['last_post', '2026-11-18', ''],
      ['status', 'contacted', ''],
      ['tags', 'bread; "semi; colon"; "say ""hi"""', ''],
      ['note', 'Warm tone', ''],
      ['price', '450.5', ''],
      ['price_currency', 'EUR', ''],
      ['contact', 'ana@example.com', ''],
      ['person', uuid(77), ''],
      ['last_seen', '2026-11-19T08:00:00.000Z', ''],
      ['added', '2026-11-20T09:30:15.250Z', '2026-11-20T09:30:15.250Z'],
      ['Size', '-3.5', ''],
      ['Followers (2)', "'=SUM(A1)", ''],
      ['Since', '2024-02-29', ''],
      ['Site', 'https://example.com/a,b', ''],
    ]);
  });

  test('begins with a byte order mark, ends every line with CR LF, and quotes as RFC 4180 has it', () => {
    const short = fieldsFor({ columns: ['creator', 'note'], ranges: false }, scale);
    const csv = fileOf([aRow({ digest: { name: 'A "b", c' }, entry: { note: 'one\r\ntwo\nthree' } })], short);
    const line = '"A ""b"", c",https://www.instagram.com/ana.bakes/,"one\r\ntwo\nthree"\r\n';
    expect(csv).toBe(`\ufeffname,profile_url,note\r\n${line}`);
  });

  test('has the columns in the order asked, each once, with the address behind the name or first', () => {
    const headers = (columns: Parameters<typeof fieldsFor>[0]['columns']) =>
      fieldsFor({ columns, ranges: false }, scale).map(({ header }) => header);
    expect(headers(['note', 'creator', 'note', 'network'])).toEqual(['note', 'name', 'profile_url', 'network']);
    expect(headers(['network', `field:${uuid(5)}`])).toEqual(['profile_url', 'network']);
  });

  test('gives a status its own name, and none to one that the desk does not have', () => {
    const status = fieldsFor({ columns: ['status'], ranges: false }, scale)[1];
    const of = (id: string) => status && cellText(status, aRow({ entry: { status: id } }));
    expect([of('new'), of(uuid(801)), of(uuid(802))]).toEqual(['new', 'Sent a box', '']);
  });

  test('leaves out what does not fit an own field', () => {
    const size = fieldsFor({ columns: [`field:${field.size}`], ranges: false }, scale)[1];
    expect(size && cellText(size, aRow({ card: { fields: { [field.size]: 'large' } } }))).toBe('');
  });
});

describe('whatever is written in a cell', () => {
  test('is read back as it is by another reader, but for the mark that makes it harmless', () => {
    const short = fieldsFor({ columns: ['note', 'contact', `field:${field.agency}`], ranges: false }, scale);
    fc.assert(
      fc.property(fc.array(fc.tuple(trickyText, trickyText, trickyText), { maxLength: 5 }), (cells) => {
        const rows = cells.map(([note, contact, own]) => aRow({ entry: { note }, card: { contact, fields: { [field.agency]: own } } }));
        const expected = rows.map((row) => short.map((one) => cellText(one, row)));
        expect(read(fileOf(rows, short)).slice(1)).toEqual(expected);
      }),
    );
  });

  test('as a number is plain digits that are the same number', () => {
    fc.assert(
      fc.property(fc.oneof(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.integer()), (value) => {
        expect(plainNumber(value)).toMatch(/^-?\d+(\.\d+)?$/);
        expect(Number(plainNumber(value))).toBe(value + 0);
      }),
    );
    expect([1e21, -1.5e-7, -0, Number.NaN].map(plainNumber)).toEqual(['1000000000000000000000', '-0.00000015', '0', '']);
  });

  test('as several words is taken apart again as it was', () => {
    const word = fc
      .string()
      .map((text) => text.trim())
      .filter((text) => text !== '');
    fc.assert(
      fc.property(fc.array(word), (words) => {
        expect(splitWords(joinWords(words))).toEqual(words);
      }),
    );
  });

  test.each([
    ['a;b ; c', ['a', 'b', 'c']],
    ['say "hi"; b', ['say "hi"', 'b']],
    ['"open; b', ['"open', 'b']],
    [' ;; ', []],
    ['', []],
  ])('as several words by another program, %s, is taken apart', (cell, words) => {
    expect(splitWords(cell)).toEqual(words);
  });
});
