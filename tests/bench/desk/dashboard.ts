import type { Page } from 'playwright-core';
import type { Loupe } from '../../e2e/loupe';

/** What is measured at the dashboard as a visitor sees it. Times in milliseconds. */

declare global {
  interface Window {
    __firstRows?: number;
    __longTasks?: number[];
  }
}

/** Opens a list in a new tab and waits until its first rows are painted; answers when that was, from the start of the navigation on. */
export async function openList(loupe: Loupe, listId: string): Promise<{ page: Page; firstRows: number }> {
  const page = await loupe.context.newPage();
  await page.addInitScript(() => {
    const longTasks: number[] = [];
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) longTasks.push(duration);
    }).observe({ type: 'longtask', buffered: true });
    const look = () => {
      // The frame after the one that had the rows: that one's picture has then been handed on.
      if (document.querySelector('tbody tr td'))
        requestAnimationFrame((now) => Object.assign(window, { __firstRows: now, __longTasks: longTasks }));
      else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
  await page.goto(`chrome-extension://${loupe.extensionId}/dashboard.html#/lists/${listId}`);
  await page.waitForFunction(() => window.__firstRows !== undefined, undefined, { timeout: 60_000 });
  return { page, firstRows: await page.evaluate(() => window.__firstRows ?? Number.NaN) };
}

/** Waits until the list is there as a whole; answers how long that took from the navigation on, and tasks that were longer than 50 ms. */
export async function waitForAll(page: Page): Promise<{ all: number; longTasks: number[] }> {
  await page.waitForFunction(() => document.querySelector('main progress') === null, undefined, { timeout: 300_000, polling: 20 });
  const all = await page.evaluate(() => performance.now());
  await page.waitForTimeout(1_000);
  return { all, longTasks: await page.evaluate(() => window.__longTasks ?? []) };
}

/** Clicks on every head of a column, which sorts by it, twice; the time of each from the click to the frame after the one that shows it. */
export function timeClicks(page: Page): Promise<{ what: string; time: number }[]> {
  return page.evaluate(async () => {
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    const times: { what: string; time: number }[] = [];
    const columns = [...document.querySelectorAll<HTMLElement>('thead th:has(.head-name)')].map((head) => head.dataset['column'] ?? '');
    for (const column of columns) {
      for (let click = 0; click < 2; click += 1) {
        const head = document.querySelector<HTMLElement>(`thead th[data-column="${CSS.escape(column)}"] .head-name`);
        await frame();
        const start = performance.now();
        head?.click();
        await frame();
        await frame();
        times.push({ what: `by ${column}`, time: performance.now() - start });
      }
    }
    return times;
  });
}

/** Scrolls through the list, most of the time by a few rows each frame and now and then far; the lengths of the frames. */
export function timeScrolling(page: Page, frames: number): Promise<number[]> {
  return page.evaluate(async (count) => {
    const grid = document.querySelector('[role=grid]');
    const scroller = grid?.parentElement;
    if (!scroller) throw new Error('there is no table');
    const frame = () => new Promise<number>((resolve) => requestAnimationFrame(resolve));
    const lengths: number[] = [];
    let before = await frame();
    for (let n = 0; n < count; n += 1) {
      scroller.scrollTop += n % 100 === 99 ? 200_000 : 120;
      const now = await frame();
      lengths.push(now - before);
      before = now;
    }
    return lengths;
  }, frames);
}

/** Bytes that the page's scripts and their objects hold after two collections, arrays outside the JavaScript heap included. */
export async function memoryOf(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.enable');
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.collectGarbage');
  const usage = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return usage.usedSize + usage.embedderHeapUsedSize + usage.backingStorageSize;
}
