import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';

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
