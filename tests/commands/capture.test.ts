import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Look } from '../../lib/model/look';
import { look } from '../../lib/platforms/look';
import { adapterFor, adapters } from '../../lib/platforms/registry';
import { type CapturedPage, capturedPages, htmlOf, whyNoCaptures } from '../captured-pages';
import { samplePage, samplePages } from '../e2e/sample-pages';
import { countsIn } from '../mutations/counts';
import { openPage } from '../platforms/open-page';
import { capturePage } from './capture-page';
import { inventorFor } from './invent';
import { BadInput } from './saved-page';

const folder = mkdtempSync(join(tmpdir(), 'loupe-capture-'));

function file(name: string, html: string): string {
  const path = join(folder, name);
  writeFileSync(path, html);
  return path;
}

function run(...args: string[]) {
  return spawnSync(process.execPath, ['node_modules/tsx/dist/cli.mjs', 'tests/commands/capture.ts', ...args], { encoding: 'utf8' });
}

function lookAt(html: string, url: string): Look | null {
  const address = new URL(url);
  const adapter = adapterFor(address);
  return adapter && look(adapter, openPage(html, url), address);
}

/** The counts in their order, whoever's they are. */
function countsOf(seen: Look | null) {
  return seen && [...countsIn(seen)].map(([name, count]) => [name.slice(name.lastIndexOf(' ') + 1), count]);
}

/** Words of four letters and more that a page shows, speaks, links to or loads, and those in its data. */
function wordsOf(html: string, url: string): Set<string> {
  const doc = openPage(html, url);
  const told = ['alt', 'title', 'aria-label', 'content', 'placeholder', 'href', 'src'];
  const texts = [...doc.querySelectorAll('*')].flatMap((element) => [
    ...told.map((name) => (element.getAttribute(name) ?? '').replace(/^data:.*/s, '')),
    ...(['style'].includes(element.localName)
      ? []
      : [...element.childNodes].map((node) => (node.nodeName === '#text' ? node.nodeValue : ''))),
  ]);
  return new Set(
    texts.flatMap(
      (text) =>
        decodeURI((text ?? '').replaceAll('%', '%25'))
          .toLowerCase()
          .match(/\p{L}{4,}|[\p{Lo}]{2,}/gu) ?? [],
    ),
  );
}

/** Words of the networks' own in addresses and data. */
const networkWords = new Set(
  `analytics company explore featured followers following feed hashtag header_photo http https instagram likes linkedin media photo post posts
  profile reel reels retweets schema shorts status stories tagged telegram tiktok twitter verified video videos watch youtube facebook threads
  verified_followers with_replies replies quotes header pictures picture example mainentity interactionstatistic interactiontype additionalname
  userinteractioncount identifier followaction subscribeaction writeaction follow false true about photos overlay activity created guides
  accounts emailsignup liked liked_by playlist tags friends session redirect session_redirect fcompany snoovatar pfbid invalid null ytinitialdata update avatars
  meadow user reviews reposts snapchat spotlight`
    .split(/\s+/)
    .flatMap((word) => [word, ...word.split('_')]),
);

/** Keys of data are structure. */
function keysIn(html: string): Set<string> {
  return new Set([...html.matchAll(/"([\w.-]+)":/g)].flatMap(([, key = '']) => key.toLowerCase().match(/\p{L}{4,}/gu) ?? []));
}

function expectNothingLeft(html: string, url: string): void {
  const path = file(`page-${Math.random()}.html`, html);
  const { page, expectation } = capturePage([path, '--url', url]);
  expect(countsOf(lookAt(page, expectation.url))).toEqual(countsOf(lookAt(html, url)));
  const kept = new Set(expectation.kept.flatMap((one) => one.toLowerCase().match(/\p{L}{4,}|[\p{Lo}]{2,}/gu) ?? []));
  const [before, keys] = [wordsOf(html, url), keysIn(page)];
  const left = [...wordsOf(page, expectation.url)].filter(
    (one) => before.has(one) && !kept.has(one) && !networkWords.has(one) && !keys.has(one),
  );
  expect(left).toEqual([]);

  const seen = lookAt(html, url);
  if (seen?.kind !== 'profile' && seen?.kind !== 'post') throw new Error('nothing read');
  const { handle, name, canonicalId } = seen.reading;
  const items = seen.kind === 'profile' ? seen.reading.items : [seen.reading.post];
  const personal = [handle, name, canonicalId, ...items.flatMap(({ id, by }) => [id, by])].flatMap((one) => one?.toLowerCase() ?? []);
  // Instagram has an account called "instagram", and Bluesky names a broken one "handle.invalid".
  const names = personal.filter((one) => one.length > 4 && !networkWords.has(one) && one !== 'handle.invalid');
  expect(names.filter((one) => page.toLowerCase().includes(one))).toEqual([]);
}

describe('a sample page made again', { timeout: 60_000 }, () => {
  const pages = adapters.flatMap(({ id }) => {
    const readable = samplePages(id).filter(({ html, url }) => ['profile', 'post'].includes(lookAt(html, url)?.kind ?? ''));
    return (['profile', 'post'] as const).flatMap((kind) =>
      readable.filter(({ html, url }) => lookAt(html, url)?.kind === kind).slice(0, 1),
    );
  });

  it.each(pages.map((page) => [page.file, page] as const))('%s reads the same and has none of its words', (_, { html, url }) => {
    expectNothingLeft(html, url);
  });
});

