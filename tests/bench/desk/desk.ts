import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { artifacts } from '../../e2e/folders';
import { type Loupe, startLoupe } from '../../e2e/loupe';
import { bundle } from '../bundle';
import { megabytes, milliseconds, type Row } from '../report';
import { median } from '../statistics';
import { memoryOf, openList, timeClicks, timeScrolling, waitForAll } from './dashboard';

type Inside = typeof import('./inside');

/**
 * The desk with so many creators in a real browser, against the goals of a list of a hundred thousand. What is measured beside raw
 * IndexedDB is so in the same run, since disks and machines differ.
 */
export async function measureDesk(creators: number): Promise<Row[]> {
  const script = readFileSync(await bundle('tests/bench/desk/inside.ts', artifacts, 'desk'), 'utf8');
  const loupe = await startLoupe();
  loupe.context.setDefaultTimeout(600_000);
  try {
    const page = await loupe.open('dashboard.html');
    // The page has made the database by the time that it shows anything.
    await page.waitForSelector('main :is(h1, h2)');
    await evaluate(page, script);
    console.log(`${creators.toLocaleString('en')} invented creators …`);
    await inside(page, (bench, count) => bench.seed(count), creators);
    const listId = await inside(page, (bench) => bench.listId, null);
    const atStore = [...(await reading(page)), ...(await queries(page)), ...(await saving(page)), ...(await exporting(page))];
    await page.close();
    const atPage = await dashboard(loupe, listId);
    return [...atPage, ...atStore, ...(await importing(loupe, script, creators))];
  } finally {
    await loupe.close();
  }
}

/** Runs a function of this file in the page, on what inside.ts exports. */
async function inside<A, T>(page: Page, run: (bench: Inside, argument: A) => T, argument: A): Promise<Awaited<T>> {
  return evaluate(page, `(${run.toString()})(globalThis.__bench, ${JSON.stringify(argument)})`);
}

/** By the protocol: Playwright's own way with a text is `eval`, which pages of extensions refuse. */
async function evaluate(page: Page, expression: string) {
  const session = await page.context().newCDPSession(page);
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true });
  await session.detach();
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value;
}

async function dashboard(loupe: Loupe, listId: string): Promise<Row[]> {
  console.log('The dashboard …');
  const first: number[] = [];
  // The first visit fills the code cache.
  for (let visit = 0; visit < 6; visit += 1) {
    const { page, firstRows } = await openList(loupe, listId);
    if (visit > 0) first.push(firstRows);
    await page.close();
  }
  const { page } = await openList(loupe, listId);
  const { all, longTasks } = await waitForAll(page);
  const memory = await memoryOf(page);
  const frames = (await timeScrolling(page, 600)).sort((a, b) => a - b);
  const clicks = await timeClicks(page);
  await page.close();
  return [
    { what: 'Dashboard to first rows (median of 5)', measured: milliseconds(median(first)), goal: '≤ 300 ms' },
    { what: '  to all rows', measured: milliseconds(all), goal: '' },
    { what: '  longest task meanwhile', measured: milliseconds(Math.max(0, ...longTasks)), goal: '' },
    { what: 'Memory of the page', measured: megabytes(memory), goal: '≤ 250 MB' },
    {
      what: 'Frames while scrolling, 99th percentile',
      measured: milliseconds(frames[Math.floor(frames.length * 0.99)] ?? Number.NaN),
      goal: '≤ 32 ms',
    },
    ...worst('Click on a head to the frame after the one that shows it', clicks, ''),
  ];
}

function worst(what: string, times: readonly { what: string; time: number }[], goal: string): Row[] {
  const [slowest] = times.toSorted((a, b) => b.time - a.time);
  return [
    { what: `${what} (median of ${times.length})`, measured: milliseconds(median(times.map(({ time }) => time))), goal },
    { what: `  slowest: ${slowest?.what}`, measured: milliseconds(slowest?.time ?? Number.NaN), goal },
  ];
}

async function reading(page: Page): Promise<Row[]> {
  console.log('Reading …');
  const runs: Awaited<ReturnType<Inside['timeReading']>>[] = [];
  for (let run = 0; run < 3; run += 1) runs.push(await inside(page, (bench) => bench.timeReading(), null));
  const all = median(runs.map((run) => run.all));
  const raw = median(runs.map((run) => run.raw));
  return [
    { what: 'First rows of a list from the store', measured: milliseconds(median(runs.map(({ first }) => first))), goal: '≤ 100 ms' },
    { what: 'All rows of a list', measured: milliseconds(all), goal: '' },
    { what: '  raw getAll of the same tables', measured: milliseconds(raw), goal: '' },
    { what: '  ratio', measured: median(runs.map((run) => run.all / run.raw)).toFixed(2), goal: '≤ 1.3' },
  ];
}

async function queries(page: Page): Promise<Row[]> {
  console.log('Sorting, filtering, searching …');
  const { ready, times, change, removal } = await inside(page, (bench) => bench.timeQueries(), null);
  return [
    ...worst('Sort, filter, search', times, '≤ 100 ms'),
    { what: '  made ready in turns', measured: milliseconds(ready), goal: '' },
    { what: '  taking in a changed row, a removed one', measured: `${milliseconds(change)}, ${milliseconds(removal)}`, goal: '≤ 16 ms' },
  ];
}

async function saving(page: Page): Promise<Row[]> {
  console.log('Saving …');
  const times = await inside(page, (bench) => bench.timeSaving(50), null);
  return [{ what: 'Saving one creator (median of 50)', measured: milliseconds(median(times)), goal: '≤ 20 ms' }];
}

async function exporting(page: Page): Promise<Row[]> {
  console.log('Exporting …');
  const { time, bytes } = await inside(page, (bench) => bench.timeExport(), null);
  return [{ what: `Export to CSV (${megabytes(bytes)})`, measured: milliseconds(time), goal: '≤ 3 s' }];
}

async function importing(loupe: Loupe, script: string, creators: number): Promise<Row[]> {
  console.log('Importing …');
  const page = await loupe.open('dashboard.html');
  await evaluate(page, script);
  const { look, write, raw, rawStrict, steps } = await inside(page, (bench, count) => bench.timeImport(count), creators);
  await page.close();
  return [
    { what: 'Import: reading the file and comparing', measured: milliseconds(look), goal: '' },
    { what: `  writing (progress told ${steps} times)`, measured: milliseconds(write), goal: '' },
    { what: '  raw puts of the same rows (strict)', measured: `${milliseconds(raw)} (${milliseconds(rawStrict)})`, goal: '' },
    { what: '  ratio (strict)', measured: `${(write / raw).toFixed(2)} (${(write / rawStrict).toFixed(2)})`, goal: '≤ 1.3' },
  ];
}
