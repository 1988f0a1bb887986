import { describe, expect, it } from 'vitest';
import { csvRows } from './csv-rows';

describe('lines', () => {
  async function linesOf(...pieces: string[]) {
    async function* given() {
      yield* pieces;
    }
    const rows: [number, string[] | null][] = [];
    for await (const some of csvRows(given())) rows.push(...some.map(({ line, fields }): [number, string[] | null] => [line, fields]));
    return rows;
  }

  const fieldsOf = async (...pieces: string[]) => (await linesOf(...pieces)).map(([, fields]) => fields);

  it.each([
    ['commas', 'a,b\n1,2\n'],
    ['semicolons', 'a;b\n1;2\n'],
    ['tabs', 'a\tb\n1\t2\n'],
    ['a mark of its encoding', '\ufeffa,b\n1,2\n'],
    ['Windows line ends', 'a,b\r\n1,2\r\n'],
    ['no end of the last line', 'a,b\n1,2'],
    ['quotes', '"a","b"\n"1","2"\n'],
    ['quotes and Windows line ends', '"a","b"\r\n"1","2"\r\n'],
  ])('are read with %s', async (_, text) => {
    expect(await linesOf(text)).toEqual([
      [1, ['a', 'b']],
      [2, ['1', '2']],
    ]);
  });

  it('are counted as they stand in the file, empty ones and quoted breaks too', async () => {
    expect(await linesOf('a,b\n\n"x\ny",1\n\n"p\n\nq",2\nlast,3\n')).toEqual([
      [1, ['a', 'b']],
      [3, ['x\ny', '1']],
      [6, ['p\n\nq', '2']],
      [9, ['last', '3']],
    ]);
  });

  it.each([
    ['short pieces', ['a;', 'b\r', '\n1;2\r\n']],
    ['rows full of what parts others', ['a;b\n1;2\n"1,2,3";"4,5,6"\n1,2,3;4,5,6\n1,2,3;4,5,6\n']],
    ['rows with too few fields', ['a;b\n1;2\n1\n1,2\n1,2\n']],
    ['empty lines before', ['\n\na;b\n1;2\n']],
  ])('are parted as the header is, whatever follows: %s', async (_, pieces) => {
    expect((await fieldsOf(...pieces)).slice(0, 2)).toEqual([
      ['a', 'b'],
      ['1', '2'],
    ]);
  });

  // Longer than what is gathered before the first row is read.
  const before = `a,b\n${'1,2\n'.repeat(20_000)}`;

  it.each([
    ['in quotes', '"x ""y""\n\nz",1\nlast,2\n'],
    ['in Windows line ends', '1,2\r\n"x\r\ny",1\r\nlast,2\r\n'],
    ['in a row whose quotes do not match', '1,"2" x, y\nlast,2\n'],
  ])('may be cut anywhere %s', async (_, text) => {
    const whole = await linesOf(before + text);
    for (let at = 0; at < text.length; at++)
      expect((await linesOf(before + text.slice(0, at), text.slice(at))).slice(20_000)).toEqual(whole.slice(20_000));
  });

  it('may be longer than a piece of the file', async () => {
    const piece = 'x'.repeat(600_000);
    expect(await linesOf('a,b\n1,', piece, piece, '\n3,4\n')).toEqual([
      [1, ['a', 'b']],
      [2, ['1', piece + piece]],
      [3, ['3', '4']],
    ]);
  });

  it.each([
    ['that is never closed', 'a,b\n1,"2\n3,4\n5,6\n'],
    ['that goes on behind its end', 'a,b\n1,"2"x\n3,4\n5,6\n'],
    // The piece begins with it.
    ['behind another', 'a,b\n1,"2"x\n"3"x",4\n5,6\n'],
  ])('of a quote %s cost that one alone', async (_, text) => {
    expect(await linesOf(text)).toEqual([
      [1, ['a', 'b']],
      [2, null],
      [3, text.includes('3,4') ? ['3', '4'] : null],
      [4, ['5', '6']],
    ]);
  });
});
