import { readFileSync } from 'node:fs';
import type { AnyLoupe } from './browsers/any-loupe';
import type { ChosenFile, Found, Tab } from './browsers/tab';

/** Opens a list of the dashboard by its name. */
export async function openList<T extends Tab>(loupe: AnyLoupe<T>, name: string): Promise<T> {
  const page = await loupe.open('dashboard.html');
  await goToList(page, name);
  return page;
}

/** Goes to a list by the side navigation. */
export async function goToList(page: Tab, name: string): Promise<void> {
  await page.getByRole('navigation').getByRole('link', { name }).click();
  await page.getByRole('heading', { level: 1, name }).waitFor();
  await page.getByRole('grid').waitFor();
}

/** Invented creators as a spreadsheet has them. */
function creatorsFile(count: number): ChosenFile {
  const rows = Array.from({ length: count }, (_, i) => `https://www.instagram.com/baker_${i}/,Baker ${i},${1_000 + i},Likes bread ${i}`);
  return { name: 'Bakers.csv', mimeType: 'text/csv', buffer: Buffer.from(['profile,name,followers,note', ...rows].join('\n')) };
}

/** Begins to import so many creators onto a new list "Bakers", on the page for imports. */
export async function beginImport(page: Tab, count: number): Promise<void> {
  await page.locator('input[type=file]').setInputFiles(creatorsFile(count));
  await page.getByRole('button', { name: 'Show preview' }).click();
  await page.getByRole('button', { name: /^Import .* creators$/ }).click({ timeout: 60_000 });
}

/** Names of the creators that the table shows, from the top. */
export async function shownCreators(page: Tab): Promise<string[]> {
  const names = await page
    .getByRole('grid')
    .locator('tbody tr')
    .evaluateAll((rows) =>
      rows
        .map((row) => ({ place: Number(row.getAttribute('aria-rowindex')), name: row.querySelector('.creator-name')?.textContent ?? '' }))
        .sort((a, b) => a.place - b.place)
        .map(({ name }) => name),
    );
  return names;
}

/** The row of a creator. */
export function rowOf(page: Tab, name: string): Found {
  return page.getByRole('grid').getByRole('row').filter({ hasText: name });
}

/** Ticks creators. */
export async function select(page: Tab, names: readonly string[]): Promise<void> {
  for (const name of names) await rowOf(page, name).getByRole('checkbox').check();
}

/** Does what saves a file, and answers the file. */
export async function downloadBy(page: Tab, act: () => Promise<void>): Promise<{ name: string; path: string; text(): string }> {
  const [download] = await Promise.all([page.waitForEvent('download'), act()]);
  const path = await download.path();
  return { name: download.suggestedFilename(), path, text: () => readFileSync(path, 'utf8') };
}

/** Exports what the table shows, with all columns. */
export async function exportList(page: Tab, format: 'CSV' | 'Excel workbook' | 'JSON'): ReturnType<typeof downloadBy> {
  await page.getByRole('button', { name: 'Export…' }).first().click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('All columns').check();
  await dialog.getByRole('radio', { name: format }).check();
  return downloadBy(page, () => dialog.getByRole('button', { name: 'Save file' }).click());
}

/** Erases everything by the settings. */
export async function forgetEverything(page: Tab): Promise<void> {
  await page.getByRole('navigation').getByRole('link', { name: 'Settings' }).click();
  await page.getByRole('button', { name: 'Forget everything' }).first().click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /^Forget/ })
    .click();
  await page.getByText('Everything is forgotten.').waitFor();
}

/** Every row of every table as the disk has it, in the order of its keys, as JSON; without what is made from other rows. */
export async function everyRow(page: Tab): Promise<Record<string, unknown[]>> {
  return page.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open('creator-loupe');
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(opening.error);
    });
    const tables: Record<string, unknown[]> = {};
    for (const table of database.objectStoreNames) {
      tables[table] = await new Promise<unknown[]>((resolve, reject) => {
        const reading = database.transaction(table).objectStore(table).getAll();
        reading.onsuccess = () => resolve(reading.result);
        reading.onerror = () => reject(reading.error);
      });
    }
    database.close();
    return tables;
  });
}
