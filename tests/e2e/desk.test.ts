import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { AnyLoupe } from './browsers/any-loupe';
import { inEachBrowser } from './browsers/browsers';
import { pasted } from './clipboard';
import { beginImport, downloadBy, goToList, openList, rowOf, select, shownCreators } from './desk-steps';

inEachBrowser((start) => {
  let loupe: AnyLoupe;
  beforeAll(async () => {
    loupe = await start();
    const importing = await loupe.open('dashboard.html#/import');
    await beginImport(importing, 12);
    await importing.getByText('12 creators were imported onto “Bakers”.').waitFor();
    await importing.close();
  });
  afterAll(() => loupe.close());

  test('two windows show each other’s changes at once', async () => {
    const [one, two] = [await openList(loupe, 'Bakers'), await openList(loupe, 'Bakers')];
    await expect.poll(() => shownCreators(two)).toHaveLength(12);

    await one.bringToFront();
    await select(one, ['Baker 3']);
    await one.getByRole('button', { name: 'Status', exact: true }).click();
    await one.getByRole('menu').getByLabel('Agreed').click();
    await expect.poll(() => rowOf(two, 'Baker 3').innerText(), { timeout: 2_000 }).toContain('Agreed');

    await one.getByRole('button', { name: 'Remove', exact: true }).click();
    await expect.poll(() => shownCreators(two), { timeout: 2_000 }).toHaveLength(11);
    await one.getByRole('button', { name: 'Undo' }).last().click();
    await expect.poll(() => shownCreators(two), { timeout: 2_000 }).toHaveLength(12);
  });

  test('by keyboard creators are selected, copied as a table, given a status, and the change is taken back', async () => {
    const page = await openList(loupe, 'Bakers');
    await rowOf(page, 'Baker 5').getByRole('checkbox').press('Space');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('x');
    await page.getByText('2 selected').waitFor();
    await page.keyboard.press('ControlOrMeta+c');
    await page.getByText('2 creators copied').waitFor();

    await page.keyboard.press('s');
    await page.getByRole('menu').getByLabel('Agreed').press('Enter');
    await page.getByText('2 creators are now “Agreed”').waitFor();
    await expect.poll(() => rowOf(page, 'Baker 5').innerText()).toContain('Agreed');
    await page.keyboard.press('ControlOrMeta+z');
    await expect.poll(() => rowOf(page, 'Baker 5').innerText()).not.toContain('Agreed');
    expect((await pasted(page)).split('\n').filter((line) => line.includes('Baker'))).toHaveLength(2);
  });

  test('creators are moved to another list, and back by Undo', async () => {
    const page = await openList(loupe, 'Bakers');
    await page.getByRole('navigation').getByRole('button', { name: 'New list' }).click();
    await page.getByLabel('Name of the list').fill('Autumn');
    await page.keyboard.press('Enter');
    await goToList(page, 'Bakers');
    await select(page, ['Baker 4', 'Baker 8']);
    await page.getByRole('button', { name: 'Move to…' }).click();
    await page.getByRole('menuitem', { name: 'Autumn' }).click();
    await expect.poll(() => shownCreators(page)).toHaveLength(10);
    await page.getByRole('button', { name: 'Undo' }).last().click();
    await expect.poll(() => shownCreators(page)).toHaveLength(12);
  });

  test('a comparison is handed over as an image, on the clipboard and as a file', async () => {
    const page = await openList(loupe, 'Bakers');
    await select(page, ['Baker 6', 'Baker 7']);
    await page.getByRole('button', { name: 'Compare' }).click();
    await page.getByRole('button', { name: 'Copy image' }).click();
    await page.getByText('The image is on the clipboard; paste it into a mail').waitFor();
    const { name, path } = await downloadBy(page, () => page.getByRole('button', { name: 'Save image' }).click());
    expect(name).toMatch(/\.png$/);
    expect(readFileSync(path).subarray(1, 4).toString()).toBe('PNG');
  });

  test('nothing of this caused an exception or a request of the extension', async () => {
    expect(await loupe.noticed()).toEqual({ requests: [], errors: [] });
  });
});
