import type { Worker } from 'playwright-core';
import { afterEach, expect, test } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import { firstPageIn, type Loupe, startLoupe } from './loupe';
import { rowCounts } from './store-inside';

declare const chrome: Browser;

/** Fires the browser's own event. */
const tellInstalled = (worker: Worker, reason: string) =>
  worker.evaluate((reason) => Reflect.get(chrome.runtime.onInstalled, 'dispatch').call(chrome.runtime.onInstalled, { reason }), reason);

const started: Loupe[] = [];
const start = async (options: Parameters<typeof startLoupe>[0]) => {
  const loupe = await startLoupe(options);
  started.push(loupe);
  return loupe;
};
afterEach(async () => {
  for (const loupe of started.splice(0)) await loupe.close();
});

const firstPages = ({ context }: Loupe) => context.pages().filter((page) => page.url().endsWith('#/welcome')).length;

test('an installation opens one first page', async () => {
  const loupe = await start({ keepsFirstPage: true });
  const page = await firstPageIn(loupe.context);
  await page.getByRole('heading', { level: 1, name: 'Welcome to Creator Loupe' }).waitFor();
  expect(await page.locator('svg.picture').count()).toBe(4);
  await page.waitForTimeout(500);
  expect(firstPages(loupe)).toBe(1);
});

test('only a new installation opens it: after an update of the extension or of the browser nothing opens', async () => {
  const loupe = await start({});
  const worker = await loupe.worker();
  for (const reason of ['update', 'chrome_update']) await tellInstalled(worker, reason);
  await (await loupe.open('popup.html')).waitForTimeout(1_000);
  expect(firstPages(loupe)).toBe(0);
  await tellInstalled(worker, 'install');
  await expect.poll(() => firstPages(loupe)).toBe(1);
});

test('the first page leads to invented profiles, on which saving can be tried and nothing is kept', async () => {
  const loupe = await start({ keepsFirstPage: true });
  const page = await firstPageIn(loupe.context);
  await page.getByRole('link', { name: 'A baker with a lively audience' }).click();
  const chip = page.getByRole('button', { name: /resembles genuine/ });
  await chip.click();
  const card = page.getByRole('dialog', { name: 'Mira Okonjo' });
  await card.getByRole('button', { name: 'Save to list' }).click();
  await card.getByLabel('Name of the new list').fill('Bakers');
  await card.getByRole('button', { name: 'Save', exact: true }).click();
  await card.getByText('Saved to Bakers').waitFor();
  await card.getByRole('button', { name: 'Undo' }).click();
  await card.getByText('Removed from Bakers').waitFor();
  expect(await rowCounts(loupe)).toEqual({ profiles: 0, lists: 0, entries: 0 });
  expect(loupe.watched).toEqual({ requests: [], errors: [] });
});

test('the first page names the keys of the commands', async () => {
  const loupe = await start({ keepsFirstPage: true });
  const page = await firstPageIn(loupe.context);
  await page.getByRole('row', { name: /Save to the last list/ }).waitFor();
  await expect
    .poll(() => page.getByRole('table', { name: 'Keyboard commands' }).getByRole('cell').allInnerTexts())
    .toEqual(['AltShiftL', 'AltShiftS', 'AltShiftJ', 'AltShiftK']);
});
