import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openList } from './desk-steps';
import { artifacts } from './folders';
import { openPopupInTab, saveFrom, waitForState } from './inside';
import { type Loupe, startLoupe } from './loupe';
import { openCard } from './overlay';
import { addressOf, mara, profilePage } from './people';
import { samplePage } from './sample-pages';
import { visitUnreadable } from './unreadable-page';

const looks = [
  { look: 'light', media: { colorScheme: 'light', forcedColors: 'none' } },
  { look: 'dark', media: { colorScheme: 'dark', forcedColors: 'none' } },
  { look: 'forced colours', media: { colorScheme: 'light', forcedColors: 'active' } },
] as const;

type View = { name: string; open(): Promise<Page>; part?: string };

let loupe: Loupe;
beforeAll(async () => {
  loupe = await startLoupe();
  loupe.served.page(addressOf(mara), profilePage(mara));
  const page = await loupe.visit(addressOf(mara));
  const { reading } = await waitForState(loupe, page, 'profile');
  await saveFrom(loupe, page, reading, 'Spring launch');
});
afterAll(() => loupe.close());

const views: View[] = [
  {
    name: 'overlay',
    part: 'creator-loupe',
    async open() {
      const page = await loupe.visit(addressOf(mara));
      await openCard(page);
      return page;
    },
  },
  {
    name: 'popup',
    async open() {
      const page = await loupe.visit(addressOf(mara));
      await waitForState(loupe, page, 'profile');
      const popup = await openPopupInTab(loupe, page);
      await popup.getByRole('heading', { name: mara.name }).waitFor();
      return popup;
    },
  },
  {
    name: 'popup that asks for leave',
    async open() {
      const { url, html } = samplePage('bluesky', 'profile-2026');
      loupe.served.page(url, html);
      const popup = await openPopupInTab(loupe, await loupe.visit(url));
      await popup.getByRole('button', { name: 'Read creators on Bluesky' }).waitFor();
      return popup;
    },
  },
  {
    name: 'popup over a post',
    async open() {
      const { url, html } = samplePage('tiktok', 'post-2026');
      loupe.served.page(url, html);
      const page = await loupe.visit(url);
      await waitForState(loupe, page, 'post');
      const popup = await openPopupInTab(loupe, page);
      await popup.getByRole('heading', { name: /^A post of/ }).waitFor();
      return popup;
    },
  },
  { name: 'page that could not be read', part: 'creator-loupe', open: () => visitUnreadable(loupe) },
  { name: 'popup without a profile', open: () => loupe.open('popup.html') },
  {
    name: 'side panel',
    async open() {
      const panel = await loupe.open('sidepanel.html');
      await panel.setViewportSize({ width: 320, height: 900 });
      const page = await loupe.visit(addressOf(mara));
      await panel.getByRole('heading', { name: mara.name }).waitFor();
      await panel.locator('[aria-current]').waitFor();
      await page.close();
      await panel.getByRole('heading', { level: 1 }).waitFor();
      return panel;
    },
  },
  { name: 'first page', open: () => loupe.open('dashboard.html#/welcome') },
  {
    name: 'sample profile',
    async open() {
      const page = await loupe.open('dashboard.html#/sample/mira');
      await page.getByRole('button', { name: /resembles genuine/ }).click();
      await page.getByRole('dialog').waitFor();
      return page;
    },
  },
  { name: 'lists', open: () => loupe.open('dashboard.html') },
  {
    name: 'one list',
    async open() {
      const page = await loupe.open('dashboard.html');
      await page.getByText('Spring launch').first().click();
      await page.getByText(mara.name).first().waitFor();
      return page;
    },
  },
  {
    name: 'list as a plot',
    async open() {
      const page = await openList(loupe, 'Spring launch');
      await page.getByRole('radio', { name: 'Plot' }).check();
      await page.locator('.plot-frame :is(.market, .empty)').first().waitFor();
      return page;
    },
  },
  {
    name: 'creator',
    async open() {
      const page = await openList(loupe, 'Spring launch');
      await page.getByRole('grid').getByText(mara.name).click();
      await page.getByRole('heading', { level: 1, name: mara.name }).waitFor();
      return page;
    },
  },
  {
    name: 'export',
    async open() {
      const page = await openList(loupe, 'Spring launch');
      await page.getByRole('button', { name: 'Export…' }).click();
      await page.getByRole('dialog').waitFor();
      return page;
    },
  },
  { name: 'import', open: () => loupe.open('dashboard.html#/import') },
  { name: 'backup', open: () => loupe.open('dashboard.html#/backup') },
  { name: 'settings', open: () => loupe.open('dashboard.html#/settings') },
  { name: 'method', open: () => loupe.open('dashboard.html#/method') },
];

describe.each(views)('$name', ({ name, open, part }) => {
  test.each(looks)('has nothing that axe objects to in $look', async ({ look, media }) => {
    const page = await open();
    await page.emulateMedia(media);
    await page.waitForTimeout(250);
    await page.screenshot({ path: `${artifacts}/${name.replaceAll(' ', '-')}-${look.replaceAll(' ', '-')}.png` });
    const axe = new AxeBuilder({ page });
    const { violations } = await (part ? axe.include(part) : axe).analyze();
    expect(violations.map(({ id, help, nodes }) => `${id}: ${help} (${nodes.map((node) => node.target).join(' | ')})`)).toEqual([]);
    await page.close();
  });
});
