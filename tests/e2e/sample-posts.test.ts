import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import type { AnyLoupe } from './browsers/any-loupe';
import { inEachBrowser } from './browsers/browsers';
import type { Tab } from './browsers/tab';
import { pageState, waitForState } from './inside';
import { openCard, overlayText } from './overlay';
import { samplePage } from './sample-pages';

const grid = samplePage('instagram', 'profile-2026');
inEachBrowser((start) => {
  let loupe: AnyLoupe;
  let page: Tab;

  beforeAll(async () => {
    loupe = await start({ viewport: { width: 1280, height: 2_000 } });
    loupe.served.page(grid.url, grid.html);
  });
  beforeEach(async () => {
    page = await loupe.visit(grid.url);
    await waitForState(loupe, page, 'profile');
  });
  afterEach(() => page.close());
  afterAll(() => loupe.close());

  /** How many posts of the page's reading have a comment count, which tiles show under the pointer alone. */
  async function postsWithCounts(): Promise<number> {
    const state = await pageState(loupe, page);
    if (state?.kind !== 'profile') throw new Error(`the page is ${state?.kind}`);
    return state.reading.items.filter(({ comments }) => typeof comments?.value === 'number').length;
  }

  test('a tile that the visitor points at is read as its counts appear, and stays read', async () => {
    expect(await postsWithCounts()).toBe(0);
    const tiles = page.locator('main a[href*="/p/"], main a[href*="/reel/"]');
    await tiles.nth(1).hover();
    await expect.poll(postsWithCounts).toBe(1);
    await tiles.nth(2).hover();
    await expect.poll(postsWithCounts).toBe(2);
    await page.mouse.move(5, 5);
    await page.waitForTimeout(400);
    expect(await postsWithCounts()).toBe(2);
  });

  test('“Sample posts” says what it will do, points at every visible tile, and neither scrolls, clicks nor asks for anything', async () => {
    await page.evaluate(() => {
      const heard: string[] = [];
      Object.assign(window, { __heard: heard });
      for (const type of ['click', 'mousedown', 'pointerdown', 'scroll', 'focusin']) {
        document.addEventListener(
          type,
          ({ target }) => target instanceof Element && target.localName !== 'creator-loupe' && heard.push(type),
          true,
        );
      }
    });
    const card = await openCard(page);
    expect(await card.innerText()).toContain('No scrolling, no clicks.');
    const tiles = await page.locator('main a[href*="/p/"], main a[href*="/reel/"]').count();
    await card.getByRole('button', { name: 'Sample posts' }).press('Enter');
    await expect.poll(postsWithCounts, { timeout: 15_000 }).toBe(tiles);
    await card.getByRole('button', { name: 'Sample posts' }).waitFor();
    expect(await overlayText(page)).toMatch(/\d(\.\d+)?%/);
    expect(await page.evaluate(() => (window as unknown as { __heard: string[] }).__heard)).toEqual([]);
    expect(await loupe.noticed()).toEqual({ requests: [], errors: [] });
  });

  test('“Stop” ends the pointing and keeps what was read so far', async () => {
    const card = await openCard(page);
    await card.getByRole('button', { name: 'Sample posts' }).press('Enter');
    await card.getByRole('button', { name: 'Stop' }).press('Enter');
    await card.getByRole('button', { name: 'Sample posts' }).waitFor();
    const read = await postsWithCounts();
    await page.waitForTimeout(1_000);
    expect(await postsWithCounts()).toBe(read);
  });
});
