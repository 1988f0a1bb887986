import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { pageState, waitForState } from './inside';
import { type Loupe, startLoupe } from './loupe';
import { chipOn, openCard, overlayText } from './overlay';
import { samplePage } from './sample-pages';
import { doMoves } from './unruly-moves';
import { ana, bo } from './unruly-scenes';
import { pageOf, unrulySites } from './unruly-sites';

const tiles = 'main .grid a';
let loupe: Loupe;
beforeAll(async () => {
  loupe = await startLoupe({ viewport: { width: 1280, height: 800 } });
});
afterAll(() => loupe.close());

/** A profile whose tiles show their counts under the pointer; `change` is done to its script. */
async function visitGrid(change: (html: string) => string = (html) => html): Promise<Page> {
  const { url, html } = samplePage('instagram', 'profile-2026');
  loupe.served.page(url, change(html));
  const page = await loupe.visit(url);
  await chipOn(page).waitFor();
  return page;
}

async function postsWithCounts(page: Page): Promise<number> {
  const state = await pageState(loupe, page);
  return state?.kind === 'profile' ? state.reading.items.filter(({ comments }) => typeof comments?.value === 'number').length : 0;
}

async function startSampling(page: Page): Promise<void> {
  await (await openCard(page)).getByRole('button', { name: 'Sample posts' }).press('Enter');
}

/** Notes every event of a pointer, mouse, key or focus that a tile gets. */
async function hearTiles(page: Page): Promise<() => Promise<{ type: string; inView: boolean }[]>> {
  await page.evaluate((tiles) => {
    const heard: { type: string; inView: boolean }[] = [];
    Object.assign(window, { __heard: heard });
    for (const type of ['pointerover', 'mouseover', 'click', 'mousedown', 'pointerdown', 'keydown', 'focusin', 'scroll']) {
      const note = ({ target }: Event) => {
        const tile = target instanceof Element ? target.closest(tiles) : null;
        const box = tile?.getBoundingClientRect();
        if (box) heard.push({ type, inView: box.bottom > 0 && box.top < innerHeight });
        else if (type === 'scroll') heard.push({ type, inView: false });
      };
      window.addEventListener(type, note, true);
    }
  }, tiles);
  return () => page.evaluate(() => (window as unknown as { __heard: { type: string; inView: boolean }[] }).__heard);
}

test('counts that come a moment after the veil are waited for', async () => {
  const page = await visitGrid((html) =>
    html.replace('tile.append(veil);', 'list.remove(); tile.append(veil); setTimeout(() => veil.append(list), 120);'),
  );
  const visible = await page
    .locator(tiles)
    .evaluateAll((all) => all.filter((tile) => tile.getBoundingClientRect().top < innerHeight).length);
  await startSampling(page);
  await expect.poll(() => postsWithCounts(page), { timeout: 10_000 }).toBe(visible);
  await page.close();
});

test('a tile that never rests does not hold the pointer', async () => {
  const page = await visitGrid((html) =>
    html.replace(
      'tile.append(veil);',
      'tile.append(veil); setInterval(() => (veil.dataset.at = veil.appendChild(new Text(" ")).length), 40);',
    ),
  );
  await startSampling(page);
  await page.getByRole('button', { name: 'Sample posts' }).waitFor({ timeout: 10_000 });
  await page.close();
});

test('tiles out of view are left alone, and those in view are pointed at and nothing else', async () => {
  const page = await visitGrid();
  const heard = await hearTiles(page);
  await startSampling(page);
  await page.waitForTimeout(500);
  await page.getByRole('button', { name: 'Sample posts' }).waitFor({ timeout: 10_000 });
  const events = await heard();
  expect(events.length).toBeGreaterThan(0);
  expect(events.filter(({ type, inView }) => !inView || !/over$/.test(type))).toEqual([]);
  await page.close();
});

test('going on to another profile ends the pointing at once', async () => {
  const page = await visitGrid((html) => html.replace('tile.append(veil);', ''));
  const heard = await hearTiles(page);
  await startSampling(page);
  await expect.poll(async () => (await heard()).length).toBeGreaterThan(0);
  const instagram = unrulySites[0];
  if (instagram === undefined) throw new Error('no Instagram');
  await doMoves(page, [{ at: 0, push: instagram.address(bo) }]);
  const sofar = (await heard()).length;
  await page.waitForTimeout(1_500);
  expect((await heard()).length).toBe(sofar);
  await doMoves(page, [{ at: 0, swap: ['main', instagram.main.html(bo)] }]);
  const { reading } = await waitForState(loupe, page, 'profile');
  expect([reading.handle, reading.items.length]).toEqual([bo.handle, 6]);
  const card = await openCard(page);
  await card.getByRole('button', { name: 'Sample posts' }).waitFor();
  await page.close();
});

test('posts that a virtual list drops stay counted', async () => {
  const x = unrulySites.find(({ platform }) => platform === 'x');
  if (x === undefined) throw new Error('no X');
  loupe.served.page(x.address(ana), pageOf(x, ana));
  const page = await loupe.visit(x.address(ana));
  await openCard(page);
  expect(await overlayText(page)).toContain('Knows 6 posts');
  for (const start of [5, 9, 13]) {
    await doMoves(page, [{ at: 0, swap: [x.grid.select, x.grid.html(ana, [start, start + 1, start + 2, start + 3])] }]);
    await page.waitForTimeout(600);
  }
  expect(await overlayText(page)).toContain('Knows 16 posts');
  await page.close();
});

test('nothing of this caused an exception or a request of the extension', () => {
  expect(loupe.watched).toEqual({ requests: [], errors: [] });
});
