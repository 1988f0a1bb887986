import { readdirSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { capturedPages, htmlOf } from '../captured-pages';
import { chromiumBuild, need } from '../commands/steps';
import { artifacts, extensionFolder } from '../e2e/folders';
import { type Loupe, startLoupe } from '../e2e/loupe';
import { samplePage, samplePages } from '../e2e/sample-pages';
import { bundle } from './bundle';
import { timeCounts } from './count-speed';
import { measureDesk } from './desk/desk';
import { countMutations } from './mutations';
import { heapOf, selfTimeDuringFeed } from './page-cost';
import { paintedAfter } from './painted';
import { formatReport, kilobytes, megabytes, milliseconds, type Row } from './report';
import { median, medianInterval } from './statistics';

/**
 * Measures and prints; never passes or fails. `npm run bench -- 60` takes 60 pairs instead of 30; `npm run bench -- desk` measures the desk
 * alone, with `--creators 5000` a smaller one than the hundred thousand that its goals are for.
 */
const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: { creators: { type: 'string', default: '100000' } },
});
const creators = Number(options.creators);
const pairs = Number(positionals.find((each) => each !== 'desk') ?? 30);
/** The overlay's text once tier and engagement are there: a rate is the only thing with a percent sign. */
const judged = /\d\s?%/;

await need(chromiumBuild);
const desk = await measureDesk(creators);
console.log(`\nThe desk with ${creators.toLocaleString('en')} creators\n\n${formatReport(desk)}\n`);
if (positionals.includes('desk')) process.exit();

await need({ name: 'build of the bare overlay', command: 'wxt', args: ['build', 'tests/bench/bare'] });
const bareFolder = `${artifacts}/bare/chrome-mv3`;
const profile = samplePage('tiktok', 'profile-2026');
const elsewhere = `https://not-a-network.test/${new URL(profile.url).pathname}`;

const ours = await startLoupe();
const bare = await startLoupe({ extension: bareFolder });
for (const loupe of [ours, bare]) {
  loupe.served.page(profile.url, profile.html);
  loupe.served.page(elsewhere, profile.html);
}
const rows: Row[] = [
  ...(await comparePainting()),
  compareSizes(),
  ...(await timeReading()),
  ...(await costDuringFeed()),
  ...(await compareHeaps()),
  ...timeCounts(),
  { what: 'Network requests by the extension', measured: String(ours.watched.requests.length), goal: '0' },
  ...countMutations(),
];
await Promise.all([ours.close(), bare.close()]);
console.log(`\nOn ${profile.file} (${profile.url}), ${pairs} pairs\n\n${formatReport(rows)}\n`);

async function comparePainting(): Promise<Row[]> {
  console.log(`Painting, ${pairs} pairs …`);
  const visit = { ours: () => paintedAfter(ours, profile.url, judged), bare: () => paintedAfter(bare, profile.url, /\w/) };
  // The first visits wake the workers and fill the code caches.
  for (const warm of [visit.ours, visit.bare, visit.ours, visit.bare]) await warm();
  const times: { ours: number; bare: number }[] = [];
  for (let i = 0; i < pairs; i += 1) {
    // Each goes first half of the time, so that neither gains from the order.
    const first = i % 2 === 0 ? await visit.ours() : Number.NaN;
    const bareTime = await visit.bare();
    times.push({ ours: i % 2 === 0 ? first : await visit.ours(), bare: bareTime });
  }
  const ratio = medianInterval(times.map((time) => time.ours / time.bare));
  return [
    { what: 'Painted after DOMContentLoaded', measured: milliseconds(median(times.map((time) => time.ours))), goal: '' },
    { what: '  bare overlay', measured: milliseconds(median(times.map((time) => time.bare))), goal: '' },
    {
      what: '  ratio (95 % interval)',
      measured: `${ratio.middle.toFixed(2)} (${ratio.low.toFixed(2)}–${ratio.high.toFixed(2)})`,
      goal: '≤ 1.25',
    },
  ];
}

function compareSizes(): Row {
  const size = (file: string) => gzipSync(readFileSync(file), { level: 9 }).length;
  const scripts = readdirSync(`${extensionFolder}/content-scripts`).map((file) => size(`${extensionFolder}/content-scripts/${file}`));
  const measured = `${kilobytes(Math.max(...scripts))} (bare ${kilobytes(size(`${bareFolder}/content-scripts/overlay.js`))})`;
  return { what: `Content script, gzip, largest of ${scripts.length}`, measured, goal: '≤ 30 kB' };
}

async function timeReading(): Promise<Row[]> {
  const script = await bundle('tests/bench/reader.ts', artifacts, 'reader');
  const networks = ['instagram', 'tiktok', 'youtube', 'x'] as const;
  const samples = networks.flatMap((platform) => samplePages(platform)).map(({ file, url, html }) => ({ name: file, url, html }));
  const captures = capturedPages
    .filter(({ platform, page }) => networks.some((network) => network === platform) && page === 'profile')
    .map((capture) => ({ name: capture.file, url: capture.url, html: htmlOf(capture) }));
  const rows: Row[] = [];
  for (const [what, pages] of [
    ['sample page', samples],
    ['captured page', captures],
  ] as const) {
    if (pages.length === 0) {
      rows.push({ what: `Reading a ${what}`, measured: 'there are none here', goal: '≤ 5 ms' });
      continue;
    }
    const medians: { name: string; time: number }[] = [];
    for (const { name, url, html } of pages) {
      bare.served.page(url, html);
      const page = await bare.visit(url);
      await page.addScriptTag({ path: script });
      const { milliseconds } = await page.evaluate(() =>
        (window as unknown as { __bench: typeof import('./reader') }).__bench.timeLooks(50),
      );
      medians.push({ name, time: median(milliseconds) });
      await page.close();
    }
    const slowest = medians.reduce((a, b) => (b.time > a.time ? b : a));
    rows.push({
      what: `Reading a ${what} (median of ${pages.length})`,
      measured: milliseconds(median(medians.map(({ time }) => time))),
      goal: '≤ 5 ms',
    });
    rows.push({ what: `  slowest: ${slowest.name}`, measured: milliseconds(slowest.time), goal: '' });
  }
  return rows;
}

async function costDuringFeed(): Promise<Row[]> {
  console.log('A feed of 2,000 articles beside the profile, three times …');
  const times: number[] = [];
  for (let i = 0; i < 3; i += 1) {
    const page = await ours.visit(profile.url);
    await page.waitForTimeout(1_500);
    times.push(await selfTimeDuringFeed(ours, page));
    await page.close();
  }
  return [{ what: 'Own main-thread time during the feed', measured: milliseconds(median(times)), goal: '≤ 1 ms' }];
}

async function compareHeaps(): Promise<Row[]> {
  const onTop = async (loupe: Loupe) => {
    const sizes: number[] = [];
    for (let i = 0; i < 5; i += 1) {
      const [withIt, without] = [await heapAt(loupe, profile.url), await heapAt(loupe, elsewhere)];
      sizes.push(withIt - without);
    }
    return median(sizes);
  };
  const measured = `${megabytes(await onTop(ours))} (bare ${megabytes(await onTop(bare))})`;
  return [{ what: 'Heap on top of the page', measured, goal: '≤ 1 MB' }];
}

async function heapAt(loupe: Loupe, url: string): Promise<number> {
  const page = await loupe.visit(url);
  await page.waitForTimeout(800);
  const size = await heapOf(page);
  await page.close();
  return size;
}
