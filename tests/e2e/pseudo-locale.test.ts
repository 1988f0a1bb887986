import { rmSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cutTextsOn } from './cut-texts';
import { artifacts } from './folders';
import { openPopupInTab, saveFrom, waitForState } from './inside';
import { type Loupe, startLoupe } from './loupe';
import { openCard } from './overlay';
import { addressOf, juno, mara, profilePage } from './people';
import { pseudo, pseudoExtension } from './pseudo-locale';

let extension: string;
let loupe: Loupe;
beforeAll(async () => {
  extension = pseudoExtension();
  loupe = await startLoupe({ extension });
  for (const person of [mara, juno]) {
    loupe.served.page(addressOf(person), profilePage(person));
    const page = await loupe.visit(addressOf(person));
    const { reading } = await waitForState(loupe, page, 'profile');
    await saveFrom(loupe, page, reading, 'Spring launch');
    await page.close();
  }
});
afterAll(async () => {
  await loupe.close();
  rmSync(extension, { recursive: true, force: true });
});

type View = { name: string; widths: readonly number[]; open(): Promise<Page> };

/** Desk and laptop windows, and 320 px, which is what 1280 px are at 400 %. */
const windows = [320, 760, 1280];

const dashboard = (hash: string, shown: string): Pick<View, 'widths' | 'open'> => ({
  widths: windows,
  async open() {
    const page = await loupe.open(`dashboard.html${hash}`);
    await page.locator(shown).first().waitFor();
    return page;
  },
});

/** Goes from the table on to one of its creators. */
async function openList(): Promise<Page> {
  const page = await loupe.open('dashboard.html');
  await page.getByRole('link', { name: 'Spring launch' }).first().click();
  await page.getByRole('grid').getByText(mara.name).waitFor();
  return page;
}

const views: View[] = [
  {
    name: 'card',
    widths: [360, 1280],
    async open() {
      const page = await loupe.visit(addressOf(mara));
      await openCard(page);
      return page;
    },
  },
  {
    name: 'popup',
    widths: [380],
    async open() {
      const page = await loupe.visit(addressOf(mara));
      await waitForState(loupe, page, 'profile');
      const popup = await openPopupInTab(loupe, page);
      await popup.getByRole('heading', { name: mara.name }).waitFor();
      await page.close();
      return popup;
    },
  },
  { name: 'popup without a profile', widths: [380], open: () => loupe.open('popup.html') },
  { name: 'side panel', widths: [320, 420], open: () => loupe.open('sidepanel.html') },
  { name: 'lists', ...dashboard('', 'main h1') },
  { name: 'list', widths: windows, open: openList },
  {
    name: 'list as a plot',
    widths: windows,
    async open() {
      const page = await openList();
      await page.getByRole('radio', { name: pseudo('Plot') }).check();
      await page.locator('.plot-frame :is(.market, .empty)').first().waitFor();
      return page;
    },
  },
  {
    name: 'creator',
    widths: windows,
    async open() {
      const page = await openList();
      await page.getByRole('grid').getByText(mara.name).click();
      await page.getByRole('heading', { level: 1, name: mara.name }).waitFor();
      return page;
    },
  },
  {
    name: 'export',
    widths: windows,
    async open() {
      const page = await openList();
      await page.getByRole('button', { name: pseudo('Export…') }).click();
      await page.getByRole('dialog').waitFor();
      return page;
    },
  },
  { name: 'welcome', ...dashboard('#/welcome', 'main h1') },
  { name: 'compare', ...dashboard('#/compare', 'main h1') },
  { name: 'import', ...dashboard('#/import', 'main h1') },
  { name: 'backup', ...dashboard('#/backup', 'main h1') },
  { name: 'settings', ...dashboard('#/settings', 'main h1') },
  { name: 'method', ...dashboard('#/method', 'main h1') },
];

describe.each(views)('$name, in words that are two fifths longer', ({ name, widths, open }) => {
  let page: Page;
  beforeAll(async () => {
    page = await open();
  });
  afterAll(() => page.close());

  test.each(widths)('cuts nothing off at %d px', async (width) => {
    await page.setViewportSize({ width, height: 900 });
    await page.waitForTimeout(250);
    await page.screenshot({ path: `${artifacts}/pseudo/${name.replaceAll(' ', '-')}-${width}.png` });
    expect(await cutTextsOn(page)).toEqual([]);
  });
});

describe('what is cut off is found', () => {
  test.each([
    ['<p style="width:40px;overflow:hidden;white-space:nowrap">A long text</p>', ['cut: p “A long text”']],
    ['<p style="width:40px;overflow:hidden;white-space:nowrap" title="A long text">A long text</p>', []],
    ['<p style="width:200px;height:10px;overflow:hidden">A text</p>', ['cut: p “A text”']],
    ['<button style="width:40px;white-space:nowrap;padding:0">A long text</button>', ['spills: button “A long text”']],
    ['<button>One</button><button style="margin-left:-20px">Two</button>', ['overlap: button “One” and button “Two”']],
    ['<p style="width:2000px">A text</p>', ['sideways: 2008 in 800']],
    ['<p>A text</p><button>One</button> <button>Two</button>', []],
  ])('%s', async (html, found) => {
    const page = await loupe.context.newPage();
    await page.setViewportSize({ width: 800, height: 600 });
    await page.setContent(`<!doctype html><meta charset="utf-8">${html}`);
    expect(await cutTextsOn(page)).toEqual(found);
    await page.close();
  });
});
