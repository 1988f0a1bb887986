import { spawnSync } from 'node:child_process';
import { mkdtempSync, truncateSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { samplePage } from '../e2e/sample-pages';
import { readPage } from './read-page';
import { BadInput } from './saved-page';

const folder = mkdtempSync(join(tmpdir(), 'loupe-read-'));

function file(name: string, html: string): string {
  const path = join(folder, name);
  writeFileSync(path, html);
  return path;
}

/** 21 MB that take no room on the disk. */
function hugeFile(): string {
  const path = file('huge.html', '');
  truncateSync(path, 21e6);
  return path;
}

function run(...args: string[]) {
  return spawnSync(process.execPath, ['node_modules/tsx/dist/cli.mjs', 'tests/commands/read.ts', ...args], { encoding: 'utf8' });
}

describe('the command', { timeout: 60_000 }, () => {
  it('prints reading and assessment of a saved profile as JSON', () => {
    const page = samplePage('x', 'profile-2025');
    const { status, stdout } = run(page.file, '--url', page.url);
    expect(status).toBe(0);
    expect(stdout.trim()).toBe(JSON.stringify(readPage([page.file, '--url', page.url]), null, 2));
  });

  it('ends with 2 and one line at bad input', () => {
    const { status, stdout, stderr } = run('/no/such/page.html', '--url', 'https://x.com/a');
    expect({ status, stdout, lines: stderr.trim().split('\n').length }).toEqual({ status: 2, stdout: '', lines: 1 });
  });
});

describe('a saved page', () => {
  it('gives a reading and its assessment', () => {
    const page = samplePage('x', 'profile-2025');
    const { reading, assessment } = readPage([page.file, '--url', page.url]);
    expect(reading).toMatchObject({ handle: 'nadia_maps', followers: { value: 64_738, exact: true } });
    expect(assessment).toMatchObject({ platform: 'x', tier: { schemeId: 'trade', orTier: null } });
  });

  it('is read in the language that is named, above the one that the page names', () => {
    const html =
      '<html lang="en"><main><header><h2>bo</h2><div><i>5</i><i><span title="12000">12 rb</span></i><i>1.234</i></div></header></main>';
    const { reading } = readPage([file('lang.html', html), '--url', 'https://www.instagram.com/bo/', '--lang', 'id']);
    expect(reading).toMatchObject({ following: { value: 1_234 }, lang: 'id' });
  });

  it.each([
    ['a network that is not known', 'https://example.com/nadia_maps', 'no network that is known: example.com'],
    ['an address that is no profile', 'https://x.com/home', 'at this address is neither a profile nor a post that is read'],
    ['a profile that the page does not show', 'https://x.com/somebody_else', 'the page does not show whom this address names'],
  ])('gives null twice at %s, and says why', (_, url, why) => {
    const said: string[] = [];
    const read = readPage([samplePage('x', 'profile-2025').file, '--url', url], (words) => said.push(words));
    expect([read, said]).toEqual([{ reading: null, assessment: null }, [why]]);
  });

  it('runs none of its scripts and fetches nothing', async () => {
    let requests = 0;
    const server = createServer((_, response) => {
      requests += 1;
      response.end();
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    const there = `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}`;
    const page = samplePage('instagram', 'profile-2021');
    const script = `document.title = 'ran (@otto_on_rails)'; throw new Error('ran')`;
    const parts = `<script>${script}</script><script src="${there}/x.js"></script><img src="${there}/x.png" onerror="${script}">
      <link rel="stylesheet" href="${there}/x.css"><iframe src="${there}/"></iframe>`;
    const { reading } = readPage([file('script.html', page.html.replace('<main', `${parts}<main`)), '--url', page.url]);
    await new Promise((resolve) => setTimeout(resolve, 300));
    server.close();
    expect(reading).toMatchObject({ followers: { value: 9_318 }, name: 'Otto Lindqvist' });
    expect(requests).toBe(0);
  });

  it('may be extremely long', { timeout: 60_000 }, () => {
    const post = '<article><a href="/nadia_maps/status/1"><time datetime="2025-01-01T00:00:00.000Z">x</time></a>text</article>';
    const page = samplePage('x', 'profile-2025');
    const html = page.html.replace('</section>', `${post.repeat(5_000)}</section>`);
    expect(readPage([file('long.html', html), '--url', page.url]).reading).toMatchObject({ handle: 'nadia_maps' });
  });
});

describe('bad input', () => {
  const page = 'tests/pages/x/profile-2025.html';
  it.each([
    ['no page', ['--url', 'https://x.com/a']],
    ['no address', [page]],
    ['an address that is none', [page, '--url', 'x.com/a']],
    ['a folder', ['tests/pages', '--url', 'https://x.com/a']],
    ['a page larger than any that a browser saves', [hugeFile(), '--url', 'https://x.com/a']],
    ['a page that is not there', ['/no/such/page.html', '--url', 'https://x.com/a']],
    ['two pages', [page, page, '--url', 'https://x.com/a']],
    ['an option that is not known', [page, '--url', 'https://x.com/a', '--json']],
    ['a language that is none', [page, '--url', 'https://x.com/a', '--lang', '!']],
  ])('%s is refused in one line', (_, args) => {
    expect(() => readPage(args)).toThrow(BadInput);
    expect(() => readPage(args)).toThrow(/^[^\n]+ \(usage: .+\)$/);
  });
});
