import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { judgeAuthenticity } from '../../lib/scoring/authenticity';
import { creator, exact } from '../scoring/facts';
import { csvRows } from './csv-rows';
import { BadRow, rowScorer } from './score-rows';

const folder = mkdtempSync(join(tmpdir(), 'loupe-score-'));

function file(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

const command = ['node_modules/tsx/dist/cli.mjs', 'tests/commands/score.ts'];

function run(...args: string[]) {
  return spawnSync(process.execPath, [...command, ...args], { encoding: 'utf8' });
}

/** What comes out for one row, by column. */
function scored(row: Record<string, string>, prior = 0.1): Record<string, string> {
  const scorer = rowScorer(Object.keys(row), prior);
  if (scorer === null) throw new Error('nothing to say of these columns');
  const fields = scorer.score(Object.values(row));
  return Object.fromEntries(scorer.header.map((name, at) => [name, fields[at] ?? '']));
}

const row = (over: Record<string, string> = {}) => ({ followers: '900', following: '950', posts: '30', has_avatar: '1', ...over });

describe('a row', () => {
  it('has the probability that the extension gives, under the same prior', () => {
    const facts = creator({ handle: 'mira22', followers: exact(900), following: exact(950), posts: exact(30), avatar: 'present' });
    const judged = judgeAuthenticity(facts, 0.3);
    expect(Number(scored(row({ handle: '@mira22' }), 0.3)['probability'])).toBeCloseTo(judged.known ? judged.probability.value : -1, 7);
  });

  it.each([
    ['resembles-genuine', {}],
    ['resembles-purchased', { followers: '3', following: '3000', posts: '0', has_avatar: '0' }],
    ['mixed', { followers: '60', following: '700', posts: '12' }],
    ['cannot-tell', { followers: '60', following: '700', posts: '1' }],
    ['cannot-tell', { followers: '0', following: '0', posts: '0', has_avatar: '0' }],
  ])('is in the band %s', (band, over) => {
    expect(scored(row(over))['band']).toBe(band);
  });

  it('has a probability where no band can be told, for ranking', () => {
    expect(Number(scored(row({ followers: '60', following: '700', posts: '1' }))['probability'])).toBeGreaterThan(0.1);
  });

  it('has neither where a count is empty', () => {
    const { probability, band } = scored(row({ posts: '' }));
    expect([probability, band]).toEqual(['', 'cannot-tell']);
  });

  it.each([
    ['decimals', '900.0', '1300000.0'],
    ['spaces around', ' 900 ', '1300000'],
  ])('may have %s', (_, followers, plain) => {
    expect([scored(row({ followers }))['probability'], scored(row({ followers: plain }))['band']]).toEqual([
      scored(row())['probability'],
      'resembles-genuine',
    ]);
  });

  it.each([
    ['none', 'many fields', ['1', '2', '3', '4', '5']],
    ['none', 'few fields', ['1']],
    ['a negative count', 'followers', ['-1', '2', '3', '1']],
    ['words for a count', 'posts', ['1', '2', 'three', '1']],
    ['no number', 'following', ['1', 'NaN', '3', '1']],
    ['an endless one', 'following', ['1', 'Infinity', '3', '1']],
    ['another notation', 'posts', ['1', '2', '0x10', '1']],
  ])('is bad with %s: %s', (_, _what, fields) => {
    const scorer = rowScorer(Object.keys(row()), 0.1);
    expect(() => scorer?.score(fields)).toThrow(BadRow);
  });
});

describe('the picture', () => {
  const of = (has_avatar: string) => scored(row({ has_avatar, followers: '30', posts: '2' }))['probability'];
  const { has_avatar: _, ...without } = row({ followers: '30', posts: '2' });

  it.each([
    ['1.0', '1'],
    ['True', '1'],
    ['0.0', '0'],
    ['false', '0'],
    ['Yes', '1'],
    ['no', '0'],
    ['', 'unknown'],
  ])('%j is %s', (written, same) => {
    expect(of(written)).toBe(of(same));
  });

  it('is neither there nor absent where it is not known, with or without the column', () => {
    expect(new Set([of('1'), of('0'), of('')]).size).toBe(3);
    expect(scored(without)['probability']).toBe(of(''));
  });
});

describe('digits in the handle', () => {
  const of = (over: Record<string, string>) => scored(row(over))['probability'];

  it.each([
    ['their share', { digit_frac: '0.5' }],
    ['their number and the length', { uname_digits: '4', uname_len: '8' }],
    ['the handle', { handle: 'mira2468' }],
    ['the share before the handle', { handle: 'mira', digit_frac: '0.5' }],
    ['the handle where the share is empty', { handle: 'mira2468', digit_frac: '' }],
  ])('come from %s', (_, over) => {
    expect(of(over)).toBe(of({ digit_frac: '0.50' }));
  });

  it('are neither many nor none where nothing tells', () => {
    expect(new Set([of({}), of({ handle: 'mira' }), of({ handle: 'mira2468' })]).size).toBe(3);
  });
});

describe('engagement', () => {
  it.each([
    ['mean likes: 45 / 900', { avg_likes: '45' }, { engagement_rate: '0.05', engagement_basis: 'likes' }],
    ['likes and comments: (40 + 5) / 900', { likes: '40', comments: '5' }, { engagement_rate: '0.05', engagement_basis: 'likes+comments' }],
    ['likes of a whole life', { lifetime_likes_per_video: '90' }, { engagement_rate: '0.1', engagement_basis: 'lifetime-likes' }],
    ['nothing for no likes told', { avg_likes: '' }, { engagement_rate: '', engagement_basis: '' }],
    ['nothing for no followers', { avg_likes: '45', followers: '0' }, { engagement_rate: '', engagement_basis: '' }],
    ['views per follower: 1,800 / 900', { lifetime_views_per_video: '1800' }, { views_per_follower: '2' }],
    [
      'reactions per view: (40 + 5 + 5) / 1,000',
      { views: '1000', likes: '40', comments: '5', shares: '5' },
      { engagement_by_views: '0.05' },
    ],
  ])('is %s', (_, over, figures) => {
    expect(scored(row(over))).toMatchObject(figures);
  });

  it('has no column where no count is', () => {
    expect(Object.keys(scored(row()))).toEqual(['followers', 'following', 'posts', 'has_avatar', 'probability', 'band']);
  });

  it('is told of rows that cannot be judged', () => {
    expect(scored({ followers: '900', likes: '45' })).toMatchObject({ probability: '', band: 'cannot-tell', engagement_rate: '0.05' });
  });
});

describe('columns', () => {
  it('stand in any order and any case, and those that are not known are kept', () => {
    const out = scored({ Posts: '30', note: 'kept', ' Followers ': '900', has_avatar: '1', FOLLOWING: '950' });
    expect([out['probability'], out['note']]).toEqual([scored(row())['probability'], 'kept']);
  });

  it('of an earlier scoring are replaced', () => {
    expect(scored({ probability: 'old', band: 'old', ...row() })).toEqual(scored(row()));
  });

  it('that tell nothing give no scorer', () => {
    expect(rowScorer(['handle', 'followers'], 0.1)).toBeNull();
  });
});

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

describe('the command', { timeout: 60_000 }, () => {
  const table = 'note;followers;following;posts\r\n"a\r\nb; ""c""";900;950;30\r\nbad;x;1;2\r\nlast;3;3000;0\r\n';

  it.each([
    ['thousands as some write them', '12.000'],
    ['millions as some write them', '1.200.000'],
    ['a fraction', '12.5'],
  ])('takes no count for another: %s', (_, followers) => {
    const { stdout, stderr } = run(file('points.csv', `followers,following,posts\n${followers},340,210\n`));
    expect([stdout, stderr.startsWith('line 2: followers ')]).toEqual(['followers,following,posts,probability,band\n', true]);
  });

  it('prints the same rows in the same order, names bad ones on standard error, and ends with 0', () => {
    const { status, stdout, stderr } = run(file('rows.csv', table));
    const { data } = Papa.parse<Record<string, string>>(stdout, { header: true, skipEmptyLines: true });
    expect([status, data.map(({ note, band }) => [note, band])]).toEqual([
      0,
      [
        ['a\r\nb; "c"', 'resembles-genuine'],
        ['last', 'resembles-purchased'],
      ],
    ]);
    expect(stderr).toBe('line 4: followers is no count: x\n2 rows scored under a prior of 0.1, 1 passed over\n');
  });

  it.each([
    ['no table', []],
    ['two tables', ['a.csv', 'b.csv']],
    ['a table that is not there', ['/no/such/rows.csv']],
    ['a folder', [folder]],
    ['an empty table', [file('empty.csv', '')]],
    ['a table of empty lines', [file('lines.csv', '\n\n')]],
    ['a table without what is needed', [file('other.csv', 'a,b\n1,2\n')]],
    ['an option that is not known', [file('rows.csv', table), '--fast']],
    ['a prior of 1', [file('rows.csv', table), '--prior', '1']],
    ['a prior in words', [file('rows.csv', table), '--prior', 'ten']],
  ])('ends with 2 and one line at %s', (_, args) => {
    const { status, stdout, stderr } = run(...args);
    expect({ status, stdout, lines: stderr.trim().split('\n').length }).toEqual({ status: 2, stdout: '', lines: 1 });
  });

  it('takes a prior', () => {
    const probabilityUnder = (prior: string) =>
      Number(
        Papa.parse<{ probability: string }>(run(file('rows.csv', table), '--prior', prior).stdout, { header: true }).data[0]?.probability,
      );
    expect(probabilityUnder('0.5')).toBeGreaterThan(probabilityUnder('0.1'));
  });

  it('reads what another command hands on', () => {
    const rows = file('rows.csv', table);
    const { stdout } = spawnSync('bash', ['-c', `cat "${rows}" | "${process.execPath}" ${command.join(' ')} /dev/stdin`], {
      encoding: 'utf8',
    });
    expect(stdout).toBe(run(rows).stdout);
    expect(stdout.split('\n').length).toBeGreaterThan(3);
  });

  it('stops in silence when nobody reads on', () => {
    const long = file('long.csv', `followers,following,posts\n${'900,950,30\n'.repeat(100_000)}`);
    const { status, stdout, stderr } = spawnSync(
      'bash',
      ['-o', 'pipefail', '-c', `"${process.execPath}" ${command.join(' ')} "${long}" | head -n 1`],
      { encoding: 'utf8' },
    );
    expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: 'followers,following,posts,probability,band\n', stderr: '' });
  });

  it('holds little at a time', () => {
    const rows = 200_000;
    const wide = file('wide.csv', `followers,following,posts,note\n${`900,950,30,${'x'.repeat(500)}\n`.repeat(rows)}`);
    const measured = join(folder, 'peak.mjs');
    writeFileSync(measured, "process.on('exit', () => process.stderr.write('peak ' + process.resourceUsage().maxRSS));");
    const { stderr } = spawnSync(
      'bash',
      ['-c', `"${process.execPath}" --import tsx --import "${measured}" tests/commands/score.ts "${wide}" > "${join(folder, 'out.csv')}"`],
      { encoding: 'utf8' },
    );
    expect(readFileSync(join(folder, 'out.csv'), 'utf8').split('\n').length).toBe(rows + 2);
    expect(Number(stderr.split('peak ')[1])).toBeLessThan(300_000);
  });
});