/** Larger ones take up to half a minute each. */
const largest = 300e3;
const captures = capturedPages.filter((capture) => isReadable(capture) && htmlOf(capture).length < largest);
if (captures.length === 0) process.stderr.write(`capture: skipped, ${whyNoCaptures}\n`);

function isReadable({ url, page }: CapturedPage): boolean {
  const adapter = adapterFor(new URL(url));
  return adapter !== null && (page === 'post' ? adapter.readPost !== undefined : page !== 'none');
}

describe.skipIf(captures.length === 0)('a page that a browser held', { timeout: 60_000 }, () => {
  it.each(captures.map((capture) => [capture.file, capture] as const))('%s reads the same and has none of its words', (_, capture) => {
    expectNothingLeft(htmlOf(capture).replace(/<html(?![^>]*\blang=)/, `<html lang="${capture.lang}"`), capture.url);
  });
});

describe('the command', { timeout: 60_000 }, () => {
  const page = samplePage('tiktok', 'profile-2026');

  it('writes the sample page and prints what it reads as', () => {
    const out = join(folder, 'out.html');
    const { status, stdout } = run(page.file, '--url', page.url, '--out', out);
    const { expectation, page: made } = capturePage([page.file, '--url', page.url]);
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toEqual(JSON.parse(JSON.stringify(expectation)));
    expect(readFileSync(out, 'utf8')).toBe(made);
    expect(made).toMatch(
      /^<!-- url: https:\/\/www\.tiktok\.com\/@[a-z]{5}\.[a-z]{5}\.[a-z]{5} \| captured layout, TikTok \| \d{4}-\d\d -->\n<!DOCTYPE html>\n/,
    );
  });

  it('prints the page where no file is named, and the review beside it', () => {
    const { status, stdout, stderr } = run(page.file, '--url', page.url);
    expect([status, stdout.slice(0, 9), stderr.slice(0, 1)]).toEqual([0, '<!-- url:', '{']);
  });

  it('ends with 2 and one line at bad input', () => {
    const { status, stdout, stderr } = run('/no/such/page.html', '--url', 'https://x.com/a');
    expect({ status, stdout, lines: stderr.trim().split('\n').length }).toEqual({ status: 2, stdout: '', lines: 1 });
  });
});

describe('bad input', () => {
  const page = 'tests/pages/x/profile-2025.html';
  it.each([
    ['no page', ['--url', 'https://x.com/nadia_maps']],
    ['an address of no network', [page, '--url', 'https://example.com/nadia_maps']],
    ['a profile that the page does not show', [page, '--url', 'https://x.com/somebody_else']],
    ['a page without a profile', ['tests/pages/x/not-found-2025.html', '--url', 'https://x.com/no_one_here']],
    ['an option that is not known', [page, '--url', 'https://x.com/nadia_maps', '--in', 'x']],
  ])('%s is refused in one line', (_, args) => {
    expect(() => capturePage(args)).toThrow(BadInput);
    expect(() => capturePage(args)).toThrow(/^[^\n]+ \(usage: .+\)$/);
  });

  it('is a page whose counts stand in a program', () => {
    const { html, url } = samplePage('youtube', 'channel-id-2026');
    const program = html.replace(/(<script>)(var ytInitialData)/, '$1if (true) { run(); } $2');
    expect(() => capturePage([file('program.html', program), '--url', url])).toThrow(/script that is no data/);
  });
});

describe('what does not belong in a sample page', () => {
  it('is taken out: scripts, styles, comments, addresses of pictures, and the parts around the profile', () => {
    const { html, url } = samplePage('instagram', 'stale-data-2026');
    const more = html.replace(
      '</main>',
      '<!-- secret --><script>alert("secret")</script><img src="https://cdn.secret.test/secret.jpg"></main>',
    );
    const { page } = capturePage([file('more.html', more.replace('<body>', '<body><nav>secret neighbours</nav>')), '--url', url]);
    expect(page).not.toMatch(/secret|<style|neighbours|rex\.holloway/);
  });
});

describe('an invented word', () => {
  const invent = inventorFor(['Nadia Verhoeven nadia_maps 42 ليلى 花見 Ünal'], new Set(['posts']));
  it.each([
    ['Nadia', /^[A-Z][a-z]{4}$/],
    ['nadia_maps', /^[a-z]{5}_[a-z]{4}$/],
    ['DMira00aaQ1', /^[A-Z]{2}[a-z]{3}\d\d[a-z]{2}[A-Z]\d$/],
    ['ليلى', /^\p{Script=Arabic}{4}$/u],
    ['花見', /^\p{Script=Han}{2}$/u],
    ['٤٢', /^[٠-٩]{2}$/],
    ['posts', /^posts$/],
  ])('%s is of the same shape', (original, shape) => {
    expect(invent(original)).toMatch(shape);
    if (original !== 'posts') expect(invent(original)).not.toBe(original);
  });

  it('is always the same, whatever the case, and stays what it is', () => {
    expect(invent('NADIA').toLowerCase()).toBe(invent('nadia'));
    expect(invent(invent('nadia'))).toBe(invent('nadia'));
  });

  it('keeps the second in which a long number was given out', () => {
    expect(BigInt(invent('7635263005341701767')) >> 32n).toBe(7635263005341701767n >> 32n);
  });
});
