import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { beginImport, goToList, rowOf } from './desk-steps';
import { type Loupe, startLoupe } from './loupe';
import { rowCounts } from './store-inside';

let profile: string;
let loupe: Loupe;

beforeEach(async () => {
  profile = mkdtempSync(join(tmpdir(), 'loupe-desk-'));
  loupe = await startLoupe({ profile });
});
afterEach(async () => {
  await loupe.close();
  rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
});

/** Begins an import and ends every process of the browser while it is being written; the browser is there again afterwards. */
async function killWhileImporting(count: number): Promise<void> {
  const page = await loupe.open('dashboard.html#/import');
  await beginImport(page, count);
  await expect.poll(async () => (await rowCounts(loupe, page)).entries, { timeout: 60_000, interval: 50 }).toBeGreaterThan(0);
  await loupe.kill();
  loupe = await startLoupe({ profile });
}

test('an import that a killed browser broke off is told everywhere, and goes on where it stopped', { timeout: 120_000 }, async () => {
  await killWhileImporting(12_000);
  const page = await loupe.open('dashboard.html');
  const told = page.getByText(/The import of “Bakers\.csv” onto “Bakers” is not finished/);
  await told.waitFor();
  const { entries, profiles } = await rowCounts(loupe, page);
  expect(entries).toBeLessThan(12_000);
  expect(profiles).toBe(entries);
  await page.getByRole('link', { name: 'Look at it' }).click();
  await page.getByRole('button', { name: 'Go on' }).click();
  await page.getByText('12,000 creators were imported onto “Bakers”.').waitFor({ timeout: 60_000 });
  expect(await rowCounts(loupe, page)).toMatchObject({ profiles: 12_000, entries: 12_000, lists: 1 });
});

test('an import that a killed browser broke off can be taken back', { timeout: 120_000 }, async () => {
  await killWhileImporting(12_000);
  const page = await loupe.open('dashboard.html#/import');
  await page.getByRole('button', { name: 'Take it back' }).click();
  await page.getByText(/The import was taken back/).waitFor({ timeout: 60_000 });
  expect(await rowCounts(loupe, page)).toMatchObject({ profiles: 0, entries: 0, lists: 0 });
});

test('names hold their place while a table that is wider than its window is scrolled sideways', async () => {
  const page = await loupe.open('dashboard.html#/import');
  await page.setViewportSize({ width: 900, height: 700 });
  await beginImport(page, 40);
  await page.getByText('40 creators were imported onto “Bakers”.').waitFor();
  await goToList(page, 'Bakers');
  const name = rowOf(page, 'Baker 3').getByRole('rowheader');
  const left = async (): Promise<number> => (await name.boundingBox())?.x ?? Number.NaN;
  const before = await left();
  const followers = rowOf(page, 'Baker 3').locator('[data-column=followers]');
  const aside = (await followers.boundingBox())?.x ?? Number.NaN;
  await page.getByRole('grid').evaluate((grid) => grid.parentElement?.scrollBy(200, 0));
  await expect.poll(async () => (await followers.boundingBox())?.x).toBeCloseTo(aside - 200, 0);
  await expect.poll(left).toBeCloseTo(before, 0);
  await page.getByRole('grid').evaluate((grid) => grid.parentElement?.scrollTo(0, 0));
  await expect.poll(left).toBeCloseTo(before, 0);
});
